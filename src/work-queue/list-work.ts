import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { completenessOf, keptFor, worstPerArea } from '../domain/citizen/source.ts';
import type { WorkQueueFilter } from '../generated/schema.ts';
import { grantFeedReports } from '../grant-feed/state.ts';
import { keyBehind, pageOf, pageSize, type PageArgs } from '../platform/paging.ts';
import { mostUrgentFirst } from '../waiting/find-waiting.ts';
import { findShown } from './find-shown.ts';
import { queryOf } from './query.ts';

type QueueArgs = PageArgs & { filter?: WorkQueueFilter | null; purpose: Purpose };

/** Lists what waits on the caller or their unit, from every room: overdue first, then oldest, with the age of everything (D26). */
export async function listWork(args: QueueArgs, context: Context) {
  const { loader, now } = context;
  const { purpose, filter = null } = args;
  context.purposes.add(purpose);
  const list = { name: ['work-queue', purpose, filter], order: mostUrgentFirst };
  const query = {
    ...queryOf(filter, purpose, context),
    after: keyBehind(list, args, context),
    most: pageSize(args.first) + 1,
  };
  const [{ items, total, counts }, feeds] = await Promise.all([
    findShown(query, context),
    // Whoever is to be told of a decision that is not read yet does not know it.
    grantFeedReports(null, context),
  ]);
  const page = pageOf(items, list, args, context);
  const sources = worstPerArea([...keptFor(purpose, loader.areas, now()), ...feeds.values()]);
  const completeness = completenessOf(sources);
  const isKnown = total > 0 || completeness === 'COMPLETE';
  const known = isKnown
    ? { totalKnown: total, counts: { query, counts } }
    : { nodes: null, edges: null, totalKnown: null, counts: null };
  return { ...page, ...known, completeness, sources };
}
