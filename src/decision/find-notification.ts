import { openId } from '../access/global-id.ts';
import { hasConflictOfInterest } from '../access/conflicts-of-interest.ts';
import type { Context } from '../context.ts';
import { mayViewNotification } from '../domain/notification/parts.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { notificationById, notificationsOf } from './notification-store.ts';

/** The notification with a global id; null when there is none, or none for the caller: the two look the same (promise 20). */
export async function visibleNotification(id: string, context: Context): Promise<NotificationRecord | null> {
  const { keys, database } = context;
  const opened = openId(context, 'notification', id);
  // All of them are about voluntary support.
  if (!opened || opened.purpose === 'SANCTION') return null;
  const filed = await notificationById(database.db, keys, opened.text);
  return filed && (await isVisible(filed, context)) ? { ...filed, purpose: opened.purpose } : null;
}

/** Who was told of a decision, of what the caller may see, in the order in which they were. */
export async function visibleOf(
  { decision, purpose }: DecisionRecord,
  context: Context,
): Promise<NotificationRecord[]> {
  const all = await notificationsOf(context.database.db, context.keys, [decision.id]);
  const seen = await Promise.all(all.map(async (one) => ((await isVisible(one, context)) ? one : null)));
  return seen.filter((one) => one !== null).map((one) => ({ ...one, ...(purpose && { purpose }) }));
}

/** The same words whether there is no such notification, or none for the caller. */
export const unknownNotification: Refusal = {
  code: 'UnknownNotification',
  message: 'Beskeden findes ikke, eller du har ikke adgang til den.',
};

async function isVisible({ notification }: NotificationRecord, context: Context): Promise<boolean> {
  if (!mayViewNotification(notification, context.caller)) return false;
  if (await hasConflictOfInterest(notification.citizen, context)) return false;
  context.alsoAbout.add(notification.citizen);
  return true;
}
