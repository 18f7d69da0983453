import { dateInDenmark, type CalendarDate, type Instant } from './dates.ts';
import { addDays, addWorkingDays, daysBetween, workingDaysBetween, type ClosedDays } from './working-days.ts';

/** Holds what is awaited: since when, until when, and the last day before it is a leader's concern. */
export type Awaited<What extends string> = {
  waitingFor: What;
  since: CalendarDate;
  dueOn: CalendarDate;
  leaderOn: CalendarDate;
};

/** Holds what is awaited as it stands on a day. */
export type Waiting<What extends string> = Awaited<What> & { overdue: boolean; escalated: boolean; ageInDays: number };

/** Returns what is awaited as it stands on a day. */
export const waitingOn = <What extends string>(awaited: Awaited<What>, today: CalendarDate): Waiting<What> => ({
  ...awaited,
  overdue: today > awaited.dueOn,
  escalated: today > awaited.leaderOn,
  ageInDays: Math.max(0, daysBetween(awaited.since, today)),
});

/**
 * Holds the audience of what is awaited, by seats (see `seatsOf`): those it concerns, the leaders it concerns once it is escalated,
 * and the id of somebody whom it never concerns.
 */
export type Audience = { concerns: readonly string[]; leaders: readonly string[]; except: string | null };

/** Holds what a record awaits, and of whom. */
export type Wait<What extends string> = { awaited: Awaited<What>; audience: Audience };

/** Tells whether something that waits concerns somebody with these seats. */
export const isConcerned = (
  { concerns, leaders, except }: Audience,
  { escalated }: { escalated: boolean },
  { id, seats }: { id: string; seats: ReadonlySet<string> },
): boolean => id !== except && [...concerns, ...(escalated ? leaders : [])].some((seat) => seats.has(seat));

/** Holds the deadline of a review, in Danish working days. */
export type ReviewDeadline = { review: number; closedDays: ClosedDays };

/** Returns the wait for a review from an instant on; once it is overdue it is escalated. */
export function reviewAwaited<What extends string>(
  waitingFor: What,
  from: Instant,
  { review, closedDays }: ReviewDeadline,
): Awaited<What> {
  const since = dateInDenmark(from);
  const dueOn = addWorkingDays(since, review, closedDays);
  return { waitingFor, since, dueOn, leaderOn: dueOn };
}

/** Holds a time in which a clock stood still. */
export type Pause = { from: Instant; to: Instant };

/** Returns the working days of pauses that lie after an instant: by so many a deadline that runs from then is later. */
export const pausedDays = (pauses: readonly Pause[], since: Instant, closedDays: ClosedDays): number =>
  pauses
    .filter(({ to }) => to > since)
    .map(({ from, to }) =>
      workingDaysBetween(dateInDenmark(from > since ? from : since), dateInDenmark(to), closedDays),
    )
    .reduce((sum, days) => sum + days, 0);

/** Holds the next action of a clock, and the last day before it. */
export type ClockStep<Action extends string> = { action: Action; lastDay: CalendarDate };

/** Returns the first day on which a clock acts; null where it does not. It may be in the past. */
export const clockDay = (step: ClockStep<string> | null): CalendarDate | null => step && addDays(step.lastDay, 1);

/** Returns the action that a clock is to take by now; null where its day has not come. */
export const dueAction = <Action extends string>(step: ClockStep<Action> | null, now: Instant): Action | null =>
  step && dateInDenmark(now) > step.lastDay ? step.action : null;
