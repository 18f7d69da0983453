import { stepTable } from '../steps.ts';

/** Lists the states of a referral (henvisning); the last seven are final. Delivery to the systems never moves it: only people do. */
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

/** Names a part that somebody has in a referral, see `partsOf`; one person may have several. */
export type Part = 'AUTHOR' | 'SENDER' | 'INTAKE' | 'OWNER' | 'LEADER';

/** Names an action on a referral. */
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

/** Names an action of the clocks on a referral that waits too long: the unit is reminded, then the leader is told. */
type ClockAction = 'REMIND' | 'TO_LEADER';

/** Names the types of the referral's procedure. */
export type ReferralKind = { action: Action; state: ReferralState; part: Part };

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
 * Holds the step table of a referral (D27); `allowedActions`, the diagram in docs and the tests read it too. Until somebody has
 * said yes the two sides share the word; from then on only the owner, or their leader, moves it.
 */
export const referralSteps = stepTable<ReferralKind>([
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
]);

/** Tells whether nothing more can happen to a referral in a state. */
export const isFinal = (state: ReferralState): boolean => referralSteps.every(({ from }) => !from.includes(state));
