import { sql, type Kysely } from 'kysely';

/** Grounds for access: citizens' consents, broken glass, and whose cases somebody must keep away from. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('consent')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('citizen', 'text', (column) => column.notNull())
    .addColumn('from_area', 'text', (column) => column.notNull())
    .addColumn('to_area', 'text', (column) => column.notNull())
    .addColumn('kinds', 'text', (column) => column.notNull())
    .addColumn('given_on', 'text', (column) => column.notNull())
    .addColumn('expires_on', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'timestamptz')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await sql`create index consent_by_citizen on consent (citizen, created_at desc, id)`.execute(db);
  await db.schema
    .createTable('break_glass')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('citizen', 'text', (column) => column.notNull())
    .addColumn('caller_id', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .addColumn('reviewed', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await sql`create index break_glass_by_citizen on break_glass (citizen, caller_id, expires_at)`.execute(db);
  await sql`create index break_glass_by_caller on break_glass (caller_id, at)`.execute(db);
  await sql`create index break_glass_to_review on break_glass (unit, at) where not reviewed`.execute(db);
  await db.schema
    .createTable('kept_away')
    .addColumn('citizen', 'text', (column) => column.notNull())
    .addColumn('caller_id', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('kept_away_pkey', ['citizen', 'caller_id'])
    .execute();
}
