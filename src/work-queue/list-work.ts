import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { completenessOf, keptFor, worstPerArea, type SourceReport } from '../domain/citizen/source.ts';
import type { WorkQueueFilter } from '../generated/schema.ts';
import { grantFeedReports } from '../grant-feed/state.ts';
import { keyBehind, pageOf, pageSize, type PageArgs } from '../platform/paging.ts';
import { mostUrgentFirst } from '../waiting/find-waiting.ts';
import { findShown } from './find-shown.ts';
import { queryOf } from './query.ts';

type QueueArgs = PageArgs & { filter?: WorkQueueFilter | null; purpose: Purpose };

/** Lists what waits on the caller or their unit, from every room: overdue first, then oldest, with the age of everything (D26). */
export async function listWork(args: QueueArgs, context: Context) {
  const { purpose, filter = null } = args;
  context.purposes.add(purpose);
  const list = { name: ['work-queue', purpose, filter], order: mostUrgentFirst };
  const query = {
    ...queryOf(filter, purpose, context),
    after: keyBehind(list, args, context),
    most: pageSize(args.first) + 1,
  };
  const [{ items, total, counts }, sources] = await Promise.all([
    findShown(query, context),
    queueSources(purpose, context),
  ]);
  const page = pageOf(items, list, args, context);
  const completeness = completenessOf(sources);
  const isKnown = total > 0 || completeness === 'COMPLETE';
  const known = isKnown
    ? { totalKnown: total, counts: { query, counts } }
    : { nodes: null, edges: null, totalKnown: null, counts: null };
  return { ...page, ...known, completeness, sources };
}

/** Returns the sources of the queue, with how far the decisions are read: whoever is to be told of one that is not read does not know it. */
export async function queueSources(purpose: Purpose, context: Context): Promise<SourceReport[]> {
  const feeds = await grantFeedReports(null, context);
  return worstPerArea([...keptFor(purpose, context.loader.areas, context.now()), ...feeds.values()]);
}
