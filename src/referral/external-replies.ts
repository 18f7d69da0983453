import type { Kysely, Transaction } from 'kysely';
import type { ExternalReply as Told } from '../delivery/poll-replies.ts';
import type { Bus } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { announce } from './announce.ts';
import { referralById } from './store.ts';

/** What people did with a referral in their own system: with its task, or by writing on it. `by` and `at` as the system says. */
export type ReferralReply = Omit<Told, 'subject' | 'id'>;

const place = (referral: string, id: string) => `referral_reply.body.${referral}.${id}`;

/**
 * Keeps what people did in a system with a referral, once for each `id`, however often and in whatever order it is told
 * (promise 17). It moves nothing: what it means for the referral, a person in Helhed says.
 */
export async function recordReply(
  tx: Transaction<Tables>,
  { keys, bus }: { keys: Keys; bus: Bus },
  { subject: { id: referral }, id, ...answer }: Told,
): Promise<void> {
  const body = keys.encrypt(place(referral, id), JSON.stringify(answer));
  const kept = await tx
    .insertInto('referral_reply')
    .values({ referral_id: referral, id, at: answer.at, body })
    .onConflict((conflict) => conflict.columns(['referral_id', 'id']).doNothing())
    .executeTakeFirst();
  const filed = kept.numInsertedOrUpdatedRows ? await referralById(tx, keys, referral) : null;
  if (filed) await announce(bus, tx, filed.referral);
}

/** What people did with a referral in their own systems, oldest first. */
export async function repliesTo(db: Kysely<Tables>, keys: Keys, referral: string): Promise<ReferralReply[]> {
  const rows = await db
    .selectFrom('referral_reply')
    .select(['id', 'body'])
    .where('referral_id', '=', referral)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, body }) => JSON.parse(keys.decrypt(place(referral, id), body)) as ReferralReply);
}
