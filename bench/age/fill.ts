import { sql } from 'kysely';
import { addAnchor } from '../../src/audit-trail/anchors.ts';
import { headsOf } from '../../src/audit-trail/store.ts';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Keys } from '../../src/platform/keys.ts';

/** The number of rows to make. */
export type Age = { referrals: number; auditEntries: number };

/** As many citizens as a municipality of middle size has cases of; the people of the bench are the first of them. */
const citizens = 50_000;
const units = 20;
const entriesInAChain = 10_000;

type Filling = { database: Database; keys: Keys; cprs: readonly string[]; template: string };

/**
 * Adds what is missing to an age. Referrals are closed, but for one in fifty that is open in units which nobody of the bench
 * works in, and their encrypted bodies are as long as real ones and do not open; entries of the trail are whole, their hashes are
 * not. `template`: the body of a real referral.
 */
export async function fill({ database, keys, cprs, template }: Filling, from: Age, to: Age): Promise<void> {
  const { db } = database;
  // The caller's own units are those with number 0: no multiple of fifty and seven more is one of twenty.
  await database.transaction(async (tx) => {
    // Nothing waits in them: their bodies do not open.
    await sql`select set_config('helhed.new_key', 'on', true)`.execute(tx);
    await sql`
    insert into referral (id, citizen, state, open, version, from_unit, to_unit, author_id, owner_id, created_at, body)
    select 'BENCH' || lpad(n::text, 21, '0'), ${someoneElse()}, case when n % 50 = 7 then 'SENT' else 'COMPLETED' end,
      n % 50 = 7, 6, ${unitNo('employment', 'jobcenter')}, ${unitNo('social', 'voksenenhed')},
      'kollega-' || n % 400, 'kollega-' || n % 401, now() - n * interval '40 seconds', ${template}
    from generate_series(${from.referrals}::bigint + 1, ${to.referrals}::bigint) n`.execute(tx);
  });
  await sql`
    insert into audit_entry (chain, seq, recorded_at, entry, hash)
    select 'chain-' || (n - 1) / ${entriesInAChain}::bigint, (n - 1) % ${entriesInAChain}::bigint + 1,
      now() - (${to.auditEntries}::bigint - n) * interval '4 seconds' - interval '1 day',
      replace(${JSON.stringify(entryOf())}, 'WHO', ${pseudonymNo(keys, cprs)}), md5(n::text) || md5(n::text)
    from generate_series(${from.auditEntries}::bigint + 1, ${to.auditEntries}::bigint) n`.execute(db);
  await sql`
    insert into audit_citizen (pseudonym, chain, seq)
    select ${pseudonymNo(keys, cprs)}, 'chain-' || (n - 1) / ${entriesInAChain}::bigint, (n - 1) % ${entriesInAChain}::bigint + 1
    from generate_series(${from.auditEntries}::bigint + 1, ${to.auditEntries}::bigint) n`.execute(db);
  // As the server does by itself before long.
  await sql`vacuum analyze`.execute(db);
}

/** Vouches for the trail as it is, as a gateway that had been running would have. */
export async function anchor({ database, keys }: Pick<Filling, 'database' | 'keys'>, file: string): Promise<void> {
  const heads = await headsOf(database);
  if (heads.size > 0) await addAnchor(file, { at: instant(new Date()) as Instant, heads }, keys);
}

const unitNo = (area: string, first: string) =>
  sql`${area}::text || '/' || case when n % ${units}::int = 0 then ${first}::text else 'enhed-' || n % ${units}::int end`;

const someoneElse = () => sql`encode(sha256(('citizen ' || n % ${citizens}::int)::bytea), 'base64')`;

/** Everybody in turn, the bench's people first. */
const pseudonymNo = (keys: Keys, cprs: readonly string[]) => sql`
  coalesce((${cprs.map((cpr) => keys.pseudonym(cpr))}::text[])[1 + n % ${citizens}::int], ${someoneElse()})`;

const entryOf = (): AuditEntry => {
  const at = instant('2026-01-05T09:00:00.000Z') as Instant;
  const source = (area: string) => ({ area, state: 'FRESH' as const, asOf: at });
  return {
    at,
    requestId: '00000000-0000-4000-8000-000000000000',
    action: 'read',
    actor: { id: 'kollega', name: 'En Kollega' },
    functions: [{ role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' }],
    operationName: 'Overview',
    asked: [
      'Query.citizenByCpr',
      'Citizen.name',
      'Citizen.cases',
      'CaseConnection.nodes',
      'Case.title',
      'Case.progress',
    ],
    citizens: [{ pseudonym: 'WHO', shown: true }],
    purposes: ['CASEWORK'],
    basis: { employment: ['OWN_AREA'], social: ['JOINT_PLAN'] },
    sources: [source('employment'), source('social')],
    denied: null,
    criteria: [],
  };
};
