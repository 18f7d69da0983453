import { payloadOf } from '../command/payload.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { createReferral } from './create-referral.ts';
import { redirectReferral } from './redirect-referral.ts';
import { takeStep } from './take-step.ts';
import { asActor } from '../domain/parties.ts';

/** Resolves every mutation on referrals by the step that it takes. */
export const referralMutations: MutationResolvers = {
  createReferral: (_, { input }, context) => payloadOf('referral', createReferral(input, context)),
  receiveReferral: (_, { input }, context) =>
    payloadOf('referral', takeStep('receiveReferral', input, 'RECEIVE', {}, context)),
  requestInformation: (_, { input }, context) =>
    payloadOf(
      'referral',
      takeStep('requestInformation', input, 'REQUEST_INFORMATION', { questions: input.questions }, context),
    ),
  provideInformation: (_, { input }, context) =>
    payloadOf(
      'referral',
      takeStep('provideInformation', input, 'PROVIDE_INFORMATION', { answers: input.answers }, context),
    ),
  acceptReferral: (_, { input }, context) => {
    const { waitlistUntil: until, text } = input;
    return payloadOf(
      'referral',
      takeStep('acceptReferral', input, until ? 'WAITLIST' : 'ACCEPT', { until, text }, context),
    );
  },
  rejectReferral: (_, { input }, context) => {
    const { reason, text } = input;
    return payloadOf('referral', takeStep('rejectReferral', input, 'REJECT', { reason, text }, context));
  },
  redirectReferral: (_, { input }, context) => payloadOf('referral', redirectReferral(input, context)),
  returnReferral: (_, { input }, context) =>
    payloadOf('referral', takeStep('returnReferral', input, 'RETURN', { text: input.text }, context)),
  handOverReferral: (_, { input }, context) => {
    const { text, owner = null } = input;
    const self = asActor(context.caller);
    return payloadOf(
      'referral',
      takeStep('handOverReferral', input, 'HAND_OVER', { text, owner: owner ?? self }, context),
    );
  },
  postponeReferral: (_, { input }, context) => {
    const { text, until } = input;
    return payloadOf('referral', takeStep('postponeReferral', input, 'POSTPONE', { text, until }, context));
  },
  withdrawReferral: (_, { input }, context) => {
    const action = input.enteredInError ? 'MARK_IN_ERROR' : 'WITHDRAW';
    return payloadOf('referral', takeStep('withdrawReferral', input, action, { text: input.text }, context));
  },
  startReferral: (_, { input }, context) =>
    payloadOf('referral', takeStep('startReferral', input, 'START', {}, context)),
  holdReferral: (_, { input }, context) => {
    const { text, until } = input;
    return payloadOf('referral', takeStep('holdReferral', input, 'HOLD', { text, until }, context));
  },
  resumeReferral: (_, { input }, context) =>
    payloadOf('referral', takeStep('resumeReferral', input, 'RESUME', {}, context)),
  requestCancellation: (_, { input }, context) =>
    payloadOf(
      'referral',
      takeStep('requestCancellation', input, 'REQUEST_CANCELLATION', { text: input.text }, context),
    ),
  answerCancellation: (_, { input }, context) => {
    const action = input.agree ? 'AGREE_TO_CANCEL' : 'DECLINE_TO_CANCEL';
    return payloadOf('referral', takeStep('answerCancellation', input, action, { text: input.text }, context));
  },
  completeReferral: (_, { input }, context) => {
    const { outcome, text } = input;
    return payloadOf(
      'referral',
      takeStep('completeReferral', input, input.failed ? 'FAIL' : 'COMPLETE', { outcome, text }, context),
    );
  },
};
