import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Bus } from '../access/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import { pseudonymIn, undelivered } from './message-group.ts';

/** A dead letter: a message that could not be delivered, or was replayed since. Says neither whom it is about nor what it says. */
export type DeadLetter = Pick<
  Selectable<Tables['outbox']>,
  'seq' | 'effect_id' | 'kind' | 'state' | 'reason' | 'replays' | 'queued_at' | 'settled_at'
> & {
  area: string;
  /** The number of messages that wait behind it. */
  behind: number;
};

const letters = (db: Kysely<Tables>) =>
  db
    .selectFrom('outbox')
    .innerJoin('message_group', 'message_group.id', 'outbox.message_group')
    .select(['seq', 'effect_id', 'kind', 'state', 'reason', 'replays', 'queued_at', 'settled_at', 'message_group.area'])
    .select(({ selectFrom }) =>
      selectFrom('outbox as other')
        .whereRef('other.message_group', '=', 'outbox.message_group')
        .whereRef('other.seq', '>', 'outbox.seq')
        .where('other.state', 'in', undelivered)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('behind'),
    );

/** Returns all dead letters, in no order. */
export const deadLetters = (db: Kysely<Tables>): Promise<DeadLetter[]> =>
  letters(db).where('outbox.state', '=', 'DEAD').execute();

/** Returns the dead letter that was last replayed under a key. */
export const replayedUnder = (db: Kysely<Tables>, key: string): Promise<DeadLetter | undefined> =>
  letters(db).where('replay_key', '=', key).executeTakeFirst();

/** A replay of a dead letter that was replayed so often before; `key` stands for the caller and their idempotency key. */
export type Replay = { effectId: string; replays: number; key: string; now: Instant };

/**
 * Replays a dead letter where it stood: it is attempted anew, and then what waits behind it, in order. What may have been
 * written before is still looked for first. Returns the pseudonym of whom it is about; null when it is not dead (any more).
 */
export async function replay(
  tx: Transaction<Tables>,
  bus: Bus,
  { effectId, replays, key, now }: Replay,
): Promise<string | null> {
  const group = await tx
    .selectFrom('message_group')
    .select(['id', 'area'])
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('outbox').select('message_group').where('effect_id', '=', effectId),
    )
    .forUpdate()
    .executeTakeFirst();
  if (!group) return null;
  const revived = await tx
    .updateTable('outbox')
    .set({ state: 'QUEUED', attempts: 0, replays: replays + 1, replay_key: key, settled_at: null })
    .where('effect_id', '=', effectId)
    .where('state', '=', 'DEAD')
    .where('replays', '=', replays)
    .executeTakeFirst();
  if (revived.numUpdatedRows === 0n) return null;
  await tx.updateTable('message_group').set({ blocked: false, due_at: now }).where('id', '=', group.id).execute();
  await bus.publish(tx, 'outbox', group.area);
  return pseudonymIn(group);
}
