import { keptAwayFrom } from '../access/kept-away.ts';
import type { Context } from '../context.ts';
import { workItemsFor, type WorkItem } from '../domain/referral-clocks.ts';
import type { Filed } from './filed.ts';
import { placesOf, reachable } from './in-reach.ts';
import { filedIn } from './store.ts';

/** A referral that waits on the caller or their unit. */
export type ReferralAwaiting = WorkItem & { filed: Filed };

/** What of the referrals waits on the caller or their unit. */
export async function referralItems(context: Context): Promise<ReferralAwaiting[]> {
  const { database, caller, keys, now, policy } = context;
  const mine = reachable(database.db, placesOf(caller), await keptAwayFrom(context));
  const rows = await mine.where('open', '=', true).select(['id', 'body']).execute();
  return rows.flatMap((row) => {
    const filed = filedIn(keys, row);
    return workItemsFor(filed.referral, caller, now(), policy.referrals).map((item) => ({ ...item, filed }));
  });
}
