import { asActor } from '../domain/referral/parts.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { createReferral } from './create-referral.ts';
import type { ReferralRecord } from './records.ts';
import { redirectReferral } from './redirect-referral.ts';
import { sendDraft } from './send-draft.ts';
import { takeStep } from './take-step.ts';

/** A mutation's answer: the referral, or why nothing happened. */
async function payload(deed: Promise<Result<ReferralRecord, Refusal>>) {
  const done = await deed;
  return done.ok ? { referral: done.value, refusal: null } : { referral: null, refusal: done.error };
}

/** Every mutation on referrals, as the schema has them, by the step that it takes. */
export const referralMutations: MutationResolvers = {
  createReferral: (_, { input }, context) => payload(createReferral(input, context)),
  sendReferralDraft: (_, { input }, context) => payload(sendDraft(input, context)),
  receiveReferral: (_, { input }, context) => payload(takeStep('receiveReferral', input, 'RECEIVE', {}, context)),
  requestInformation: (_, { input }, context) =>
    payload(takeStep('requestInformation', input, 'REQUEST_INFORMATION', { questions: input.questions }, context)),
  provideInformation: (_, { input }, context) =>
    payload(takeStep('provideInformation', input, 'PROVIDE_INFORMATION', { answers: input.answers }, context)),
  acceptReferral: (_, { input }, context) => {
    const { waitlistUntil: until, text } = input;
    return payload(takeStep('acceptReferral', input, until ? 'WAITLIST' : 'ACCEPT', { until, text }, context));
  },
  rejectReferral: (_, { input }, context) => {
    const { reason, text } = input;
    return payload(takeStep('rejectReferral', input, 'REJECT', { reason, text }, context));
  },
  redirectReferral: (_, { input }, context) => payload(redirectReferral(input, context)),
  returnReferral: (_, { input }, context) =>
    payload(takeStep('returnReferral', input, 'RETURN', { text: input.text }, context)),
  handOverReferral: (_, { input }, context) => {
    const { text, owner = null } = input;
    const self = asActor(context.caller);
    return payload(takeStep('handOverReferral', input, 'HAND_OVER', { text, owner: owner ?? self }, context));
  },
  postponeReferral: (_, { input }, context) => {
    const { text, until } = input;
    return payload(takeStep('postponeReferral', input, 'POSTPONE', { text, until }, context));
  },
  withdrawReferral: (_, { input }, context) => {
    const action = input.enteredInError ? 'MARK_IN_ERROR' : 'WITHDRAW';
    return payload(takeStep('withdrawReferral', input, action, { text: input.text }, context));
  },
  startReferral: (_, { input }, context) => payload(takeStep('startReferral', input, 'START', {}, context)),
  holdReferral: (_, { input }, context) => {
    const { text, until } = input;
    return payload(takeStep('holdReferral', input, 'HOLD', { text, until }, context));
  },
  resumeReferral: (_, { input }, context) => payload(takeStep('resumeReferral', input, 'RESUME', {}, context)),
  requestCancellation: (_, { input }, context) =>
    payload(takeStep('requestCancellation', input, 'REQUEST_CANCELLATION', { text: input.text }, context)),
  answerCancellation: (_, { input }, context) => {
    const action = input.agree ? 'AGREE_TO_CANCEL' : 'DECLINE_TO_CANCEL';
    return payload(takeStep('answerCancellation', input, action, { text: input.text }, context));
  },
  completeReferral: (_, { input }, context) => {
    const { outcome, text } = input;
    return payload(takeStep('completeReferral', input, input.failed ? 'FAIL' : 'COMPLETE', { outcome, text }, context));
  },
};
