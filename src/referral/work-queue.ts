import type { Kysely } from 'kysely';
import { nextRunOutBetween } from '../access/consents-between.ts';
import { unitKeysOf } from '../access/units.ts';
import type { Policy } from '../config/policy.ts';
import type { Caller } from '../domain/access/caller.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../domain/dates.ts';
import { nextReferralClockOn, waitOfReferral } from '../domain/referral/clocks.ts';
import type { Referral } from '../domain/referral/referral.ts';
import { isFinal } from '../domain/referral/steps.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { WaitingKind } from '../waiting/kind.ts';
import { withHolding } from './access.ts';
import { personQueue } from './change.ts';
import { referrals } from './store.ts';

/** Reads referrals with what they await. One that is told by consent awaits something else once the consent has run out. */
export const waitingReferrals =
  ({ keys, policy: { referrals: deadlines } }: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids, now) => {
    const records = await referrals.byIds(db, keys, ids);
    return Promise.all(
      records.map(async (one) => {
        const record = await withHolding(one, { database: { db }, keys, now: () => now });
        const { referral, holding } = record;
        return {
          id: referral.id,
          citizen: referral.citizen,
          record,
          state: referral.state,
          wait: waitOfReferral(referral, deadlines, holding),
          clockOn: nextReferralClockOn(referral, deadlines, holding),
          holdsUntil: await lastDayOf(db, keys, referral, now),
        };
      }),
    );
  };

/** Returns the last day of the consent that an open referral is told by and that runs out next. */
async function lastDayOf(
  db: Kysely<Tables>,
  keys: Keys,
  { state, citizen, content, from, to }: Referral,
  now: Instant,
): Promise<CalendarDate | null> {
  if (content.legalBasis !== 'CONSENT' || isFinal(state)) return null;
  return nextRunOutBetween(db, { citizen, from: from.area, to: to.area }, { keys, today: dateInDenmark(now) });
}

/** Returns the work queues that are the caller's to look at, as they are announced. */
export const queuesOf = (caller: Caller): ReadonlySet<string> =>
  new Set([...unitKeysOf(caller), personQueue(caller.id)]);
