import type { Context } from '../context.ts';
import { deliveriesOf, type Delivery } from '../delivery/deliveries.ts';
import type { NotificationAction, NotificationEvent } from '../domain/notification/notification.ts';
import { stateOf, type NotificationState } from '../domain/notification/state.ts';
import type { DecisionRecord, NotificationRecord, RecordedNotificationEvent } from './records.ts';
import { notificationEvents, notificationsOf } from './store.ts';

/** An event in a decision's history; `recipient` null: of the decision itself. */
export type DecisionEvent = Omit<NotificationEvent, 'action'> & {
  action: 'REGISTER' | NotificationAction;
  recipient: NotificationRecord | null;
};

/** Returns a decision's history: who was notified, when, and what they answered, oldest first. */
export async function historyOf(
  { decision, purpose }: DecisionRecord,
  { database, keys }: Context,
): Promise<DecisionEvent[]> {
  const notified = await notificationsOf(database.db, keys, [decision.id]);
  const events = await Promise.all(
    notified.map(async (recipient) => {
      const recorded = await notificationEvents.of(database.db, keys, recipient.notification.id);
      return recorded.map(({ event }) => ({ ...event, recipient: { ...recipient, ...(purpose && { purpose }) } }));
    }),
  );
  const registered: DecisionEvent = {
    at: decision.registeredAt,
    action: 'REGISTER',
    by: decision.registeredBy,
    recipient: null,
    actionTaken: null,
    reason: null,
    outcome: null,
    text: null,
  };
  return [registered, ...events.flat().toSorted((one, other) => one.at.localeCompare(other.at))];
}

type Receipt = Delivery['receipts'][number];

/** Returns a notification's history, oldest first. */
export const historyOfNotification = readOnce(
  ({ notification }, { database, keys }): Promise<RecordedNotificationEvent[]> =>
    notificationEvents.of(database.db, keys, notification.id),
);

/** Returns a notification's deliveries to the systems. */
const deliveriesFor = readOnce(({ notification }, context): Promise<Delivery[]> =>
  deliveriesOf({ type: 'notification', id: notification.id }, context),
);

/** Returns the deliveries as they are shown: the recipient's task with what people did with it in Helhed too. */
export async function receiptedDeliveries(record: NotificationRecord, context: Context): Promise<Delivery[]> {
  const [deliveries, task, receipts] = await Promise.all([
    deliveriesFor(record, context),
    taskOf(record, context),
    receiptsFor(record, context),
  ]);
  return deliveries.map((one) => (one === task ? { ...one, receipts } : one));
}

/** Returns the recipient's last answer. */
export async function answerTo(record: NotificationRecord, context: Context) {
  const events = await historyOfNotification(record, context);
  return events.findLast(({ event }) => event.action === 'ACKNOWLEDGE' || event.action === 'DISPUTE')?.event ?? null;
}

/** Returns the answer to the last dispute; null where there was none, or it has no answer yet. */
export async function disputeAnswerOf(record: NotificationRecord, context: Context) {
  const events = await historyOfNotification(record, context);
  const last = events.findLast(({ event }) => event.action === 'DISPUTE' || event.action === 'ANSWER_DISPUTE')?.event;
  const outcome = last?.outcome ?? null;
  return last && outcome ? { ...last, outcome, text: last.text ?? '' } : null;
}

/** Returns a notification's state, of machines and people together. */
export async function notificationState(record: NotificationRecord, context: Context): Promise<NotificationState> {
  const delivery = await taskOf(record, context);
  const inInbox = delivery?.receipts.some(({ state }) => state === 'IN_INBOX') ?? false;
  return stateOf({ standing: record.notification.standing, delivery, inInbox });
}

/** Returns the receipts: of the system, the office and people, in Helhed or there; each once, oldest first (promise 13). */
export async function receiptsFor(record: NotificationRecord, context: Context): Promise<Receipt[]> {
  const [task, events] = await Promise.all([taskOf(record, context), historyOfNotification(record, context)]);
  const ours = events.flatMap(({ event: { action, at } }): Receipt[] => {
    const state = receipted[action];
    return state ? [{ layer: 'PERSON', state, at }] : [];
  });
  const all = [...(task?.receipts ?? []), ...ours].toSorted((one, other) => one.at.localeCompare(other.at));
  return [...new Map(all.toReversed().map((one) => [`${one.layer} ${one.state}`, one])).values()].toReversed();
}

const receipted: Partial<Record<NotificationAction, Receipt['state']>> = {
  SEE: 'SEEN',
  ACKNOWLEDGE: 'ACKNOWLEDGED',
  DISPUTE: 'DISPUTED',
};

/** Returns the delivery of the recipient's task. */
const taskOf = async (record: NotificationRecord, context: Context): Promise<Delivery | null> =>
  (await deliveriesFor(record, context)).find(({ kind }) => kind === 'TASK') ?? null;

/** Reads something about a notification once for all fields of one response. */
function readOnce<Value>(read: (record: NotificationRecord, context: Context) => Promise<Value>) {
  const known = new WeakMap<NotificationRecord, Promise<Value>>();
  return (record: NotificationRecord, context: Context): Promise<Value> => {
    const reading = known.get(record) ?? read(record, context);
    known.set(record, reading);
    return reading;
  };
}
