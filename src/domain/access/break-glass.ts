import type { Caller } from './caller.ts';
import type { Purpose } from './access-rules.ts';
import type { Cpr } from '../cpr.ts';
import { dateInDenmark, type Instant } from '../dates.ts';
import {
  isConcerned,
  reviewAwaited,
  waitingOn,
  type Audience,
  type ReviewDeadline,
  type Wait,
  type Waiting,
} from '../waiting.ts';
import { seatsToAct } from './acts.ts';
import { seatsOf } from './seats.ts';
import type { AreaKey } from '../area.ts';
import type { Actor, UnitRef } from '../parties.ts';

/** Names the verdict of a leader on broken glass. */
export type BreakGlassVerdict = 'JUSTIFIED' | 'UNJUSTIFIED';

/** Names the state of broken glass: it awaits its review, or has its verdict. */
export type BreakGlassState = 'AWAITING_REVIEW' | BreakGlassVerdict;

/**
 * Holds a break-glass access (nødadgang): somebody looked where they had no other ground, with a reason, for a short time, and a leader looks at it
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
  /** True if they had broken unusually many by then. */
  unusual: boolean;
  review: { at: Instant; by: Actor; verdict: BreakGlassVerdict; text: string | null } | null;
  version: number;
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

const dayMs = 86_400_000;

/** From when on one caller's broken glass is counted together with what they break now: the last 24 hours. */
export const countedSince = (now: Instant): Instant => new Date(Date.parse(now) - dayMs).toISOString() as Instant;

/** Tells whether one more is unusual after so many earlier ones; policy says how many in a day are. It stays an emergency door. */
export const isUnusual = (earlier: number, unusualFrom: number): boolean => earlier + 1 >= unusualFrom;

/** Tells whether broken glass still opens the citizen's case. */
export const isOpen = ({ expiresAt }: BreakGlass, now: Instant): boolean => now < expiresAt;

/** Returns the state of broken glass. */
export const breakGlassState = ({ review }: BreakGlass): BreakGlassState => review?.verdict ?? 'AWAITING_REVIEW';

/** Returns how broken glass waits for its review now; null when it is done. Nothing closes by silence. */
export const breakGlassWaiting = (
  glass: BreakGlass,
  now: Instant,
  deadline: ReviewDeadline,
): Waiting<'GLASS_REVIEW'> | null => {
  const wait = waitOfBreakGlass(glass, deadline);
  return wait && waitingOn(wait.awaited, dateInDenmark(now));
};

/** Returns the wait for a review of broken glass, and whose it is; null when it is done. */
export const waitOfBreakGlass = (glass: BreakGlass, deadline: ReviewDeadline): Wait<'GLASS_REVIEW'> | null =>
  glass.review
    ? null
    : { awaited: reviewAwaited('GLASS_REVIEW', glass.at, deadline), audience: breakGlassAudience(glass) };

/** Returns the audience of a review: the unit's leaders, once it is overdue all leaders of the area; never who broke the glass. */
const breakGlassAudience = ({ by, unit }: BreakGlass): Audience => ({
  concerns: seatsToAct('REVIEW_BREAK_GLASS', unit.area, unit.unit),
  leaders: seatsToAct('REVIEW_BREAK_GLASS', unit.area),
  except: by.id,
});

/** Tells whether a review is the caller's, who sees that it is overdue or not. */
export const isReviewer = (caller: Caller, glass: BreakGlass, overdue: boolean): boolean =>
  isConcerned(breakGlassAudience(glass), { escalated: overdue }, { id: caller.id, seats: seatsOf(caller) });

/** Returns what a caller may do with broken glass now: review it, where it waits for them; end their own, while it is open. */
export function breakGlassActions(
  caller: Caller,
  glass: BreakGlass,
  now: Instant,
  deadline: ReviewDeadline,
): ('REVIEW' | 'END')[] {
  if (glass.by.id === caller.id) return isOpen(glass, now) ? ['END'] : [];
  const waiting = breakGlassWaiting(glass, now, deadline);
  return waiting && isReviewer(caller, glass, waiting.overdue) ? ['REVIEW'] : [];
}

/** Returns the units that a caller leads. */
export const ledBy = ({ functions }: Caller): UnitRef[] =>
  functions.flatMap(({ role, area, unit }) => (role === 'LEADER' && area && unit ? [{ area, unit }] : []));

/** Returns the areas in which a caller leads a unit. */
export const areasLedBy = (caller: Caller): ReadonlySet<AreaKey> => new Set(ledBy(caller).map(({ area }) => area));
