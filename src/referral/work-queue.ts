import type { Context } from '../context.ts';
import { workItemsFor, type WorkItem } from '../domain/referral-clocks.ts';
import type { Filed } from './filed.ts';
import { reachable } from './in-reach.ts';
import { filedIn } from './store.ts';

/** A referral that waits on the caller or their unit. */
export type ReferralAwaiting = WorkItem & { filed: Filed };

/** What of the referrals waits on the caller or their unit. */
export async function referralItems({ database, caller, keys, now, policy }: Context): Promise<ReferralAwaiting[]> {
  const rows = await reachable(database.db, caller).where('open', '=', true).select(['id', 'body']).execute();
  return rows.flatMap((row) => {
    const filed = filedIn(keys, row);
    return workItemsFor(filed.referral, caller, now(), policy.referrals).map((item) => ({ ...item, filed }));
  });
}
