import { sql, type Kysely } from 'kysely';

/**
 * What one area shares with another by a citizen's consent is known in the outbox, and can be held there: then it stands in
 * nobody's way.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('consent_from', 'text').execute();
  await sql`drop index outbox_ahead`.execute(db);
  await sql`create index outbox_ahead on outbox (lane, seq) where state in ('QUEUED', 'DEAD')`.execute(db);
  await sql`create index outbox_held on outbox (lane) where state = 'HELD'`.execute(db);
}
