import { sql, type Kysely } from 'kysely';

/** The audit trail: entries in chains, and whom each is about. The database itself refuses to change or remove any. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('audit_entry')
    .addColumn('chain', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('recorded_at', 'timestamptz', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_entry_pkey', ['chain', 'seq'])
    .execute();
  await db.schema
    .createTable('audit_citizen')
    .addColumn('pseudonym', 'text', (column) => column.notNull())
    .addColumn('chain', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_citizen_pkey', ['pseudonym', 'chain', 'seq'])
    .execute();
  await db.schema.createIndex('audit_citizen_by_entry').on('audit_citizen').columns(['chain', 'seq']).execute();
  await sql`
    create function refuse_to_rewrite_history() returns trigger language plpgsql as
    $$ begin raise exception 'The audit trail can only be added to'; end $$`.execute(db);
  for (const table of ['audit_entry', 'audit_citizen']) {
    await sql`
      create trigger only_added_to before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_to_rewrite_history()`.execute(db);
  }
}
