import { roleSeat, staffSeat } from '../access/seats.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { waitingOn, type Awaited, type Pause, type Wait, type Waiting } from '../waiting.ts';
import { addDays, addMonths, addWorkingDays, daysBetween, subtractWorkingDays } from '../working-days.ts';
import type { CoordinatorLeft } from './coordinator-left.ts';
import type { PlanDeadlines } from './deadlines.ts';
import { lastAssessment, openGoals, type Goal } from './goal.ts';
import { planSeats } from './parts.ts';
import type { Plan } from './plan.ts';
import { isOver } from './steps.ts';

/** Names what a plan can wait for. */
export type PlanWait =
  | 'PLAN_OFFER'
  | 'PLAN_ANSWER'
  | 'PLAN_START'
  | 'PLAN_PROGRESS'
  | 'PLAN_FOLLOW_UP'
  | 'PLAN_RESUMPTION'
  | 'PLAN_COORDINATOR';

/** Returns what a plan awaits on a day; `left`: its coordinator has left. Nothing of it closes by silence. */
export const planAwaits = (
  plan: Plan,
  today: CalendarDate,
  policy: PlanDeadlines,
  left: CoordinatorLeft | null = null,
): Awaited<PlanWait>[] => [...stateAwaits(plan, today, policy), ...coordinatorAwaited(plan, left, policy)];

function stateAwaits(plan: Plan, today: CalendarDate, policy: PlanDeadlines): Awaited<PlanWait>[] {
  const { state, decidedOn, offeredOn, enteredAt, until } = plan;
  const after = (date: CalendarDate, days: number) => addWorkingDays(date, days, policy.closedDays);
  switch (state) {
    case 'PROPOSED': {
      const dueOn = after(decidedOn, policy.offer);
      return [{ waitingFor: 'PLAN_OFFER', since: decidedOn, dueOn, leaderOn: after(dueOn, policy.offerLeader) }];
    }
    case 'OFFERED': {
      const since = offeredOn ?? dateInDenmark(enteredAt);
      const dueOn = after(since, policy.answer);
      return [{ waitingFor: 'PLAN_ANSWER', since, dueOn, leaderOn: dueOn }];
    }
    case 'AGREED': {
      const dueOn = after(decidedOn, policy.start);
      const start = { waitingFor: 'PLAN_START', since: decidedOn, dueOn, leaderOn: after(dueOn, policy.startLeader) };
      return [start as Awaited<PlanWait>, ...followUpAwaited(plan, today, policy)];
    }
    case 'ACTIVE':
      return [...progressAwaited(plan, policy), ...followUpAwaited(plan, today, policy)];
    case 'PAUSED': {
      const dueOn = until ?? addDays(dateInDenmark(enteredAt), policy.pauseAtMost);
      return [{ waitingFor: 'PLAN_RESUMPTION', since: dateInDenmark(enteredAt), dueOn, leaderOn: dueOn }];
    }
    default:
      return [];
  }
}

/** Returns how a plan waits on a day. */
export const planWaiting = (
  plan: Plan,
  today: CalendarDate,
  policy: PlanDeadlines,
  left: CoordinatorLeft | null = null,
): Waiting<PlanWait>[] => planAwaits(plan, today, policy, left).map((awaited) => waitingOn(awaited, today));

/**
 * Returns what a plan awaits on a day, and of whom: the coordinator, at the start the efforts' units too, then leaders. Another
 * coordinator is awaited of the leader of the one who left.
 */
export function waitsOfPlan(
  plan: Plan,
  today: CalendarDate,
  policy: PlanDeadlines,
  left: CoordinatorLeft | null = null,
): Wait<PlanWait>[] {
  const seats = planSeats(plan, { today, policy });
  const concerns: Partial<Record<PlanWait, readonly string[]>> = {
    PLAN_START: [...seats.COORDINATOR, ...plan.efforts.map((effort) => staffSeat(effort))],
    PLAN_COORDINATOR: seats.LEADER,
  };
  const leaders: Partial<Record<PlanWait, readonly string[]>> = {
    PLAN_OFFER: seats.LEADER,
    PLAN_START: plan.areas.map(({ area }) => roleSeat('LEADER', { area, unit: null })),
    PLAN_FOLLOW_UP: seats.LEADER,
  };
  return planAwaits(plan, today, policy, left).map((awaited) => ({
    awaited,
    audience: {
      concerns: concerns[awaited.waitingFor] ?? seats.COORDINATOR,
      leaders: leaders[awaited.waitingFor] ?? [],
      except: null,
    },
  }));
}

