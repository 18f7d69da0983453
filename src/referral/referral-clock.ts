import { escalating, type ClockDeps, type Sweep } from '../delivery/clocks.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { escalateReferral, nextReferralClockOn, referralWaiting } from '../domain/referral/clocks.ts';
import { addDays } from '../domain/working-days.ts';
import { clockEffects } from './clock-effects.ts';
import { withHolding } from './for-purpose.ts';
import { saveChange, type SaveDeps } from './save-change.ts';
import { filedIn } from './store.ts';

/** What is overdue of the referrals: the unit that something waits on is reminded, then the leader is told (D26, D27). */
export function referralClock(parts: ClockDeps & SaveDeps & { outbox: Outbox }): Sweep {
  const { database, keys, outbox } = parts;
  const policy = parts.policy.referrals;
  return escalating(
    {
      table: 'referral',
      read: (row, now) => withHolding(filedIn(keys, row), { database, keys, now: () => now }),
      next: ({ referral, holding }, now) => escalateReferral(referral, { now, policy, holding }),
      // Looked at again tomorrow: a new consent lets it go on without an event of its own.
      clockOn: ({ referral, holding }, now) =>
        holding?.since ? addDays(dateInDenmark(now), 1) : nextReferralClockOn(referral, policy, holding),
      async move(tx, filed, { referral, event }) {
        const waiting = referralWaiting(referral, { now: event.at, policy, holding: filed.holding });
        if (!waiting) throw new Error('What the clocks move waits for something');
        const happened = { version: referral.version, event };
        const { messages, fields } = clockEffects({ ...filed, referral }, happened, waiting, keys);
        const after = { ...filed, referral, fieldsWritten: filed.fieldsWritten + fields };
        if (!(await saveChange(tx, { filed: after, before: filed.referral.version, happened }, parts))) return false;
        await outbox.enqueue(tx, messages);
        return true;
      },
      about: ({ referral }, { event }) => ({
        citizen: referral.citizen,
        auditDetails: `${referral.id} ${event.action}`,
      }),
    },
    parts,
  );
}
