import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Bus } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import { ahead } from './message-group.ts';

/** A message that could not be delivered, or was and is tried again; says nothing of whom it is about, or what it says. */
export type DeadLetter = Pick<
  Selectable<Tables['outbox']>,
  'effect_id' | 'kind' | 'state' | 'reason' | 'replays' | 'queued_at' | 'settled_at'
> & {
  area: string;
  /** How many messages wait behind it. */
  behind: number;
};

const letters = (db: Kysely<Tables>) =>
  db
    .selectFrom('outbox')
    .innerJoin('lane', 'lane.id', 'outbox.lane')
    .select(['effect_id', 'kind', 'state', 'reason', 'replays', 'queued_at', 'settled_at', 'lane.area'])
    .select(({ selectFrom }) =>
      selectFrom('outbox as other')
        .whereRef('other.lane', '=', 'outbox.lane')
        .whereRef('other.seq', '>', 'outbox.seq')
        .where('other.state', 'in', ahead)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('behind'),
    );

/** All messages that could not be delivered, oldest first. */
export const deadLetters = (db: Kysely<Tables>): Promise<DeadLetter[]> =>
  letters(db).where('outbox.state', '=', 'DEAD').orderBy('seq').execute();

/** The message that was last replayed under a key. */
export const replayedUnder = (db: Kysely<Tables>, key: string): Promise<DeadLetter | undefined> =>
  letters(db).where('replay_key', '=', key).executeTakeFirst();

/** Which death of which message is to be undone, and what stands for the caller and their idempotency key. */
export type Replay = { effectId: string; replays: number; key: string; now: Instant };

/**
 * Puts a dead message back where it stood: it is tried anew, and then what waits behind it, in order. What may have been
 * written before is still looked for first. Gives the pseudonym of whom it is about; null when it is not dead (any more).
 */
export async function replay(
  tx: Transaction<Tables>,
  bus: Bus,
  { effectId, replays, key, now }: Replay,
): Promise<string | null> {
  const lane = await tx
    .selectFrom('lane')
    .select(['id', 'area'])
    .where('id', '=', ({ selectFrom }) => selectFrom('outbox').select('lane').where('effect_id', '=', effectId))
    .forUpdate()
    .executeTakeFirst();
  if (!lane) return null;
  const revived = await tx
    .updateTable('outbox')
    .set({ state: 'QUEUED', tries: 0, replays: replays + 1, replay_key: key, settled_at: null })
    .where('effect_id', '=', effectId)
    .where('state', '=', 'DEAD')
    .where('replays', '=', replays)
    .executeTakeFirst();
  if (revived.numUpdatedRows === 0n) return null;
  await tx.updateTable('lane').set({ dead: false, due_at: now }).where('id', '=', lane.id).execute();
  await bus.publish(tx, 'outbox', lane.area);
  return lane.id.slice(lane.area.length + 1);
}
