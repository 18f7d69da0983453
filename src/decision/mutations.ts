import { payloadOf } from '../command/payload.ts';
import { seeingAction, take } from '../domain/notification/take-step.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { answerNotification } from './answer-notification.ts';
import { correctDecision } from './correct-decision.ts';
import { registerDecision } from './register-decision.ts';

/** Resolves every mutation on decisions and their notifications. */
export const decisionMutations: MutationResolvers = {
  registerBostoetteDecision: (_, { input }, context) => payloadOf('decision', registerDecision(input, context)),
  correctBostoetteDecision: (_, { input }, context) => payloadOf('decision', correctDecision(input, context)),
  markNotificationSeen: (_, { input }, context) =>
    payloadOf(
      'notification',
      answerNotification(
        'markNotificationSeen',
        input,
        (one) => take(seeingAction(one.standing), one, context.caller, input, context.now()),
        context,
      ),
    ),
  acknowledgeNotification: (_, { input }, context) =>
    payloadOf(
      'notification',
      answerNotification(
        'acknowledgeNotification',
        input,
        (one) => take('ACKNOWLEDGE', one, context.caller, input, context.now()),
        context,
      ),
    ),
  disputeNotification: (_, { input }, context) =>
    payloadOf(
      'notification',
      answerNotification(
        'disputeNotification',
        input,
        (one) => take('DISPUTE', one, context.caller, input, context.now()),
        context,
      ),
    ),
  answerNotificationDispute: (_, { input }, context) =>
    payloadOf(
      'notification',
      answerNotification(
        'answerNotificationDispute',
        input,
        (one) => take('ANSWER_DISPUTE', one, context.caller, input, context.now()),
        context,
      ),
    ),
};
