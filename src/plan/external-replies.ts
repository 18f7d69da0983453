import type { Kysely, Transaction } from 'kysely';
import type { SaveDeps } from '../command/save-change.ts';
import type { ExternalReply } from '../delivery/poll-replies.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { topicsOfPlan } from './change.ts';
import { plans } from './store.ts';

/** A reply to a plan's task: what people did with it in their own system, or wrote on it. `by` and `at` as the system says. */
export type PlanReply = Omit<ExternalReply, 'subject'>;

const placeOf = (plan: string, id: string) => `plan_reply.body.${plan}.${id}`;

/** Records a reply to a plan's task, once for each `id`, however often and in whatever order the system gives it (promise 17). */
export async function recordPlanReply(
  tx: Transaction<Tables>,
  { subject: { id: plan }, ...reply }: ExternalReply,
  { keys, bus }: Pick<SaveDeps, 'keys' | 'bus'>,
): Promise<void> {
  const body = keys.encrypt(placeOf(plan, reply.id), JSON.stringify(reply));
  const added = await tx
    .insertInto('plan_reply')
    .values({ plan_id: plan, id: reply.id, at: reply.at, body })
    .onConflict((conflict) => conflict.columns(['plan_id', 'id']).doNothing())
    .executeTakeFirst();
  const record = added.numInsertedOrUpdatedRows ? await plans.byId(tx, keys, plan) : null;
  for (const [topic, about] of record ? topicsOfPlan(record.plan) : []) await bus.publish(tx, topic, about);
}

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
