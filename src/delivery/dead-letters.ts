import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import { lockGroup, undelivered } from './message-group.ts';

/** A dead letter: a message that could not be delivered, or was replayed since. Says neither whom it is about nor what it says. */
export type DeadLetter = Pick<
  Selectable<Tables['outbox']>,
  'seq' | 'effect_id' | 'kind' | 'state' | 'reason' | 'replays' | 'queued_at' | 'settled_at'
> & {
  area: string;
  /** The message group that it is in. */
  group: string;
  /** The number of messages that wait behind it. */
  behind: number;
};

const letters = (db: Kysely<Tables>) =>
  db
    .selectFrom('outbox')
    .innerJoin('message_group', 'message_group.id', 'outbox.message_group')
    .select([
      'seq',
      'effect_id',
      'kind',
      'state',
      'reason',
      'replays',
      'queued_at',
      'settled_at',
      'message_group.area',
      'message_group.id as group',
    ])
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

/** Returns the message that is or was a dead letter. */
export const deadLetter = (db: Kysely<Tables>, effectId: string): Promise<DeadLetter | undefined> =>
  letters(db).where('effect_id', '=', effectId).executeTakeFirst();

/**
 * Replays a dead letter where it stood: it is attempted anew, and then what waits behind it, in order. What may have been
 * written before is still looked for first. Returns false when it is not dead any more.
 */
export async function replay(
  tx: Transaction<Tables>,
  { effect_id, replays, area, group }: DeadLetter,
  now: Instant,
): Promise<boolean> {
  await lockGroup(tx, group, area);
  const revived = await tx
    .updateTable('outbox')
    .set({ state: 'QUEUED', attempts: 0, replays: replays + 1, settled_at: null })
    .where('effect_id', '=', effect_id)
    .where('state', '=', 'DEAD')
    .where('replays', '=', replays)
    .executeTakeFirst();
  if (revived.numUpdatedRows === 0n) return false;
  await tx.updateTable('message_group').set({ blocked: false, due_at: now }).where('id', '=', group).execute();
  return true;
}
