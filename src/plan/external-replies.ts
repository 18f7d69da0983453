import type { Kysely, Transaction } from 'kysely';
import { saveOwnChange, type SaveDeps } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { effectId } from '../delivery/effects.ts';
import type { ExternalReply } from '../delivery/poll-replies.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { startSeen } from '../domain/plan/own-steps.ts';
import type { Effort, Plan } from '../domain/plan/plan.ts';
import { planChange, topicsOfPlan } from './change.ts';
import { taskOf } from './entries.ts';
import { plans } from './store.ts';

/** A reply to a plan's task: what people did with it in their own system, or wrote on it. `by` and `at` as the system says. */
export type PlanReply = Omit<ExternalReply, 'subject'>;

const placeOf = (plan: string, id: string) => `plan_reply.body.${plan}.${id}`;

/** Records a reply to a plan's task, once for each `id`, however often and in whatever order the system gives it (promise 17). */
export async function recordPlanReply(
  tx: Transaction<Tables>,
  { subject: { id: plan }, ...reply }: ExternalReply,
  deps: SaveDeps & { policy: Policy },
): Promise<void> {
  const { keys, bus } = deps;
  const body = keys.encrypt(placeOf(plan, reply.id), JSON.stringify(reply));
  const added = await tx
    .insertInto('plan_reply')
    .values({ plan_id: plan, id: reply.id, at: reply.at, body })
    .onConflict((conflict) => conflict.columns(['plan_id', 'id']).doNothing())
    .executeTakeFirst();
  const record = added.numInsertedOrUpdatedRows ? await plans.byId(tx, keys, plan) : null;
  if (!record || (await begins(tx, record.plan, reply, deps))) return;
  for (const [topic, about] of topicsOfPlan(record.plan)) await bus.publish(tx, topic, about);
}

/** Starts a plan whose first effort people have begun in their own system; false where it does not start of that. */
async function begins(
  tx: Transaction<Tables>,
  plan: Plan,
  { id, kind, at }: PlanReply,
  deps: SaveDeps & { policy: Policy },
): Promise<boolean> {
  const hasBegun = kind === 'TASK_STARTED' || kind === 'TASK_DONE';
  const change = hasBegun && plan.efforts.some((effort) => isReplyTo(plan, effort, id)) ? startSeen(plan, at) : null;
  if (!change) return false;
  // A start writes nothing, so that no area is named.
  const own = { ...planChange(plan, change, { ...deps, areas: [] }), citizen: plan.citizen };
  const auditDetails = [`${plan.id} ${change.event.action}`];
  // The next poll gives the reply again: nothing of this one is kept.
  if (!(await saveOwnChange(tx, 'recordReplies', { ...own, auditDetails }, { ...deps, now: at })))
    throw new Error('The plan changed meanwhile');
  return true;
}

/** Tells whether a reply is to the task of an effort. */
export const isReplyTo = ({ id: plan }: Plan, effort: Effort, reply: string): boolean =>
  effort.taskVersion !== null && reply.startsWith(`${effectId(plan, effort.taskVersion, taskOf(effort))}:`);

/** Returns the replies to a plan's tasks, oldest first. */
export async function planReplies(db: Kysely<Tables>, keys: Keys, plan: string): Promise<PlanReply[]> {
  const rows = await db
    .selectFrom('plan_reply')
    .select(['id', 'body'])
    .where('plan_id', '=', plan)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, body }) => JSON.parse(keys.decrypt(placeOf(plan, id), body)) as PlanReply);
}
