import type { Kysely } from 'kysely';

/** How far an area's list of grants was read, since when and why it cannot be, and whose a grant is that cannot be used. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .alterTable('grant_feed')
    .addColumn('ended_at', 'timestamptz')
    .addColumn('failing_since', 'timestamptz')
    .addColumn('fault', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('grant_watch').addColumn('citizen', 'text').execute();
}
