import type { Opening, Purpose, Withheld } from '../access/access-rules.ts';
import type { Instant } from '../dates.ts';
import type { AreaKey } from '../area.ts';
import type { Fault, FaultKind, Listed, Fetched } from './answer.ts';

/** An area as people name it: its key and its Danish name. */
export type Area = { key: AreaKey; name: string };

/** Returns what names an area by its key, in Danish; an area that is not one of these is called by its key. */
export const areaNames =
  (areas: readonly Area[]) =>
  (key: AreaKey): string =>
    areas.find((one) => one.key === key)?.name ?? key;

export type SourceState = 'FRESH' | 'STALE' | 'FAILED' | 'TIMED_OUT' | 'DISABLED' | 'WITHHELD' | 'NOT_ASKED';
export type Completeness = 'COMPLETE' | 'PARTIAL' | 'UNKNOWN';

/** Names why something of an area is missing or withheld, for programs. */
export type SourceErrorCode =
  | 'UPSTREAM_UNREACHABLE'
  | 'UPSTREAM_TIMEOUT'
  | 'UPSTREAM_REFUSED'
  | 'UPSTREAM_INVALID'
  | 'UPSTREAM_BUSY'
  | 'UPSTREAM_PAUSED'
  | 'CANCELLED'
  | 'NOT_CONFIGURED'
  | 'DISABLED'
  | 'NEW_CPR'
  | 'UNDECIDED'
  | 'EXISTS'
  | 'INACCESSIBLE'
  | Withheld
  | 'DECISIONS_NOT_READ'
  | 'DECISIONS_FAILING'
  | 'DECISIONS_BEHIND'
  | 'DECISIONS_CATCHING_UP'
  | 'DECISIONS_SET_ASIDE';

/** Reports the contribution of one area's system to an answer, in a caseworker's words; `whole` false: something is missing from it. */
export type SourceReport = {
  area: Area;
  state: SourceState;
  asOf: Instant | null;
  fetchedAt: Instant | null;
  errorCode: SourceErrorCode | null;
  message: string;
  retryAt: Instant | null;
  whole: boolean;
  /** Names a way to open what is withheld. */
  openedBy: readonly Opening[];
};

/** One area's share of a list, with the report on how it came about. */
export type Part<Item> = { report: SourceReport; items: readonly Item[] };

/** A list over all areas. `items` is null when nothing is known and not all answered: an empty list always means none. */
export type United<Item> = {
  items: readonly Item[] | null;
  totalKnown: number | null;
  completeness: Completeness;
  reports: readonly SourceReport[];
};

/** The code that each kind of fault has in reports. */
export const faultCodes: Readonly<Record<FaultKind, SourceErrorCode>> = {
  unreachable: 'UPSTREAM_UNREACHABLE',
  'timed-out': 'UPSTREAM_TIMEOUT',
  'refused-us': 'UPSTREAM_REFUSED',
  'not-understood': 'UPSTREAM_INVALID',
  busy: 'UPSTREAM_BUSY',
  paused: 'UPSTREAM_PAUSED',
  cancelled: 'CANCELLED',
  'not-configured': 'NOT_CONFIGURED',
};

const words: Record<FaultKind, string> = {
  unreachable: 'svarer ikke lige nu. Oplysninger derfra mangler.',
  'timed-out': 'svarede ikke i tide. Oplysninger derfra mangler.',
  'refused-us': 'gav ikke adgang. Oplysninger derfra mangler.',
  'not-understood': 'svarede med noget, der ikke kunne læses. Oplysninger derfra mangler.',
  busy: 'har for travlt lige nu. Oplysninger derfra mangler.',
  paused: 'har fejlet flere gange, så der holdes en kort pause. Oplysninger derfra mangler.',
  cancelled: 'nåede ikke at svare, før forespørgslen blev afbrudt.',
  'not-configured': 'er ikke sat op til at give disse oplysninger. De mangler.',
};

const system = (area: Area) => `Fagsystemet for ${area.name}`;
/** Holds the empty fields of a report. */
export const blank = { asOf: null, fetchedAt: null, errorCode: null, retryAt: null, openedBy: [] };

/** The system answered; `leftOut` records of its answer could not be read, or only in part; see `Listed` for the rest. */
export function answered(
  area: Area,
  told: Pick<Fetched<unknown>, 'asOf' | 'fetchedAt'>,
  { leftOut, notConfigured = false }: Pick<Listed<unknown>, 'leftOut' | 'notConfigured'> = { leftOut: 0 },
): SourceReport {
  const { asOf, fetchedAt } = told;
  const told_ = { ...blank, area, state: 'FRESH' as const, asOf, fetchedAt };
  if (leftOut === 0 && notConfigured) {
    const message = `${system(area)} har svaret, men er ikke sat op til at give det hele.`;
    return { ...told_, errorCode: faultCodes['not-configured'], message, whole: false };
  }
  if (leftOut === 0) return { ...told_, message: `${system(area)} har svaret.`, whole: true };
  const message = `${system(area)} har svaret, men ${leftOut} ${leftOut === 1 ? 'post' : 'poster'} kunne ikke læses, eller kun delvist.`;
  return { ...told_, errorCode: faultCodes['not-understood'], message, whole: false };
}

