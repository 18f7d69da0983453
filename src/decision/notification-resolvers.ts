import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { maskCpr } from '../domain/cpr.ts';
import { notificationWaiting } from '../domain/notification/clocks.ts';
import { sf2900Of } from '../domain/notification/state.ts';
import { hoursPerWeek } from '../domain/decision/support-time.ts';
import { runs, notifiedSentence } from '../domain/decision/notified-decision.ts';
import { allowedOn } from '../domain/notification/take-step.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { NotificationRecord } from './records.ts';
import { visibleById } from './find-decision.ts';
import { answerTo, deliveriesFor, disputeAnswerOf, eventsOf, howFar, receiptsFor } from './notification-facts.ts';
import { fallbackWords, recipientRoleWords } from '../domain/notification/words.ts';

/** Who was told, in one line: `Mette Holm, Jobcenter (Beskæftigelse): koordinator`. */
function inWords({ notification: { recipient }, unitName }: NotificationRecord): string {
  const { person, roles, fallback } = recipient;
  const unit = `${unitName.unit} (${unitName.area})`;
  const whom = person ? `${person.name}, ${unit}` : unit;
  const why = roles.map((role) => recipientRoleWords[role].toLocaleLowerCase('da')).join(' og ');
  return fallback ? `${whom}: ${why}. ${fallbackWords[fallback]}.` : `${whom}: ${why}`;
}

/** Notifications of decisions; whoever gets one may see it, and the decision is looked up as anew. */
export const notificationResolvers: Resolvers = {
  Notification: {
    id: ({ notification, purpose }, _, { keys }) => sealId(keys, 'notification', notification.id, purpose),
    decision: ({ notification, purpose }, _, context) => visibleById(notification.decision, context, purpose),
    citizen: ({ notification, purpose }, _, { guard }) => guard.subject(notification.citizen, purpose),
    cprMasked: ({ notification }) => maskCpr(notification.citizen),
    kind: ({ tells }) => tells.kind,
    sentence: ({ tells }) => notifiedSentence(tells),
    startsOn: ({ tells }) => tells.startsOn,
    endsOn: ({ tells }) => tells.endsOn,
    hoursPerWeek: ({ tells: { kind, minutesPerWeek } }) =>
      minutesPerWeek === null || !runs(kind) ? null : hoursPerWeek(minutesPerWeek),
    supersedesEarlier: ({ tells }) => tells.supersedes !== null,
    recipient: (filed) => filed,
    state: (filed, _, context) => howFar(filed, context),
    sf2900: async (filed, _, context) => sf2900Of(await howFar(filed, context)),
    version: ({ notification }) => notification.version,
    createdAt: ({ notification }) => notification.createdAt,
    waiting: ({ notification }, _, { now, policy }) =>
      notificationWaiting(notification, { now: now(), policy: policy.decisions }),
    allowedActions: ({ notification }, _, { caller }) => allowedOn(notification, caller),
    taken: async (filed, _, context) => (await answerTo(filed, context))?.taken ?? null,
    reason: async (filed, _, context) => (await answerTo(filed, context))?.reason ?? null,
    text: async (filed, _, context) => (await answerTo(filed, context))?.text ?? null,
    disputeAnswer: (filed, _, context) => disputeAnswerOf(filed, context),
    deliveries: (filed, _, context) => deliveriesFor(filed, context),
    receipts: (filed, _, context) => receiptsFor(filed, context),
    history: (filed, _, context) => eventsOf(filed, context),
  },
  NotificationRecipient: {
    roles: ({ notification }) => notification.recipient.roles,
    area: ({ notification }, _, context) => areaOf(notification.recipient.area, context),
    unit: ({ notification, unitName }) => ({ key: notification.recipient.unit, name: unitName.unit }),
    person: ({ notification }) => notification.recipient.person?.name ?? null,
    fallback: ({ notification }) => notification.recipient.fallback,
    words: inWords,
  },
  NotificationEvent: {
    at: ({ event }) => event.at,
    action: ({ event }) => event.action,
    by: ({ event }) => event.by,
    taken: ({ event }) => event.taken,
    reason: ({ event }) => event.reason,
    outcome: ({ event }) => event.outcome,
    text: ({ event }) => event.text,
  },
};
