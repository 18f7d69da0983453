import type { Context } from '../context.ts';
import { deliveriesOf, type Delivery } from '../delivery/deliveries.ts';
import type { NotificationAction } from '../domain/notification/notification.ts';
import { stateOf, type NotificationState } from '../domain/notification/state.ts';
import type { NotificationRecord, RecordedNotificationEvent } from './records.ts';
import { notificationEvents } from './notification-store.ts';

type Receipt = Delivery['receipts'][number];

/** What has happened to a notification, oldest first. */
export const eventsOf = readOnce(({ notification }, { database, keys }): Promise<RecordedNotificationEvent[]> =>
  notificationEvents(database.db, keys, notification.id),
);

/** What the systems were told on a notification's account, or are to be told. */
export const deliveriesFor = readOnce(({ notification }, context): Promise<Delivery[]> =>
  deliveriesOf({ type: 'notification', id: notification.id }, context),
);

/** The last answer of the recipient. */
export async function answerTo(filed: NotificationRecord, context: Context) {
  const events = await eventsOf(filed, context);
  return events.findLast(({ event }) => event.action === 'ACKNOWLEDGE' || event.action === 'DISPUTE')?.event ?? null;
}

/** What those who decided answered the last dispute; null where there was none, or it has no answer yet. */
export async function disputeAnswerOf(filed: NotificationRecord, context: Context) {
  const events = await eventsOf(filed, context);
  const last = events.findLast(({ event }) => event.action === 'DISPUTE' || event.action === 'ANSWER_DISPUTE')?.event;
  const outcome = last?.outcome ?? null;
  return last && outcome ? { ...last, outcome, text: last.text ?? '' } : null;
}

/** How far a notification has come, machines and people together. */
export async function howFar(filed: NotificationRecord, context: Context): Promise<NotificationState> {
  const delivery = await taskOf(filed, context);
  const inInbox = delivery?.receipts.some(({ state }) => state === 'IN_INBOX') ?? false;
  return stateOf({ standing: filed.notification.standing, delivery, inInbox });
}

/** Who has receipted it: the system, the office and people, in Helhed or there; each once, oldest first (promise 13). */
export async function receiptsFor(filed: NotificationRecord, context: Context): Promise<Receipt[]> {
  const [task, events] = await Promise.all([taskOf(filed, context), eventsOf(filed, context)]);
  const here = events.flatMap(({ event: { action, at } }): Receipt[] => {
    const state = receipted[action];
    return state ? [{ layer: 'PERSON', state, at }] : [];
  });
  const all = [...(task?.receipts ?? []), ...here].toSorted((one, other) => one.at.localeCompare(other.at));
  return [...new Map(all.toReversed().map((one) => [`${one.layer} ${one.state}`, one])).values()].toReversed();
}

const receipted: Partial<Record<NotificationAction, string>> = {
  SEE: 'SEEN',
  ACKNOWLEDGE: 'ACKNOWLEDGED',
  DISPUTE: 'DISPUTED',
};

/** The delivery of the task that tells the recipient. */
const taskOf = async (filed: NotificationRecord, context: Context): Promise<Delivery | null> =>
  (await deliveriesFor(filed, context)).find(({ kind }) => kind === 'TASK') ?? null;

/** Reads something about a notification once, for all fields of one answer that show something of it. */
function readOnce<Value>(read: (filed: NotificationRecord, context: Context) => Promise<Value>) {
  const known = new WeakMap<NotificationRecord, Promise<Value>>();
  return (filed: NotificationRecord, context: Context): Promise<Value> => {
    const reading = known.get(filed) ?? read(filed, context);
    known.set(filed, reading);
    return reading;
  };
}
