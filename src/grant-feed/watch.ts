import { sql, type Selectable, type Transaction } from 'kysely';
import { type Instant, later } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { AreaKey } from '../domain/area.ts';

/** The right to say what became of a grant that is to be read, for as long as nobody has a later `turn`. */
export type Watch = {
  area: AreaKey;
  number: string;
  wanted: number;
  changed_at: Instant;
  tries: number;
  turn: number;
};

/** Nothing is ever due later than this from now (promise 12), in milliseconds. */
const farthestMs = 2 * 86_400_000;

/** Takes grants in hand that are to be read, the latest decided first: what is news goes before what is history. */
export async function takeWatches(
  { db }: Database,
  { area, now, leaseMs, most }: { area: AreaKey; now: Instant; leaseMs: number; most: number },
): Promise<Watch[]> {
  const { rows } = await sql<Watch>`
    with due as materialized (
      select area, number from grant_watch where area = ${area} and (due_at <= ${now} or due_at > ${later(now, farthestMs)})
      order by changed_at desc limit ${most} for update skip locked
    )
    update grant_watch set turn = turn + 1, due_at = ${later(now, leaseMs)} from due
    where grant_watch.area = due.area and grant_watch.number = due.number
    returning grant_watch.area, grant_watch.number, wanted, changed_at, tries, turn`.execute(db);
  return rows;
}

/**
 * What became of reading a grant: it is read; or read, and looked at again on a day, since its citizen is not informed yet; or to
 * be read again. `setAside`: why it cannot be used. `citizen`: whose it is, as a pseudonym; null where that is not known.
 */
export type Outcome =
  | { kind: 'read'; version: number }
  | { kind: 'waits'; version: number; at: Instant; citizen: string }
  | { kind: 'again'; at: Instant; setAside: string | null; citizen: string | null };

/** Writes it down as part of a transaction; false, and the rest must not be saved, when somebody else has had a later turn. */
export async function settleWatch(
  tx: Transaction<Tables>,
  { area, number, turn, tries }: Watch,
  outcome: Outcome,
  now: Instant,
): Promise<boolean> {
  const held = await tx
    .selectFrom('grant_watch')
    .select(['wanted', 'set_aside', 'since', 'citizen'])
    .where('area', '=', area)
    .where('number', '=', number)
    .where('turn', '=', turn)
    .forUpdate()
    .executeTakeFirst();
  if (!held) return false;
  const row = rowAfter(outcome, held, { tries, now });
  await tx.updateTable('grant_watch').set(row).where('area', '=', area).where('number', '=', number).execute();
  return true;
}

type Held = Pick<Selectable<Tables['grant_watch']>, 'wanted' | 'set_aside' | 'since' | 'citizen'>;

function rowAfter(outcome: Outcome, held: Held, { tries, now }: { tries: number; now: Instant }) {
  if (outcome.kind === 'again') {
    return {
      set_aside: outcome.setAside ?? held.set_aside,
      since: outcome.setAside === null ? held.since : (held.since ?? now),
      tries: tries + 1,
      due_at: outcome.at,
      citizen: outcome.citizen ?? held.citizen,
    };
  }
  const again = outcome.kind === 'waits' ? outcome.at : null;
  return {
    read: outcome.version,
    set_aside: null,
    since: null,
    tries: 0,
    due_at: held.wanted > outcome.version ? now : again,
    ...(outcome.kind === 'waits' && { citizen: outcome.citizen }),
  };
}
