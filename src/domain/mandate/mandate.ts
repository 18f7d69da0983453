import type { AreaKey } from '../area.ts';
import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import { isInForce, type Period } from '../in-force.ts';
import { ledgerOf, overdraft, type Ledger, type Line } from '../ledger.ts';
import { isWithin, type NumberLimit } from '../limits.ts';
import type { Actor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { amountInWords } from './amount.ts';

/** Lists what a coordinator can start within a mandate (D57): more support, transport, single benefits, aids. */
export const mandateKinds = ['EXTRA_SUPPORT', 'TRANSPORT', 'SINGLE_BENEFIT', 'AIDS'] as const;
export type MandateKind = (typeof mandateKinds)[number];

/** Names an entry of a mandate: the committee sets or changes it, the coordinator draws and returns, a leader corrects. */
export type MandateEntryKind = 'SET' | 'CHANGE' | 'DRAW' | 'RETURN' | 'CORRECT';

/** Holds the terms of a mandate beside its amount: in force from and until, for what, and the decision that says so. */
export type MandateTerms = {
  startsOn: CalendarDate;
  /** null: no last day was decided. */
  endsOn: CalendarDate | null;
  kinds: readonly MandateKind[];
  /** The id of the committee's decision. */
  decision: string;
};

/** Holds what a draw starts or adjusts: its kind, the unit that does it, who pays, and the days of it where it has any. */
export type Drawn = { kind: MandateKind; area: AreaKey; unit: string; payer: AreaKey; period: Period | null };

/** Holds an entry of a mandate (budget- og handlingsramme, D56–D58), in øre; never changed, only corrected by another one. */
export type MandateEntry = {
  id: string;
  kind: MandateEntryKind;
  /** Negative for what a CHANGE or a CORRECT takes away. */
  oere: number;
  /** The DRAW that a RETURN gives back of, or that is corrected itself or in a return of it. */
  draw: string | null;
  /** The entry that a CHANGE or a CORRECT changes. */
  corrects: string | null;
  citizen: Cpr;
  at: Instant;
  by: Actor;
  why: string;
  /** With SET and CHANGE. */
  terms: MandateTerms | null;
  /** With DRAW. */
  drawn: Drawn | null;
};

/** Holds the mandate of a plan: its entries in their order. Its id is the plan's. */
export type Mandate = { plan: string; citizen: Cpr; entries: readonly MandateEntry[] };

/** Holds new entries of a plan's mandate, and how many there were before. */
export type MandateChange = { plan: string; citizen: Cpr; after: number; entries: readonly MandateEntry[] };

/** Holds the id of the entry to be made, and who makes it, when and why. */
export type Sign = { id: string; at: Instant; by: Actor; why: string };

/** Holds a mandate as the committee decides it. */
export type MandateOrder = { oere: number; terms: MandateTerms };

/** Holds the municipality's choices for mandates (D56, D57). Amounts in øre. */
export type MandateLimits = { atMost: number | null };

const lineKinds: Readonly<Record<MandateEntryKind, Line['kind']>> = {
  SET: 'ALLOT',
  CHANGE: 'CORRECT',
  DRAW: 'RESERVE',
  RETURN: 'RELEASE',
  CORRECT: 'CORRECT',
};

/** Returns an entry as a line of a ledger: a draw sets aside of the pool, and what is returned is available again. */
export const lineOf = ({ id, kind, oere, draw, corrects }: MandateEntry): Line => ({
  id,
  kind: lineKinds[kind],
  units: oere,
  reservation: draw,
  corrects,
});

/** Returns the sums of a mandate. */
export const sumsOf = ({ entries }: Pick<Mandate, 'entries'>): Ledger => ledgerOf(entries.map(lineOf));

/** Returns what an entry counts for after its corrections, in øre. */
export const amountInLedger = (mandate: Pick<Mandate, 'entries'>, id: string): number =>
  sumsOf(mandate).worth.get(id) ?? 0;

/** Returns the terms that were decided last. */
export function termsOf({ entries }: Pick<Mandate, 'entries'>): MandateTerms {
  const terms = entries.findLast((one) => one.terms !== null)?.terms;
  if (!terms) throw new Error('A mandate begins with its terms');
  return terms;
}

/** Tells whether the last day of a mandate has passed; never where none was decided. */
export const hasEnded = (mandate: Pick<Mandate, 'entries'>, today: CalendarDate): boolean => {
  const { endsOn } = termsOf(mandate);
  return endsOn !== null && today > endsOn;
};

/** Holds the balance of a mandate in øre; what is set is always the sum of the other three. */
export type MandateBalance = { set: number; drawn: number; available: number; lapsed: number };

/** Returns the balance of a mandate on a day. When it ends, what is not drawn lapses; what is drawn stays so. */
export function balanceOn(mandate: Pick<Mandate, 'entries'>, today: CalendarDate): MandateBalance {
  const { pool, reserved, available } = sumsOf(mandate);
  return hasEnded(mandate, today)
    ? { set: pool, drawn: reserved, available: 0, lapsed: available }
    : { set: pool, drawn: reserved, available, lapsed: 0 };
}

/** Limits the amount of an entry: the smallest that makes sense for it, and what fits in a whole number of GraphQL. */
export const amountLimit = (least: 0 | 1): NumberLimit => ({ least, most: 2_147_483_647 });

/** Checks an amount in øre. */
export const checkAmount = (oere: number, least: 0 | 1): Result<number, Refusal> =>
  Number.isSafeInteger(oere) && isWithin(oere, amountLimit(least)) ? ok(oere) : err(unfitAmount);

/** Sets the mandate of a plan that has none, as the committee decides it (D56). Nothing is an amount as well, said outright. */
export function setMandate(
  plan: { id: string; citizen: Cpr },
  order: MandateOrder,
  sign: Sign,
  policy: MandateLimits,
): Result<MandateChange, Refusal> {
  const fit = checkOrder(order, policy);
  if (!fit.ok) return fit;
  const entry = entryOf('SET', sign, { citizen: plan.citizen, oere: order.oere, terms: order.terms });
  return ok({ plan: plan.id, citizen: plan.citizen, after: 0, entries: [entry] });
}

/** Changes a mandate by a later decision; never to less than is drawn. */
export function changeMandate(
  mandate: Mandate,
  order: MandateOrder,
  sign: Sign,
  policy: MandateLimits,
): Result<MandateChange, Refusal> {
  const fit = checkOrder(order, policy);
  if (!fit.ok) return fit;
  const set = mandate.entries[0];
  if (!set) throw new Error('A mandate is set before it is changed');
  const oere = order.oere - sumsOf(mandate).pool;
  return added(
    mandate,
    entryOf('CHANGE', sign, { citizen: mandate.citizen, oere, corrects: set.id, terms: order.terms }),
  );
}

function checkOrder({ oere, terms }: MandateOrder, { atMost }: MandateLimits): Result<number, Refusal> {
  const amount = checkAmount(oere, 0);
  if (!amount.ok) return amount;
  if (atMost !== null && oere > atMost) return err(overTheMost(atMost));
  if (terms.endsOn !== null && terms.endsOn < terms.startsOn) return err(endsBeforeItStarts);
  return amount;
}

/** Returns the change that adds an entry to a mandate, where there is enough for it. */
export function added(mandate: Mandate, entry: MandateEntry): Result<MandateChange, Refusal> {
  const { plan, citizen, entries } = mandate;
  const available = overdraft(entries.map(lineOf), lineOf(entry));
  return available === null
    ? ok({ plan, citizen, after: entries.length, entries: [entry] })
    : err(overdrawn(available));
}

/** Returns an entry with what is given of it. */
export const entryOf = (
  kind: MandateEntryKind,
  sign: Sign,
  given: Partial<MandateEntry> & Pick<MandateEntry, 'citizen' | 'oere'>,
): MandateEntry => ({ draw: null, corrects: null, terms: null, drawn: null, ...given, ...sign, kind });

/** Tells whether a period lies within a mandate's own days. */
export const isWithinTerms = ({ from, until }: Period, { startsOn, endsOn }: MandateTerms): boolean =>
  [from, until].every((day) => day === null || isInForce({ from: startsOn, until: endsOn }, day));

/** Returns the refusal of what there is not enough for. */
const overdrawn = (available: number): Refusal => ({
  code: 'OVERDRAFT',
  message: available > 0 ? `Der er kun ${amountInWords(available)} til rådighed.` : 'Der er intet til rådighed.',
  availableOere: available,
});
const unfitAmount: Refusal = {
  code: 'INVALID_AMOUNT',
  message: 'Beløbet skal være i hele øre, ikke under nul, og højst 21 millioner kroner.',
  field: 'amountOere',
};
const overTheMost = (atMost: number): Refusal => ({
  code: 'INVALID_AMOUNT',
  message: `Rammen kan højst være på ${amountInWords(atMost)}.`,
  field: 'amountOere',
});
const endsBeforeItStarts: Refusal = {
  code: 'INVALID_DATE',
  message: 'Rammens sidste dag kan ikke ligge før den første.',
  field: 'endsOn',
};
