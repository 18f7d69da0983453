import type { Kysely } from 'kysely';
import type { Policy } from '../config/policy.ts';
import { dateInDenmark, type CalendarDate } from '../domain/dates.ts';
import { planHoldsUntil, waitsOfPlan } from '../domain/plan/clocks.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { agreedStates } from '../domain/plan/steps.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { WaitingKind } from '../waiting/kind.ts';
import { coordinatorsLeft } from './coordinator-left.ts';
import { consentStanding } from './statutory.ts';
import { plans } from './store.ts';

/** Reads plans with what they await. One in place of statutory plans is looked at when a consent that it rests on is over. */
export const waitingPlans =
  ({ keys, policy: { plan: policy } }: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids, now) => {
    const today = dateInDenmark(now);
    const records = await plans.byIds(db, keys, ids);
    const left = await coordinatorsLeft(
      db,
      keys,
      records.map(({ plan }) => plan),
    );
    const read = await Promise.all(
      records.map(async (record) => {
        const { plan } = record;
        const { id, citizen, state } = plan;
        const { isOver, lastDay } = await restsOn(db, plan, keys, today);
        const days = [planHoldsUntil(plan, today, policy), lastDay].filter((day) => day !== null);
        const subject = {
          id,
          citizen,
          record,
          state,
          clockOn: isOver ? today : null,
          holdsUntil: days.toSorted()[0] ?? null,
        };
        const waits = waitsOfPlan(plan, today, policy, left.get(id));
        return (waits.length > 0 ? waits : [null]).map((wait) => ({ ...subject, wait }));
      }),
    );
    return read.flat();
  };

/** Returns how the consents stand that a plan in place of the statutory ones rests on. */
async function restsOn(
  db: Kysely<Tables>,
  plan: Plan,
  keys: Keys,
  today: CalendarDate,
): Promise<{ isOver: boolean; lastDay: CalendarDate | null }> {
  if (plan.form !== 'REPLACES' || !agreedStates.has(plan.state)) return { isOver: false, lastDay: null };
  const { lacks, lastDay } = await consentStanding(db, plan, plan.statutory, { keys, today });
  return { isOver: lacks.length > 0, lastDay };
}
