import { sealId } from '../access/global-id.ts';
import { unitKey, unitsOfArea } from '../access/units.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { textLimit } from '../domain/free-text.ts';
import type { PlanInput } from '../domain/plan/check-input.ts';
import { planUnitRefusal } from '../domain/plan/open-plan.ts';
import type { Plan, PlanChange } from '../domain/plan/plan.ts';
import type { PlanAction } from '../domain/plan/steps.ts';
import { takePlanStep } from '../domain/plan/take-step.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isPartyTo, planIfShown, planToActOn, unknownPlan } from './access.ts';
import { planChange, planDetails } from './change.ts';
import { namesIn, planEffects, type PlanDeps } from './effects.ts';
import { wholePlanNote } from './entries.ts';
import type { PlanRecord } from './store.ts';

/** The input that every step on a plan that is there has. */
type OnPlan = { idempotencyKey: string; id: string; expectedVersion: number };

/** Gives what a step says of a plan, or why that cannot be said. */
type Given = Omit<PlanInput, 'expectedVersion'>;
export type GiveInput = (plan: Plan) => Promise<Result<Given, Refusal>>;

/** Takes a step with a plan, decided by the step table, with what it writes in the areas' systems. */
export async function stepOnPlan(
  mutation: string,
  input: OnPlan,
  action: PlanAction,
  given: Given | GiveInput,
  context: Context,
): Promise<Result<PlanRecord, Refusal>> {
  const prepare = async () => {
    const found = await planToActOn(input.id, context);
    if (!found.ok) return found;
    const { plan } = found.value;
    const said = typeof given === 'function' ? await given(plan) : ok(given);
    if (!said.ok) return said;
    const { expectedVersion } = input;
    const time = { now: context.now(), policy: context.policy.plan };
    const taken = takePlanStep(action, plan, context.caller, { ...said.value, expectedVersion }, time);
    return taken.ok ? preparedPlanChange(plan, taken.value, context) : err(withPrefill(taken.error, plan, context));
  };
  return answerOnPlan(mutation, input, context, prepare);
}

/** Executes a mutation on a plan, and answers with it as the caller may see it. */
export async function answerOnPlan(
  mutation: string,
  input: { idempotencyKey: string },
  context: Context,
  prepare: () => Promise<Result<PreparedChange<PlanRecord>, Refusal>>,
): Promise<Result<PlanRecord, Refusal>> {
  const stillTheirs = (record: PlanRecord) => (isPartyTo(record.plan, context) ? ok(record) : err(unknownPlan));
  const done = await executeCommand(mutation, input, context, prepare, stillTheirs);
  return done.ok ? planIfShown(done.value, context) : done;
}

/** Prepares a plan's change for a caller, who is answered with it; refused where a note of it would be too long for the systems. */
export function preparedPlanChange(
  before: Plan | null,
  change: PlanChange,
  context: Context,
): Result<PreparedChange<PlanRecord>, Refusal> {
  const deps = planDeps(context);
  if (isTooLong(before, change, deps)) return err(tooLong);
  return ok({
    ...planChange(before, change, deps),
    answer: { plan: change.plan },
    citizens: [change.plan.citizen],
    auditDetails: planDetails(change),
  });
}

/** Returns what a plan's change is made with in a request. */
const planDeps = ({ keys, policy, loader }: Context): PlanDeps => ({ keys, policy, areas: loader.areas });

/** Looks at what the yes will write before it, so that a plan that was offered can be written. */
const isTooLong = (before: Plan | null, change: PlanChange, deps: PlanDeps): boolean =>
  wholePlanNote(change.plan, namesIn(deps), 'HH-'.padEnd(40, '0')).entry.text.length > textLimit.to ||
  planEffects(before, change, deps).some(
    ({ message }) => message.kind === 'post' && message.entry.text.length > textLimit.to,
  );

const tooLong: Refusal = {
  code: 'INVALID_TEXT',
  message:
    'Planen er blevet for lang til fagsystemerne, der højst tager 10.000 tegn. Skriv kortere, eller ændr mindre ad gangen.',
  field: 'citizensWords',
};

const withPrefill = (refusal: Refusal, { id }: Plan, { keys }: Context): Refusal =>
  refusal.code === 'COMMITTEE_NEEDED' ? { ...refusal, prefill: sealId(keys, 'plan', id) } : refusal;

/** Returns the refusal of units that are new in a plan and that their areas do not have; else their names. Nothing else is asked. */
export async function unitNamesOf(
  places: readonly { area: string; unit: string }[],
  known: ReadonlyMap<string, string>,
  context: Context,
): Promise<Result<ReadonlyMap<string, string>, Refusal>> {
  const names = new Map(known);
  for (const { area, unit } of places) {
    const key = unitKey({ area, unit });
    if (names.has(key)) continue;
    const units = await unitsOfArea(area, context);
    const refusal = planUnitRefusal(unit, units);
    if (refusal) return err(refusal);
    names.set(key, units?.find((one) => one.key === unit)?.name ?? unit);
  }
  return ok(names);
}
