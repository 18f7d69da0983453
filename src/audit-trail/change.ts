import { sql, type Transaction } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { linkAfter, macOf } from './chain.ts';
import type { AuditEntry } from './entry.ts';
import { headOf, storeRows } from './store.ts';
import { criteriaPlace } from './audit-trail.ts';

/** The chain of all changes, which every gateway adds to. */
const chain = 'changes';

/** Held until the end of a transaction by whoever adds to the chain; any number does, as long as it is always the same. */
const turnstile = 0x4865_6c68;

/**
 * Adds an entry about a change to the audit trail as part of the change's own transaction: both are stored, or neither
 * (promise 9). Changes wait for each other from here to their commit, so this comes last.
 */
export async function recordChange(tx: Transaction<Tables>, keys: Keys, entry: AuditEntry, at: Instant): Promise<void> {
  await sql`select pg_advisory_xact_lock(${turnstile})`.execute(tx);
  const before = await headOf({ db: tx }, chain);
  const place = criteriaPlace(chain, before.seq + 1);
  const text = JSON.stringify({ ...entry, criteria: entry.criteria.map((one) => keys.encrypt(place, one)) });
  const row = { ...linkAfter(before, at, text), recordedAt: at, entry: text };
  const mac = macOf({ chain, ...row }, keys.signature);
  await storeRows({ db: tx }, chain, [{ ...row, mac, pseudonyms: entry.citizens.map(({ pseudonym }) => pseudonym) }]);
}
