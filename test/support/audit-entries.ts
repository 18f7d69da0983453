import { sql } from 'kysely';
import { beginningOf, linkAfter, type Link } from '../../src/audit-trail/chain.ts';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import type { Instant } from '../../src/domain/dates.ts';
import type { Database } from '../../src/platform/database/open-database.ts';

/** Returns the audit entry of an ordinary read, but for what is given. */
export const lookedAt = (of: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '2026-11-22T09:00:00.000Z' as Instant,
  requestId: 'b1e7',
  action: 'read',
  actor: { id: 'mette', name: 'Mette Holm' },
  functions: [{ role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' }],
  operationName: 'Overview',
  asked: ['Query.citizenByCpr', 'Citizen.cases'],
  citizens: [{ pseudonym: 'p1', shown: true }],
  purposes: ['CASEWORK'],
  basis: { employment: ['OWN_AREA'] },
  sources: [{ area: 'employment', state: 'FRESH', asOf: null }],
  denied: null,
  criteria: [],
  ...of,
});

/** Changes the audit trail without its triggers, as the database's owner could. */
export async function pastTheTriggers(
  { db }: Database,
  change: (db: Database['db']) => Promise<unknown>,
): Promise<void> {
  const tables = ['audit_entry', 'audit_citizen', 'audit_checkpoint'];
  for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(db);
  await change(db);
  for (const table of tables) await sql`alter table ${sql.table(table)} enable trigger user`.execute(db);
}

/** Recomputes all hashes, as somebody could who knows how they are made. */
export async function hashedAnew(db: Database['db']): Promise<void> {
  const heads = new Map<string, Link>();
  const rows = await db.selectFrom('audit_entry').selectAll().orderBy('seq').execute();
  for (const { chain, seq, recorded_at, entry } of rows) {
    const link = linkAfter(heads.get(chain) ?? beginningOf(chain), recorded_at, entry);
    heads.set(chain, link);
    await sql`update audit_entry set hash = ${link.hash} where (chain, seq) = (${chain}, ${seq})`.execute(db);
  }
}