/** The system did not answer, for this fault; or its settings name no call for it, which counts as switched off. */
export function failed(area: Area, fault: Fault): SourceReport {
  const states: Partial<Record<FaultKind, SourceState>> = { 'timed-out': 'TIMED_OUT', 'not-configured': 'DISABLED' };
  const state = states[fault.kind] ?? 'FAILED';
  const message = `${system(area)} ${words[fault.kind]}`;
  return { ...blank, area, state, errorCode: faultCodes[fault.kind], message, retryAt: fault.retryAt, whole: false };
}

/** Why something of an area is not shown, and what would open it. */
type Withholding = { shows: 'EXISTENCE' | 'NOTHING'; why: Withheld | 'INACCESSIBLE'; opens: readonly Opening[] };

/** Reports that an area's content, if there is any, is withheld; the same words whether or not there is anything, unless policy says otherwise. */
export function withheld(area: Area, { shows, why, opens: openedBy }: Withholding): SourceReport {
  const errorCode = shows === 'EXISTENCE' ? 'EXISTS' : why;
  const message =
    shows === 'EXISTENCE'
      ? `Der er oplysninger hos ${area.name}, som ikke vises: der mangler et grundlag for det.`
      : withheldWords[why](area);
  return { ...blank, area, state: 'WITHHELD', errorCode, message, whole: false, openedBy };
}

const withheldWords: Record<Withheld | 'INACCESSIBLE', (area: Area) => string> = {
  NO_BASIS: ({ name }) => `Oplysninger fra ${name} vises ikke: der er intet grundlag for det.`,
  PURPOSE: ({ name }) => `Oplysninger fra ${name} vises ikke til det formål.`,
  VOLUNTARY: ({ name }) => `Oplysninger fra ${name} om frivillig støtte vises ikke til det formål.`,
  INACCESSIBLE: (area) => `${system(area)} giver ikke adgang til borgeren.`,
};

/** Reports an earlier answer, shown because the system fails now; with its age, and never as the whole truth (promise 6). */
export function answeredBefore(
  area: Area,
  told: Pick<Fetched<unknown>, 'asOf' | 'fetchedAt'>,
  fault: Fault,
): SourceReport {
  const { asOf, fetchedAt } = told;
  const message = `${system(area)} svarer ikke lige nu. Det viste er et tidligere svar og kan være ændret siden.`;
  return { ...failed(area, fault), state: 'STALE', asOf, fetchedAt, message };
}

/** Reports that what is or may be voluntary support is left out of a share: the same words whether or not there was any (D75, D79). */
export const withoutSupport = (report: SourceReport): SourceReport => ({
  ...report,
  errorCode: report.errorCode ?? 'VOLUNTARY',
  message: withheldWords.VOLUNTARY(report.area),
  whole: false,
});

/** Reports the sources of a list that Helhed itself keeps: for a sanction, that voluntary support is left out of it in every area. */
export const keptFor = (purpose: Purpose, areas: readonly Area[], at: Instant): SourceReport[] =>
  purpose === 'SANCTION' ? areas.map((area) => withoutSupport(answered(area, { asOf: null, fetchedAt: at }))) : [];

/** The operators have switched the area's system off. */
export const disabled = (area: Area): SourceReport => ({
  ...blank,
  area,
  state: 'DISABLED',
  errorCode: 'DISABLED',
  message: `${system(area)} er slået fra.`,
  whole: false,
});

/** Nobody asked for this area's share. */
export const notAsked = (area: Area): SourceReport => ({
  ...blank,
  area,
  state: 'NOT_ASKED',
  message: `${area.name} er ikke spurgt.`,
  whole: true,
});

/** The least of what the sources give (promise 1): all whole, some, or none at all. */
export function completenessOf(reports: readonly SourceReport[]): Completeness {
  const asked = reports.filter((report) => report.state !== 'NOT_ASKED');
  if (asked.every((report) => report.whole)) return 'COMPLETE';
  return asked.some((report) => report.state === 'FRESH' || report.state === 'STALE') ? 'PARTIAL' : 'UNKNOWN';
}

/** For each area the worst of what was reported of it, in the order the areas first appear. */
export function worstPerArea(reports: readonly SourceReport[]): SourceReport[] {
  const worst = new Map<AreaKey, SourceReport>();
  for (const report of reports) {
    const known = worst.get(report.area.key);
    if (!known || badness(report) > badness(known)) worst.set(report.area.key, report);
  }
  return [...worst.values()];
}

/** One list out of every area's share. */
export function unite<Item>(parts: readonly Part<Item>[]): United<Item> {
  return settle(
    parts.flatMap((part) => part.items),
    parts.map((part) => part.report),
  );
}

/** A list that was worked out from what these reports cover: nothing found counts as none only when all is known. */
export function settle<Item>(found: readonly Item[], reports: readonly SourceReport[]): United<Item> {
  const completeness = completenessOf(reports);
  const known = found.length > 0 || completeness === 'COMPLETE';
  return { items: known ? found : null, totalKnown: known ? found.length : null, completeness, reports };
}

/** A system's answer to a list question, as one area's share. */
export function partOf<Item>(
  area: Area,
  answer: { ok: true; value: Fetched<Listed<Item>> } | { ok: false; error: Fault },
): Part<Item> {
  if (!answer.ok) return { report: failed(area, answer.error), items: [] };
  const list = answer.value.value;
  return { report: answered(area, answer.value, list), items: list.items };
}

const order: readonly SourceState[] = ['NOT_ASKED', 'FRESH', 'STALE', 'WITHHELD', 'DISABLED', 'TIMED_OUT', 'FAILED'];
const badness = (report: SourceReport) => order.indexOf(report.state) * 2 + (report.whole ? 0 : 1);
