import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import { seeingAction, take } from '../domain/notification/take-step.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { answerNotification } from './answer-notification.ts';
import { correctDecision } from './correct-decision.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
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

/** Every mutation on decisions and on what was told of them. */
export const decisionMutations: MutationResolvers = {
  registerBostoetteDecision: (_, { input }, context) => decided(registerDecision(input, context)),
  correctBostoetteDecision: (_, { input }, context) => decided(correctDecision(input, context)),
  markNotificationSeen: (_, { input }, context) =>
    noted(
      answerNotification(
        'markNotificationSeen',
        input,
        (one) => take(seeingAction(one.standing), one, context.caller, input, context.now()),
        context,
      ),
    ),
  acknowledgeNotification: (_, { input }, context) =>
    noted(
      answerNotification(
        'acknowledgeNotification',
        input,
        (one) => take('ACKNOWLEDGE', one, context.caller, input, context.now()),
        context,
      ),
    ),
  disputeNotification: (_, { input }, context) =>
    noted(
      answerNotification(
        'disputeNotification',
        input,
        (one) => take('DISPUTE', one, context.caller, input, context.now()),
        context,
      ),
    ),
  answerNotificationDispute: (_, { input }, context) =>
    noted(
      answerNotification(
        'answerNotificationDispute',
        input,
        (one) => take('ANSWER_DISPUTE', one, context.caller, input, context.now()),
        context,
      ),
    ),
};
