import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { AreaKey } from '../domain/area.ts';
import { planPartsOf } from '../domain/plan/parts.ts';
import type { Effort, Plan } from '../domain/plan/plan.ts';
import { effortProgress, type EffortProgress } from '../domain/plan/progress.ts';
import { isReplyTo, planReplies } from './external-replies.ts';
import type { PlanRecord } from './store.ts';

/** An effort as it is shown, with the plan that it is in. */
export type ShownEffort = Effort & { plan: Plan; view: CitizenView };

/**
 * Returns the areas of a plan whose efforts the caller may see: each by its own area's activities. The coordinator writes all of them,
 * and sees what is written; how far each is, is still its area's to tell.
 */
export async function areasShown(plan: Plan, view: CitizenView, context: Context): Promise<ReadonlySet<AreaKey>> {
  const { caller, now, policy } = context;
  const parts = planPartsOf(caller, plan, { today: dateInDenmark(now()), policy: policy.plan });
  if (parts.has('COORDINATOR')) return new Set(plan.areas.map(({ area }) => area));
  const areas = view.areas.filter(({ key }) => plan.areas.some(({ area }) => area === key));
  const results = await Promise.all(
    areas.map(async (area) => [area.key, await view.areaResult(area, 'ACTIVITIES')] as const),
  );
  return new Set(results.flatMap(([key, { kind }]) => (kind === 'content' ? [key] : [])));
}

/** Returns the efforts of a plan that the caller may see. */
export async function shownEfforts({ plan, purpose }: PlanRecord, context: Context): Promise<ShownEffort[]> {
  const view = await context.guard.citizen(plan.citizen, purpose);
  if (!view) return [];
  const shown = await areasShown(plan, view, context);
  return plan.efforts.filter(({ area }) => shown.has(area)).map((effort) => ({ ...effort, plan, view }));
}

/** Returns how far an effort is, as its area's system says now. */
export async function progressOf({ plan, view, ...effort }: ShownEffort, context: Context): Promise<EffortProgress> {
  const [replies, activity] = await Promise.all([
    planReplies(context.database.db, context.keys, plan.id),
    activityOf(effort, view),
  ]);
  const kinds = replies.filter(({ id }) => isReplyTo(plan, effort, id)).map(({ kind }) => kind);
  return effortProgress(effort, { replies: kinds, activity, today: dateInDenmark(context.now()) });
}

/** Finds the activity that is chosen for an effort among what its area's system says now; silent also where it is not there. */
async function activityOf({ area, activity }: Effort, view: CitizenView) {
  if (activity === null) return 'NONE';
  const parts = await view.section('activities', area);
  const part = parts.find(({ report }) => report.area.key === area);
  if (!part || part.report.state !== 'FRESH') return 'SILENT';
  return part.items.find(({ id }) => id === activity) ?? 'NONE';
}
