import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import type { Standing } from '../domain/notification/notification.ts';
import {
  acknowledge,
  answerDispute,
  dispute,
  seeNotification,
  seeDispute,
  seeDisputeAnswer,
} from '../domain/notification/take-step.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { answerNotification } from './answer-notification.ts';
import { correctDecision } from './correct-decision.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { grantFeedOf } from '../grant-feed/list-feeds.ts';
import { readGrantFeedNow, readGrantNow } from '../grant-feed/read-now.ts';
import { registerDecision } from './register-decision.ts';

/** A mutation's answer: the decision, or why nothing happened. */
async function decided(deed: Promise<Result<DecisionRecord, Refusal>>) {
  const done = await deed;
  return done.ok ? { decision: done.value, refusal: null } : { decision: null, refusal: done.error };
}

/** A mutation's answer: the notification, or why nothing happened. */
async function noted(deed: Promise<Result<NotificationRecord, Refusal>>) {
  const done = await deed;
  return done.ok ? { notification: done.value, refusal: null } : { notification: null, refusal: done.error };
}

/** What those who run the gateway can have read at once. */
const readNow: MutationResolvers = {
  readGrantFeedNow: async (_, { input }, context) => {
    const done = await readGrantFeedNow(input, context);
    return done.ok
      ? { grantFeed: await grantFeedOf(done.value, context), refusal: null }
      : { grantFeed: null, refusal: done.error };
  },
  readGrantNow: async (_, { input }, context) => {
    const done = await readGrantNow(input, context);
    return done.ok ? { grant: done.value, refusal: null } : { grant: null, refusal: done.error };
  },
};

/** What is seen of a notification that stands so; else it is the notification. */
const seeing: Partial<Record<Standing, typeof seeNotification>> = {
  DISPUTED: seeDispute,
  DISPUTE_ANSWERED: seeDisputeAnswer,
};

/** Every mutation on decisions and on what was told of them. */
export const decisionMutations: MutationResolvers = {
  ...readNow,
  registerBostoetteDecision: (_, { input }, context) => decided(registerDecision(input, context)),
  correctBostoetteDecision: (_, { input }, context) => decided(correctDecision(input, context)),
  markNotificationSeen: (_, { input }, context) =>
    noted(
      answerNotification(
        'markNotificationSeen',
        input,
        (one) => (seeing[one.standing] ?? seeNotification)(one, context.caller, input, context.now()),
        context,
      ),
    ),
  acknowledgeNotification: (_, { input }, context) =>
    noted(
      answerNotification(
        'acknowledgeNotification',
        input,
        (one) => acknowledge(one, context.caller, input, context.now()),
        context,
      ),
    ),
  disputeNotification: (_, { input }, context) =>
    noted(
      answerNotification(
        'disputeNotification',
        input,
        (one) => dispute(one, context.caller, { ...input, text: input.text ?? '' }, context.now()),
        context,
      ),
    ),
  answerNotificationDispute: (_, { input }, context) =>
    noted(
      answerNotification(
        'answerNotificationDispute',
        input,
        (one) => answerDispute(one, context.caller, input, context.now()),
        context,
      ),
    ),
};
