import { unitKeysOf } from '../access/units.ts';
import type { Policy } from '../config/policy.ts';
import type { Context } from '../context.ts';
import { ownAreas, type Caller } from '../domain/access/caller.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { nextClockOn, waitOfNotification } from '../domain/notification/clocks.ts';
import type { Keys } from '../platform/keys.ts';
import { findWaiting } from '../waiting/find-waiting.ts';
import type { WaitingKind } from '../waiting/kind.ts';
import type { NotificationRecord } from './records.ts';
import { caseworkerKey, notifications, senderKey } from './store.ts';

/** Reads notifications with what they await: to be seen, to be acknowledged, a dispute to be answered, or its answer to be seen. */
export const waitingNotifications =
  ({ keys, policy: { decisions: deadlines } }: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids) => {
    const records = await notifications.byIds(db, keys, ids);
    return records.map((record) => ({
      id: record.notification.id,
      citizen: record.notification.citizen,
      record,
      state: record.notification.standing,
      wait: waitOfNotification(record.notification, deadlines),
      clockOn: nextClockOn(record.notification, deadlines),
      holdsUntil: null,
    }));
  };

/** The most notifications that one event of a subscription lists. */
const most = 50;

/** Lists the notifications that wait on the caller, newest first. */
export async function newestWaiting(purpose: Purpose, context: Context): Promise<NotificationRecord[]> {
  // All of them are about voluntary support (D75).
  if (purpose === 'SANCTION') return [];
  const { items } = await findWaiting({ purpose, types: ['notification'], most: null }, context);
  return items
    .map(({ record }) => record as NotificationRecord)
    .toSorted((one, other) => other.notification.createdAt.localeCompare(one.notification.createdAt))
    .slice(0, most);
}

/** Returns the queues in which notifications arrive for the caller: of their units, and their own in each area. */
export const arrivalQueuesOf = (caller: Caller): ReadonlySet<string> =>
  new Set([...unitKeysOf(caller), ...ownQueues(caller)]);

/** Returns the queues with notifications that are the caller's to look at, as they are announced. */
export const notificationQueuesOf = (caller: Caller): ReadonlySet<string> =>
  new Set([...arrivalQueuesOf(caller), ...decidersOf(caller)]);

/** Names the caller as the areas where they work with citizens do. */
const ownQueues = (caller: Caller): string[] =>
  [...ownAreas(caller)].flatMap((area) => {
    const name = caller.caseworkerIds[area];
    return name === undefined ? [] : [caseworkerKey(area, name)];
  });

/** Returns the units that may have decided with the caller: their own, and an area of theirs where the unit is not known. */
export const decidersOf = (caller: Caller): string[] => [
  ...unitKeysOf(caller),
  ...[...ownAreas(caller)].map((area) => senderKey({ area, unit: null })),
];
