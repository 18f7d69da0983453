import { stepTable } from '../steps.ts';

/** Lists the states of a joint plan (fælles plan); the last four are final. */
export const planStates = [
  'PROPOSED',
  'OFFERED',
  'DECLINED',
  'AGREED',
  'ACTIVE',
  'PAUSED',
  'ENDED',
  'CLOSED',
  'WITHDRAWN',
  'ENTERED_IN_ERROR',
] as const;
export type PlanState = (typeof planStates)[number];

/**
 * Names a part that somebody has in a plan, see `planSeats`. COORDINATOR is named in it, or stands in; TAKING_PART works in one of
 * its areas, and AREA_LEADER leads there; LEADER leads the coordinator's unit; COMMITTEE is a decision of the committee's.
 */
export type PlanPart = 'COORDINATOR' | 'TAKING_PART' | 'AREA_LEADER' | 'LEADER' | 'FACILITATOR' | 'COMMITTEE';

/** Names an action on a plan. OPEN makes one; FALL_BACK comes of a consent that is over. */
export type PlanAction =
  | 'OPEN'
  | 'DECIDE'
  | 'NAME_STAND_IN'
  | 'WRITE'
  | 'JOIN'
  | 'OFFER'
  | 'NOTE_NO_ANSWER'
  | 'ACCEPT'
  | 'DECLINE'
  | 'START'
  | 'FOLLOW_UP'
  | 'ASSESS'
  | 'CLOSE_GOAL'
  | 'PAUSE'
  | 'RESUME'
  | 'END'
  | 'CORRECT_OUTCOME'
  | 'CLOSE'
  | 'WITHDRAW'
  | 'MARK_IN_ERROR'
  | 'FALL_BACK';

/** Names the types of the plan's procedure. */
export type PlanKind = { action: PlanAction; state: PlanState; part: PlanPart };

const agreed = ['AGREED', 'ACTIVE', 'PAUSED'] as const;

/**
 * Holds the step table of a plan (D36, D49–D52, D59, D91). Until the citizen has said yes nothing of it is written into a system;
 * no area takes part without somebody of that area, and only a decision changes the coordinator (D61).
 */
export const planSteps = stepTable<PlanKind>([
  ['DECIDE', ['PROPOSED', 'OFFERED', 'DECLINED', ...agreed], 'SAME', ['COMMITTEE']],
  ['NAME_STAND_IN', ['PROPOSED', 'OFFERED', 'DECLINED', ...agreed], 'SAME', ['LEADER']],
  ['WRITE', ['PROPOSED', 'OFFERED', ...agreed], 'SAME', ['COORDINATOR', 'TAKING_PART']],
  ['JOIN', ['PROPOSED', 'OFFERED'], 'SAME', ['AREA_LEADER'], ['area']],
  ['OFFER', ['PROPOSED', 'DECLINED'], 'OFFERED', ['COORDINATOR'], ['offeredOn', 'areas', 'goals']],
  ['NOTE_NO_ANSWER', ['OFFERED'], 'SAME', ['COORDINATOR'], ['text']],
  ['ACCEPT', ['OFFERED'], 'AGREED', ['COORDINATOR'], ['answeredOn', 'form']],
  ['DECLINE', ['OFFERED'], 'DECLINED', ['COORDINATOR'], ['answeredOn', 'form']],
  ['START', ['AGREED'], 'ACTIVE', ['COORDINATOR'], ['goals', 'efforts']],
  ['FOLLOW_UP', ['ACTIVE'], 'SAME', ['COORDINATOR'], ['followUpOn', 'assessments']],
  ['ASSESS', ['ACTIVE', 'PAUSED'], 'SAME', ['COORDINATOR', 'TAKING_PART'], ['goal']],
  ['CLOSE_GOAL', ['ACTIVE'], 'SAME', ['COORDINATOR'], ['goal', 'result']],
  ['PAUSE', ['ACTIVE'], 'PAUSED', ['COORDINATOR', 'LEADER'], ['text', 'until']],
  ['RESUME', ['PAUSED'], 'ACTIVE', ['COORDINATOR', 'LEADER']],
  ['END', ['ACTIVE', 'PAUSED'], 'ENDED', ['COORDINATOR'], ['outcome']],
  ['CORRECT_OUTCOME', ['ENDED'], 'SAME', ['LEADER'], ['outcome', 'text']],
  ['CLOSE', ['DECLINED'], 'CLOSED', ['LEADER']],
  ['WITHDRAW', agreed, 'WITHDRAWN', ['COORDINATOR'], ['withdrawnOn', 'form']],
  ['MARK_IN_ERROR', ['PROPOSED', 'OFFERED'], 'ENTERED_IN_ERROR', ['LEADER'], ['text']],
  ['FALL_BACK', agreed, 'SAME', []],
]);

/** Lists the states in which the citizen has said yes: marks are on, and changes are written into the systems. */
export const agreedStates: ReadonlySet<PlanState> = new Set(agreed);

const finalStates: ReadonlySet<PlanState> = new Set(['ENDED', 'CLOSED', 'WITHDRAWN', 'ENTERED_IN_ERROR']);

/** Tells whether a plan in a state is over: the citizen may have another one. */
export const isOver = (state: PlanState): boolean => finalStates.has(state);
