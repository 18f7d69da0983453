import { unitsOfArea } from '../access/units.ts';
import { createdId } from '../command/idempotency.ts';
import type { Change } from '../command/save-change.ts';
import type { Context } from '../context.ts';
import type { CaseChange } from '../domain/committee/committee-case.ts';
import { decideCase, settleCase, type DecisionFacts } from '../domain/committee/decide.ts';
import type { CommitteeDecision, DecidedMandate, DecidedPlan, DecisionInput } from '../domain/committee/decision.ts';
import { personRefusal, type CaseStep } from '../domain/committee/take-case-step.ts';
import type { AreaKey } from '../domain/area.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { changeMandate, setMandate, type MandateOrder } from '../domain/mandate/mandate.ts';
import type { Actor } from '../domain/parties.ts';
import { openPlan, planExists } from '../domain/plan/open-plan.ts';
import type { Plan, PlanChange } from '../domain/plan/plan.ts';
import { decidePlan } from '../domain/plan/decide-plan.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { addMonths } from '../domain/working-days.ts';
import type { DecideCommitteeCaseInput, DecidedPlanInput, SettleCommitteeCaseInput } from '../generated/schema.ts';
import { mandateChange } from '../mandate/change.ts';
import { mandateOf } from '../mandate/store.ts';
import { planChange, planDetails } from '../plan/change.ts';
import { openPlanOf, plans } from '../plan/store.ts';
import { areaNames } from '../domain/citizen/source.ts';
import type { SeenCase } from './access.ts';
import { keptAwayFrom } from './case-facts.ts';
import type { PreparedCase } from './change.ts';
import { decisionEffects } from './effects.ts';
import { stepWithCase } from './take-step.ts';

/** Enters the committee's decision: the case, the plan that it opens or changes and its mandate are one transaction. */
export const decideCommitteeCase = (input: DecideCommitteeCaseInput, context: Context) =>
  stepWithCase('decideCommitteeCase', input, context, async (seen, step) => {
    const facts = await factsFor(input.idempotencyKey, seen, context);
    if (!facts.ok) return facts;
    const decision: DecisionInput = {
      ...contentOf(input),
      agreement: input.agreement,
      dissents: input.dissents ?? [],
      attendance: input.attendance,
      until: input.until ?? null,
    };
    const decided = decideCase(seen.record.committeeCase, decision, facts.value, step);
    return decided.ok ? withPlan(decided.value, input.idempotencyKey, step, context) : decided;
  });

/** Ends a disagreement by the decider's word (D99), with all that a decision brings about. */
export const settleCommitteeCase = (input: SettleCommitteeCaseInput, context: Context) =>
  stepWithCase('settleCommitteeCase', input, context, async (seen, step) => {
    const facts = await factsFor(input.idempotencyKey, seen, context);
    if (!facts.ok) return facts;
    const settled = settleCase(seen.record.committeeCase, { ...contentOf(input), until: null }, facts.value, step);
    return settled.ok ? withPlan(settled.value, input.idempotencyKey, step, context) : settled;
  });

async function factsFor(
  idempotencyKey: string,
  { record, facts: { meeting, list } }: SeenCase,
  context: Context,
): Promise<Result<DecisionFacts, Refusal>> {
  const { caller, database, keys } = context;
  const away = await keptAwayFrom(database.db, keys, record.committeeCase, list);
  const id = createdId(keys, 'committee-decision', caller, idempotencyKey);
  if (meeting?.state === 'CANCELLED') return err(cancelled(record.committeeCase.state));
  return ok({ id, meeting, list, away, nameOf: areaNames(context.loader.areas) });
}

type Content = Pick<DecisionInput, 'outcome' | 'text' | 'plan' | 'to'>;

const contentOf = ({
  outcome,
  text,
  plan,
  to,
}: Pick<DecideCommitteeCaseInput, 'outcome' | 'text' | 'plan' | 'to'>): Content => ({
  outcome,
  text,
  plan: plan ? planOf(plan) : null,
  to: to ? { area: to.area, unit: to.unit ?? null } : null,
});

const planOf = (input: DecidedPlanInput): DecidedPlan => ({
  coordinator: input.coordinator,
  followUpOn: input.followUpOn,
  areas: input.areas,
  efforts: input.efforts ?? [],
  allows: input.allows ?? [],
  mandate: input.mandate
    ? { oere: input.mandate.amountOere, kinds: input.mandate.kinds ?? [], endsOn: input.mandate.endsOn ?? null }
    : null,
  backgroundGroup: input.backgroundGroup ?? [],
  backgroundReason: input.backgroundReason ?? null,
});

