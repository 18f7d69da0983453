import { sql, type Kysely } from 'kysely';

/**
 * The ledger of the drawing right: entries of a period by number, from 1 and without holes. Two entries cannot have the same
 * number, which is what keeps two gateways from giving away the same hours.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('drawing_entry')
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('minutes', 'integer', (column) => column.notNull())
    .addColumn('reservation_id', 'text', (column) => column.references('drawing_entry.id'))
    .addColumn('corrects_id', 'text', (column) => column.references('drawing_entry.id'))
    .addColumn('decision_id', 'text', (column) => column.references('decision.id'))
    .addColumn('citizen', 'text')
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drawing_entry_pkey', ['period', 'seq'])
    .execute();
  await sql`create index drawing_entry_by_citizen on drawing_entry (citizen, period, seq) where citizen is not null`.execute(
    db,
  );
  await sql`
    create trigger only_added_to before update or delete or truncate on drawing_entry
    for each statement execute function refuse_to_rewrite_history()`.execute(db);
}
