import { sql, type Kysely } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Signature } from '../platform/signature.ts';
import { isOurs, linkAfter, type Link } from './chain.ts';
import type { AuditEntry } from './entry.ts';

/**
 * The damage of a chain, and where it first shows:
 * - `altered`: the entry's text, time or hash; `citizens-altered`: whom it is found by.
 * - `missing`: an entry in the middle, or the beginning; `cut-off`: the end; `reordered`: the entry is there, elsewhere.
 * - `forged-entry`: every hash fits, but the entry has no MAC of ours: it was not stored by a gateway.
 * - `rewritten`: every hash fits, but it is not what was signed. `not-removed`: an entry that a checkpoint says is gone.
 * - `forged-checkpoint`, `forged-anchor`: not signed by us.
 */
type Problem =
  | 'altered'
  | 'citizens-altered'
  | 'missing'
  | 'cut-off'
  | 'reordered'
  | 'forged-entry'
  | 'rewritten'
  | 'not-removed'
  | 'forged-checkpoint'
  | 'forged-anchor';

/** A chain that cannot be relied on from an entry on. */
export type Break = { chain: string; seq: number; problem: Problem };

/** An entry as it lies in the database, with those it is found by. */
export type Stored = {
  chain: string;
  seq: number;
  recorded_at: Instant;
  entry: string;
  hash: string;
  mac: string | null;
  /** With blanks between; null where it is about nobody. */
  pseudonyms: string | null;
};

/** Requests wait while a page is looked through. */
const pageSize = 200;

/** The entries of all chains, or of one after a link, in the order of each chain. */
export async function* entriesIn(
  db: Kysely<Tables>,
  after: { chain: string; seq: number } = { chain: '', seq: 0 },
  onlyThat = false,
): AsyncGenerator<Stored> {
  for (let last = after; ;) {
    const within = onlyThat
      ? sql`chain = ${last.chain} and seq > ${last.seq}`
      : sql`(chain, seq) > (${last.chain}, ${last.seq})`;
    const { rows } = await sql<Stored>`
      select chain, seq, recorded_at, entry, hash, mac, (
        select string_agg(pseudonym, ' ') from audit_citizen citizen
        where (citizen.chain, citizen.seq) = (entry.chain, entry.seq)
      ) as pseudonyms
      from audit_entry entry where ${within} order by chain, seq limit ${pageSize}
    `.execute(db);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    last = end;
  }
}

/**
 * Finds the fault of an entry, given the link before it; null where it follows. Without a key, MACs are not looked at.
 */
export async function breakAt(
  db: Kysely<Tables>,
  row: Stored,
  before: Link,
  signature: Signature | null,
): Promise<Break | null> {
  const { chain, seq } = row;
  if (seq <= before.seq) return { chain, seq, problem: 'not-removed' };
  if (seq > before.seq + 1) return { chain, seq: before.seq + 1, problem: 'missing' };
  if (!follows(row, before)) {
    const elsewhere = await belongsHere(db, chain, before);
    return { chain, seq, problem: elsewhere ? 'reordered' : 'altered' };
  }
  if (signature && !isOurs({ ...row, recordedAt: row.recorded_at }, row.mac, signature))
    return { chain, seq, problem: 'forged-entry' };
  const written = new Set((JSON.parse(row.entry) as AuditEntry).citizens.map(({ pseudonym }) => pseudonym));
  const found = row.pseudonyms?.split(' ') ?? [];
  const same = written.size === found.length && found.every((one) => written.has(one));
  return same ? null : { chain, seq, problem: 'citizens-altered' };
}

/** Tells whether an entry comes after a link, by its hash. */
export const follows = (row: Pick<Stored, 'recorded_at' | 'entry' | 'hash'>, before: Link): boolean =>
  linkAfter(before, row.recorded_at, row.entry).hash === row.hash;

async function belongsHere(db: Kysely<Tables>, chain: string, before: Link): Promise<boolean> {
  for await (const other of entriesIn(db, { chain, seq: 0 }, true)) if (follows(other, before)) return true;
  return false;
}
