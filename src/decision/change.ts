import { unitKey } from '../access/units.ts';
import type { Announcement, Change } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { messagesOf } from '../delivery/effects.ts';
import type { Notification, NotificationChange, NotificationEvent } from '../domain/notification/notification.ts';
import { withdraw } from '../domain/notification/take-step.ts';
import type { Keys } from '../platform/keys.ts';
import { decisionEffects, notificationEffects } from './effects.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { caseworkerKey, decisions, notificationEvents, notifications, senderKey } from './store.ts';

/** The dependencies of changes. */
type Deps = { keys: Keys; policy: Policy };

/** A decision that can be saved: its notifications, and the earlier ones that they replace. */
export type PreparedDecision = {
  record: DecisionRecord;
  notified: readonly NotificationRecord[];
  replaced: readonly NotificationRecord[];
};

/**
 * Returns the change that a decision makes: it is saved with its notifications, and what these replace is withdrawn. The older
 * tasks are closed before the new ones come.
 */
export function decisionChange({ record, notified, replaced }: PreparedDecision, deps: Deps): Change {
  const { keys } = deps;
  const withdrawals = replaced.flatMap((earlier) => {
    const withdrawn = withdraw(earlier.notification, record.decision.registeredAt);
    return withdrawn ? [notificationChange(earlier, withdrawn, deps)] : [];
  });
  const effects = decisionEffects(record.decision, notified, deps);
  return {
    messages: [...withdrawals.flatMap(({ messages = [] }) => messages), ...messagesOf(effects)],
    topics: [
      ...withdrawals.flatMap(({ topics = [] }) => topics),
      ...notified.flatMap(({ notification }) => [...topicsOf(notification), ...arrivalsOf(notification)]),
    ],
    async save(tx) {
      if (!(await decisions.insert(tx, keys, record))) return false;
      for (const one of withdrawals) if (!(await one.save(tx))) return false;
      for (const one of notified) {
        const { notification } = one;
        if (!(await notifications.insert(tx, keys, one))) return false;
        const event = { version: notification.version, event: notifyEvent(notification) };
        await notificationEvents.add(tx, keys, notification.id, event);
      }
      return true;
    },
  };
}

/** Returns the change that a notification's next version makes: saved with its event, sent to the systems and announced. */
export function notificationChange(
  before: NotificationRecord,
  { notification, event }: NotificationChange,
  { keys }: Pick<Deps, 'keys'>,
): Change {
  const record = { ...before, notification };
  const isArrival = event.action === 'ANSWER_DISPUTE';
  return {
    messages: messagesOf(notificationEffects(record, event, keys)),
    topics: [...topicsOf(notification), ...(isArrival ? arrivalsOf(notification) : [])],
    async save(tx) {
      if (!(await notifications.change(tx, keys, record, before.notification.version))) return false;
      await notificationEvents.add(tx, keys, notification.id, { version: notification.version, event });
      return true;
    },
  };
}

/** Returns the topics of a notification: itself, and the work queues of its unit, its recipient and the deciding unit. */
function topicsOf(notification: Notification): Announcement[] {
  const queues = [...recipientQueues(notification), senderKey(notification.from)];
  return [['notification', notification.id], ...queues.map((queue) => ['work-queue', queue] as const)];
}

/** Returns the topics of an arrival: the queues of those whom a notification came to. */
const arrivalsOf = (notification: Notification): Announcement[] =>
  recipientQueues(notification).map((queue) => ['arrival', queue]);

const recipientQueues = ({ recipient: { area, unit, person } }: Notification): string[] => [
  unitKey({ area, unit }),
  ...(person ? [caseworkerKey(area, person.caseworker)] : []),
];

/** The first event of a notification. */
const notifyEvent = ({ createdAt: at }: Notification): NotificationEvent => ({
  at,
  action: 'NOTIFY',
  by: null,
  actionTaken: null,
  reason: null,
  outcome: null,
  text: null,
});
