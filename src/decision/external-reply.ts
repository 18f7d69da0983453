import type { Transaction } from 'kysely';
import type { ExternalReply } from '../delivery/poll-replies.ts';
import type { NotificationChange, Notification } from '../domain/notification/notification.ts';
import { doneInSystem, remarkInSystem, seenInSystem } from '../domain/notification/take-step.ts';
import type { Tables } from '../platform/database/tables.ts';
import { moveNotification, type NotificationDeps } from './move-notification.ts';
import { notificationById } from './notification-store.ts';

/**
 * What people did with a notification's task in their own system counts as done here: to begin on it or to write about it is
 * to have seen it, to close it as done is to acknowledge it (D78: nobody answers twice).
 */
export async function recordExternalReply(
  tx: Transaction<Tables>,
  answer: ExternalReply,
  parts: NotificationDeps,
): Promise<void> {
  const filed = await notificationById(tx, parts.keys, answer.subject.id);
  const noted = filed && notedBy(filed.notification, answer);
  if (!noted) return;
  // Told of again with the next look: nothing of this one is kept.
  if (!(await moveNotification(tx, filed, noted, parts))) throw new Error('The notification changed meanwhile');
}

function notedBy(notification: Notification, { area, what, text, by, at }: ExternalReply): NotificationChange | null {
  const somebody = by === null ? null : { id: `${area}:${by}`, name: by };
  switch (what) {
    case 'TASK_DONE':
      return doneInSystem(notification, at, somebody);
    case 'REMARK':
      return remarkInSystem(notification, text, at, somebody);
    default:
      return seenInSystem(notification, at, somebody);
  }
}
