import { sql, type Transaction } from 'kysely';
import { goOn, lockGroup } from '../delivery/message-group.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { withNewNumber, type Move } from './carry-rows.ts';

/** The areas whose systems are told something about the old number. */
export async function areasTold(tx: Transaction<Tables>, was: string): Promise<string[]> {
  const { rows } = await sql<{ area: string }>`
    select area from lane where id = area || '/' || ${was} order by area`.execute(tx);
  return rows.map(({ area }) => area);
}

/**
 * Brings all messages about the old number into the lane of the new one, in the order they were queued in, with their receipts,
 * and says how many. A try that is under way loses its turn: the next one looks first for what it may have written.
 */
export async function carryLanes(
  tx: Transaction<Tables>,
  keys: Keys,
  move: Move,
  { areas, now }: { areas: readonly string[]; now: Instant },
): Promise<number> {
  const pseudonyms = [keys.pseudonym(move.from), keys.pseudonym(move.to)] as const;
  const lanes = areas.flatMap((area) => pseudonyms.map((one) => ({ area, id: `${area}/${one}` })));
  // In the order in which everybody takes lanes, or two transactions could wait for each other.
  for (const { id, area } of lanes.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    await lockGroup(tx, id, area);
  let count = 0;
  for (const area of areas) {
    const [old, next] = [`${area}/${pseudonyms[0]}`, `${area}/${pseudonyms[1]}`];
    count += await carryMessages(tx, keys, move, { old, next });
    const { look_at } = await tx.selectFrom('lane').select('look_at').where('id', '=', old).executeTakeFirstOrThrow();
    await sql`update lane set look_at = least(look_at, ${look_at}::timestamptz) where id = ${next}`.execute(tx);
    await sql`
      update lane set turn = turn + 1, due_at = null, dead = false, look_at = null where id = ${old}`.execute(tx);
    await goOn(tx, next, now);
  }
  return count;
}

async function carryMessages(
  tx: Transaction<Tables>,
  keys: Keys,
  move: Move,
  { old, next }: { old: string; next: string },
): Promise<number> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['effect_id', 'body'])
    .where('lane', '=', old)
    .forUpdate()
    .execute();
  for (const { effect_id, body } of rows) {
    const place = `outbox.body.${effect_id}`;
    const anew = keys.encrypt(place, withNewNumber(keys.decrypt(place, body), move));
    await tx.updateTable('outbox').set({ lane: next, body: anew }).where('effect_id', '=', effect_id).execute();
  }
  return rows.length;
}
