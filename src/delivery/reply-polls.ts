import { sql, type Selectable } from 'kysely';
import { type Instant, later } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { AreaKey } from '../domain/area.ts';

/** A task of ours that people in the system may still answer. */
export type AwaitedReply = Pick<
  Selectable<Tables['outbox']>,
  'effect_id' | 'marker' | 'body' | 'subject_type' | 'subject_id'
> & {
  /** When each answer was passed on, by its key. */
  passedOn: ReadonlyMap<string, Instant>;
  /** Whether it was seen there before. */
  inbox: boolean;
  /** Whether we ourselves have asked for it to be closed. */
  closesItself: boolean;
};

/** Takes lanes where it is time to look for answers, the longest waiting first; the next look is `everyMs` from now. */
export async function claimReplyPolls(
  { db }: Database,
  { area, now, everyMs, most }: { area: AreaKey; now: Instant; everyMs: number; most: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with due as materialized (
      select id from lane where area = ${area} and look_at <= ${now}
      order by look_at limit ${most} for update skip locked
    )
    update lane set look_at = ${later(now, everyMs)} from due where lane.id = due.id
    returning lane.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The tasks in a lane that may still be answered, with what is known of them. */
export async function awaitedReplies({ db }: Database, lane: string): Promise<AwaitedReply[]> {
  const { rows } = await sql<Omit<AwaitedReply, 'passedOn'> & { keys: string[]; times: Instant[] }>`
    select effect_id, marker, body, subject_type, subject_id,
      array(select id from answer where answer.effect_id = outbox.effect_id order by id) as keys,
      array(select at from answer where answer.effect_id = outbox.effect_id order by id) as times,
      exists (select from receipt where receipt.effect_id = outbox.effect_id and state = 'IN_INBOX') as inbox,
      exists (
        select from outbox as other
        where other.subject_type = outbox.subject_type and other.subject_id = outbox.subject_id
          and other.marker = outbox.marker and other.kind = 'close-task'
      ) as "closesItself"
    from outbox where lane = ${lane} and awaiting_answer order by seq`.execute(db);
  return rows.map(({ keys, times, ...task }) => ({
    ...task,
    passedOn: new Map(keys.map((key, index) => [key, times[index]!])),
  }));
}

/** Looks no more in a lane where no task awaits an answer, until one does. */
export async function stopPolling({ transaction }: Database, lane: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.selectFrom('lane').select('id').where('id', '=', lane).forUpdate().execute();
    const awaited = await tx
      .selectFrom('outbox')
      .select('seq')
      .where('lane', '=', lane)
      .where('awaiting_answer', '=', true)
      .limit(1)
      .executeTakeFirst();
    if (!awaited) await tx.updateTable('lane').set({ look_at: null }).where('id', '=', lane).execute();
  });
}
