import { sql } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import { beginningOf, type Link } from './audit-chain.ts';

/** An entry as it is stored; `pseudonyms` of those it is about. */
export type Row = Link & { recordedAt: Instant; entry: string; pseudonyms: readonly string[] };

/** Stores entries of one chain with one statement: all of them, to stay, or none. */
export async function storeRows({ db }: Pick<Database, 'db'>, chain: string, rows: readonly Row[]): Promise<void> {
  const about = rows.flatMap(({ seq, pseudonyms }) =>
    [...new Set(pseudonyms)].map((pseudonym) => ({ seq, pseudonym })),
  );
  await sql`
    with stored as (
      insert into audit_entry (chain, seq, recorded_at, entry, hash)
      select ${chain}, * from unnest(
        ${rows.map(({ seq }) => seq)}::bigint[], ${rows.map(({ recordedAt }) => recordedAt)}::timestamptz[],
        ${rows.map(({ entry }) => entry)}::text[], ${rows.map(({ hash }) => hash)}::text[]
      )
    )
    insert into audit_citizen (chain, seq, pseudonym)
    select ${chain}, * from unnest(${about.map(({ seq }) => seq)}::bigint[], ${about.map(({ pseudonym }) => pseudonym)}::text[])
  `.execute(db);
}

/** The last link of a chain, found by its index; the beginning, where nothing is stored yet. */
export async function headOf({ db }: Pick<Database, 'db'>, chain: string): Promise<Link> {
  const last = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .where('chain', '=', chain)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? beginningOf(chain);
}
