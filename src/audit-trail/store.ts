import { sql } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import { beginningOf, type Link } from './chain.ts';

/** An entry as it is stored; `pseudonyms` of those it is about. */
export type Row = Link & { recordedAt: Instant; entry: string; mac: string; pseudonyms: readonly string[] };

/**
 * Stores entries of one chain with one statement: all of them, to stay, or none. Gives the version of everybody's grounds for
 * access as that statement finds it.
 */
export async function storeRows({ db }: Pick<Database, 'db'>, chain: string, rows: readonly Row[]): Promise<number> {
  const about = rows.flatMap(({ seq, pseudonyms }) =>
    [...new Set(pseudonyms)].map((pseudonym) => ({ seq, pseudonym })),
  );
  const { rows: found } = await sql<{ version: number | null }>`
    select store_audit(
      ${chain}, ${rows.map(({ seq }) => seq)}, ${rows.map(({ recordedAt }) => recordedAt)},
      ${rows.map(({ entry }) => entry)}, ${rows.map(({ hash }) => hash)},
      ${rows.map(({ mac }) => mac)},
      ${about.map(({ seq }) => seq)}, ${about.map(({ pseudonym }) => pseudonym)}
    ) as version
  `.execute(db);
  return found[0]?.version ?? 0;
}

/** The last link of a chain; the beginning, where nothing is stored yet. */
export async function headOf({ db }: Pick<Database, 'db'>, chain: string): Promise<Link> {
  const last = (from: 'audit_entry' | 'audit_checkpoint') =>
    db
      .selectFrom(from)
      .select(['seq', 'hash'])
      .where('chain', '=', chain)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
  return (await last('audit_entry')) ?? (await last('audit_checkpoint')) ?? beginningOf(chain);
}

/** The last entry of every chain that has any, found by their index, however many entries there are. */
export async function headsOf({ db }: Pick<Database, 'db'>): Promise<ReadonlyMap<string, Link>> {
  const { rows } = await sql<Link & { chain: string }>`
    with recursive chains(chain) as (
      (select chain from audit_entry order by chain limit 1)
      union all
      select (select entry.chain from audit_entry entry where entry.chain > chains.chain order by entry.chain limit 1)
      from chains where chains.chain is not null
    )
    select chain, seq, hash from chains cross join lateral (
      select seq, hash from audit_entry entry where entry.chain = chains.chain order by seq desc limit 1
    ) as head where chain is not null
  `.execute(db);
  return new Map(rows.map(({ chain, ...link }) => [chain, link]));
}