/** Adds what a decision brings about: the plan opened or changed, its mandate, and what is written in the areas' systems. */
async function withPlan(
  change: CaseChange,
  idempotencyKey: string,
  step: CaseStep,
  context: Context,
): Promise<Result<PreparedCase, Refusal>> {
  const { decision, state } = change.case;
  if (state !== 'DECIDED' || !decision) return ok({ change });
  if (!decision.plan) return ok({ change, effects: decisionEffects(change.case, decision, context) });
  const strange = personRefusal(decision.plan.coordinator, 'coordinator');
  if (strange) return err(strange);
  const before = change.case.plan === null ? null : await planWith(change.case.plan, context);
  const planned = before
    ? decidePlan(before, decidedOf(decision, decision.plan), {
        now: step.now,
        policy: context.policy.plan,
        coordinatorFrom: context.policy.coordinator.from,
      })
    : await opened(change, decision, decision.plan, idempotencyKey, context);
  if (!planned.ok) return planned;
  const { plan } = planned.value;
  const mandate = await mandateFor(plan, decision, idempotencyKey, context);
  if (!mandate.ok) return mandate;
  const deps = { keys: context.keys, policy: context.policy, areas: context.loader.areas };
  return ok({
    change: { ...change, case: { ...change.case, plan: plan.id } },
    effects: decisionEffects(change.case, decision, context),
    also: [planChange(before, planned.value, deps), ...mandate.value],
    details: planDetails(planned.value),
  });
}

async function planWith(id: string, { database, keys }: Context): Promise<Plan> {
  const record = await plans.byId(database.db, keys, id);
  if (!record) throw new Error('A case of a plan is about a plan that is there');
  return record.plan;
}

/** Opens the plan that is decided; an area is joined by its member's presence at the decision (ADR 3). */
async function opened(
  { case: one }: CaseChange,
  decision: CommitteeDecision,
  plan: DecidedPlan,
  idempotencyKey: string,
  context: Context,
): Promise<Result<PlanChange, Refusal>> {
  const { caller, database, keys, loader, policy } = context;
  const [existing, units] = await Promise.all([
    openPlanOf(database.db, keys, one.citizen),
    unitsOfArea(plan.coordinator.area, context),
  ]);
  if (existing) return err(planExists(null));
  return openPlan(
    {
      id: createdId(keys, 'plan', caller, idempotencyKey),
      citizen: one.citizen,
      citizenName: one.citizenName,
      areas: plan.areas,
      joined: presentFor(plan.areas, decision),
      coordinator: plan.coordinator,
      backgroundGroup: plan.backgroundGroup,
      followUpOn: plan.followUpOn,
      decisionId: decision.id,
      by: decision.by,
    },
    {
      existing: null,
      areas: loader.areas.map(({ key }) => key),
      units,
      now: decision.at,
      policy: policy.plan,
      coordinatorFrom: policy.coordinator.from,
    },
  );
}

/** Returns for each area the member of it who was there: they have full competence to decide for it (D40). */
const presentFor = (areas: readonly AreaKey[], { attendance }: CommitteeDecision): { area: AreaKey; by: Actor }[] =>
  areas.flatMap((area) => {
    const there = attendance.find((one) => one.area === area && one.presence === 'PRESENT');
    return there ? [{ area, by: there.person }] : [];
  });

/** Returns what a decision says about a plan that came back; areas that do not take part yet come in by whoever decided for them. */
const decidedOf = (decision: CommitteeDecision, plan: DecidedPlan) => ({
  decisionId: decision.id,
  coordinator: plan.coordinator,
  followUpOn: plan.followUpOn,
  ...(plan.backgroundGroup.length > 0 ? { backgroundGroup: plan.backgroundGroup } : {}),
  areas: presentFor(plan.areas, decision),
  cleared: plan.allows,
  text: decision.text,
  by: decision.by,
});

/** Sets the mandate of a plan, or changes it by a later decision; none where the decision says nothing of it. */
async function mandateFor(
  { id, citizen }: Plan,
  decision: CommitteeDecision,
  idempotencyKey: string,
  context: Context,
): Promise<Result<readonly Change[], Refusal>> {
  const { caller, database, keys, policy } = context;
  const decided = decision.plan?.mandate;
  if (!decided) return ok([]);
  const order = mandateOrder(decided, decision, context);
  const entry = createdId(keys, 'mandate-entry', caller, idempotencyKey);
  const sign = { id: entry, at: decision.at, by: decision.by, why: decision.text };
  const before = await mandateOf(database.db, keys, id);
  const change = before
    ? changeMandate(before, order, sign, policy.mandate)
    : setMandate({ id, citizen }, order, sign, policy.mandate);
  return change.ok ? ok([mandateChange(change.value, [], context)]) : change;
}

function mandateOrder(
  { oere, kinds, endsOn }: DecidedMandate,
  decision: CommitteeDecision,
  { policy }: Context,
): MandateOrder {
  const startsOn = dateInDenmark(decision.at);
  return {
    oere,
    terms: {
      startsOn,
      endsOn: endsOn ?? addMonths(startsOn, policy.mandate.months),
      kinds: kinds.length > 0 ? kinds : policy.mandate.kinds,
      decision: decision.id,
    },
  };
}

const cancelled = (state: string): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: 'Mødet er aflyst. Sæt sagen på et andet møde.',
  state,
  allowed: [],
});
