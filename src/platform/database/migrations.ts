import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { up as baseline } from './migrations/0001-baseline.ts';
import type { Tables } from './tables.ts';

/** Migrations in order. A migration never changes once released: a change to a table is a new one. */
export const migrations: Readonly<Record<string, Migration>> = { '0001-baseline': { up: baseline } };

const undefinedTable = '42P01';

/** Runs the migrations that a database lacks: all or none, and once, however many gateways start together. Returns their number. */
export async function migrate(db: Kysely<Tables>, all = migrations): Promise<number> {
  if (await isUpToDate(db, all)) return 0;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...all }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw new Error('The tables could not be brought up to date', { cause: error });
  return results?.length ?? 0;
}

/** Asks one cheap question: the migrator's own take longer than all else that a start asks. */
async function isUpToDate(db: Kysely<Tables>, all: typeof migrations): Promise<boolean> {
  const done = sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const { rows } = await done.catch((error: { code?: string }) => {
    if (error.code === undefinedTable) return { rows: [] };
    throw error;
  });
  return rows.length === Object.keys(all).length && rows.every(({ name }) => name in all);
}
