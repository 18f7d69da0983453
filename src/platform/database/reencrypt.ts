import { sql, type Transaction } from 'kysely';
import { keyNumberOf, type Keys } from '../keys.ts';
import { encryptedColumns, type EncryptedColumn } from './encrypted-columns.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Counts the values brought under the current key, and those that did not open and stay as they are. */
export type Reencrypted = { count: number; unreadable: number };

type Place = EncryptedColumn & { table: string };
type Row = Record<string, unknown> & { value: string };

const columns: readonly Place[] = Object.entries(encryptedColumns).flatMap(([table, some]) =>
  some.map((one) => ({ ...one, table })),
);

const batch = 100;

/**
 * Goes once through everything that is encrypted and brings it under the current key, a hundred values at a time, while
 * gateways run. It never waits for a row, so nobody waits for it in a circle: a row that is in use is left for the next time.
 */
export async function reencrypt(database: Database, keys: Keys): Promise<Reencrypted> {
  const total: Reencrypted = { count: 0, unreadable: 0 };
  for (const place of columns) {
    for (let last: Row | null = null; ;) {
      const done: { rows: Row[]; unreadable: number } = await database.transaction((tx) =>
        nextBatch(tx, keys, place, last),
      );
      total.count += done.rows.length - done.unreadable;
      total.unreadable += done.unreadable;
      last = done.rows.at(-1) ?? null;
      if (done.rows.length < batch) break;
    }
  }
  return total;
}

async function nextBatch(tx: Transaction<Tables>, keys: Keys, one: Place, last: Row | null) {
  const { table, column, place } = one;
  const at = sql.join(place.map((name) => sql.ref(name)));
  const after = last ? sql`and (${at}) > (${sql.join(place.map((name) => last[name]))})` : sql``;
  const { rows } = await sql<Row>`
    select ${at}, ${sql.ref(column)} as value from ${sql.table(table)}
    where ${sql.ref(column)} !~ ${beginsLike(keys.current())} ${after}
    order by ${at} limit ${batch} for no key update skip locked`.execute(tx);
  let unreadable = 0;
  await sql`select set_config('helhed.new_key', 'on', true)`.execute(tx);
  for (const row of rows) {
    const bound = [table, column, ...place.map((name) => String(row[name]))].join('.');
    const value = underCurrentKey(keys, bound, row.value);
    if (value === null) unreadable += 1;
    else {
      const same = place.map((name) => sql`${sql.ref(name)} = ${row[name]}`);
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${sql.join(same, sql` and `)}`.execute(
        tx,
      );
    }
  }
  return { rows, unreadable };
}

/** The value under the key of now, after it was opened again; null for one that does not open. */
function underCurrentKey(keys: Keys, bound: string, value: string): string | null {
  let text: string;
  try {
    text = keys.decrypt(bound, value);
  } catch {
    return null;
  }
  const anew = keys.encrypt(bound, text);
  if (keys.decrypt(bound, anew) !== text) throw new Error('A value under the new key does not open');
  return anew;
}

/**
 * Counts the values under other keys than the current one, by table and column. Criteria in the audit trail count as
 * `audit_entry.criteria`.
 */
export async function underOtherKeys(
  { db }: Database,
  keys: Keys,
): Promise<{ where: string; key: number; count: number }[]> {
  const found = new Map<string, { where: string; key: number; count: number }>();
  const add = (where: string, key: number, count: number) => {
    const known = found.get(`${where} ${key}`);
    found.set(`${where} ${key}`, { where, key, count: count + (known?.count ?? 0) });
  };
  for (const { table, column } of columns) {
    const { rows } = await sql<{ head: string; count: number }>`
      select left(${sql.ref(column)}, 2) as head, count(*)::int as count from ${sql.table(table)}
      where ${sql.ref(column)} !~ ${beginsLike(keys.current())} group by 1`.execute(db);
    for (const { head, count } of rows) add(`${table}.${column}`, keyNumberOf(head), count);
  }
  const { rows } = await sql<{ head: string; count: number }>`
    select left(criterion, 2) as head, count(*)::int as count
    from audit_entry, json_array_elements_text(entry::json -> 'criteria') as criterion
    group by 1`.execute(db);
  for (const { head, count } of rows)
    if (keyNumberOf(head) !== keys.current()) add('audit_entry.criteria', keyNumberOf(head), count);
  return [...found.values()];
}

/** Base64url's letters in their order, but for the last two: in a class of a regular expression the hyphen comes last. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Returns the beginning of values under a key, as a regular expression: their first byte is the key's number. */
function beginsLike(key: number): string {
  const [first] = Buffer.of(key).toString('base64url');
  const from = (key & 3) << 4;
  return `^${first}[${letters.slice(from, from + 16)}]`;
}
