import type { AreaKey } from '../area.ts';
import type { CalendarDate } from '../dates.ts';
import type { Refusal } from '../refusal.ts';
import { listed } from '../words.ts';
import type { CommitteeCase } from './committee-case.ts';
import { itemKeys, type Item, type ItemKey, type ItemRef, type WordsRead } from './items.ts';
import type { CommitteePolicy } from './policy.ts';

/** An area's answer to one question, as the reader may hear it. */
export type Heard<Value> = 'SILENT' | 'WITHHELD' | { value: Value };

/** An area's own assessment of the citizen (D77); `excludes`: by it the citizen is outside the target group (D15), null where its word is not known. */
export type AssessmentRead = { word: string; by: string | null; on: CalendarDate | null; excludes: boolean | null };

/** An area's answers about the citizen, question by question. */
export type AreaReading = {
  area: AreaKey;
  /** True if it knows the citizen. */
  known: Heard<boolean>;
  cases: Heard<{ open: readonly string[]; assessment: AssessmentRead | null }>;
  /** Contacts by whom the citizen is carried elsewhere (D15). */
  excludedBy: Heard<readonly string[]>;
  efforts: Heard<readonly string[]>;
};

/** Holds the readings of a case's citizen at one time: each represented area's answer, and on what one may tell the other. */
export type Readings = { areas: readonly AreaReading[]; consented: boolean; statute: string | null };

type Reading = Pick<Item, 'state' | 'reading'>;

/** Names an item in one word: `ASSESSED_social`. */
export const itemName = ({ key, area }: ItemRef): string => (area === null ? key : `${key}_${area}`);

/** Returns the items that a kind of case needs, in their order. */
export function requiredItems(
  { kind }: Pick<CommitteeCase, 'kind'>,
  { items, areas }: Pick<CommitteePolicy, 'items' | 'areas'>,
): ItemRef[] {
  const required = kind === 'NEW' ? items.new : items.return;
  return itemKeys
    .filter((key) => required.includes(key))
    .flatMap((key): ItemRef[] => (key === 'ASSESSED' ? areas.map((area) => ({ key, area })) : [{ key, area: null }]));
}

/** Returns every item of a case as it stands by what was said and what is read now. */
export const itemsOf = (
  one: Pick<CommitteeCase, 'kind' | 'said' | 'informedOn' | 'informedException'>,
  readings: Readings,
  policy: Pick<CommitteePolicy, 'items' | 'areas'>,
): Item[] => requiredItems(one, policy).map((ref) => itemOf(ref, one, readings));

function itemOf(
  ref: ItemRef,
  { said: all, informedOn, informedException }: Pick<CommitteeCase, 'said' | 'informedOn' | 'informedException'>,
  readings: Readings,
): Item {
  const said = all.findLast((one) => itemName(one) === itemName(ref)) ?? null;
  const told = ref.key === 'INFORMED' && Boolean(informedOn || informedException);
  const read = told ? { state: 'LIT' as const, reading: null } : readingOf(ref, readings);
  const bySaying = said !== null && maySay(ref.key, read);
  return { ...ref, state: bySaying ? 'LIT' : read.state, reading: read.reading, said };
}

/** Tells whether what somebody says can light an item in place of what is read. A silent system is never made up for. */
const maySay = (key: ItemKey, { state }: Reading): boolean =>
  state === 'WITHHELD' || (state === 'UNLIT' && key !== 'WHO' && key !== 'CASES');

/** Lists the items that are read in the areas' systems. */
const readItems: Partial<Record<ItemKey, (readings: Readings, area: AreaKey | null) => Reading>> = {
  WHO: ({ areas }) =>
    overAll(
      areas,
      ({ known }) => known,
      (isKnown) => (isKnown ? 'kendt' : null),
    ),
  CASES: ({ areas }) =>
    overAll(
      areas,
      ({ cases }) => cases,
      ({ open }) => open.join(', ') || null,
    ),
  EXCLUDED: ({ areas }) =>
    overAll(
      areas,
      ({ cases, excludedBy }) => together(cases, excludedBy),
      ([{ assessment }, contacts]) =>
        contacts.length > 0 || (assessment && assessment.excludes !== false) ? null : 'intet, der udelukker',
    ),
  ASSESSED: ({ areas }, area) =>
    overAll(
      areas.filter((one) => one.area === area),
      ({ cases }) => cases,
      ({ assessment }) => assessment && [assessment.word, assessment.by, assessment.on].filter(Boolean).join(', '),
    ),
  EFFORTS: ({ areas }) =>
    overAll(
      areas,
      ({ efforts }) => efforts,
      (all) => all.join(', ') || 'ingen',
    ),
  BASIS: ({ consented, statute }) =>
    consented
      ? { state: 'LIT', reading: [{ area: null, words: 'Borgerens samtykke' }] }
      : statute === null
        ? unlit
        : { state: 'LIT', reading: [{ area: null, words: statute }] },
};

