import type { ClockDeps, ClockOf, Sweep } from '../command/clocks.ts';
import { saveOwnChange } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { later } from '../domain/dates.ts';
import { escalateReferral, referralWaiting } from '../domain/referral/clocks.ts';
import { withHolding } from './access.ts';
import { nextVersion, referralChange } from './change.ts';
import { reminderEffects } from './effects.ts';
import { drafts, referrals } from './store.ts';

/** Escalates an overdue referral: the unit that something waits on is reminded, then its leader is notified (D26, D27). */
export const referralClock =
  ({ database, keys, policy: { referrals: policy } }: ClockDeps & { policy: Policy }): ClockOf =>
  async (id, now) => {
    const stored = await referrals.byId(database.db, keys, id);
    if (!stored) return null;
    const record = await withHolding(stored, { database, keys, now: () => now });
    const time = { now, policy, holding: record.holding };
    const step = escalateReferral(record.referral, time);
    if (!step) return null;
    const { referral, event } = step;
    const waiting = referralWaiting(referral, time);
    if (!waiting) throw new Error('What the clocks move waits for something');
    const effects = reminderEffects({ ...record, referral }, event, waiting, keys);
    return {
      ...referralChange([nextVersion(record, step, effects)], effects, { keys }),
      citizen: referral.citizen,
      auditDetails: [`${referral.id} ${event.action}`],
    };
  };

const dayMs = 86_400_000;

/** Removes drafts that nobody has saved for as long as the policy keeps them, each with its audit entry. */
export function draftSweep(deps: ClockDeps & { policy: Policy }): Sweep {
  const { database, keys, policy } = deps;
  return async (now, most) => {
    const rows = await database.db
      .selectFrom('referral_draft')
      .select(['id', 'version', 'body'])
      .where('saved_at', '<=', later(now, -policy.referrals.draftDays * dayMs))
      .orderBy('saved_at')
      .limit(most)
      .execute();
    return rows.map((row) => async () => {
      const { citizen } = drafts.read(keys, row);
      const auditDetails = [JSON.stringify([row.id, row.version, 'DISCARD'])];
      await database.transaction(async (tx) => {
        // Saved again, sent or removed meanwhile: then it is not this one, and it stays.
        const change = { citizen, auditDetails, save: () => drafts.remove(tx, row) };
        await saveOwnChange(tx, 'sweepDrafts', change, { ...deps, now });
      });
    });
  };
}
