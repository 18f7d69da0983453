import type { Kysely } from 'kysely';

/** Which keys this database was written with. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('key_fingerprint')
    .addColumn('key_id', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
}
