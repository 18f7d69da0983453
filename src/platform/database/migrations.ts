import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { up as auditTrail } from './migrations/0001-audit-trail.ts';
import { up as keyFingerprints } from './migrations/0002-key-fingerprints.ts';
import { up as outbox } from './migrations/0003-outbox.ts';
import { up as referrals } from './migrations/0004-referrals.ts';
import type { Tables } from './tables.ts';

/** In order, never changed once released: a change to a table is a new one. */
const migrations: Record<string, Migration> = {
  '0001-audit-trail': { up: auditTrail },
  '0002-key-fingerprints': { up: keyFingerprints },
  '0003-outbox': { up: outbox },
  '0004-referrals': { up: referrals },
};

/** Brings the tables up to date: all of it or nothing, and once, however many gateways start together. Says how many steps it took. */
export async function migrate(db: Kysely<Tables>): Promise<number> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw new Error('The tables could not be brought up to date', { cause: error });
  return results?.length ?? 0;
}
