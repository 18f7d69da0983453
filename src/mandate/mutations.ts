import { openId } from '../access/global-id.ts';
import { unitsOfArea } from '../access/units.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import { isBlank, missing, textRefusal } from '../domain/free-text.ts';
import { checkAmount, type Mandate, type MandateChange, type Sign } from '../domain/mandate/mandate.ts';
import { payerOf } from '../domain/mandate/payer.ts';
import { correctMandate, drawMandate, returnMandate } from '../domain/mandate/steps.ts';
import { asActor } from '../domain/parties.ts';
import { invalidArea, planUnitRefusal } from '../domain/plan/open-plan.ts';
import { isInPlan, joinedAreas, type Plan } from '../domain/plan/plan.ts';
import { planPartsOf } from '../domain/plan/parts.ts';
import type { PlanPart } from '../domain/plan/steps.ts';
import { checkAll } from '../domain/problems.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CorrectMandateInput, DrawMandateInput, ReturnMandateInput } from '../generated/schema.ts';
import { planToActOn, planToActOnById, unknownPlan, visiblePlanById } from '../plan/access.ts';
import type { PlanRecord } from '../plan/store.ts';
import { mandateChange } from './change.ts';
import { mandateEffects } from './effects.ts';
import type { MandateRecord } from './records.ts';
import { mandateBooks, mandateOf } from './store.ts';

type Changed = Promise<Result<MandateRecord, Refusal>>;

/** Draws of a plan's mandate: the order to start or adjust something, for its coordinator (D57). */
export const drawFromMandate = (input: DrawMandateInput, context: Context): Changed =>
  changeMandateBy('drawMandate', input, context, {
    find: () => planToActOn(input.planId, context),
    part: 'COORDINATOR',
    checks: { amountOere: checkAmount(input.amountOere, 1) },
    async decide({ mandate, record: { plan } }, sign) {
      const { area, unit, kind, period = null } = input;
      if (!isInPlan(plan, area)) return err(invalidArea('area', joinedAreas(plan)));
      const unfit = planUnitRefusal(unit, await unitsOfArea(area, context));
      if (unfit) return err(unfit);
      const payer = payerOf(context.policy.mandate.payer, { effort: area, coordinator: plan.coordinator.area });
      const drawn = { kind, area, unit, payer, period };
      return drawMandate(mandate, { oere: input.amountOere, drawn }, sign, dayOf(plan, context));
    },
  });

/** Returns of a draw what is left of it, or so much. */
export const returnToMandate = (input: ReturnMandateInput, context: Context): Changed =>
  changeMandateBy('returnMandate', input, context, {
    find: () => planOfEntry(input.entryId, context),
    part: 'COORDINATOR',
    checks: { amountOere: typeof input.amountOere === 'number' ? checkAmount(input.amountOere, 1) : ok(null) },
    async decide({ mandate }, sign) {
      const draw = entryIn(input.entryId, context);
      return returnMandate(
        mandate,
        { draw, oere: input.amountOere ?? null, expectedVersion: input.expectedVersion },
        sign,
      );
    },
  });

/** Corrects a draw or a return; a leader of one of the plan's areas answers for it. */
export const correctMandateEntry = (input: CorrectMandateInput, context: Context): Changed =>
  changeMandateBy('correctMandate', input, context, {
    find: () => planOfEntry(input.entryId, context),
    part: 'AREA_LEADER',
    checks: { amountOere: checkAmount(input.amountOere, 0) },
    async decide({ mandate }, sign) {
      const entry = entryIn(input.entryId, context);
      return correctMandate(mandate, { entry, oere: input.amountOere, expectedVersion: input.expectedVersion }, sign);
    },
  });

/** Holds a mutation of a mandate: how its plan is found, who may do it, what is checked first, and the rule that decides. */
type Step = {
  find(): Promise<Result<PlanRecord, Refusal>>;
  part: PlanPart & ('COORDINATOR' | 'AREA_LEADER');
  checks: Readonly<Record<string, Result<unknown, Refusal>>>;
  decide(found: MandateRecord, sign: Sign): Promise<Result<MandateChange, Refusal>>;
};

