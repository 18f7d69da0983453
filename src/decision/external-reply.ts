import type { Transaction } from 'kysely';
import { saveChange, type SaveDeps } from '../command/save-change.ts';
import type { ExternalReply } from '../delivery/poll-replies.ts';
import type { NotificationChange, Notification } from '../domain/notification/notification.ts';
import { doneInSystem, remarkInSystem, seenInSystem } from '../domain/notification/take-step.ts';
import type { Actor } from '../domain/parties.ts';
import type { Tables } from '../platform/database/tables.ts';
import { notificationChange } from './change.ts';
import { notifications } from './store.ts';

/**
 * Records a reply to a notification: what people did with its task in their own system counts as done here. To begin on it or to
 * write about it is to have seen it, to close it as done is to acknowledge it (D78: nobody answers twice).
 */
export async function recordExternalReply(
  tx: Transaction<Tables>,
  reply: ExternalReply,
  deps: SaveDeps,
): Promise<void> {
  const record = await notifications.byId(tx, deps.keys, reply.subject.id);
  const change = record && changeBy(record.notification, reply);
  if (!change) return;
  // The next poll gives it again: nothing of this one is kept.
  const handled = { by: personIn(reply), at: reply.at };
  if (!(await saveChange(tx, notificationChange(record, change, deps), deps, handled)))
    throw new Error('The notification changed meanwhile');
}

/** Returns the person who replied, as the area's system names them. */
const personIn = ({ area, by }: ExternalReply): Actor | null =>
  by === null ? null : { id: `${area}:${by}`, name: by };

function changeBy(notification: Notification, reply: ExternalReply): NotificationChange | null {
  const { kind, text, at } = reply;
  const person = personIn(reply);
  switch (kind) {
    case 'TASK_DONE':
      return doneInSystem(notification, at, person);
    case 'REMARK':
      return remarkInSystem(notification, text, at, person);
    default:
      return seenInSystem(notification, at, person);
  }
}
