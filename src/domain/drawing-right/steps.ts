import { ageOn, birthDateOf, type Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Period, PeriodLength } from './period.ts';
import { hoursInWords, type Deliverer, type Entry } from './drawing-right.ts';
import { isTooLate, past } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from '../parties.ts';
import { ledgerOf, overdraft, type Line } from '../ledger.ts';

/** Holds what was agreed: `area` draws hours from `from` for those it has taken over, from an age on. */
export type DrawingPolicy = {
  area: string;
  from: string;
  period: PeriodLength;
  hoursPerPeriod: number;
  fromAge: number;
  warnBelowPercent: number;
};

/** Holds a period's entries so far, as they are seen today. */
export type Book = { period: Period; today: CalendarDate; lines: readonly Line[] };

/** Holds the id of the entry to be made, and who makes it, when and why. */
export type Sign = { id: string; at: Instant; by: Actor; why: string };

/** Holds a reservation that is asked for. `openCase`: whether the drawing area has an open case about the citizen today. */
export type ReserveOrder = { citizen: Cpr; minutes: number; movedOn: CalendarDate; openCase: boolean };

/** Tells whether a period is over: nothing can be reserved, drawn or released in it any more. */
export const hasEnded = ({ period, today }: Book): boolean => today > period.to;

/**
 * Reserves hours for a citizen who was moved. The first reservation of a period fixes its pool: an ALLOT with the id given
 * comes before it, so a later change of the policy reaches this period only as a correction.
 */
export function reserve(
  book: Book,
  { citizen, minutes, movedOn, openCase }: ReserveOrder,
  sign: Sign,
  { policy, allotId }: { policy: DrawingPolicy; allotId: string },
): Result<readonly Entry[], Refusal> {
  const moved = checkMovedOn(movedOn, book.today);
  if (!moved.ok) return moved;
  if (ageOn(birthDateOf(citizen), book.today) < policy.fromAge) return err(tooYoung(policy.fromAge));
  if (!openCase) return err(noOpenCase);
  const allot =
    book.lines.length > 0 ? [] : [entry('ALLOT', { ...sign, id: allotId, why: agreed }, { units: agreedFor(policy) })];
  const made = entry('RESERVE', sign, { citizen, movedOn, units: minutes });
  const added = addedTo([...book.lines, ...allot], made);
  return added.ok ? ok([...allot, made]) : added;
}

/** Checks the day on which a citizen was moved: it is not still to come. */
export const checkMovedOn = (movedOn: CalendarDate, today: CalendarDate): Result<CalendarDate, Refusal> =>
  isTooLate(movedOn, past(today)) ? err(movedLater) : ok(movedOn);

/** Returns the pool of a period that has not been used yet, in minutes. */
export const agreedFor = ({ hoursPerPeriod }: DrawingPolicy): number => hoursPerPeriod * 60;

/** Holds the reservation that an entry belongs to, and whose it is. */
type OfReservation = { reservation: string; citizen: Cpr };

/** Draws some or all of what is left of a reservation, on a decision and for somebody named to deliver. */
export function draw(
  book: Book,
  { minutes, ...order }: OfReservation & { minutes: number; decision: string; deliverer: Deliverer },
  sign: Sign,
): Result<readonly Entry[], Refusal> {
  const left = leftOf(book, order.reservation);
  if (!left.ok) return left;
  return addedTo(book.lines, entry('DRAW', sign, { ...order, units: minutes }));
}

/** Gives back what is left of a reservation, or so many minutes of it. */
export function release(
  book: Book,
  { minutes, ...order }: OfReservation & { minutes: number | null },
  sign: Sign,
): Result<readonly Entry[], Refusal> {
  const left = leftOf(book, order.reservation);
  if (!left.ok) return left;
  return addedTo(book.lines, entry('RELEASE', sign, { ...order, units: minutes ?? left.value }));
}

/** Corrects an entry: `minutes` is what it should have said. Also after the period, since a mistake stays one. */
export function correct(
  { lines }: Book,
  { of, minutes }: { of: Pick<Entry, 'id' | 'kind' | 'citizen' | 'reservation'>; minutes: number },
  sign: Sign,
): Result<readonly Entry[], Refusal> {
  if (of.kind === 'CORRECT') return err(correctTheFirst);
  const difference = minutes - (ledgerOf(lines).worth.get(of.id) ?? 0);
  if (difference === 0) return err(rightAlready);
  const { citizen } = of;
  const reservation = of.kind === 'RESERVE' ? of.id : of.reservation;
  return addedTo(lines, entry('CORRECT', sign, { units: difference, corrects: of.id, reservation, citizen }));
}

/** Adds an entry where there is enough for it. */
function addedTo(lines: readonly Line[], added: Entry): Result<readonly Entry[], Refusal> {
  const available = overdraft(lines, added);
  return available === null ? ok([added]) : err(overdrawn(available));
}

function leftOf(book: Book, reservation: string): Result<number, Refusal> {
  const left = ledgerOf(book.lines).reservations.get(reservation)?.left ?? 0;
  if (left === 0) return err(spent);
  return hasEnded(book) ? err(lapsed(book.period)) : ok(left);
}

const entry = (kind: Entry['kind'], sign: Sign, what: Partial<Entry> & { units: number }): Entry => ({
  reservation: null,
  corrects: null,
  citizen: null,
  movedOn: null,
  decision: null,
  deliverer: null,
  ...what,
  ...sign,
  kind,
});

const agreed = 'Periodens pulje, som den er aftalt mellem områderne.';

const overdrawn = (available: number): Refusal => ({
  code: 'OVERDRAFT',
  message: available > 0 ? `Der er kun ${hoursInWords(available)} tilbage.` : 'Der er ingen timer tilbage.',
  availableMinutes: available,
});
const movedLater: Refusal = {
  code: 'INVALID_DATE',
  message: 'Timer reserveres først, når borgeren er flyttet: datoen kan ikke ligge i fremtiden.',
  field: 'movedOn',
};
const tooYoung = (from: number): Refusal => ({
  code: 'NOT_COVERED',
  message: `Trækningsretten gælder kun borgere, der er fyldt ${from} år.`,
});
const noOpenCase: Refusal = {
  code: 'NOT_COVERED',
  message: 'Trækningsretten gælder kun borgere, der er flyttet: der er ingen åben sag om borgeren i området.',
};
const spent: Refusal = {
  code: 'OVERDRAFT',
  message: 'Der er intet tilbage af reservationen.',
  availableMinutes: 0,
};
const lapsed = ({ name }: Period): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: `Perioden ${name} er slut, og det, der var tilbage af reservationen, er bortfaldet. Reservér i den nye periode.`,
  state: 'LAPSED',
  allowed: [],
});
const correctTheFirst: Refusal = {
  code: 'NOT_POSSIBLE',
  message: 'En rettelse rettes ikke: ret den oprindelige postering igen.',
  state: 'CORRECT',
  allowed: [],
};
const rightAlready: Refusal = { code: 'INVALID_AMOUNT', message: 'Posteringen siger det allerede.', field: 'minutes' };
