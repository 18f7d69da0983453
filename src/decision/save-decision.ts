import type { Transaction } from 'kysely';
import { dateInDenmark } from '../domain/dates.ts';
import type { Notification, NotificationEvent } from '../domain/notification/notification.ts';
import { nextClockOn } from '../domain/notification/clocks.ts';
import { withdraw } from '../domain/notification/take-step.ts';
import { addWorkingDays } from '../domain/working-days.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Policy } from '../config/policy.ts';
import { announce, announceArrival } from './announce.ts';
import { addDecision } from './decision-store.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { moveNotification, post, type NotificationDeps } from './move-notification.ts';
import { addNotification, addNotificationEvent } from './notification-store.ts';
import { journalNote, taskFor } from './entries.ts';
import type { OutboxMessage } from '../delivery/message.ts';

/** A decision that can be saved: whom to tell of it, and which earlier notifications it takes the place of. */
export type PreparedDecision = {
  filed: DecisionRecord;
  notifications: readonly NotificationRecord[];
  replaced: readonly NotificationRecord[];
};

/**
 * Saves a decision, tells everybody who is to be told, and withdraws what it takes the place of: the older tasks are closed
 * before the new ones come. False, and nothing is to be saved, when somebody else was faster.
 */
export async function saveDecision(
  tx: Transaction<Tables>,
  { filed, notifications, replaced }: PreparedDecision,
  parts: NotificationDeps,
): Promise<boolean> {
  const { keys, outbox, bus, policy } = parts;
  if (!(await addDecision(tx, keys, filed))) return false;
  for (const earlier of replaced) {
    const noted = withdraw(earlier.notification, filed.decision.registeredAt);
    if (noted && !(await moveNotification(tx, earlier, noted, parts))) return false;
  }
  for (const one of notifications) {
    const { notification } = one;
    await addNotification(tx, keys, { filed: one, clockOn: nextClockOn(notification, policy.decisions) });
    await addNotificationEvent(tx, keys, notification.id, { version: notification.version, event: told(notification) });
  }
  await outbox.enqueue(tx, messagesFor(filed, notifications, parts));
  for (const { notification } of notifications) {
    await announce(bus, tx, notification);
    await announceArrival(bus, tx, notification);
  }
  return true;
}

/** That it began: with the same words as `notify` has. */
const told = ({ createdAt: at }: Notification): NotificationEvent => ({
  at,
  action: 'NOTIFY',
  by: null,
  taken: null,
  reason: null,
  outcome: null,
  text: null,
});

/** A task for each recipient, and in every area but the deciding one a journal note on who was told. */
function messagesFor(
  { decision }: DecisionRecord,
  notifications: readonly NotificationRecord[],
  { keys, policy }: NotificationDeps,
): OutboxMessage[] {
  const tasks = notifications.map((filed) => {
    const { area } = filed.notification.recipient;
    return post(filed, area, 'task', keys, (marker) => taskFor(filed, dueOn(filed, policy), marker));
  });
  const others = new Set(notifications.map((one) => one.notification.recipient.area));
  others.delete(decision.source.area);
  const notes = [...others].map((area) => {
    const told = notifications.filter((one) => one.notification.recipient.area === area);
    return post(told[0] as NotificationRecord, area, 'note', keys, (marker) => journalNote(told, marker));
  });
  return [...tasks, ...notes];
}

/** The last day for an acknowledgement. */
const dueOn = ({ notification }: NotificationRecord, { decisions }: Policy) =>
  addWorkingDays(dateInDenmark(notification.createdAt), decisions.acknowledge, decisions.closedDays);
