import { unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { planUnitRefusal } from '../domain/plan/open-plan.ts';
import { nameStandIn } from '../domain/plan/stand-in.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { NameStandInInput } from '../generated/schema.ts';
import { planToActOn } from '../plan/access.ts';
import { answerOnPlan, preparedPlanChange } from '../plan/prepare-step.ts';
import type { PlanRecord } from '../plan/store.ts';

/** Names a stand-in for the coordinator of a plan, for some working days. */
export const nameStandInOf = (input: NameStandInInput, context: Context): Promise<Result<PlanRecord, Refusal>> =>
  answerOnPlan('nameStandIn', input, context, async () => {
    const { policy, now, caller } = context;
    const found = await planToActOn(input.id, context);
    if (!found.ok) return found;
    const { plan } = found.value;
    const { standIn: member, from, until, text = null, expectedVersion } = input;
    const standIn = { ...member, caseworker: member.caseworker.trim(), name: member.name.trim(), from, until };
    const { standInDays } = policy.coordinator;
    const order = { standIn, text, expectedVersion, standInDays };
    const named = nameStandIn(plan, caller, order, { now: now(), policy: policy.plan });
    if (!named.ok) return named;
    const unfit = planUnitRefusal(member.unit, await unitsOfArea(member.area, context));
    return unfit ? err(unfit) : preparedPlanChange(plan, named.value, context);
  });
