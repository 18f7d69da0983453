import { stepTable } from '../steps.ts';

/** Lists the states of a case for the committee (koordinations- og visitationsudvalg, D35); the last three are final. */
const caseStates = [
  'PROPOSED',
  'PREPARING',
  'READY',
  'SCHEDULED',
  'DISAGREED',
  'DECIDED',
  'DECLINED',
  'WITHDRAWN',
] as const;
export type CaseState = (typeof caseStates)[number];

/**
 * Names a part that somebody has in a case, see `caseSeats`. REFERRER is the leader who decided that it goes to the committee (D38),
 * ANY_LEADER leads in a represented area that knows the citizen; DECIDER ends a disagreement (D99); COORDINATOR is the plan's.
 */
export type CasePart =
  | 'PROPOSER'
  | 'REFERRER'
  | 'ANY_LEADER'
  | 'PRESENTER'
  | 'TAKING_PART'
  | 'COORDINATOR'
  | 'FACILITATOR'
  | 'CHAIR'
  | 'MEMBER'
  | 'DECIDER';

/** Names an action on a case. SUPPORT and BACK are the yes of one leader where several are needed. */
export type CaseAction =
  | 'PROPOSE'
  | 'SUPPORT'
  | 'REFER'
  | 'DECLINE'
  | 'LIGHT'
  | 'DECLARE_READY'
  | 'SCHEDULE'
  | 'TAKE_OFF'
  | 'SEND_BACK'
  | 'DECIDE'
  | 'DISAGREE'
  | 'POSTPONE'
  | 'BACK'
  | 'SETTLE'
  | 'WITHDRAW'
  | 'FOLLOW_UP_OPENS'
  | 'MEETING_CANCELLED';

/** Names the types of a case's procedure. */
export type CaseKind = { action: CaseAction; state: CaseState; part: CasePart };

/**
 * Holds the step table of a case (D36–D40, D47, D59, D99). Nobody takes a case to a meeting but a leader who answers for it being
 * well-lit, and nothing is decided but on the day of the meeting or later.
 */
export const caseSteps = stepTable<CaseKind>([
  ['SUPPORT', ['PROPOSED'], 'SAME', ['ANY_LEADER']],
  ['REFER', ['PROPOSED'], 'PREPARING', ['ANY_LEADER', 'PROPOSER'], ['presenter']],
  ['REFER', ['PREPARING'], 'SAME', ['ANY_LEADER']],
  ['DECLINE', ['PROPOSED'], 'DECLINED', ['ANY_LEADER'], ['reason', 'text']],
  ['LIGHT', ['PREPARING'], 'SAME', ['PRESENTER', 'REFERRER', 'COORDINATOR', 'TAKING_PART'], ['item']],
  ['DECLARE_READY', ['PREPARING'], 'READY', ['REFERRER']],
  ['SCHEDULE', ['READY'], 'SCHEDULED', ['FACILITATOR']],
  ['TAKE_OFF', ['SCHEDULED'], 'READY', ['FACILITATOR', 'REFERRER'], ['text']],
  ['SEND_BACK', ['SCHEDULED'], 'PREPARING', ['CHAIR'], ['items']],
  ['DECIDE', ['SCHEDULED'], 'DECIDED', ['CHAIR', 'FACILITATOR']],
  ['DISAGREE', ['SCHEDULED'], 'DISAGREED', ['CHAIR', 'FACILITATOR']],
  ['POSTPONE', ['SCHEDULED'], 'READY', ['CHAIR', 'FACILITATOR']],
  ['BACK', ['DISAGREED'], 'SAME', ['DECIDER']],
  ['SETTLE', ['DISAGREED'], 'DECIDED', ['DECIDER']],
  ['WITHDRAW', ['PROPOSED'], 'WITHDRAWN', ['PROPOSER', 'REFERRER'], ['text']],
  ['WITHDRAW', ['PREPARING', 'READY', 'SCHEDULED'], 'WITHDRAWN', ['REFERRER'], ['text']],
  ['MEETING_CANCELLED', ['SCHEDULED'], 'READY', []],
]);

/** Tells whether nothing more can happen to a case in a state. */
export const isClosedCase = (state: CaseState): boolean => caseSteps.every(({ from }) => !from.includes(state));
