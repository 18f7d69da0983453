import { sql, type Kysely } from 'kysely';

/** Who recorded a consent, and whether the area that gives is still to look at it. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table consent add column recorder_id text not null default ''`.execute(db);
  await sql`alter table consent add column to_review boolean not null default false`.execute(db);
  await sql`create index consent_by_recorder on consent (recorder_id, created_at)`.execute(db);
  await sql`create index consent_to_review on consent (from_area, created_at) where to_review`.execute(db);
}
