import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import { unitsOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Caller } from '../domain/access/caller.ts';
import { referralWaitsOn, type ReferralWait } from '../domain/referral/clocks.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { ReferralRecord } from './records.ts';
import { allShownFor, placesOf, reachable } from './access.ts';
import { personQueue } from './change.ts';
import { referrals } from './store.ts';

/** A referral that waits on the caller or their unit. */
export type ReferralAwaiting = Waiting<ReferralWait> & { record: ReferralRecord };

/** Lists the referrals that wait on the caller or their unit. */
export async function referralItems(context: Context, purpose: Purpose = 'CASEWORK'): Promise<ReferralAwaiting[]> {
  const { database, caller, keys, now, policy } = context;
  const mine = reachable(database.db, placesOf(caller), await conflictsOfInterestFor(context));
  const rows = await mine.where('open', '=', true).select(['id', 'body']).execute();
  const all = rows.map((row) => referrals.read(keys, row));
  const shown = await allShownFor(purpose, all, context);
  const time = { now: now(), policy: policy.referrals };
  return shown.flatMap((record) => {
    const waiting = referralWaitsOn(record.referral, caller, { ...time, holding: record.holding });
    return waiting ? [{ ...waiting, record }] : [];
  });
}

/** Returns the work queues that are the caller's to look at, as they are announced. */
export const queuesOf = (caller: Caller): ReadonlySet<string> => new Set([...unitsOf(caller), personQueue(caller.id)]);
