import type { AreaKey } from '../area.ts';
import type { Instant } from '../dates.ts';
import type { ClosedDays } from '../working-days.ts';
import type { EssentialChange, PlanForm } from './plan.ts';

/** Holds the municipality's choices for plans: deadlines in Danish working days, unless said otherwise (D41, D43, D51, D52, D59, D91, D92). */
export type PlanDeadlines = {
  /** The one who opens a plan: the committee (D36), or a leader. */
  opensWith: 'COMMITTEE' | 'LEADER';
  areasAtLeast: number;
  form: PlanForm;
  /** The statutory plans that a plan in their place replaces. */
  replaces: readonly { area: AreaKey; plan: string; law: string }[];
  /** From the decision to the offer, and from then until it is a leader's concern. */
  offer: number;
  offerLeader: number;
  /** From the offer to the citizen's answer: a reminder, never a no by silence. */
  answer: number;
  /** From the decision to the start of the first effort, and from then until it is the leaders' concern. */
  start: number;
  startLeader: number;
  /** Months between assessments of the open goals (D92). */
  progressMonths: number;
  /** Working days before the follow-up from which it waits. */
  followUpAhead: number;
  /** The most days to a follow-up. */
  followUpAtMost: number;
  /** The most days of a pause. */
  pauseAtMost: number;
  /** The days after a no before the plan is offered again. */
  offerAgainAfterDays: number;
  statutoryAgain: number;
  /** From the day on which it is learned that the coordinator has left until there is another. */
  coordinatorLeft: number;
  /** The changes that are the committee's (D47, D58). */
  essential: readonly EssentialChange[];
  /** The words for the levels of a goal, worst to best. */
  levels: readonly string[];
  /** True if a wish of the citizen's may change the plan without the committee (D100). */
  citizenMayChange: boolean;
  closedDays: ClosedDays;
};

/** Holds when a step is taken, and under which policy. */
export type PlanTime = { now: Instant; policy: PlanDeadlines };
