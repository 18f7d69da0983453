import { unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { decideAsLeader } from '../domain/plan/decide-plan.ts';
import { planUnitRefusal } from '../domain/plan/open-plan.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { DecidePlanInput } from '../generated/schema.ts';
import { planToActOn } from './access.ts';
import { memberOf } from './begin-plan.ts';
import { answerOnPlan, preparedPlanChange } from './prepare-step.ts';
import type { PlanRecord } from './store.ts';

/** Changes a plan by a leader's decision, where the municipality lets a leader open it. */
export const decideOnPlan = (input: DecidePlanInput, context: Context): Promise<Result<PlanRecord, Refusal>> =>
  answerOnPlan('decidePlan', input, context, async () => {
    const { policy, now, caller } = context;
    const found = await planToActOn(input.id, context);
    if (!found.ok) return found;
    const { plan } = found.value;
    const coordinator = input.coordinator ? memberOf(input.coordinator) : null;
    const { followUpOn, allows, text, expectedVersion } = input;
    const decision = {
      ...(coordinator && { coordinator }),
      ...(followUpOn && { followUpOn }),
      cleared: allows ?? [],
      text,
      expectedVersion,
    };
    const time = { now: now(), policy: policy.plan, coordinatorFrom: policy.coordinator.from };
    const decided = decideAsLeader(plan, caller, decision, time);
    if (!decided.ok) return decided;
    const unfit = coordinator && planUnitRefusal(coordinator.unit, await unitsOfArea(coordinator.area, context));
    return unfit ? err(unfit) : preparedPlanChange(plan, decided.value, context);
  });
