import type { Context } from '../context.ts';
import type { NotificationAction, NotificationEvent } from '../domain/notification/notification.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { notificationEvents, notificationsOf } from './notification-store.ts';

/** Something that happened to a decision; `recipient` null: to the decision itself. */
export type DecisionEvent = Omit<NotificationEvent, 'action'> & {
  action: 'REGISTER' | NotificationAction;
  recipient: NotificationRecord | null;
};

/** Whom we told of a decision, when, and what they answered, oldest first; for whoever may see the decision, all of it. */
export async function historyOf(
  { decision, purpose }: DecisionRecord,
  { database, keys }: Context,
): Promise<DecisionEvent[]> {
  const told = await notificationsOf(database.db, keys, [decision.id]);
  const happened = await Promise.all(
    told.map(async (recipient) => {
      const events = await notificationEvents(database.db, keys, recipient.notification.id);
      return events.map(({ event }) => ({ ...event, recipient: { ...recipient, ...(purpose && { purpose }) } }));
    }),
  );
  const registered: DecisionEvent = {
    at: decision.registeredAt,
    action: 'REGISTER',
    by: decision.registeredBy,
    recipient: null,
    taken: null,
    reason: null,
    outcome: null,
    text: null,
  };
  return [registered, ...happened.flat().toSorted((one, other) => one.at.localeCompare(other.at))];
}
