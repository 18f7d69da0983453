import { sql, type Transaction } from 'kysely';
import type { AreaKey } from '../domain/area-system.ts';
import type { Instant } from '../domain/dates.ts';
import { later } from '../domain/delivery.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';

/** The right to say what became of a grant that is to be read, for as long as nobody has a later `turn`. */
export type Watch = {
  area: AreaKey;
  number: string;
  wanted: number;
  changed_at: Instant;
  tries: number;
  turn: number;
};

/** Takes grants in hand that are to be read, the latest decided first: what is news goes before what is history. */
export async function takeWatches(
  { db }: Database,
  { area, now, leaseMs, most }: { area: AreaKey; now: Instant; leaseMs: number; most: number },
): Promise<Watch[]> {
  const { rows } = await sql<Watch>`
    with due as materialized (
      select area, number from grant_watch where area = ${area} and due_at <= ${now}
      order by changed_at desc limit ${most} for update skip locked
    )
    update grant_watch set turn = turn + 1, due_at = ${later(now, leaseMs)} from due
    where grant_watch.area = due.area and grant_watch.number = due.number
    returning grant_watch.area, grant_watch.number, wanted, changed_at, tries, turn`.execute(db);
  return rows;
}

/** What became of reading a grant. `setAside`: why it cannot be used; it is looked at again all the same. */
export type Outcome = { kind: 'read'; version: number } | { kind: 'again'; at: Instant; setAside: string | null };

/** Writes it down as part of a transaction; false, and the rest must not be saved, when somebody else has had a later turn. */
export async function settleWatch(
  tx: Transaction<Tables>,
  { area, number, turn, tries }: Watch,
  outcome: Outcome,
  now: Instant,
): Promise<boolean> {
  const held = await tx
    .selectFrom('grant_watch')
    .select(['wanted', 'set_aside', 'since'])
    .where('area', '=', area)
    .where('number', '=', number)
    .where('turn', '=', turn)
    .forUpdate()
    .executeTakeFirst();
  if (!held) return false;
  const row =
    outcome.kind === 'read'
      ? {
          read: outcome.version,
          set_aside: null,
          since: null,
          tries: 0,
          due_at: held.wanted > outcome.version ? now : null,
        }
      : {
          set_aside: outcome.setAside ?? held.set_aside,
          since: outcome.setAside === null ? held.since : (held.since ?? now),
          tries: tries + 1,
          due_at: outcome.at,
        };
  await tx.updateTable('grant_watch').set(row).where('area', '=', area).where('number', '=', number).execute();
  return true;
}
