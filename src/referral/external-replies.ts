import type { Kysely, Transaction } from 'kysely';
import type { ExternalReply } from '../delivery/poll-replies.ts';
import type { Bus } from '../access/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { topicsOf } from './change.ts';
import { referrals } from './store.ts';

/** A reply to a referral: what people did with its task in their own system, or wrote on it. `by` and `at` as the system says. */
export type ReferralReply = Omit<ExternalReply, 'subject' | 'id'>;

const placeOf = (referral: string, id: string) => `referral_reply.body.${referral}.${id}`;

/**
 * Records a reply to a referral, once for each `id`, however often and in whatever order the system gives it (promise 17). It
 * changes no state: a person in Helhed decides what it means for the referral.
 */
export async function recordReply(
  tx: Transaction<Tables>,
  { keys, bus }: { keys: Keys; bus: Bus },
  { subject: { id: referral }, id, ...reply }: ExternalReply,
): Promise<void> {
  const body = keys.encrypt(placeOf(referral, id), JSON.stringify(reply));
  const added = await tx
    .insertInto('referral_reply')
    .values({ referral_id: referral, id, at: reply.at, body })
    .onConflict((conflict) => conflict.columns(['referral_id', 'id']).doNothing())
    .executeTakeFirst();
  const record = added.numInsertedOrUpdatedRows ? await referrals.byId(tx, keys, referral) : null;
  for (const [topic, about] of record ? topicsOf(record.referral) : []) await bus.publish(tx, topic, about);
}

/** Returns the replies to a referral, oldest first. */
export async function repliesTo(db: Kysely<Tables>, keys: Keys, referral: string): Promise<ReferralReply[]> {
  const rows = await db
    .selectFrom('referral_reply')
    .select(['id', 'body'])
    .where('referral_id', '=', referral)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, body }) => JSON.parse(keys.decrypt(placeOf(referral, id), body)) as ReferralReply);
}