/** Returns what is heard to two questions as one. */
const together = <One, Other>(one: Heard<One>, other: Heard<Other>): Heard<[One, Other]> => {
  if (one === 'SILENT' || other === 'SILENT') return 'SILENT';
  return one === 'WITHHELD' || other === 'WITHHELD' ? 'WITHHELD' : { value: [one.value, other.value] };
};

const readingOf = ({ key, area }: ItemRef, readings: Readings): Reading => readItems[key]?.(readings, area) ?? unlit;

const unlit: Reading = { state: 'UNLIT', reading: null };

/** Reads an item in every area; `words` gives null for one that does not light it. A silent area makes the whole unknown. */
function overAll<Value>(
  areas: readonly AreaReading[],
  heardOf: (one: AreaReading) => Heard<Value>,
  words: (value: Value) => string | null,
): Reading {
  const heard = areas.map((one) => ({ area: one.area, heard: heardOf(one) }));
  if (heard.some((one) => one.heard === 'SILENT')) return { state: 'UNKNOWN', reading: null };
  const read = heard.flatMap((one) =>
    typeof one.heard === 'string' ? [] : [{ area: one.area, words: words(one.heard.value) }],
  );
  const lit = read.flatMap((one) => (one.words === null ? [] : [{ area: one.area, words: one.words }]));
  if (heard.length === 0 || lit.length < read.length) return unlit;
  return read.length < heard.length ? { state: 'WITHHELD', reading: null } : { state: 'LIT', reading: lit };
}

/** Returns the refusal of a case that is not ready: items that nothing lights, or a system that does not say; null where it is. */
export function notReady(items: readonly Item[], nameOf: (area: AreaKey) => string): Refusal | null {
  const lacking = items.filter(({ state }) => state === 'UNLIT' || state === 'WITHHELD');
  if (lacking.length > 0)
    return {
      code: 'NOT_READY',
      message: `Sagen er ikke velbelyst. Der mangler ${listed(lacking.map((item) => itemWords(item, nameOf)))}.`,
      items: lacking.map(itemName),
    };
  return items.some(({ state }) => state === 'UNKNOWN') ? readingSilent : null;
}

/** Tells whether what is read of an item is another than when the case was declared ready; null where it cannot be told now. */
export function changedSince(frozen: Item, now: Item | undefined): boolean | null {
  if (!now || now.state === 'UNKNOWN' || now.state === 'WITHHELD') return null;
  return readAs(frozen.reading) !== readAs(now.reading);
}

const readAs = (reading: readonly WordsRead[] | null): string =>
  JSON.stringify((reading ?? []).map(({ area, words }) => [area, words]));

/** Says in Danish what was read of an item, area by area; null where nothing was. */
export const readingWords = ({ reading }: Pick<Item, 'reading'>, nameOf: (area: AreaKey) => string): string | null =>
  reading && reading.map(({ area, words }) => (area === null ? words : `${nameOf(area)}: ${words}`)).join('; ');

/** Tells whether an item is read in the systems. */
export const isRead = ({ key }: Pick<ItemRef, 'key'>): boolean => key in readItems;

/** Names an item in Danish. */
export const itemWords = ({ key, area }: ItemRef, nameOf: (area: AreaKey) => string): string =>
  words[key] + (area === null ? '' : ` (${nameOf(area)})`);

const words: Readonly<Record<ItemKey, string>> = {
  WHO: 'at hvert område kender borgeren',
  CASES: 'en åben sag i hvert område',
  EXCLUDED: 'at borgeren ikke er uden for målgruppen',
  ASSESSED: 'områdets egen vurdering',
  EFFORTS: 'hvad der kører nu i hvert område',
  BASIS: 'grundlaget: samtykke eller hjemmel',
  INFORMED: 'at borgeren er orienteret',
  PART: 'hvordan borgeren tager del',
  CITIZENS_VIEW: 'borgerens egne ord',
  STATUTORY: 'hvilke lovbestemte planer der er',
  PROPOSAL: 'forslaget til mål og indsatser, område for område',
  COMPETENCE: 'hvem der kan beslutte for hvert område, der får en indsats',
};

const readingSilent: Refusal = {
  code: 'SOURCE_UNAVAILABLE',
  message: 'Det kan ikke afgøres, om sagen er velbelyst: et fagsystem svarer ikke lige nu. Prøv igen om lidt.',
};
