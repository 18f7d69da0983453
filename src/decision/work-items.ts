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
import { caseworkerKey, notificationIn, senderKey } from './notification-store.ts';

/** A notification that waits on the caller or their unit, or its dispute. */
export type NotificationAwaiting = Waiting<NotificationWait> & { filed: NotificationRecord };

/** What of the notifications waits on the caller: to be seen, to be acknowledged, a dispute to be answered, or its answer to be seen. */
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
    const filed = { ...notificationIn(keys, row), purpose };
    const waiting = notificationWaitsOn(filed.notification, caller, { now: now(), policy: policy.decisions });
    return waiting ? [{ ...waiting, filed }] : [];
  });
}

/** To whom notifications come, as they are announced: the caller's units and the caller, by what each area calls them. */
export const arrivalsOf = (caller: Caller): ReadonlySet<string> => new Set([...unitsOf(caller), ...namesOf(caller)]);

/** The queues with notifications that are the caller's to look at, as they are announced. */
export const noticeQueuesOf = (caller: Caller): ReadonlySet<string> =>
  new Set([...arrivalsOf(caller), ...decidersOf(caller)]);

/** A first sieve in SQL, no finer than what `notificationWaitsOn` decides. */
function mayWaitOn(caller: Caller) {
  const [units, names, deciders] = [unitsOf(caller), namesOf(caller), decidersOf(caller)];
  return (row: ExpressionBuilder<Tables, 'notification'>) =>
    row.or([
      ...(units.length > 0 ? [row('unit', 'in', units)] : []),
      ...(names.length > 0 ? [row('caseworker', 'in', names)] : []),
      ...(deciders.length > 0
        ? [row.and([row('standing', 'in', ['DISPUTED', 'DISPUTE_SEEN']), row('from_unit', 'in', deciders)])]
        : []),
    ]);
}

/** What the areas where the caller works with citizens call them. */
const namesOf = (caller: Caller): string[] =>
  [...ownAreas(caller)].flatMap((area) => {
    const name = caller.caseworkerIds[area];
    return name === undefined ? [] : [caseworkerKey(area, name)];
  });

/** The units that may have decided with the caller: their own, and an area of theirs where the unit is not known. */
const decidersOf = (caller: Caller): string[] => [
  ...unitsOf(caller),
  ...[...ownAreas(caller)].map((area) => senderKey({ area, unit: null })),
];
