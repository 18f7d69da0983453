import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { effectId } from '../delivery/effects.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Effort, Plan } from '../domain/plan/plan.ts';
import { effortProgress, type EffortProgress } from '../domain/plan/progress.ts';
import { planReplies, type PlanReply } from './external-replies.ts';
import type { PlanRecord } from './store.ts';

/** An effort as it is shown, with the plan that it is in. */
export type ShownEffort = Effort & { plan: Plan; view: CitizenView };

/** Returns the areas of a plan whose efforts the caller may see: each by its own area's activities. */
export async function areasShown(plan: Plan, view: CitizenView): Promise<ReadonlySet<AreaKey>> {
  const areas = view.areas.filter(({ key }) => plan.areas.some(({ area }) => area === key));
  const results = await Promise.all(
    areas.map(async (area) => [area.key, await view.areaResult(area, 'ACTIVITIES')] as const),
  );
  return new Set(results.flatMap(([key, { kind }]) => (kind === 'content' ? [key] : [])));
}

/** Returns the efforts of a plan that the caller may see. */
export async function shownEfforts({ plan, purpose }: PlanRecord, { guard }: Context): Promise<ShownEffort[]> {
  const view = await guard.citizen(plan.citizen, purpose);
  if (!view) return [];
  const shown = await areasShown(plan, view);
  return plan.efforts.filter(({ area }) => shown.has(area)).map((effort) => ({ ...effort, plan, view }));
}

/** Names the task of an effort among the effects of the version of its plan that wrote it. */
export const taskOf = ({ id }: Pick<Effort, 'id'>): string => `task-${id}`;

/** Returns the replies to the task of an effort, out of those to its plan's. */
export const repliesToEffort = (plan: Plan, effort: Effort, replies: readonly PlanReply[]): PlanReply[] =>
  effort.taskVersion === null
    ? []
    : replies.filter(({ id }) => id.startsWith(`${effectId(plan.id, effort.taskVersion!, taskOf(effort))}:`));

/** Returns how far an effort is, as its area's system says now. */
export async function progressOf({ plan, view, ...effort }: ShownEffort, context: Context): Promise<EffortProgress> {
  const [replies, activity] = await Promise.all([
    planReplies(context.database.db, context.keys, plan.id),
    activityOf(effort, view),
  ]);
  const kinds = repliesToEffort(plan, effort, replies).map(({ kind }) => kind);
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
