import { sql, type Selectable } from 'kysely';
import { later, type Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Claim, Claimed } from '../platform/database/lease.ts';
import type { Tables } from '../platform/database/tables.ts';
import { groupLeases, rescheduleGroup } from './message-group.ts';

/** The first message of a claimed group, with its row as it was before; to be attempted `until` an instant. */
export type ClaimedMessage = Pick<
  Selectable<Tables['outbox']>,
  | 'seq'
  | 'effect_id'
  | 'subject_type'
  | 'subject_id'
  | 'kind'
  | 'marker'
  | 'consent_from'
  | 'body'
  | 'attempts'
  | 'in_doubt_until'
> & {
  group: Claimed<'message_group'>;
  until: Instant;
  /** When the task that a message is to close was delivered, or the last change of the same mark; null where it was not. */
  written_at: Instant | null;
  /** The markers of the tasks by which the same mark may have been asked for before, on or off. */
  earlier_markers: string[] | null;
};

/** Which messages to claim, for how long, and how much of that an attempt may take. */
export type MessageClaim = Omit<Claim, 'until' | 'area'> & { area: string; leaseMs: number; attemptMs: number };

/**
 * Claims due message groups of an area, and of each the first message. From now on it is in doubt, until the attempt is
 * recorded: whoever takes over after a crash looks into the system first.
 */
export async function claimMessages(
  database: Database,
  { area, now, limit, leaseMs, attemptMs }: MessageClaim,
): Promise<ClaimedMessage[]> {
  const { db } = database;
  const groups = await groupLeases.claim(db, { area, now, limit, until: later(now, leaseMs) });
  if (groups.length === 0) return [];
  const until = later(now, attemptMs);
  // Only now: a statement sees what was committed before it began, and the groups were not ours before.
  const { rows } = await sql<Omit<ClaimedMessage, 'group' | 'until'> & { message_group: string }>`
    update outbox set in_doubt_until = ${until}
    from unnest(${groups.map(({ id }) => id)}::text[], ${groups.map(({ lease }) => lease)}::bigint[])
      as claimed (id, lease)
    cross join lateral (
      select seq, in_doubt_until from outbox where outbox.message_group = claimed.id and state in ('QUEUED', 'DEAD')
      order by seq limit 1
    ) as first
    where outbox.seq = first.seq and outbox.state = 'QUEUED'
      and exists (select from message_group where id = claimed.id and message_group.lease = claimed.lease)
    returning outbox.message_group, outbox.seq, effect_id, subject_type, subject_id, kind, marker, consent_from, body,
      attempts, first.in_doubt_until, case outbox.kind when 'close-task' then (
        select max(task.settled_at) from outbox as task
        where task.subject_type = outbox.subject_type and task.subject_id = outbox.subject_id
          and task.marker = outbox.marker and task.kind = 'post' and task.state = 'DELIVERED'
      ) when 'mark' then (
        select max(earlier.settled_at) from outbox as earlier
        where earlier.message_group = outbox.message_group and earlier.mark = outbox.mark
          and earlier.seq < outbox.seq and earlier.state = 'DELIVERED'
      ) end as written_at, case outbox.kind when 'mark' then (
        select array_agg(earlier.marker order by earlier.seq) from outbox as earlier
        where earlier.message_group = outbox.message_group and earlier.mark = outbox.mark
          and earlier.seq < outbox.seq and earlier.state = 'DELIVERED'
      ) end as earlier_markers`.execute(db);
  const messages = new Map(rows.map(({ message_group, ...message }) => [message_group, message]));
  for (const group of groups) if (!messages.has(group.id)) await handBack(database, group, now);
  return groups.flatMap((group) => {
    const message = messages.get(group.id);
    return message ? [{ ...message, group, until }] : [];
  });
}

/** Hands back a group in which nothing is to be delivered any more. */
const handBack = ({ transaction }: Database, group: Claimed<'message_group'>, now: Instant): Promise<void> =>
  transaction(async (tx) => {
    if (await groupLeases.hold(tx, group)) await rescheduleGroup(tx, group.id, now);
  });
