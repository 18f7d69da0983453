import { citizenToActOn, sourceUnavailable } from '../access/citizen-to-act-on.ts';
import { sealId } from '../access/global-id.ts';
import { unitsOfArea } from '../access/units.ts';
import type { PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { membersRefusal, openPlan, type PlanOrder } from '../domain/plan/open-plan.ts';
import type { PlanMember } from '../domain/plan/plan.ts';
import { roleSeat, seatsOf } from '../domain/access/seats.ts';
import { asActor } from '../domain/parties.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { OpenPlanInput, PlanMemberInput } from '../generated/schema.ts';
import { stillVisiblePlan } from './access.ts';
import { answerOnPlan, preparedPlanChange } from './prepare-step.ts';
import { openPlanOf, type PlanRecord } from './store.ts';

/** Begins a citizen's joint plan, where the municipality lets a leader do it (Stevns); nothing is written into the systems. */
export const beginPlan = (input: OpenPlanInput, context: Context): Promise<Result<PlanRecord, Refusal>> =>
  answerOnPlan('openPlan', input, context, () => prepareOpening(input, context));

/** Tells whether the caller may open a plan for a citizen: a leader, where the municipality lets one; never where a sanction is considered. */
export const mayOpenPlanFor = (
  { purpose }: { purpose: Purpose },
  { caller, policy }: Pick<Context, 'caller' | 'policy'>,
): boolean =>
  purpose !== 'SANCTION' &&
  policy.plan.opensWith === 'LEADER' &&
  caller.functions.some(({ role, area, unit }) => role === 'LEADER' && area !== null && unit !== null);

async function prepareOpening(
  input: OpenPlanInput,
  context: Context,
): Promise<Result<PreparedChange<PlanRecord>, Refusal>> {
  const { caller, policy, keys, now, loader } = context;
  const coordinator = memberOf(input.coordinator);
  const backgroundGroup = (input.backgroundGroup ?? []).map(memberOf);
  if (policy.plan.opensWith !== 'LEADER') return err(byCommittee);
  if (!seatsOf(caller).has(roleSeat('LEADER', coordinator))) return err(notLeader);
  const unfit = membersRefusal([coordinator, ...backgroundGroup]);
  if (unfit) return err(unfit);
  const shown = await citizenToActOn(input.citizenId, context);
  if (!shown.ok) return shown;
  const { view, name } = shown.value;
  if (view.purpose === 'SANCTION') return err(notForSanction);
  const [existing, units, silent] = await Promise.all([
    existingPlan(view.cpr, context),
    unitsOfArea(coordinator.area, context),
    areSilent(input.areas, view.cpr, context),
  ]);
  if (silent) return err(sourceUnavailable);
  const order: PlanOrder = {
    id: createdId(keys, 'plan', caller, input.idempotencyKey),
    citizen: view.cpr,
    citizenName: name,
    areas: input.areas,
    joined: [],
    coordinator,
    backgroundGroup,
    followUpOn: input.followUpOn,
    decisionId: null,
    by: asActor(caller),
  };
  const areas = loader.areas.map(({ key }) => key);
  const opened = openPlan(order, {
    existing,
    areas,
    units,
    now: now(),
    policy: policy.plan,
    coordinatorFrom: policy.coordinator.from,
  });
  return opened.ok ? preparedPlanChange(null, opened.value, context) : opened;
}

/** Returns the global id of the plan that a citizen has: null where the caller may not see it. */
async function existingPlan(citizen: Cpr, context: Context): Promise<{ planId: string | null } | null> {
  const { database, keys } = context;
  const existing = await openPlanOf(database.db, keys, citizen);
  if (!existing) return null;
  const visible = await stillVisiblePlan(existing, context);
  return { planId: visible && sealId(keys, 'plan', existing.plan.id) };
}

/** Tells whether one of the areas' systems does not answer about the citizen now; whether it knows them is not told. */
async function areSilent(areas: readonly string[], citizen: Cpr, { loader }: Context): Promise<boolean> {
  const known = loader.areas.filter(({ key }) => areas.includes(key));
  const answers = await Promise.all(known.map(({ key }) => loader.find(key, citizen)));
  return answers.some((answer) => !answer?.ok);
}

/** Returns a member of a plan as they are given. */
export const memberOf = ({ area, unit, caseworker, name }: PlanMemberInput): PlanMember => ({
  area,
  unit,
  caseworker: caseworker.trim(),
  name: name.trim(),
});

const byCommittee: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'I kommunen åbnes en fælles plan af udvalgets beslutning.',
};
const notLeader: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Det kan kun gøres af lederen af koordinatorens enhed.',
};
const notForSanction: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'En fælles plan åbnes ikke, når en sanktion overvejes.',
};
