import type { CalendarDate } from '../dates.ts';
import { missing } from '../free-text.ts';
import type { Period } from '../in-force.ts';
import { entryVersion, reservationVersion } from '../ledger.ts';
import { versionConflict, type Refusal } from '../refusal.ts';
import { err, type Result } from '../result.ts';
import { asSentence } from '../words.ts';
import {
  added,
  amountInLedger,
  entryOf,
  hasEnded,
  isWithinTerms,
  lineOf,
  sumsOf,
  termsOf,
  type Drawn,
  type Mandate,
  type MandateChange,
  type MandateEntry,
  type MandateKind,
  type Sign,
} from './mandate.ts';

/** Holds a draw that is asked for, on a day. */
export type DrawOrder = { oere: number; drawn: Drawn };

/** Holds the day of a step, and the plan as the refusals name it: its id, and whether things can be started in it. */
export type MandateDay = { today: CalendarDate; plan: { id: string; state: string; canStart: boolean } };

/**
 * Draws of a mandate: the order to start or adjust something without asking the committee again (D57, D58). It decides on no benefit:
 * that is done where it always is (D42).
 */
export function drawMandate(
  mandate: Mandate,
  { oere, drawn }: DrawOrder,
  sign: Sign,
  { today, plan }: MandateDay,
): Result<MandateChange, Refusal> {
  const refusal = plan.canStart ? coverRefusal(mandate, drawn, today, plan.id) : notNow(plan.state);
  if (refusal) return err(refusal);
  return added(mandate, entryOf('DRAW', sign, { citizen: mandate.citizen, oere, drawn }));
}

/** Returns the refusal of what a mandate does not cover on a day; null where it does. */
function coverRefusal(mandate: Mandate, drawn: Drawn, today: CalendarDate, plan: string): Refusal | null {
  const terms = termsOf(mandate);
  if (hasEnded(mandate, today)) return lapsed;
  if (today < terms.startsOn) return notCovered('Rammen gælder ikke endnu.', plan);
  if (!terms.kinds.includes(drawn.kind))
    return notCovered(`${asSentence(kindWords[drawn.kind])} er ikke med i rammen. Det kræver udvalget.`, plan);
  return drawn.kind === 'EXTRA_SUPPORT' || drawn.period ? periodRefusal(drawn.period, mandate) : null;
}

function periodRefusal(period: Period | null, mandate: Mandate): Refusal | null {
  if (!period || period.from === null || period.until === null) return missing(['period']);
  const isOne = period.from <= period.until;
  return isOne && isWithinTerms(period, termsOf(mandate)) ? null : outsideTerms;
}

/** Returns of a draw what is left of it, or so much of that. */
export function returnMandate(
  mandate: Mandate,
  { draw, oere, expectedVersion }: { draw: string; oere: number | null; expectedVersion: number },
  sign: Sign,
): Result<MandateChange, Refusal> {
  const held = sumsOf(mandate).reservations.get(draw);
  if (!held) return err(unknownDraw);
  const conflict = drawConflict(mandate, draw, expectedVersion);
  if (conflict) return err(conflict);
  if (held.left === 0) return err(spent);
  return added(mandate, entryOf('RETURN', sign, { citizen: mandate.citizen, oere: oere ?? held.left, draw }));
}

/** Corrects a draw or a return: `oere` is what it should have said. Also after the last day, since a mistake stays one. */
export function correctMandate(
  mandate: Mandate,
  { entry: id, oere, expectedVersion }: { entry: string; oere: number; expectedVersion: number },
  sign: Sign,
): Result<MandateChange, Refusal> {
  const entry = mandate.entries.find((one) => one.id === id);
  if (!entry) return err(unknownEntry);
  const version = versionOf(mandate, id);
  if (version !== expectedVersion) return err(versionConflict(version, entry.kind, changedMeanwhile));
  if (entry.kind !== 'DRAW' && entry.kind !== 'RETURN') return err(notToCorrect(entry));
  const difference = oere - amountInLedger(mandate, id);
  if (difference === 0) return err(rightAlready);
  const draw = entry.kind === 'DRAW' ? id : entry.draw;
  return added(mandate, entryOf('CORRECT', sign, { citizen: mandate.citizen, oere: difference, corrects: id, draw }));
}

/** Returns the version of an entry: 1 when it is made, and one more with each correction of it. */
export const versionOf = ({ entries }: Mandate, id: string): number => entryVersion(entries.map(lineOf), id);

/** Returns the version of a draw: 1 when it is made, and one more with each entry that belongs to it. */
export const drawVersion = ({ entries }: Mandate, draw: string): number =>
  reservationVersion(entries.map(lineOf), draw);

function drawConflict(mandate: Mandate, draw: string, expectedVersion: number): Refusal | null {
  const version = drawVersion(mandate, draw);
  return version === expectedVersion ? null : versionConflict(version, 'DRAW', changedMeanwhile);
}

/** Holds the Danish words for what a mandate can be drawn for (D57). */
export const kindWords: Readonly<Record<MandateKind, string>> = {
  EXTRA_SUPPORT: 'ekstra støttetimer',
  TRANSPORT: 'transport',
  SINGLE_BENEFIT: 'enkeltydelse',
  AIDS: 'hjælpemidler',
};

const changedMeanwhile = 'Posteringen er ændret imens. Se på den igen.';

const notNow = (state: string): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: 'Der kan kun trækkes på rammen, når borgeren har sagt ja til planen, og den ikke er på pause eller slut.',
  state,
  allowed: [],
});
const lapsed: Refusal = {
  code: 'NOT_POSSIBLE',
  message:
    'Rammens sidste dag er gået, og det, der var til rådighed, er bortfaldet. Det kræver en ny beslutning i udvalget.',
  state: 'LAPSED',
  allowed: [],
};
const notCovered = (message: string, prefill: string): Refusal => ({ code: 'NOT_COVERED', message, prefill });
const outsideTerms: Refusal = {
  code: 'INVALID_DATE',
  message: 'Perioden skal ligge inden for rammens egne dage.',
  field: 'period',
};
const spent: Refusal = { code: 'OVERDRAFT', message: 'Alt er givet tilbage allerede.', availableOere: 0 };
const unknownDraw: Refusal = {
  code: 'UNKNOWN_ENTRY',
  message: 'Posteringen findes ikke, eller der er ikke trukket med den.',
};
const unknownEntry: Refusal = { code: 'UNKNOWN_ENTRY', message: 'Posteringen findes ikke.' };
const notToCorrect = ({ kind }: MandateEntry): Refusal => ({
  code: 'NOT_POSSIBLE',
  message:
    kind === 'CORRECT'
      ? 'En rettelse rettes ikke: ret den oprindelige postering igen.'
      : 'Rammens beløb ændres kun ved en ny beslutning i udvalget.',
  state: kind,
  allowed: [],
});
const rightAlready: Refusal = {
  code: 'INVALID_AMOUNT',
  message: 'Posteringen siger det allerede.',
  field: 'amountOere',
};
