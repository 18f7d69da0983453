import { sql, type Kysely } from 'kysely';

/** When a referral's clock goes on: only open ones have one, so the index stays short. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table referral add column clock_on text`.execute(db);
  await sql`create index referral_clock on referral (clock_on) where clock_on is not null`.execute(db);
}
