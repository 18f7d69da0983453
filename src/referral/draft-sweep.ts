import { recordChange } from '../audit-trail/change.ts';
import { byHelhed } from '../audit-trail/by-helhed.ts';
import type { ClockDeps, Sweep } from '../delivery/clocks.ts';
import type { Policy } from '../config/policy.ts';
import { draftIn, removeDraft } from './draft-store.ts';
import { later } from '../domain/dates.ts';

const dayMs = 86_400_000;

/** Removes drafts that nobody has saved for as long as the policy keeps them, each with its entry in the audit trail. */
export function draftSweep({ database, keys, policy }: ClockDeps & { policy: Policy }): Sweep {
  return async (now, most) => {
    const rows = await database.db
      .selectFrom('referral_draft')
      .select(['id', 'version', 'body'])
      .where('saved_at', '<=', later(now, -policy.referrals.draftDays * dayMs))
      .orderBy('saved_at')
      .limit(most)
      .execute();
    return rows.map((row) => async () => {
      const { citizen } = draftIn(keys, row);
      await database.transaction(async (tx) => {
        // Saved again, sent or removed meanwhile: then it is not this one.
        if (!(await removeDraft(tx, row))) return;
        const did = JSON.stringify([row.id, row.version, 'DISCARD']);
        await recordChange(tx, keys, byHelhed('sweepDrafts', citizen, [did], { keys, now }), now);
      });
    });
  };
}