/** Returns the last day on which all that a plan awaits on a day holds; null where no day ends it. */
export function planHoldsUntil(plan: Plan, today: CalendarDate, policy: PlanDeadlines): CalendarDate | null {
  const { standIn } = plan;
  const begins = [followUpFrom(plan, policy), ...(standIn ? [standIn.from, addDays(standIn.until, 1)] : [])].filter(
    (day) => day > today,
  );
  const next = begins.toSorted()[0];
  return next === undefined ? null : addDays(next, -1);
}

/** Returns the open goals that are due an assessment by a day, a citizen's wishes apart (D92). */
export const goalsDue = (plan: Plan, on: CalendarDate, policy: PlanDeadlines): Goal[] =>
  assessedGoals(plan).filter((goal) => assessmentDue(goal, plan, policy).dueOn <= on);

/** Returns the calendar days of pauses that lie after a day. */
export const daysPausedSince = (pauses: readonly Pause[], since: CalendarDate): number =>
  pauses
    .map(({ from, to }) => ({ from: dateInDenmark(from), to: dateInDenmark(to) }))
    .filter(({ to }) => to > since)
    .reduce((sum, { from, to }) => sum + daysBetween(from > since ? from : since, to), 0);

/** Returns the calendar days of a pause from an instant until now. */
export const daysPaused = (from: Instant, to: Instant): number => daysBetween(dateInDenmark(from), dateInDenmark(to));

const assessedGoals = ({ goals }: Plan): Goal[] => openGoals(goals).filter(({ kind }) => kind !== 'WISH');

function assessmentDue(goal: Goal, { startedOn, decidedOn, pauses }: Plan, { progressMonths }: PlanDeadlines) {
  const last = lastAssessment(goal)?.on ?? startedOn ?? decidedOn;
  const paused = daysPausedSince(pauses, last);
  return { since: addDays(last, paused), dueOn: addDays(addMonths(last, progressMonths), paused) };
}

/** The clock of the goals whose turn comes first; time on pause is no age. */
function progressAwaited(plan: Plan, policy: PlanDeadlines): Awaited<PlanWait>[] {
  const [first] = assessedGoals(plan)
    .map((goal) => assessmentDue(goal, plan, policy))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return first ? [{ waitingFor: 'PLAN_PROGRESS', ...first, leaderOn: first.dueOn }] : [];
}

const followUpFrom = ({ followUpOn }: Plan, { followUpAhead, closedDays }: PlanDeadlines): CalendarDate =>
  subtractWorkingDays(followUpOn, followUpAhead, closedDays);

/** It waits from some working days before the agreed day, and is the leader's on that day (D59). */
function followUpAwaited(plan: Plan, today: CalendarDate, policy: PlanDeadlines): Awaited<PlanWait>[] {
  const since = followUpFrom(plan, policy);
  const { followUpOn } = plan;
  return since > today
    ? []
    : [{ waitingFor: 'PLAN_FOLLOW_UP', since, dueOn: followUpOn, leaderOn: addDays(followUpOn, -1) }];
}

/** It waits from the day on which it was learned: nobody could act before. */
function coordinatorAwaited(
  { state }: Plan,
  left: CoordinatorLeft | null,
  { coordinatorLeft, closedDays }: PlanDeadlines,
): Awaited<PlanWait>[] {
  if (!left || isOver(state)) return [];
  const dueOn = addWorkingDays(left.learnedOn, coordinatorLeft, closedDays);
  return [{ waitingFor: 'PLAN_COORDINATOR', since: left.learnedOn, dueOn, leaderOn: dueOn }];
}
