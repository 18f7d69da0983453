import { sql, type Kysely } from 'kysely';

/** Referrals as they are now, what happened to them here and in the systems, and what was answered to idempotency keys. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('referral')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('citizen', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('open', 'boolean', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('from_unit', 'text', (column) => column.notNull())
    .addColumn('to_unit', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text')
    .addColumn('previous_id', 'text', (column) => column.references('referral.id').unique())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['citizen', 'from_unit', 'to_unit', 'author_id', 'owner_id']) {
    await sql`create index ${sql.raw(`referral_by_${column}`)} on referral (${sql.ref(column)}, created_at desc, id)`.execute(
      db,
    );
  }
  await db.schema
    .createTable('referral_event')
    .addColumn('referral_id', 'text', (column) => column.notNull().references('referral.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('referral_event_pkey', ['referral_id', 'version'])
    .execute();
  await sql`
    create trigger only_added_to before update or delete or truncate on referral_event
    for each statement execute function refuse_to_rewrite_history()`.execute(db);
  await db.schema
    .createTable('referral_answer')
    .addColumn('referral_id', 'text', (column) => column.notNull().references('referral.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('referral_answer_pkey', ['referral_id', 'id'])
    .execute();
  await db.schema
    .createTable('idempotency')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
}
