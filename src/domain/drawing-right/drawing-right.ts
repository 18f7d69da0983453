import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Actor } from '../parties.ts';
import type { Line } from '../ledger.ts';

/** Names a deliverer of hours among the delivering area's staff: what tokens call them there, and their name. */
export type Deliverer = { caseworker: string; name: string };

/** Holds an entry of the drawing right (trækningsret, D62), in minutes; never changed, only corrected by another one. */
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

const hoursOf = (minutes: number): number => Math.round((minutes * 100) / 60) / 100;

/** Returns minutes as caseworkers read them: `1,5 timer`. */
export const hoursInWords = (minutes: number): string =>
  `${String(hoursOf(minutes)).replace('.', ',')} ${hoursOf(minutes) === 1 ? 'time' : 'timer'}`;
