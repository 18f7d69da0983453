import { sql, type Kysely } from 'kysely';

/** What waits on somebody is among the open referrals, which stay few while the closed ones grow with the years. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const column of ['from_unit', 'to_unit', 'author_id', 'owner_id']) {
    await sql`
      create index ${sql.raw(`referral_open_by_${column}`)}
      on referral (${sql.ref(column)}, created_at desc, id) where open`.execute(db);
  }
}
