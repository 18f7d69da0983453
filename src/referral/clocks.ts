import { escalating, type ClockDeps, type Sweep } from '../command/clocks.ts';
import { saveOwnChange } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { dateInDenmark, later } from '../domain/dates.ts';
import { escalateReferral, nextReferralClockOn, referralWaiting } from '../domain/referral/clocks.ts';
import { addDays } from '../domain/working-days.ts';
import { withHolding } from './access.ts';
import { nextVersion, referralChange } from './change.ts';
import { reminderEffects } from './effects.ts';
import { drafts, referrals } from './store.ts';

/** Escalates overdue referrals: the unit that something waits on is reminded, then its leader is notified (D26, D27). */
export function referralClock(deps: ClockDeps & { policy: Policy }): Sweep {
  const { database, keys } = deps;
  const policy = deps.policy.referrals;
  return escalating(
    {
      table: 'referral',
      read: (row, now) => withHolding(referrals.read(keys, row), { database, keys, now: () => now }),
      next: ({ referral, holding }, now) => escalateReferral(referral, { now, policy, holding }),
      // Looked at again tomorrow: a new consent lets it go on without an event of its own.
      clockOn: ({ referral, holding }, now) =>
        holding?.since ? addDays(dateInDenmark(now), 1) : nextReferralClockOn(referral, policy, holding),
      change(record, step) {
        const { referral, event } = step;
        const waiting = referralWaiting(referral, { now: event.at, policy, holding: record.holding });
        if (!waiting) throw new Error('What the clocks move waits for something');
        const effects = reminderEffects({ ...record, referral }, event, waiting, keys);
        return {
          ...referralChange([nextVersion(record, step, effects)], effects, deps),
          citizen: referral.citizen,
          auditDetails: [`${referral.id} ${event.action}`],
        };
      },
    },
    deps,
  );
}

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
