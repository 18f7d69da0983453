import { sql } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { Database } from '../platform/database/open-database.ts';
import { beginningOf, linkAfter, type Link } from './audit-chain.ts';
import type { AuditEntry } from './audit-entry.ts';

/** The first entry that is not as it was written: its text, time or hash; its place in the row; whom it is about. */
export type Break = { chain: string; seq: number; problem: 'altered' | 'missing' | 'citizens-altered' };

type Stored = { chain: string; seq: number; recorded_at: Instant; entry: string; hash: string; pseudonyms: string[] };

const pageSize = 1000;

/** Walks through all chains. `atLeast`: how far a chain is known to go. */
export async function verifyChains(
  database: Database,
  atLeast: ReadonlyMap<string, number>,
): Promise<Result<{ entries: number; chains: number }, Break>> {
  const heads = new Map<string, Link>();
  let entries = 0;
  for await (const row of everyEntry(database)) {
    const before = heads.get(row.chain) ?? beginningOf(row.chain);
    const problem = problemOf(row, before);
    if (problem) return no({ chain: row.chain, seq: problem === 'missing' ? before.seq + 1 : row.seq, problem });
    heads.set(row.chain, { seq: row.seq, hash: row.hash });
    entries += 1;
  }
  for (const [chain, seq] of atLeast) {
    const last = heads.get(chain)?.seq ?? 0;
    if (last < seq) return no({ chain, seq: last + 1, problem: 'missing' });
  }
  return yes({ entries, chains: heads.size });
}

function problemOf(row: Stored, before: Link): Break['problem'] | null {
  if (row.seq !== before.seq + 1) return 'missing';
  if (linkAfter(before, row.recorded_at, row.entry).hash !== row.hash) return 'altered';
  const written = new Set((JSON.parse(row.entry) as AuditEntry).citizens.map(({ pseudonym }) => pseudonym));
  const same = written.size === row.pseudonyms.length && row.pseudonyms.every((one) => written.has(one));
  return same ? null : 'citizens-altered';
}

async function* everyEntry({ db }: Database): AsyncGenerator<Stored> {
  let last: { chain: string; seq: number } = { chain: '', seq: 0 };
  for (;;) {
    const { rows } = await sql<Stored>`
      select chain, seq, recorded_at, entry, hash, array(
        select pseudonym from audit_citizen citizen where (citizen.chain, citizen.seq) = (entry.chain, entry.seq)
      ) as pseudonyms
      from audit_entry entry where (chain, seq) > (${last.chain}, ${last.seq}) order by chain, seq limit ${pageSize}
    `.execute(db);
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end;
  }
}
