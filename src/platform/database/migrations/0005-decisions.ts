import { sql, type Kysely } from 'kysely';

/** Decisions on bostøtte, who was told of them and what became of that, and how far the areas' grants have been followed. */
export async function up(db: Kysely<never>): Promise<void> {
  await decisions(db);
  await notifications(db);
  await grants(db);
}

async function decisions(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('citizen', 'text', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('chain', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('supersedes', 'text', (column) => column.references('decision.id').unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('told', 'boolean', (column) => column.notNull())
    .addColumn('decided_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('decision_once', ['chain', 'version'])
    .execute();
  await sql`create index decision_by_citizen on decision (citizen, decided_on desc, id desc)`.execute(db);
  await onlyAddedTo(db, 'decision');
}

async function notifications(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('notification')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('decision_id', 'text', (column) => column.notNull().references('decision.id'))
    .addColumn('citizen', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('caseworker', 'text')
    .addColumn('from_unit', 'text', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('open', 'boolean', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('clock_on', 'text')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await sql`create index notification_by_decision on notification (decision_id)`.execute(db);
  for (const column of ['unit', 'caseworker', 'from_unit']) {
    await sql`create index ${sql.raw(`notification_by_${column}`)} on notification (${sql.ref(column)}) where open`.execute(
      db,
    );
  }
  await sql`create index notification_clock on notification (clock_on) where clock_on is not null`.execute(db);
  await db.schema
    .createTable('notification_event')
    .addColumn('notification_id', 'text', (column) => column.notNull().references('notification.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('notification_event_pkey', ['notification_id', 'version'])
    .execute();
  await onlyAddedTo(db, 'notification_event');
}

async function grants(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('grant_feed')
    .addColumn('area', 'text', (column) => column.primaryKey())
    .addColumn('cursor', 'text')
    .addColumn('turn', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('due_at', 'timestamptz', (column) => column.notNull())
    .addColumn('started_on', 'text', (column) => column.notNull())
    .addColumn('read_at', 'timestamptz')
    .addColumn('unread_from', 'text')
    .addColumn('unread_since', 'timestamptz')
    .addColumn('rewind_at', 'timestamptz')
    .execute();
  await db.schema
    .createTable('grant_watch')
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('wanted', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
    .addColumn('read', 'bigint')
    .addColumn('turn', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('due_at', 'timestamptz')
    .addColumn('set_aside', 'text')
    .addColumn('since', 'timestamptz')
    .addPrimaryKeyConstraint('grant_watch_pkey', ['area', 'number'])
    .execute();
  await sql`create index grant_watch_due on grant_watch (area, changed_at) where due_at is not null`.execute(db);
  await sql`create index grant_watch_set_aside on grant_watch (since) where set_aside is not null`.execute(db);
}

const onlyAddedTo = (db: Kysely<never>, table: string) =>
  sql`
    create trigger only_added_to before update or delete or truncate on ${sql.table(table)}
    for each statement execute function refuse_to_rewrite_history()`.execute(db);
