import { payloadOf } from '../command/payload.ts';
import { asActor } from '../domain/parties.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { createReferral } from './create-referral.ts';
import { redirectReferral } from './redirect-referral.ts';
import { takeStep } from './take-step.ts';

/** Takes a step and answers with the referral, or with why it was not taken. */
const step = (...order: Parameters<typeof takeStep>) => payloadOf('referral', takeStep(...order));

/** Resolves every mutation on referrals by the step that it takes. */
export const referralMutations: MutationResolvers = {
  createReferral: (_, { input }, context) => payloadOf('referral', createReferral(input, context)),
  receiveReferral: (_, { input }, context) => step('receiveReferral', input, 'RECEIVE', {}, context),
  requestReferralInformation: (_, { input }, context) =>
    step('requestReferralInformation', input, 'REQUEST_INFORMATION', { questions: input.questions }, context),
  provideReferralInformation: (_, { input }, context) =>
    step('provideReferralInformation', input, 'PROVIDE_INFORMATION', { answers: input.answers }, context),
  acceptReferral: (_, { input }, context) => {
    const { waitlistUntil: until, text } = input;
    return step('acceptReferral', input, until ? 'WAITLIST' : 'ACCEPT', { until, text }, context);
  },
  rejectReferral: (_, { input }, context) => {
    const { reason, text } = input;
    return step('rejectReferral', input, 'REJECT', { reason, text }, context);
  },
  redirectReferral: (_, { input }, context) => payloadOf('referral', redirectReferral(input, context)),
  returnReferral: (_, { input }, context) => step('returnReferral', input, 'RETURN', { text: input.text }, context),
  handOverReferral: (_, { input }, context) => {
    const { text, owner } = input;
    return step('handOverReferral', input, 'HAND_OVER', { text, owner: owner ?? asActor(context.caller) }, context);
  },
  postponeReferral: (_, { input }, context) => {
    const { text, until } = input;
    return step('postponeReferral', input, 'POSTPONE', { text, until }, context);
  },
  withdrawReferral: (_, { input }, context) =>
    step('withdrawReferral', input, 'WITHDRAW', { text: input.text }, context),
  markReferralEnteredInError: (_, { input }, context) =>
    step('markReferralEnteredInError', input, 'MARK_IN_ERROR', { text: input.text }, context),
  startReferral: (_, { input }, context) => step('startReferral', input, 'START', {}, context),
  holdReferral: (_, { input }, context) => {
    const { text, until } = input;
    return step('holdReferral', input, 'HOLD', { text, until }, context);
  },
  resumeReferral: (_, { input }, context) => step('resumeReferral', input, 'RESUME', {}, context),
  requestReferralCancellation: (_, { input }, context) =>
    step('requestReferralCancellation', input, 'REQUEST_CANCELLATION', { text: input.text }, context),
  answerReferralCancellation: (_, { input }, context) => {
    const { agree, text } = input;
    return step(
      'answerReferralCancellation',
      input,
      agree ? 'AGREE_TO_CANCEL' : 'DECLINE_TO_CANCEL',
      { text },
      context,
    );
  },
  completeReferral: (_, { input }, context) => {
    const { outcome, text } = input;
    return step('completeReferral', input, 'COMPLETE', { outcome, text }, context);
  },
  failReferral: (_, { input }, context) => step('failReferral', input, 'FAIL', { text: input.text }, context),
};
