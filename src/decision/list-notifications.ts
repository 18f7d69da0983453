import { sql } from 'kysely';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import { openCitizenId } from '../access/global-id.ts';
import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { worksIn } from '../domain/access/caller.ts';
import { completenessOf, keptFor, worstPerArea } from '../domain/citizen/source.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { notificationWaiting } from '../domain/notification/clocks.ts';
import { standingsIn } from '../domain/notification/state.ts';
import type { NotificationFilter } from '../generated/schema.ts';
import { grantFeedReports } from '../grant-feed/state.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import { storedPage, type PageArgs, type ReadBehind } from '../platform/paging.ts';
import { mayBeOverdue } from '../waiting/find-waiting.ts';
import { notificationState } from './history.ts';
import type { NotificationRecord } from './records.ts';
import { decisions, notifications } from './store.ts';
import { decidersOf } from './work-queue.ts';

type ListArgs = PageArgs & { filter?: NotificationFilter | null; purpose: Purpose };

const newestFirst = storedOrder('desc', {
  created_at: ({ notification }: NotificationRecord) => notification.createdAt,
  id: ({ notification }) => notification.id,
});

/** Lists the notifications of what the caller's units decided, newest first. */
export async function listNotifications(args: ListArgs, context: Context) {
  const { purpose, filter = null } = args;
  const { keys, loader, now } = context;
  context.purposes.add(purpose);
  const wanted = await narrowed(filter, purpose, context);
  const read: ReadBehind<NotificationRecord> = async (key, most) => {
    const some = wanted.where(isBehind(newestFirst, key)).orderBy(sortedBy(newestFirst)).limit(most);
    const rows = await some.select(['id', 'body']).execute();
    return rows.map((row) => ({ ...notifications.read(keys, row), purpose }));
  };
  const isWanted = recordFilter(filter, context);
  const list = { name: ['notifications', purpose, filter], order: newestFirst };
  const page = await storedPage(list, args, context, read, isWanted);
  const feeds = await grantFeedReports(null, context);
  const sources = worstPerArea([...keptFor(purpose, loader.areas, now()), ...feeds.values()]);
  const completeness = completenessOf(sources);
  // Of a decision that is not read nobody knows the notifications.
  const isKnown = page.nodes.length > 0 || completeness === 'COMPLETE';
  const { count } = await wanted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const known = isKnown ? {} : { nodes: null, edges: null };
  return { ...page, ...known, totalKnown: isWanted || !isKnown ? null : count, completeness, sources };
}

/** Selects the notifications of the caller's units by whatever of a filter lies in columns. */
async function narrowed(filter: NotificationFilter | null, purpose: Purpose, context: Context) {
  const { caller, database, keys, now } = context;
  const { unit, states, citizenId, overdueOnly } = filter ?? {};
  if (unit && !worksIn(caller, unit.area, unit.unit))
    throw forbidden('Der kan kun hentes lister for de enheder, du arbejder i.');
  const opened = typeof citizenId === 'string' ? openCitizenId(context, citizenId, purpose) : null;
  if (typeof citizenId === 'string' && !opened) throw badInput('Borgerens id ("citizenId") er ikke et id fra Helhed.');
  // All of them are about voluntary support (D75).
  const deciders = purpose === 'SANCTION' ? [] : unit ? [unitKey(unit)] : decidersOf(caller);
  let wanted = database.db
    .selectFrom('notification')
    .where('from_unit', 'in', ['', ...deciders])
    .where('citizen', 'not in', ['', ...(await conflictsOfInterestFor(context))]);
  if (opened) wanted = wanted.where('citizen', '=', keys.pseudonym(opened.cpr));
  if (states) wanted = wanted.where('standing', 'in', ['', ...standingsIn(states)]);
  if (overdueOnly)
    wanted = wanted.where(mayBeOverdue('notification', sql.ref('notification.id'), dateInDenmark(now()), context));
  return wanted;
}

/** Returns those records that a filter lets through, where that lies in no column; null where all of it does. */
function recordFilter(filter: NotificationFilter | null, context: Context) {
  const { states, overdueOnly, mineOnly } = filter ?? {};
  const isByDelivery = states ? standingsIn(states).includes('UNSEEN') : false;
  if (!isByDelivery && !overdueOnly && !mineOnly) return null;
  const { policy, now } = context;
  const isOverdue = ({ notification }: NotificationRecord) =>
    notificationWaiting(notification, { now: now(), policy: policy.decisions })?.overdue === true;
  return async (some: readonly NotificationRecord[]) => {
    const own = mineOnly ? await registeredByCaller(some, context) : null;
    const kept = await Promise.all(
      some.map(
        async (one) =>
          (!own || own.has(one.notification.decision)) &&
          (!overdueOnly || isOverdue(one)) &&
          (!isByDelivery || states?.includes(await notificationState(one, context)) === true),
      ),
    );
    return some.filter((_, index) => kept[index]);
  };
}

/** Finds the decisions of some notifications that the caller registered. */
async function registeredByCaller(
  some: readonly NotificationRecord[],
  { database, keys, caller }: Context,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(some.map(({ notification }) => notification.decision))];
  const read = await decisions.byIds(database.db, keys, ids);
  return new Set(read.flatMap(({ decision }) => (decision.registeredBy?.id === caller.id ? [decision.id] : [])));
}
