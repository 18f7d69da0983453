import { sql, type Transaction } from 'kysely';
import { rescheduleGroup, lockGroup } from '../delivery/message-group.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { withNewNumber, type Move } from './move-rows.ts';

/** Returns the areas whose systems are sent messages about the old number. */
export async function areasNotified(tx: Transaction<Tables>, was: string): Promise<string[]> {
  const { rows } = await sql<{ area: string }>`
    select area from message_group where id = area || '/' || ${was} order by area`.execute(tx);
  return rows.map(({ area }) => area);
}

/**
 * Moves all messages about the old number to the message group of the new one, in the order they were queued in, with their
 * receipts, and returns how many. An attempt under way loses its lease: the next one looks first for what it may have written.
 */
export async function moveMessages(
  tx: Transaction<Tables>,
  keys: Keys,
  move: Move,
  { areas, now }: { areas: readonly string[]; now: Instant },
): Promise<number> {
  const pseudonyms = [keys.pseudonym(move.from), keys.pseudonym(move.to)] as const;
  const groups = areas.flatMap((area) => pseudonyms.map((one) => ({ area, id: `${area}/${one}` })));
  // In the order in which everybody locks groups, or two transactions could wait for each other.
  for (const { id, area } of groups.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    await lockGroup(tx, id, area);
  let count = 0;
  for (const area of areas) {
    const [old, next] = [`${area}/${pseudonyms[0]}`, `${area}/${pseudonyms[1]}`];
    count += await moveGroup(tx, keys, move, { old, next });
    await sql`
      with moved as (delete from reply_poll where message_group = ${old} returning area, due_at)
      insert into reply_poll (message_group, area, due_at) select ${next}, area, due_at from moved
      on conflict (message_group) do update set due_at = least(reply_poll.due_at, excluded.due_at)`.execute(tx);
    await sql`
      update message_group set lease = lease + 1, due_at = null, blocked = false where id = ${old}`.execute(tx);
    await rescheduleGroup(tx, next, now);
  }
  return count;
}

async function moveGroup(
  tx: Transaction<Tables>,
  keys: Keys,
  move: Move,
  { old, next }: { old: string; next: string },
): Promise<number> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['effect_id', 'body'])
    .where('message_group', '=', old)
    .forUpdate()
    .execute();
  for (const { effect_id, body } of rows) {
    const place = `outbox.body.${effect_id}`;
    const anew = keys.encrypt(place, withNewNumber(keys.decrypt(place, body), move));
    await tx
      .updateTable('outbox')
      .set({ message_group: next, body: anew })
      .where('effect_id', '=', effect_id)
      .execute();
  }
  return rows.length;
}
