import type { Caller } from './caller.ts';
import { ledBy } from './break-glass.ts';
import type { Cpr } from '../cpr.ts';
import type { Instant } from '../dates.ts';
import type { Actor, UnitRef } from '../parties.ts';

/** The relation of somebody to a citizen whose case they keep away from (forvaltningsloven § 3: inhabilitet). */
type Relation = 'FAMILY' | 'FRIEND' | 'OTHER';

/** Holds a conflict of interest (inhabilitet): somebody is partial where a citizen is concerned, by their own word: for them there is no such citizen. */
export type ConflictOfInterest = {
  citizen: Cpr;
  by: Actor;
  relation: Relation;
  /** Where they worked when they said so: whose leaders may take it back. */
  units: readonly UnitRef[];
  at: Instant;
};

/** Tells whether a caller may end it: a leader of a unit of theirs, never they themselves. */
export const mayEnd = (caller: Caller, { by, units }: ConflictOfInterest): boolean =>
  by.id !== caller.id &&
  ledBy(caller).some((led) => units.some(({ area, unit }) => led.area === area && led.unit === unit));

/** Tells whether a caller sees a conflict of interest: they said it, or they may take it back. */
export const seesConflictsOfInterest = (caller: Caller, kept: ConflictOfInterest): boolean =>
  kept.by.id === caller.id || mayEnd(caller, kept);
