import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { PlanInput } from '../domain/plan/check-input.ts';
import { contentOfPlan } from '../domain/plan/content.ts';
import { invalidArea } from '../domain/plan/open-plan.ts';
import { planPartsOf } from '../domain/plan/parts.ts';
import { isInPlan, type Plan, type WrittenEffort } from '../domain/plan/plan.ts';
import { areasToWrite } from '../domain/plan/write-plan.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { EffortInput, GoalInput, WritePlanInput } from '../generated/schema.ts';
import { unitNamesOf } from './prepare-step.ts';

/**
 * Returns a plan's content as somebody writes it: what is left out stands as it stood. Whoever is not the coordinator gives only the
 * efforts of their own areas, so the others' stay. A unit that is new is looked up; otherwise no system is asked.
 */
export async function contentGiven(
  plan: Plan,
  input: WritePlanInput,
  context: Context,
): Promise<Result<Omit<PlanInput, 'expectedVersion'>, Refusal>> {
  const before = contentOfPlan(plan);
  const efforts = input.efforts ? await effortsGiven(plan, input.efforts, context) : ok(before.efforts);
  if (!efforts.ok) return efforts;
  const { citizensWords, resources, goals, followUpOn, wishedByCitizen } = input;
  return ok({
    content: {
      citizensWords: citizensWords ?? before.citizensWords,
      resources: resources ?? before.resources,
      goals: goals?.map(goalGiven) ?? before.goals,
      efforts: efforts.value,
    },
    followUpOn: followUpOn ?? null,
    wishedByCitizen: wishedByCitizen ?? false,
  });
}

const goalGiven = ({ id, kind, end, parent, text, inCitizensWords }: GoalInput) => ({
  id,
  kind,
  end: end ?? null,
  parent: parent ?? null,
  text: text.trim(),
  inCitizensWords: inCitizensWords?.trim() ?? '',
});

async function effortsGiven(
  plan: Plan,
  given: readonly EffortInput[],
  context: Context,
): Promise<Result<WrittenEffort[], Refusal>> {
  const { caller, policy, now } = context;
  const parts = planPartsOf(caller, plan, { today: dateInDenmark(now()), policy: policy.plan });
  const own = areasToWrite(plan, caller);
  const stay = parts.has('COORDINATOR') ? [] : contentOfPlan(plan).efforts.filter(({ area }) => !own.includes(area));
  if (given.some(({ area }) => !isInPlan(plan, area)))
    return err(
      invalidArea(
        'efforts',
        plan.areas.map(({ area }) => area),
      ),
    );
  const known = new Map(plan.efforts.map((effort) => [unitKey(effort), effort.unitName]));
  const names = await unitNamesOf(given, known, context);
  if (!names.ok) return names;
  const written = given.map(({ id, area, unit, title, goal, startBy, voluntary, activity }) => ({
    id,
    area,
    unit,
    unitName: names.value.get(unitKey({ area, unit })) ?? unit,
    title: title.trim(),
    goal: goal ?? null,
    startBy: startBy ?? null,
    voluntary: voluntary ?? null,
    activity: activity ?? null,
  }));
  return ok([...stay, ...written]);
}
