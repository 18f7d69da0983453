import { sql, type Selectable, type Transaction } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import { leasesOn } from '../platform/database/lease.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';

/** Leases on reply polls: whoever holds one asks the system what people there did with the tasks of a message group. */
export const pollLeases = leasesOn('reply_poll', { key: ['message_group'], order: sql`due_at` });

/** A task of ours that people in the system may still answer. */
export type AwaitedReply = Pick<
  Selectable<Tables['outbox']>,
  'effect_id' | 'marker' | 'body' | 'subject_type' | 'subject_id'
> & {
  /** When each reply was passed on, by its key. */
  passedOn: ReadonlyMap<string, Instant>;
  /** True if it was seen there before. */
  inbox: boolean;
  /** True if we ourselves have asked for it to be closed. */
  closesItself: boolean;
};

/** Returns the tasks in a message group that may still be answered. */
export async function awaitedReplies({ db }: Database, group: string): Promise<AwaitedReply[]> {
  const { rows } = await sql<Omit<AwaitedReply, 'passedOn'> & { keys: string[]; times: Instant[] }>`
    select effect_id, marker, body, subject_type, subject_id,
      array(select id from external_reply reply where reply.effect_id = outbox.effect_id order by id) as keys,
      array(select at from external_reply reply where reply.effect_id = outbox.effect_id order by id) as times,
      exists (select from receipt where receipt.effect_id = outbox.effect_id and state = 'IN_INBOX') as inbox,
      exists (
        select from outbox as other
        where other.subject_type = outbox.subject_type and other.subject_id = outbox.subject_id
          and other.marker = outbox.marker and other.kind = 'close-task'
      ) as "closesItself"
    from outbox where message_group = ${group} and awaiting_reply order by seq`.execute(db);
  return rows.map(({ keys, times, ...task }) => ({
    ...task,
    passedOn: new Map(keys.map((key, index) => [key, times[index]!])),
  }));
}

/** Starts to poll for replies to a message group, unless that goes on already. */
export async function startPolling(
  tx: Transaction<Tables>,
  { id, area }: { id: string; area: string },
  dueAt: Instant,
): Promise<void> {
  await tx
    .insertInto('reply_poll')
    .values({ message_group: id, area, due_at: dueAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Stops polling where no task in a message group awaits a reply, until one does. */
export async function stopPolling({ transaction }: Database, group: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.selectFrom('message_group').select('id').where('id', '=', group).forUpdate().execute();
    const awaited = await tx
      .selectFrom('outbox')
      .select('seq')
      .where('message_group', '=', group)
      .where('awaiting_reply', '=', true)
      .limit(1)
      .executeTakeFirst();
    if (!awaited) await tx.deleteFrom('reply_poll').where('message_group', '=', group).execute();
  });
}
