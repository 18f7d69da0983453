import { sourceUnavailable } from '../access/citizen-to-act-on.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import { ownAreas } from '../domain/access/caller.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { isInPlan, type Plan } from '../domain/plan/plan.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { plans, type PlanRecord } from './store.ts';

/**
 * Returns the plan with a global id, if the caller works in one of its areas and may see what one of them holds of kind PLAN; null
 * when there is none, or none for the caller: the two look the same (promise 20).
 */
export async function visiblePlan(id: string, context: Context, asked?: Purpose | null): Promise<PlanRecord | null> {
  const opened = openId(context, 'plan', id, asked);
  return opened && visiblePlanById(opened.text, context, opened.purpose);
}

/** Returns the same by its own id. */
export async function visiblePlanById(id: string, context: Context, purpose?: Purpose): Promise<PlanRecord | null> {
  const record = await plans.byId(context.database.db, context.keys, id);
  return record && stillVisiblePlan({ ...record, purpose: purpose ?? 'CASEWORK' }, context);
}

/** Returns a plan that was read, if the caller may see it for its purpose. */
export async function stillVisiblePlan(record: PlanRecord, context: Context): Promise<PlanRecord | null> {
  const { purpose = 'CASEWORK', plan } = record;
  if (purpose === 'SANCTION' || !isPartyTo(plan, context)) return null;
  const view = await context.guard.citizen(plan.citizen, purpose);
  return view && (await isPlanShown(plan, view)) ? record : null;
}

/** Finds the plan with a global id to act on: a refusal where there is none for the caller, or where a silent system has to say first. */
export async function planToActOn(id: string, context: Context): Promise<Result<PlanRecord, Refusal>> {
  const opened = openId(context, 'plan', id);
  return opened ? planToActOnById(opened.text, context, opened.purpose) : err(unknownPlan);
}

/** Finds the same by its own id. */
export async function planToActOnById(
  id: string,
  context: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<Result<PlanRecord, Refusal>> {
  const stored = await plans.byId(context.database.db, context.keys, id);
  return stored ? planIfShown({ ...stored, purpose }, context) : err(unknownPlan);
}

/** Returns a plan that was read, if the caller may see it for its purpose; else the refusal, which tells silence from no access. */
export async function planIfShown(record: PlanRecord, context: Context): Promise<Result<PlanRecord, Refusal>> {
  if (await stillVisiblePlan(record, context)) return ok(record);
  const { purpose = 'CASEWORK', plan } = record;
  const isTheirs = purpose !== 'SANCTION' && isPartyTo(plan, context);
  const view = isTheirs ? await context.guard.citizen(plan.citizen, purpose) : null;
  return err(view && (await isSilent(view)) ? sourceUnavailable : unknownPlan);
}

/** Tells whether a system that would decide on access does not say. */
const isSilent = async (view: CitizenView): Promise<boolean> =>
  (await view.areaResults()).some(
    ({ report: { state, errorCode } }) =>
      state === 'FAILED' || state === 'TIMED_OUT' || state === 'STALE' || errorCode === 'UNDECIDED',
  );

/** Tells whether the caller works with citizens in one of a plan's areas. */
export const isPartyTo = (plan: Plan, { caller }: Pick<Context, 'caller'>): boolean =>
  [...ownAreas(caller)].some((area) => isInPlan(plan, area));

/** Tells whether a plan is shown of a citizen: where one of its areas shows its content of that kind. */
export async function isPlanShown(plan: Plan, view: CitizenView): Promise<boolean> {
  if (view.purpose === 'SANCTION') return false;
  const areas = view.areas.filter(({ key }) => isInPlan(plan, key));
  const results = await Promise.all(areas.map((area) => view.areaResult(area, 'PLAN')));
  return results.some(({ kind }) => kind === 'content');
}

/** Refuses in the same words whether there is no such plan, or none for the caller. */
export const unknownPlan: Refusal = {
  code: 'UNKNOWN',
  message: 'Planen findes ikke, eller du har ikke adgang til den.',
  what: 'PLAN',
};
