import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { referralWaitsOn, type ReferralWait } from '../domain/referral/clocks.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { ReferralRecord } from './records.ts';
import { allShownFor } from './for-purpose.ts';
import { placesOf, reachable } from './in-reach.ts';
import { filedIn } from './store.ts';

/** A referral that waits on the caller or their unit. */
export type ReferralAwaiting = Waiting<ReferralWait> & { filed: ReferralRecord };

/** What of the referrals waits on the caller or their unit. */
export async function referralItems(context: Context, purpose: Purpose = 'CASEWORK'): Promise<ReferralAwaiting[]> {
  const { database, caller, keys, now, policy } = context;
  const mine = reachable(database.db, placesOf(caller), await conflictsOfInterestFor(context));
  const rows = await mine.where('open', '=', true).select(['id', 'body']).execute();
  const all = rows.map((row) => filedIn(keys, row));
  const shown = await allShownFor(purpose, all, context);
  const time = { now: now(), policy: policy.referrals };
  return shown.flatMap((filed) => {
    const waiting = referralWaitsOn(filed.referral, caller, { ...time, holding: filed.holding });
    return waiting ? [{ ...waiting, filed }] : [];
  });
}
