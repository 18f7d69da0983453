import { sql } from 'kysely';
import { latestMs } from '../audit-trail/audit-trail.ts';
import type { Context } from '../context.ts';
import { instant, type Instant } from '../domain/dates.ts';
import type { Completeness } from '../domain/citizen/source.ts';
import type { LogEntry } from './log-entries.ts';

/** How far what the log says can be relied on. `completeFrom` null: nothing was ever removed. */
export type HowFar = { completeness: Completeness; completeUpTo: Instant; completeFrom: Instant | null };

/**
 * What a gateway stores now bears a time of some moments ago: so long after that time it is there, or its answer never left
 * (see `latestMs` of the trail). The rest is for clocks that differ.
 */
export const underWayMs = latestMs + 15_000;

/** Up to when every chain is stored, from when on nothing has been removed, and whether entries and chains hold. */
export async function howFar(entries: readonly LogEntry[], { database, auditBreaks, now }: Context): Promise<HowFar> {
  const { rows } = await sql<{ at: Instant | null }>`select max(recorded_at) as at from audit_checkpoint`.execute(
    database.db,
  );
  return {
    completeness: auditBreaks().length === 0 && entries.every(({ intact }) => intact) ? 'COMPLETE' : 'PARTIAL',
    completeUpTo: instant(Date.parse(now()) - underWayMs) as Instant,
    completeFrom: rows[0]?.at ?? null,
  };
}
