import { sql } from 'kysely';
import { instant, type Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Link } from './chain.ts';

/** Where a chain goes on after what came before was removed. `recordedAt`: of the last entry removed. */
export type Checkpoint = Link & { chain: string; recordedAt: Instant; at: Instant };

/** So many entries at most are removed at once, so that nobody waits long for the database. */
const atOnce = 1000;

const dayMs = 24 * 3_600_000;
const kind = 'audit checkpoint';
const said = ({ chain, seq, hash, recordedAt, at }: Checkpoint) => JSON.stringify([chain, seq, hash, recordedAt, at]);

type Parts = { database: Database; keys: Keys; keepDays: number; now: Date };

/**
 * Removes the entries that are older than the policy keeps them, always the oldest of a chain, each time under a signed
 * checkpoint from which the chain goes on. Says how many were removed.
 */
export async function forgetOld({ database, keys, keepDays, now }: Parts): Promise<number> {
  const until = instant(now.getTime() - keepDays * dayMs) as Instant;
  const { rows } = await sql<{ chain: string }>`
    select distinct chain from audit_entry where recorded_at < ${until}`.execute(database.db);
  let removed = 0;
  for (const { chain } of rows) {
    for (let more = true; more;) {
      const old = await oldestOf(database, chain, until);
      const last = old.at(-1);
      if (last) await store(database, keys, { chain, ...last, at: instant(now) as Instant });
      removed += old.length;
      more = old.length === atOnce;
    }
  }
  return removed;
}

/** The first entries of a chain, up to the first one that is to be kept. */
async function oldestOf({ db }: Database, chain: string, until: Instant): Promise<(Link & { recordedAt: Instant })[]> {
  const { rows } = await sql<Link & { recordedAt: Instant }>`
    select seq, hash, recorded_at as "recordedAt" from audit_entry where chain = ${chain} and seq < coalesce(
      (select min(seq) from audit_entry where chain = ${chain} and recorded_at >= ${until}), ${Number.MAX_SAFE_INTEGER}
    ) order by seq limit ${atOnce}`.execute(db);
  return rows;
}

/** Storing it removes what it covers. Of two gateways that come to the same, the first one counts. */
async function store({ db }: Database, keys: Keys, checkpoint: Checkpoint): Promise<void> {
  const { chain, seq, hash, recordedAt, at } = checkpoint;
  const signature = keys.signature.sign(kind, said(checkpoint));
  await db
    .insertInto('audit_checkpoint')
    .values({ chain, seq, hash, recorded_at: recordedAt, at, signature })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The last checkpoint of each chain, and whether it is forged, as far as there are keys to tell. */
export async function checkpointsIn(
  { db }: Pick<Database, 'db'>,
  keys: Pick<Keys, 'signature'> | null,
): Promise<ReadonlyMap<string, Checkpoint & { forged: boolean }>> {
  const rows = await db.selectFrom('audit_checkpoint').selectAll().orderBy('seq').execute();
  const all = rows.map(({ recorded_at: recordedAt, signature: given, ...row }) => {
    const checkpoint = { ...row, recordedAt };
    const forged = keys !== null && !keys.signature.isSigned(kind, said(checkpoint), given);
    return [row.chain, { ...checkpoint, forged }] as const;
  });
  return new Map(all);
}
