/** Where a referral (henvisning) is. The last seven are final. Delivery to the systems never moves it: only people do. */
export const referralStates = [
  'DRAFT',
  'SENT',
  'RECEIVED',
  'INFO_REQUESTED',
  'ACCEPTED',
  'WAITLISTED',
  'IN_PROGRESS',
  'ON_HOLD',
  'CANCEL_REQUESTED',
  'RETURNED',
  'COMPLETED',
  'REJECTED',
  'REDIRECTED',
  'WITHDRAWN',
  'CANCELLED',
  'FAILED',
  'ENTERED_IN_ERROR',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** The part somebody has in a referral, see `partsOf`; one person may have several. */
export type Part = 'AUTHOR' | 'SENDER' | 'INTAKE' | 'OWNER' | 'LEADER';

/** What somebody can do with a referral. */
export type Action =
  | 'EDIT'
  | 'SEND'
  | 'DISCARD'
  | 'RECEIVE'
  | 'REQUEST_INFORMATION'
  | 'PROVIDE_INFORMATION'
  | 'ACCEPT'
  | 'WAITLIST'
  | 'REJECT'
  | 'REDIRECT'
  | 'RETURN'
  | 'WITHDRAW'
  | 'MARK_IN_ERROR'
  | 'START'
  | 'HOLD'
  | 'RESUME'
  | 'REQUEST_CANCELLATION'
  | 'AGREE_TO_CANCEL'
  | 'DECLINE_TO_CANCEL'
  | 'HAND_OVER'
  | 'POSTPONE'
  | 'COMPLETE'
  | 'FAIL'
  | ClockAction;

/** What the clocks do with a referral that waits too long: the unit is reminded, then the leader is told. */
type ClockAction = 'REMIND' | 'TO_LEADER';

/** What a step must be told. */
export type Need = 'text' | 'questions' | 'answers' | 'reason' | 'outcome' | 'until' | 'to' | 'owner';

/**
 * One row of the table: who may do what, from where, to where, and what they must say. `BEFORE`: to where it was before; `SAME`:
 * it stays where it is; `GONE`: nothing is left of it. Nobody in `by`: it comes of itself, of the clock.
 */
export type Step = {
  action: Action;
  from: readonly ReferralState[];
  to: ReferralState | 'BEFORE' | 'SAME' | 'GONE';
  by: readonly Part[];
  needs: readonly Need[];
};

type Row = readonly [Action, Step['from'], Step['to'], Step['by'], needs?: Step['needs']];

const owned = ['ACCEPTED', 'WAITLISTED', 'IN_PROGRESS', 'ON_HOLD', 'CANCEL_REQUESTED'] as const;

/** Where somebody has yet to do something by a date. */
const waiting = [
  'SENT',
  'RECEIVED',
  'INFO_REQUESTED',
  'ACCEPTED',
  'WAITLISTED',
  'ON_HOLD',
  'CANCEL_REQUESTED',
  'RETURNED',
] as const;

/**
 * The whole procedure (D27): the rules, `allowedActions`, the diagram in docs and the tests all read it.
 * Until somebody has said yes the two sides share the word; from then on only the owner, or their leader, moves it.
 */
const rows: readonly Row[] = [
  ['EDIT', ['DRAFT'], 'DRAFT', ['AUTHOR']],
  ['SEND', ['DRAFT'], 'SENT', ['AUTHOR']],
  ['DISCARD', ['DRAFT'], 'GONE', ['AUTHOR']],
  ['RECEIVE', ['SENT'], 'RECEIVED', ['INTAKE', 'LEADER']],
  ['REQUEST_INFORMATION', ['RECEIVED'], 'INFO_REQUESTED', ['INTAKE', 'LEADER'], ['questions']],
  ['PROVIDE_INFORMATION', ['INFO_REQUESTED'], 'RECEIVED', ['AUTHOR', 'SENDER'], ['answers']],
  ['ACCEPT', ['RECEIVED'], 'ACCEPTED', ['INTAKE', 'LEADER']],
  ['ACCEPT', ['WAITLISTED'], 'ACCEPTED', ['OWNER', 'LEADER']],
  ['WAITLIST', ['RECEIVED'], 'WAITLISTED', ['INTAKE', 'LEADER'], ['until']],
  ['REJECT', ['RECEIVED', 'INFO_REQUESTED'], 'REJECTED', ['INTAKE', 'LEADER'], ['reason', 'text']],
  ['REJECT', ['WAITLISTED'], 'REJECTED', ['OWNER', 'LEADER'], ['reason', 'text']],
  ['REDIRECT', ['RECEIVED', 'INFO_REQUESTED'], 'REDIRECTED', ['INTAKE', 'LEADER'], ['to']],
  ['REDIRECT', ['RETURNED'], 'REDIRECTED', ['AUTHOR', 'SENDER'], ['to']],
  ['RETURN', ['RECEIVED', 'INFO_REQUESTED'], 'RETURNED', ['INTAKE', 'LEADER']],
  ['WITHDRAW', ['SENT', 'RECEIVED', 'INFO_REQUESTED', 'RETURNED'], 'WITHDRAWN', ['AUTHOR', 'SENDER']],
  ['MARK_IN_ERROR', ['SENT', 'RECEIVED', 'INFO_REQUESTED', 'RETURNED'], 'ENTERED_IN_ERROR', ['AUTHOR'], ['text']],
  ['MARK_IN_ERROR', ['ACCEPTED', 'WAITLISTED', 'CANCEL_REQUESTED'], 'ENTERED_IN_ERROR', ['OWNER', 'LEADER'], ['text']],
  ['START', ['ACCEPTED', 'WAITLISTED'], 'IN_PROGRESS', ['OWNER', 'LEADER']],
  ['HOLD', ['ACCEPTED', 'IN_PROGRESS'], 'ON_HOLD', ['OWNER', 'LEADER'], ['text', 'until']],
  ['RESUME', ['ON_HOLD'], 'BEFORE', ['OWNER', 'LEADER']],
  [
    'REQUEST_CANCELLATION',
    ['ACCEPTED', 'WAITLISTED', 'IN_PROGRESS', 'ON_HOLD'],
    'CANCEL_REQUESTED',
    ['AUTHOR', 'SENDER'],
  ],
  ['AGREE_TO_CANCEL', ['CANCEL_REQUESTED'], 'CANCELLED', ['OWNER', 'LEADER']],
  ['DECLINE_TO_CANCEL', ['CANCEL_REQUESTED'], 'BEFORE', ['OWNER', 'LEADER'], ['text']],
  ['HAND_OVER', owned, 'SAME', ['OWNER', 'LEADER'], ['owner']],
  ['POSTPONE', ['WAITLISTED', 'ON_HOLD'], 'SAME', ['OWNER', 'LEADER'], ['text', 'until']],
  ['COMPLETE', ['IN_PROGRESS', 'ON_HOLD'], 'COMPLETED', ['OWNER', 'LEADER'], ['outcome']],
  ['FAIL', ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'], 'FAILED', ['OWNER', 'LEADER']],
  ['REMIND', waiting, 'SAME', []],
  ['TO_LEADER', waiting, 'SAME', []],
];

/** The table, row by row. */
export const steps: readonly Step[] = rows.map(([action, from, to, by, needs = []]) => ({
  action,
  from,
  to,
  by,
  needs,
}));

/** Whether nothing more can happen to a referral in that state. */
export const isFinal = (state: ReferralState): boolean => steps.every((step) => !step.from.includes(state));

/** What somebody with these parts can do with a referral in that state, in the table's order. */
export const actionsFrom = (state: ReferralState, having: ReadonlySet<Part>): Action[] =>
  steps
    .filter((step) => step.from.includes(state) && step.by.some((part) => having.has(part)))
    .map(({ action }) => action);

/** The row for an action from a state, if there is one. */
export const stepFor = (action: Action, state: ReferralState): Step | undefined =>
  steps.find((step) => step.action === action && step.from.includes(state));
