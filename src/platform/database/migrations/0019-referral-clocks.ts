import { sql, type Kysely } from 'kysely';

/** When a referral's clock goes on: only open ones have one, so the index stays short. And drafts, by author and by age. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table referral add column clock_on text`.execute(db);
  await sql`create index referral_clock on referral (clock_on) where clock_on is not null`.execute(db);
  await db.schema
    .createTable('referral_draft')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('citizen', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('saved_at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await sql`create index referral_draft_by_author on referral_draft (author_id, saved_at desc)`.execute(db);
  await sql`create index referral_draft_by_age on referral_draft (saved_at)`.execute(db);
}
