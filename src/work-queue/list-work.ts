import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { completenessOf, keptFor, worstPerArea } from '../domain/citizen/source.ts';
import type { WorkQueueFilter } from '../generated/schema.ts';
import { grantFeedReports } from '../grant-feed/state.ts';
import { keyBehind, pageOf, pageSize, type PageArgs } from '../platform/paging.ts';
import { findWaiting, itemsBehind, mostUrgentFirst, type WaitingQuery } from '../waiting/find-waiting.ts';
import { itemsShownFor } from './kinds.ts';

type QueueArgs = PageArgs & { filter?: WorkQueueFilter | null; purpose: Purpose };

/** Lists what waits on the caller or their unit, from every room: overdue first, then oldest, with the age of everything (D26). */
export async function listWork(args: QueueArgs, context: Context) {
  const { loader, now } = context;
  const { purpose, filter = null } = args;
  context.purposes.add(purpose);
  const list = { name: ['work-queue', purpose, filter], order: mostUrgentFirst };
  const query = {
    purpose,
    waitingFor: filter?.waitingFor ?? null,
    overdueOnly: filter?.overdueOnly ?? false,
    after: keyBehind(list, args, context),
    most: pageSize(args.first) + 1,
  };
  const [{ items, total }, feeds] = await Promise.all([
    findShown(query, context),
    // Whoever is to be told of a decision that is not read yet does not know it.
    grantFeedReports(null, context),
  ]);
  const page = pageOf(items, list, args, context);
  const sources = worstPerArea([...keptFor(purpose, loader.areas, now()), ...feeds.values()]);
  const completeness = completenessOf(sources);
  const isKnown = total > 0 || completeness === 'COMPLETE';
  const known = isKnown ? { totalKnown: total } : { nodes: null, edges: null, totalKnown: null };
  return { ...page, ...known, completeness, sources };
}

/** Finds what waits and is shown for a purpose. For a sanction all of it is read, since its words decide (D75). */
async function findShown(query: WaitingQuery & { after: ReturnType<typeof keyBehind> }, context: Context) {
  if (query.purpose !== 'SANCTION') return findWaiting(query, context);
  const { items } = await findWaiting({ ...query, after: null, most: null }, context);
  const shown = await itemsShownFor(query.purpose, items, context);
  return { items: itemsBehind(query.after, shown), total: shown.length };
}
