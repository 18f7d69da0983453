import type { Transaction } from 'kysely';
import { nextReferralClockOn } from '../domain/referral/clocks.ts';
import type { Bus } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { Policy } from '../config/policy.ts';
import { announce } from './announce.ts';
import type { ReferralRecord, RecordedReferralEvent } from './records.ts';
import { addEvent, addReferral, changeReferral } from './store.ts';

/** A referral's new version with what led to it; `before` null for one that is new. */
export type Change = { filed: ReferralRecord; before: number | null; happened: RecordedReferralEvent };

/** What a referral is kept, told and timed by. */
export type SaveDeps = { keys: Keys; bus: Bus; policy: Policy };

/** Files a referral's next version with what happened, and tells of it; false when somebody else was faster (promise 16). */
export async function saveChange(
  tx: Transaction<Tables>,
  { filed, before, happened }: Change,
  { keys, bus, policy }: SaveDeps,
): Promise<boolean> {
  const clocked = { filed, clockOn: nextReferralClockOn(filed.referral, policy.referrals) };
  if (before === null) await addReferral(tx, keys, clocked);
  else if (!(await changeReferral(tx, keys, clocked, before))) return false;
  await addEvent(tx, keys, filed.referral.id, happened);
  await announce(bus, tx, filed.referral);
  return true;
}
