import type { ExpressionBuilder } from 'kysely';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import { unitsOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { ownAreas, type Caller } from '../domain/access/caller.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { notificationWaitsOn, type NotificationWait } from '../domain/notification/clocks.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { NotificationRecord } from './records.ts';
import { caseworkerKey, notifications, senderKey } from './store.ts';

/** A notification that waits on the caller or their unit, or its dispute. */
export type NotificationAwaiting = Waiting<NotificationWait> & { record: NotificationRecord };

/** Lists the notifications that wait on the caller: to be seen, to be acknowledged, a dispute to be answered, or its answer to be seen. */
export async function notificationItems(
  context: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<NotificationAwaiting[]> {
  // All of them are about voluntary support (D75).
  if (purpose === 'SANCTION') return [];
  const { database, caller, keys, now, policy } = context;
  const rows = await database.db
    .selectFrom('notification')
    .where('open', '=', true)
    .where(mayWaitOn(caller))
    .where('citizen', 'not in', ['', ...(await conflictsOfInterestFor(context))])
    .select(['id', 'body'])
    .execute();
  return rows.flatMap((row) => {
    const record = { ...notifications.read(keys, row), purpose };
    const waiting = notificationWaitsOn(record.notification, caller, { now: now(), policy: policy.decisions });
    return waiting ? [{ ...waiting, record }] : [];
  });
}

/** The most notifications that one event of a subscription lists. */
const most = 50;

/** Lists the notifications that wait on the caller, newest first. */
export async function newestWaiting(purpose: Purpose, context: Context): Promise<NotificationRecord[]> {
  const items = await notificationItems(context, purpose);
  return items
    .map(({ record }) => record)
    .toSorted((one, other) => other.notification.createdAt.localeCompare(one.notification.createdAt))
    .slice(0, most);
}

/** Returns the queues in which notifications arrive for the caller: of their units, and their own in each area. */
export const arrivalQueuesOf = (caller: Caller): ReadonlySet<string> =>
  new Set([...unitsOf(caller), ...ownQueues(caller)]);

/** Returns the queues with notifications that are the caller's to look at, as they are announced. */
export const notificationQueuesOf = (caller: Caller): ReadonlySet<string> =>
  new Set([...arrivalQueuesOf(caller), ...decidersOf(caller)]);

/** Filters in SQL, no finer than `notificationWaitsOn` decides. */
function mayWaitOn(caller: Caller) {
  const [units, own, deciders] = [unitsOf(caller), ownQueues(caller), decidersOf(caller)];
  return (row: ExpressionBuilder<Tables, 'notification'>) =>
    row.or([
      ...(units.length > 0 ? [row('unit', 'in', units)] : []),
      ...(own.length > 0 ? [row('caseworker', 'in', own)] : []),
      ...(deciders.length > 0
        ? [row.and([row('standing', 'in', ['DISPUTED', 'DISPUTE_SEEN']), row('from_unit', 'in', deciders)])]
        : []),
    ]);
}

/** Names the caller as the areas where they work with citizens do. */
const ownQueues = (caller: Caller): string[] =>
  [...ownAreas(caller)].flatMap((area) => {
    const name = caller.caseworkerIds[area];
    return name === undefined ? [] : [caseworkerKey(area, name)];
  });

/** Returns the units that may have decided with the caller: their own, and an area of theirs where the unit is not known. */
const decidersOf = (caller: Caller): string[] => [
  ...unitsOf(caller),
  ...[...ownAreas(caller)].map((area) => senderKey({ area, unit: null })),
];