async function changeMandateBy(
  mutation: string,
  input: { idempotencyKey: string; text: string },
  context: Context,
  { find, part, checks, decide }: Step,
): Changed {
  const { caller, keys, database } = context;
  const done = await executeCommand(mutation, input, context, async () => {
    const found = await find();
    if (!found.ok) return found;
    const record = found.value;
    const { plan } = record;
    const day = { today: dateInDenmark(context.now()), policy: context.policy.plan };
    if (!planPartsOf(caller, plan, day).has(part)) return err(notTheirs[part]);
    const why = checkReason(input.text);
    const checked = checkAll({ ...checks, text: why });
    if (!checked.ok) return checked;
    const mandate = await mandateOf(database.db, keys, plan.id);
    if (!mandate) return err(noMandate(plan.id, context));
    const id = createdId(keys, 'mandate-entry', caller, input.idempotencyKey);
    const sign = { id, at: context.now(), by: asActor(caller), why: input.text.trim() };
    const decided = await decide({ mandate, record }, sign);
    return decided.ok ? ok(prepared(mutation, mandate, decided.value, plan, context)) : decided;
  });
  if (!done.ok) return done;
  return mandateWithPlan(done.value, context);
}

function prepared(
  mutation: string,
  mandate: Mandate,
  change: MandateChange,
  plan: Plan,
  context: Context,
): PreparedChange<string> {
  const { keys, loader } = context;
  const effects = mandateEffects(mandate, change, { planAreas: joinedAreas(plan), areas: loader.areas, keys });
  return {
    ...mandateChange(change, effects, context),
    answer: plan.id,
    citizens: [mandate.citizen],
    auditDetails: change.entries.map(({ id, kind, oere }) => JSON.stringify([plan.id, mutation, id, kind, oere])),
  };
}

/** Reads the mandate of a plan anew, for whoever may still see the plan. */
async function mandateWithPlan(planId: string, context: Context): Changed {
  const record = await visiblePlanById(planId, context);
  const mandate = record && (await mandateOf(context.database.db, context.keys, planId));
  return mandate ? ok({ mandate, record }) : err(unknownPlan);
}

/** Returns the mandate of a plan that the caller sees; null where none was set. */
export async function mandateOfPlan(record: PlanRecord, { database, keys }: Context): Promise<MandateRecord | null> {
  const mandate = await mandateOf(database.db, keys, record.plan.id);
  return mandate && { mandate, record };
}

/** Finds the mandate with a global id, if the caller may see its plan. */
export async function visibleMandate(id: string, context: Context): Promise<MandateRecord | null> {
  const opened = openId(context, 'mandate', id);
  const record = opened && (await visiblePlanById(opened.text, context, opened.purpose));
  return record && mandateOfPlan(record, context);
}

const entryIn = (id: string, { keys }: Context): string => keys.unseal('mandate-entry', id) ?? '';

async function planOfEntry(id: string, context: Context): Promise<Result<PlanRecord, Refusal>> {
  const [entry] = await mandateBooks.byIds(context.database.db, context.keys, [entryIn(id, context)]);
  return entry ? planToActOnById(entry.book, context) : err(unknownPlan);
}

const dayOf = (plan: Plan, { now, keys }: Context) => ({
  today: dateInDenmark(now()),
  plan: {
    id: keys.seal('plan', plan.id),
    state: plan.state,
    canStart: plan.state === 'AGREED' || plan.state === 'ACTIVE',
  },
});

function checkReason(text: string): Result<string, Refusal> {
  if (isBlank(text)) return err(missing(['text']));
  const unfit = textRefusal('text', text) ?? disclosureIn({ text });
  return unfit ? err(unfit) : ok(text);
}

const notTheirs: Readonly<Record<Step['part'], Refusal>> = {
  COORDINATOR: {
    code: 'NOT_ALLOWED',
    message: 'Det kan kun gøres af den koordinerende sagsbehandler eller stedfortræderen.',
  },
  AREA_LEADER: { code: 'NOT_ALLOWED', message: 'Det kan kun gøres af en leder i et af planens områder.' },
};

const noMandate = (plan: string, { keys }: Context): Refusal => ({
  code: 'NOT_COVERED',
  message: 'Planen har ingen ramme. Den besluttes i udvalget.',
  prefill: keys.seal('plan', plan),
});
