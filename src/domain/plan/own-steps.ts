import { dateInDenmark, type Instant } from '../dates.ts';
import { hasEndGoal } from './content.ts';
import { nextPlan } from './next-plan.ts';
import type { Plan, PlanChange } from './plan.ts';
import { agreedStates } from './steps.ts';

/** Lets the statutory plans stand again: a consent is over (lov 707/2018). Null where the plan replaces none. */
export function fallBack(plan: Plan, now: Instant): PlanChange | null {
  if (plan.form !== 'REPLACES' || !agreedStates.has(plan.state)) return null;
  const standsSince = dateInDenmark(now);
  const statutory = plan.statutory.map((one) => ({ ...one, standsSince: one.standsSince ?? standsSince }));
  return nextPlan(plan, { ...plan, form: 'BESIDE', statutory }, { action: 'FALL_BACK', by: null }, now);
}

/** Starts a plan whose first effort was seen under way in a system; null where it has begun, or cannot. */
export function startSeen(plan: Plan, now: Instant): PlanChange | null {
  if (plan.state !== 'AGREED' || !hasEndGoal(plan) || plan.efforts.length === 0) return null;
  const started = { ...plan, state: 'ACTIVE', enteredAt: now, startedOn: dateInDenmark(now) } as const;
  return nextPlan(plan, started, { action: 'START', by: null }, now);
}
