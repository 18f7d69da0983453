import { sql } from 'kysely';
import { beginningOf, isOurs } from '../audit-trail/chain.ts';
import type { AuditEntry } from '../audit-trail/entry.ts';
import { criteriaPlace, latestMs } from '../audit-trail/audit-trail.ts';
import { follows, type Break } from '../audit-trail/walk-chains.ts';
import type { Context } from '../context.ts';
import type { Completeness } from '../domain/citizen/source.ts';
import { withoutCprEnds } from '../domain/cpr-in-text.ts';
import { instant, type Instant } from '../domain/dates.ts';
import type { SortKey } from '../domain/list-order.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import type { Keys } from '../platform/keys.ts';

/** An entry's place in the order of all chains. */
export type EntryPosition = { recordedAt: Instant; chain: string; seq: number };

/**
 * A log entry as those who inspect the log see it. `entry` null: it cannot be read any more. `shown`: whether anything of the
 * citizen was, whom the log is about; null where it is about nobody in particular.
 */
export type LogEntry = EntryPosition & {
  entry: AuditEntry | null;
  criteria: readonly string[];
  shown: boolean | null;
  intact: boolean;
};

type Deps = Pick<Context, 'database' | 'keys' | 'auditBreaks'>;
type Row = {
  chain: string;
  seq: number;
  recorded_at: Instant;
  entry: string;
  hash: string;
  mac: string | null;
  before: string | null;
};

const columns = sql`entry.chain, entry.seq, entry.recorded_at, entry.entry, entry.hash, entry.mac, coalesce(
  (select hash from audit_entry one where one.chain = entry.chain and one.seq = entry.seq - 1),
  (select hash from audit_checkpoint one where one.chain = entry.chain and one.seq = entry.seq - 1)
) as before`;

/** The order of the log over all chains, newest first. */
export const latestEntryFirst = storedOrder('desc', {
  'entry.recorded_at': ({ recordedAt }: EntryPosition) => recordedAt,
  'entry.chain': ({ chain }) => chain,
  'entry.seq': ({ seq }) => seq,
});

/** Finds at most so many entries about a citizen behind a sort key, over all chains and under all their pseudonyms, newest first. */
export async function entriesAbout(
  pseudonyms: readonly string[],
  { key, most }: { key: SortKey | null; most: number },
  deps: Deps,
): Promise<LogEntry[]> {
  const { rows } = await sql<Row>`
    select ${columns} from (select distinct chain, seq from audit_citizen where pseudonym = any(${pseudonyms})) about
    join audit_entry entry on (entry.chain, entry.seq) = (about.chain, about.seq)
    where ${isBehind(latestEntryFirst, key)} order by ${sortedBy(latestEntryFirst)} limit ${most}`.execute(
    deps.database.db,
  );
  return rows.map((row) => logEntryIn(row, pseudonyms, deps));
}

/** Counts the entries about a citizen. */
export async function countAbout(pseudonyms: readonly string[], { database }: Deps): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct (chain, seq)) as count from audit_citizen where pseudonym = any(${pseudonyms})`.execute(
    database.db,
  );
  return rows[0]?.count ?? 0;
}

/** Finds entries by chain and number; those that are gone are left out. */
export async function entriesAt(places: readonly (readonly [string, number])[], deps: Deps): Promise<LogEntry[]> {
  const { rows } = await sql<Row>`
    select ${columns} from audit_entry entry join unnest(
      ${places.map(([chain]) => chain)}::text[], ${places.map(([, seq]) => seq)}::bigint[]
    ) as wanted(chain, seq) on (entry.chain, entry.seq) = (wanted.chain, wanted.seq)`.execute(deps.database.db);
  return rows.map((row) => logEntryIn(row, null, deps));
}

function logEntryIn(row: Row, pseudonyms: readonly string[] | null, { keys, auditBreaks }: Deps): LogEntry {
  const { chain, seq, recorded_at: recordedAt } = row;
  const entry = entryIn(row.entry);
  const before = seq === 1 ? beginningOf(chain).hash : row.before;
  const about = entry?.citizens.filter((one) => pseudonyms?.includes(one.pseudonym)) ?? [];
  const intact =
    before !== null &&
    (pseudonyms === null || about.length > 0) &&
    follows(row, { seq: seq - 1, hash: before }) &&
    isOurs({ ...row, recordedAt }, row.mac, keys.signature) &&
    !auditBreaks().some((one) => isIn(row, one));
  const shown = about.length > 0 ? about.some((one) => one.shown) : null;
  return { recordedAt, chain, seq, entry, criteria: criteriaOf(row, entry, keys), shown, intact };
}

const isIn = ({ chain, seq }: Row, broken: Break) => chain === broken.chain && seq >= broken.seq;

/** Parses an entry; null where somebody has made something else of it. */
function entryIn(text: string): AuditEntry | null {
  try {
    const entry = JSON.parse(text) as AuditEntry;
    const whole = [entry.citizens, entry.functions, entry.asked, entry.purposes, entry.sources, entry.criteria];
    return whole.every(Array.isArray) && entry.actor && entry.basis ? entry : null;
  } catch {
    return null;
  }
}

/** Decrypts an entry's criteria; one whose key has been retired, or that was moved, is left out. */
function criteriaOf({ chain, seq }: Row, entry: AuditEntry | null, keys: Keys): string[] {
  const place = criteriaPlace(chain, seq);
  return (entry?.criteria ?? []).flatMap((one) => {
    try {
      return [withoutCprEnds(keys.decrypt(place, one))];
    } catch {
      return [];
    }
  });
}

/** The coverage of the log: how far it can be relied on. `completeFrom` null: nothing was ever removed. */
export type LogCoverage = { completeness: Completeness; completeUpTo: Instant; completeFrom: Instant | null };

/**
 * The time until an entry is stored for certain: a gateway's entry bears a time of some moments ago, and is there so long after it,
 * or its answer never left (see `latestMs` of the trail). The rest is for clocks that differ.
 */
export const underWayMs = latestMs + 15_000;

/** Finds up to when every chain is stored, from when on nothing has been removed, and whether entries and chains are intact. */
export async function coverageOf(
  entries: readonly LogEntry[],
  { database, auditBreaks, now }: Context,
): Promise<LogCoverage> {
  const { rows } = await sql<{ at: Instant | null }>`select max(recorded_at) as at from audit_checkpoint`.execute(
    database.db,
  );
  return {
    completeness: auditBreaks().length === 0 && entries.every(({ intact }) => intact) ? 'COMPLETE' : 'PARTIAL',
    completeUpTo: instant(Date.parse(now()) - underWayMs) as Instant,
    completeFrom: rows[0]?.at ?? null,
  };
}
