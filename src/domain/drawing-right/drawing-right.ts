import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Actor } from '../parties.ts';

/** What can be entered in the ledger of the drawing right (trækningsret, D62). */
type EntryKind = 'ALLOT' | 'RESERVE' | 'DRAW' | 'RELEASE' | 'CORRECT';

/** Who of the delivering area's own staff gives the hours: what tokens call them there, and their name. */
export type Deliverer = { caseworker: string; name: string };

/** What of an entry the arithmetic needs. Whole minutes; only a CORRECT may take away, and then they are negative. */
export type Line = {
  id: string;
  kind: EntryKind;
  minutes: number;
  /** The id of the RESERVE that a DRAW, a RELEASE or the correction of any of these belongs to. */
  reservation: string | null;
  /** The id of the entry that a CORRECT puts right. */
  corrects: string | null;
};

/** An entry: who, when, why; never changed, only corrected by another one. */
export type Entry = Line & {
  at: Instant;
  by: Actor;
  why: string;
  /** null: the entry is about the pool, or corrects one that is. */
  citizen: Cpr | null;
  /** With a RESERVE: when the citizen was moved to the drawing area. */
  movedOn: CalendarDate | null;
  /** With a DRAW: the decision on bostøtte that it rests on. */
  decision: string | null;
  deliverer: Deliverer | null;
};

/** What has become of the minutes of a reservation. */
export type Held = { reserved: number; drawn: number; released: number; left: number };

/** What a period's entries come to, in minutes. `worth`: what each entry counts for after its corrections. */
export type Ledger = {
  pool: number;
  drawn: number;
  reserved: number;
  available: number;
  worth: ReadonlyMap<string, number>;
  reservations: ReadonlyMap<string, Held>;
};

/** Adds up a period: a correction counts as what it corrects, so that hours go back to where they came from. */
export function ledgerOf(lines: readonly Line[]): Ledger {
  const worth = new Map<string, number>();
  for (const { id, corrects, minutes } of lines) worth.set(corrects ?? id, (worth.get(corrects ?? id) ?? 0) + minutes);
  const reservations = new Map<string, Held>();
  let pool = 0;
  for (const { id, kind, reservation } of lines) {
    const minutes = worth.get(id) ?? 0;
    const held = reservations.get(reservation ?? '');
    if (kind === 'ALLOT') pool += minutes;
    if (kind === 'RESERVE') reservations.set(id, { reserved: minutes, drawn: 0, released: 0, left: minutes });
    if (held && kind === 'DRAW') held.drawn += minutes;
    if (held && kind === 'RELEASE') held.released += minutes;
    if (held) held.left = held.reserved - held.drawn - held.released;
  }
  const all = [...reservations.values()];
  const drawn = all.reduce((sum, held) => sum + held.drawn, 0);
  const reserved = all.reduce((sum, { left }) => sum + left, 0);
  return { pool, drawn, reserved, available: pool - drawn - reserved, worth, reservations };
}

/** How a period stands, in minutes; the pool is always the sum of the other four. */
export type Balance = { pool: number; reserved: number; drawn: number; available: number; lapsed: number };

/** When a period ends, what is not drawn lapses, reserved or not: none of it moves on to the next. */
export function balanceOf({ pool, reserved, drawn, available }: Ledger, ended: boolean): Balance {
  if (!ended) return { pool, reserved, drawn, available, lapsed: 0 };
  return { pool, reserved: 0, drawn, available: 0, lapsed: reserved + available };
}

/** Where a reservation is: something is left of it, nothing is, or something was when its period ended. */
export type ReservationState = 'OPEN' | 'SPENT' | 'LAPSED';

/** Where a reservation is, by what is left of it. */
export function reservationState({ left }: Held, ended: boolean): ReservationState {
  if (left === 0) return 'SPENT';
  return ended ? 'LAPSED' : 'OPEN';
}

/** Minutes as hours with two decimals, for people to read. */
export const hoursOf = (minutes: number): number => Math.round((minutes * 100) / 60) / 100;

/** Hours as people write them in whole minutes, the nearest: hours with two decimals come back as what they were. */
export const minutesIn = (hours: number): number => Math.round(hours * 60);

/** `1,5 timer`, as caseworkers read it. */
export const hoursInWords = (minutes: number): string =>
  `${String(hoursOf(minutes)).replace('.', ',')} ${hoursOf(minutes) === 1 ? 'time' : 'timer'}`;
