import type { Policy } from '../config/policy.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { planHoldsUntil, waitsOfPlan } from '../domain/plan/clocks.ts';
import type { Keys } from '../platform/keys.ts';
import type { WaitingKind } from '../waiting/kind.ts';
import { plans } from './store.ts';

/** Reads plans with what they await. */
export const waitingPlans =
  ({ keys, policy: { plan: policy } }: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids, now) => {
    const today = dateInDenmark(now);
    const records = await plans.byIds(db, keys, ids);
    return records.flatMap((record) => {
      const { plan } = record;
      const { id, citizen, state } = plan;
      const waits = waitsOfPlan(plan, today, policy);
      const subject = { id, citizen, record, state, clockOn: null, holdsUntil: planHoldsUntil(plan, today, policy) };
      return (waits.length > 0 ? waits : [null]).map((wait) => ({ ...subject, wait }));
    });
  };
