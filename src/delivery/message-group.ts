import { sql, type Transaction } from 'kysely';
import type { AreaKey } from '../domain/area.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import { leasesOn } from '../platform/database/lease.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** Leases on message groups: whoever holds one delivers the first message of the group. */
export const groupLeases = leasesOn('message_group', { key: ['id'], order: sql`due_at` });

/** Returns the message group of everything for one area's system about one citizen. */
export const messageGroupOf = (area: AreaKey, citizen: Cpr, keys: Keys): string => `${area}/${keys.pseudonym(citizen)}`;

/** Returns the pseudonym of the citizen that a message group is about. */
export const pseudonymIn = ({ id, area }: { id: string; area: AreaKey }): string => id.slice(area.length + 1);

/**
 * Locks message groups until the end of the transaction and makes the idle ones due, so that messages are added in the order of
 * commits. Always in the order of ids, or two transactions could deadlock.
 */
export async function openGroups(
  tx: Transaction<Tables>,
  groups: ReadonlyMap<string, AreaKey>,
  now: Instant,
): Promise<void> {
  await sql`
    insert into message_group (id, area, due_at)
    select id, area, ${now}::timestamptz
    from unnest(${[...groups.keys()]}::text[], ${[...groups.values()]}::text[]) as wanted (id, area)
    order by id collate "C"
    on conflict (id) do update set due_at =
      case when message_group.blocked then null else coalesce(message_group.due_at, excluded.due_at) end
  `.execute(tx);
}

/** Locks one message group until the end of the transaction, and changes nothing in it. */
export async function lockGroup(tx: Transaction<Tables>, group: string, area: AreaKey): Promise<void> {
  await tx
    .insertInto('message_group')
    .values({ id: group, area, due_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ area }))
    .execute();
}

/** States of messages that those behind them wait for. */
export const undelivered = ['QUEUED', 'DEAD'] as const;

/** Returns the first message of a group that those behind it wait for. */
export const firstUndelivered = (tx: Transaction<Tables>, group: string) =>
  tx
    .selectFrom('outbox')
    .select(['seq', 'state'])
    .where('message_group', '=', group)
    .where('state', 'in', undelivered)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();

/** Reschedules a locked group by its first message; while an attempt is under way, that attempt's end does. */
export async function rescheduleGroup(tx: Transaction<Tables>, group: string, now: Instant): Promise<void> {
  const first = await firstUndelivered(tx, group);
  const underWay = await tx
    .selectFrom('outbox')
    .select('seq')
    .where('message_group', '=', group)
    .where('state', 'in', ['QUEUED', 'HELD'])
    .where('in_doubt_until', '>', now)
    .limit(1)
    .executeTakeFirst();
  const due = first?.state === 'QUEUED' ? now : null;
  await tx
    .updateTable('message_group')
    .set(({ fn, val }) => ({
      blocked: first?.state === 'DEAD',
      due_at: underWay ? fn.coalesce('due_at', val(due)) : due,
    }))
    .where('id', '=', group)
    .execute();
}
