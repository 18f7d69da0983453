import type { Context } from '../context.ts';
import { workItemsFor, type WorkItem } from '../domain/referral-clocks.ts';
import { settle } from '../domain/source.ts';
import type { WorkQueueFilter } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import type { Filed } from './filed.ts';
import { reachable } from './in-reach.ts';
import { filedIn } from './store.ts';

/** Something that waits, with the referral it is about. */
export type Awaiting = WorkItem & { filed: Filed };

/** What waits on the caller or their unit: overdue first, then oldest, with the age of everything (D26). */
export async function workQueue(args: PageArgs & { filter?: WorkQueueFilter | null }, context: Context) {
  const { database, caller, keys, now, policy, alsoAbout } = context;
  const rows = await reachable(database.db, caller).where('open', '=', true).select(['id', 'body']).execute();
  const items = rows.flatMap((row): Awaiting[] => {
    const filed = filedIn(keys, row);
    return workItemsFor(filed.referral, caller, now(), policy.referrals).map((item) => ({ ...item, filed }));
  });
  const wanted = items.filter((item) => matches(item, args.filter ?? null)).toSorted(mostUrgentFirst);
  const list = `work-queue.${JSON.stringify([caller.id, args.filter ?? null])}`;
  const page = connection(settle(wanted, []), args, keys, list, ({ filed, what }) => `${filed.referral.id}:${what}`);
  for (const { filed } of page.nodes ?? []) alsoAbout.add(filed.referral.citizen);
  return page;
}

const matches = ({ what, overdue }: Awaiting, filter: WorkQueueFilter | null): boolean =>
  (!filter?.what || filter.what.includes(what)) && (!filter?.overdueOnly || overdue);

function mostUrgentFirst(one: Awaiting, other: Awaiting): number {
  if (one.overdue !== other.overdue) return one.overdue ? -1 : 1;
  return one.since.localeCompare(other.since) || one.filed.referral.id.localeCompare(other.filed.referral.id);
}
