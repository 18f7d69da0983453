import type { Caller } from './caller.ts';
import type { Purpose } from './access-rules.ts';
import type { Cpr } from '../cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { addWorkingDays, daysBetween, type ClosedDays } from '../working-days.ts';
import type { AreaKey } from '../area.ts';
import type { Actor, UnitRef } from '../parties.ts';

/** What a leader came to about somebody's breaking the glass. */
export type BreakGlassVerdict = 'JUSTIFIED' | 'UNJUSTIFIED';

/** Whether a leader has looked at it, and what they came to. */
export type BreakGlassState = 'AWAITING_REVIEW' | BreakGlassVerdict;

/**
 * That somebody looked where they had no other ground (nødadgang): with a reason, for a short time, and a leader looks at it
 * afterwards. It stands in the citizen's access log.
 */
export type BreakGlass = {
  id: string;
  citizen: Cpr;
  by: Actor;
  /** Where they work: whose leaders look at it. */
  unit: UnitRef;
  reason: string;
  at: Instant;
  /** Until when it holds; an UNJUSTIFIED verdict ends it at once. */
  expiresAt: Instant;
  /** Whether they had broken unusually many by then. */
  unusual: boolean;
  review: { at: Instant; by: Actor; verdict: BreakGlassVerdict; text: string | null } | null;
  version: number;
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/** When a review is due, in Danish working days after the glass was broken. */
export type BreakGlassDeadline = { review: number; closedDays: ClosedDays };

/** That broken glass waits for its review, since when and until when. */
export type BreakGlassWaiting = {
  what: 'GLASS_REVIEW';
  since: CalendarDate;
  dueOn: CalendarDate;
  overdue: boolean;
  escalated: boolean;
  ageInDays: number;
};

const dayMs = 86_400_000;

/** From when on one caller's broken glass is counted together with what they break now: the last 24 hours. */
export const countedSince = (now: Instant): Instant => new Date(Date.parse(now) - dayMs).toISOString() as Instant;

/** Whether one more is unusual after so many earlier ones; policy says how many in a day are. It stays an emergency door. */
export const isUnusual = (earlier: number, unusualFrom: number): boolean => earlier + 1 >= unusualFrom;

/** Where it stands. */
export const breakGlassState = ({ review }: BreakGlass): BreakGlassState => review?.verdict ?? 'AWAITING_REVIEW';

/** What the review waits for; null when it is done. Nothing closes by silence: once overdue it is the whole area's leaders'. */
export function breakGlassWaiting(
  glass: BreakGlass,
  now: Instant,
  deadline: BreakGlassDeadline,
): BreakGlassWaiting | null {
  if (glass.review) return null;
  const [since, today] = [dateInDenmark(glass.at), dateInDenmark(now)];
  const dueOn = addWorkingDays(since, deadline.review, deadline.closedDays);
  const overdue = today > dueOn;
  const ageInDays = Math.max(0, daysBetween(since, today));
  return { what: 'GLASS_REVIEW', since, dueOn, overdue, escalated: overdue, ageInDays };
}

/** Whether the review is the caller's: the unit's leader's, or any leader's in the area once it is overdue; never one's own. */
export function isReviewer(caller: Caller, { by, unit }: BreakGlass, overdue: boolean): boolean {
  if (by.id === caller.id) return false;
  return ledBy(caller).some((led) => led.area === unit.area && (overdue || led.unit === unit.unit));
}

/** The units that the caller leads. */
export const ledBy = ({ functions }: Caller): UnitRef[] =>
  functions.flatMap(({ role, area, unit }) => (role === 'LEADER' && area && unit ? [{ area, unit }] : []));

/** The areas in which the caller leads a unit. */
export const areasLedBy = (caller: Caller): ReadonlySet<AreaKey> => new Set(ledBy(caller).map(({ area }) => area));
