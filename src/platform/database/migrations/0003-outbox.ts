import { sql, type Kysely } from 'kysely';

/**
 * The outbox: what the areas' systems are to be told, in lanes of one system and one citizen each; who has acknowledged
 * what; and which answers from there have been passed on.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('lane')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('turn', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('due_at', 'timestamptz')
    .addColumn('dead', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('look_at', 'timestamptz')
    .execute();
  await sql`create index lane_due on lane (area, due_at) where due_at is not null`.execute(db);
  await sql`create index lane_to_look on lane (area, look_at) where look_at is not null`.execute(db);
  await outbox(db);
  await db.schema
    .createTable('receipt')
    .addColumn('effect_id', 'text', (column) => column.notNull().references('outbox.effect_id'))
    .addColumn('layer', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('system_id', 'text')
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('receipt_pkey', ['effect_id', 'state'])
    .execute();
  await db.schema
    .createTable('answer')
    .addColumn('effect_id', 'text', (column) => column.notNull().references('outbox.effect_id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_pkey', ['effect_id', 'id'])
    .execute();
}

async function outbox(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('seq', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('effect_id', 'text', (column) => column.notNull().unique())
    .addColumn('lane', 'text', (column) => column.notNull().references('lane.id'))
    .addColumn('subject_type', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('marker', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().defaultTo('QUEUED'))
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('tried_until', 'timestamptz')
    .addColumn('reason', 'text')
    .addColumn('awaiting_answer', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('replays', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('replay_key', 'text', (column) => column.unique())
    .addColumn('queued_at', 'timestamptz', (column) => column.notNull())
    .addColumn('settled_at', 'timestamptz')
    .execute();
  await sql`create index outbox_ahead on outbox (lane, seq) where state <> 'DELIVERED'`.execute(db);
  await sql`create index outbox_awaiting_answer on outbox (lane) where awaiting_answer`.execute(db);
  await sql`create index outbox_dead on outbox (seq) where state = 'DEAD'`.execute(db);
  await sql`create index outbox_by_subject on outbox (subject_type, subject_id, seq)`.execute(db);
}
