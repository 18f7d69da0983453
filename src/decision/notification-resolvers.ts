import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { wholeMinutes } from '../domain/decision/support-time.ts';
import { maskCpr } from '../domain/cpr.ts';
import { fallbackWords, recipientRoleWords } from '../domain/notification/words.ts';
import { notificationWaiting } from '../domain/notification/clocks.ts';
import { sf2900Of } from '../domain/notification/state.ts';
import { runs, notifiedSentence } from '../domain/decision/notified-decision.ts';
import { allowedOn } from '../domain/notification/take-step.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import type { Resolvers, SubscriptionNotificationArrivedArgs } from '../generated/schema.ts';
import { grantFeedReports } from '../grant-feed/state.ts';
import type { NotificationRecord } from './records.ts';
import { listNotifications } from './list-notifications.ts';
import { visibleDecisionById } from './access.ts';
import {
  answerTo,
  receiptedDeliveries,
  disputeAnswerOf,
  historyOfNotification,
  notificationState,
  receiptsFor,
} from './history.ts';
import { arrivalQueuesOf, newestWaiting } from './work-queue.ts';

/** Returns the recipient in one line: `Mette Holm, Jobcenter (Beskæftigelse): koordinator`. */
function inWords({ notification: { recipient }, unitName }: NotificationRecord): string {
  const { person, roles, fallback } = recipient;
  const unit = `${unitName.unit} (${unitName.area})`;
  const whom = person ? `${person.name}, ${unit}` : unit;
  const why = roles.map((role) => recipientRoleWords[role].toLocaleLowerCase('da')).join(' og ');
  return fallback ? `${whom}: ${why}. ${fallbackWords[fallback]}.` : `${whom}: ${why}`;
}

/** Resolves notifications of decisions. A caller who gets one may see it; the decision is looked up anew. */
export const notificationResolvers: Resolvers = {
  Query: { notifications: (_, args, context) => listNotifications(args, context) },
  Subscription: {
    // Every answer is read anew, by the rules for whoever asks for it.
    notificationArrived: {
      subscribe(_, _args, { caller, changes }) {
        const own = arrivalQueuesOf(caller);
        return changes('arrival', (queue) => own.has(queue));
      },
      resolve: async (_: unknown, { purpose = 'CASEWORK' }: SubscriptionNotificationArrivedArgs, context: Context) => {
        context.purposes.add(purpose);
        const sources = [...(await grantFeedReports(null, context)).values()];
        const completeness = completenessOf(sources);
        return { at: context.now(), waiting: await newestWaiting(purpose, context), completeness, sources };
      },
    },
  },
  Notification: {
    id: ({ notification, purpose }, _, { keys }) => sealId(keys, 'notification', notification.id, purpose),
    decision: ({ notification, purpose }, _, context) => visibleDecisionById(notification.decision, context, purpose),
    citizen: ({ notification, purpose }, _, { guard }) => guard.subject(notification.citizen, purpose),
    cprMasked: ({ notification }) => maskCpr(notification.citizen),
    kind: ({ tells }) => tells.kind,
    sentence: ({ tells }) => notifiedSentence(tells),
    startsOn: ({ tells }) => tells.startsOn,
    endsOn: ({ tells }) => tells.endsOn,
    minutesPerWeek: ({ tells: { kind, minutesPerWeek } }) =>
      runs(kind) ? minutesPerWeek && wholeMinutes(minutesPerWeek) : null,
    supersedesEarlier: ({ tells }) => tells.supersedes !== null,
    recipient: (record) => record,
    state: (record, _, context) => notificationState(record, context),
    sf2900: async (record, _, context) => sf2900Of(await notificationState(record, context)),
    version: ({ notification }) => notification.version,
    createdAt: ({ notification }) => notification.createdAt,
    waiting: ({ notification }, _, { now, policy }) =>
      notificationWaiting(notification, { now: now(), policy: policy.decisions }),
    allowedActions: ({ notification }, _, { caller }) => allowedOn(notification, caller),
    actionTaken: async (record, _, context) => (await answerTo(record, context))?.actionTaken ?? null,
    reason: async (record, _, context) => (await answerTo(record, context))?.reason ?? null,
    text: async (record, _, context) => (await answerTo(record, context))?.text ?? null,
    disputeAnswer: (record, _, context) => disputeAnswerOf(record, context),
    deliveries: (record, _, context) => receiptedDeliveries(record, context),
    receipts: (record, _, context) => receiptsFor(record, context),
    history: (record, _, context) => historyOfNotification(record, context),
  },
  NotificationRecipient: {
    roles: ({ notification }) => notification.recipient.roles,
    area: ({ notification }, _, context) => areaOf(notification.recipient.area, context),
    unit: ({ notification, unitName }) => ({ key: notification.recipient.unit, name: unitName.unit }),
    person: ({ notification }) => notification.recipient.person?.name ?? null,
    fallback: ({ notification }) => notification.recipient.fallback,
    sentence: inWords,
  },
  NotificationEvent: {
    at: ({ event }) => event.at,
    action: ({ event }) => event.action,
    by: ({ event }) => event.by,
    actionTaken: ({ event }) => event.actionTaken,
    reason: ({ event }) => event.reason,
    outcome: ({ event }) => event.outcome,
    text: ({ event }) => event.text,
  },
};
