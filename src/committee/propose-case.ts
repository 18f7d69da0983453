import { citizenToActOn } from '../access/citizen-to-act-on.ts';
import { unitToAct } from '../access/units.ts';
import { executeCommand } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { unitsToAct } from '../domain/access/acts.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { CommitteeCaseKind } from '../domain/committee/committee-case.ts';
import { groundsRefusal, proposeCase, type CaseOrder } from '../domain/committee/open-case.ts';
import { personRefusal } from '../domain/committee/take-case-step.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { missing } from '../domain/free-text.ts';
import { planExists } from '../domain/plan/open-plan.ts';
import { planPartsOf } from '../domain/plan/parts.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { legalBasisRefusal } from '../domain/referral/content.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ProposeCommitteeCaseInput } from '../generated/schema.ts';
import { isPartyTo, planToActOn } from '../plan/access.ts';
import { openPlanOf, type PlanRecord } from '../plan/store.ts';
import { badInput } from '../platform/errors.ts';
import { ifStillSeen } from './take-step.ts';
import { preparedCase } from './change.ts';
import type { CaseRecord } from './store.ts';

/** Proposes a case for the committee (D38), or brings a plan back to it (D47, D61); a leader can refer it at once. */
export const proposeCommitteeCase = (
  input: ProposeCommitteeCaseInput,
  context: Context,
): Promise<Result<CaseRecord, Refusal>> =>
  executeCommand('proposeCommitteeCase', input, context, () => prepare(input, context), ifStillSeen(context));

/** Tells whether the caller may propose a citizen's case for the committee; never where a sanction is considered (D75). */
export const mayProposeAbout = ({ purpose }: { purpose: Purpose }, { caller }: Pick<Context, 'caller'>): boolean =>
  purpose !== 'SANCTION' && unitsToAct('PROPOSE_CASE', caller).length > 0;

async function prepare(input: ProposeCommitteeCaseInput, context: Context) {
  const { caller, keys, now, policy } = context;
  const kind = kindOf(input);
  const from = unitToAct('PROPOSE_CASE', input.unit ?? null, caller);
  if (!from.ok) return err(from.error === 'which' ? missing(['unit']) : notForYou);
  const unfit = checkGrounds(input, context);
  if (unfit) return err(unfit);
  const about = kind === 'NEW' ? await aboutCitizen(input, context) : await aboutPlan(input, context);
  if (!about.ok) return about;
  const { citizen, citizenName, plan } = about.value;
  const order: CaseOrder = {
    ...groundsOf(input),
    id: createdId(keys, 'committee-case', caller, input.idempotencyKey),
    citizen,
    citizenName,
    kind,
    plan: plan && { id: plan.plan.id, coordinator: plan.plan.coordinator },
    ...(await around(citizen, context)),
    unit: from.value,
    presenter: input.presenter ?? null,
  };
  const change = proposeCase(order, caller, policy.committee, now());
  return change.ok ? ok(preparedCase({ change: change.value }, context)) : change;
}

function kindOf({ kind, planId, citizenId }: ProposeCommitteeCaseInput): CommitteeCaseKind {
  if (planId && (!kind || kind === 'NEW' || kind === 'FOLLOW_UP'))
    throw badInput('Vælg, hvorfor planen skal tilbage til udvalget ("kind").');
  if (!planId && kind && kind !== 'NEW') throw badInput('Vælg den plan, der skal tilbage til udvalget ("planId").');
  if (!planId && !citizenId) throw badInput('Vælg borgeren ("citizenId") eller planen ("planId").');
  return kind ?? 'NEW';
}

const groundsOf = ({
  why,
  legalBasis = null,
  informedOn = null,
  informedException = null,
}: ProposeCommitteeCaseInput) => ({
  why,
  legalBasis,
  informedOn,
  informedException,
});

const checkGrounds = (input: ProposeCommitteeCaseInput, { now, policy }: Context): Refusal | null =>
  groundsRefusal(groundsOf(input), dateInDenmark(now()), [
    legalBasisRefusal(groundsOf(input), policy.referrals.legalBases),
    input.presenter ? personRefusal(input.presenter) : null,
  ]);

type About = { citizen: Cpr; citizenName: string | null; plan: PlanRecord | null };

/** A citizen has one plan, and what is to change in it comes back as that plan. */
async function aboutCitizen(
  { citizenId, staleReason }: ProposeCommitteeCaseInput,
  context: Context,
): Promise<Result<About, Refusal>> {
  const shown = await citizenToActOn(citizenId ?? '', context, staleReason);
  if (!shown.ok) return shown;
  const { cpr: citizen, purpose } = shown.value.view;
  if (purpose === 'SANCTION') return err(notForYou);
  const existing = await openPlanOf(context.database.db, context.keys, citizen);
  if (existing) return err(planExists(isPartyTo(existing.plan, context) ? sealedPlan(existing, context) : null));
  return ok({ citizen, citizenName: shown.value.name, plan: null });
}

const sealedPlan = ({ plan }: PlanRecord, { keys }: Context): string => keys.seal('plan', plan.id);

/** A plan comes back by its coordinator, or by a leader of one of its areas. */
async function aboutPlan({ planId }: ProposeCommitteeCaseInput, context: Context): Promise<Result<About, Refusal>> {
  const found = await planToActOn(planId ?? '', context);
  if (!found.ok) return found;
  const plan = found.value;
  if (!mayBringBack(plan.plan, context)) return err(notYourPlan);
  return ok({ citizen: plan.plan.citizen, citizenName: plan.plan.citizenName, plan });
}

/** Tells whether the caller may bring a plan back: its coordinator, and the leaders of its areas. */
export function mayBringBack(plan: Plan, { caller, now, policy }: Pick<Context, 'caller' | 'now' | 'policy'>): boolean {
  const parts = planPartsOf(caller, plan, { today: dateInDenmark(now()), policy: policy.plan });
  return parts.has('COORDINATOR') || parts.has('AREA_LEADER');
}

type Around = Pick<CaseOrder, 'areas' | 'takingPart'>;

/**
 * Finds the represented areas that know the citizen, or do not say: their leaders decide whether the case goes to the committee. And
 * who works with the citizen there, as the areas' systems have it. None of it is shown to anybody.
 */
async function around(citizen: Cpr, { loader, policy }: Context): Promise<Around> {
  const asked = await Promise.all(
    policy.committee.areas.map(async (area): Promise<Around> => {
      const answer = await loader.find(area, citizen);
      const found = answer?.ok ? answer.value.value : null;
      if (found?.kind === 'unknown') return { areas: [], takingPart: [] };
      const contacts = found?.kind === 'known' ? await loader.section('contacts', found.person) : null;
      const people = contacts?.ok ? contacts.value.value.items : [];
      const takingPart = people.flatMap(({ active, caseworker }) =>
        active && caseworker ? [{ area, caseworker }] : [],
      );
      return { areas: [area], takingPart };
    }),
  );
  return { areas: asked.flatMap(({ areas }) => areas), takingPart: asked.flatMap(({ takingPart }) => takingPart) };
}

const notForYou: Refusal = {
  code: 'NOT_ALLOWED',
  message:
    'En sag foreslås for udvalget af en sagsbehandler, visitator, leder eller tovholder i en af sine egne enheder.',
};
const notYourPlan: Refusal = {
  code: 'NOT_ALLOWED',
  message:
    'En plan bringes tilbage til udvalget af den koordinerende sagsbehandler eller en leder i et af planens områder.',
};
