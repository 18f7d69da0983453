import { sql, type Kysely } from 'kysely';

/**
 * What an audit trail needs to be answered from for years: checkpoints, under which the database itself removes what is too
 * old and nothing else, and sample checks. Entries are found by time as well.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await checkpoints(db);
  await samples(db);
  await db.schema.createIndex('audit_entry_by_time').on('audit_entry').columns(['recorded_at']).execute();
  for (const table of ['audit_checkpoint', 'audit_sample', 'audit_draw', 'audit_verdict']) {
    await sql`
      create trigger only_added_to before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_to_rewrite_history()`.execute(db);
  }
}

/** A checkpoint takes the place of all that came before it in its chain; storing it is what removes that. */
async function checkpoints(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('audit_checkpoint')
    .addColumn('chain', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'timestamptz', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('signature', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_checkpoint_pkey', ['chain', 'seq'])
    .execute();
  // Where nothing is covered, nothing is removed: a chain that was removed wholly is copied like that.
  await sql`
    create function refuse_what_no_checkpoint_may_cover() returns trigger language plpgsql as $$
    declare newest timestamptz;
    begin
      select max(recorded_at) into newest from audit_entry where chain = new.chain and seq <= new.seq;
      if newest > now() - interval '30 days' then
        raise exception 'The audit trail keeps what is younger than 30 days';
      end if;
      if newest is not null and not exists (
        select from audit_entry where chain = new.chain and seq = new.seq and hash = new.hash
      ) then
        raise exception 'A checkpoint is where an entry is';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create function remove_what_a_checkpoint_covers() returns trigger language plpgsql as $$
    begin
      delete from audit_citizen where chain = new.chain and seq <= new.seq;
      delete from audit_entry where chain = new.chain and seq <= new.seq;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger covers_only_what_is_old before insert on audit_checkpoint
    for each row execute function refuse_what_no_checkpoint_may_cover()`.execute(db);
  await sql`
    create trigger removes_what_it_covers after insert on audit_checkpoint
    for each row execute function remove_what_a_checkpoint_covers()`.execute(db);
  await removalOnlyUnderOne(db);
}

async function removalOnlyUnderOne(db: Kysely<never>): Promise<void> {
  await sql`
    create function refuse_to_remove_what_no_checkpoint_covers() returns trigger language plpgsql as $$
    begin
      if exists (select from audit_checkpoint where chain = old.chain and seq >= old.seq) then return old; end if;
      raise exception 'The audit trail can only be added to';
    end $$`.execute(db);
  for (const table of ['audit_entry', 'audit_citizen']) {
    await sql`drop trigger only_added_to on ${sql.table(table)}`.execute(db);
    await sql`
      create trigger only_added_to before update or truncate on ${sql.table(table)}
      for each statement execute function refuse_to_rewrite_history()`.execute(db);
    await sql`
      create trigger removed_under_a_checkpoint before delete on ${sql.table(table)}
      for each row execute function refuse_to_remove_what_no_checkpoint_covers()`.execute(db);
  }
}

/** Sample checks: what was committed to, what was drawn, and what became of each entry. */
async function samples(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('audit_sample')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('period_from', 'timestamptz', (column) => column.notNull())
    .addColumn('period_until', 'timestamptz', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('seed_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('audit_draw')
    .addColumn('sample_id', 'text', (column) => column.primaryKey().references('audit_sample.id'))
    .addColumn('seed', 'text', (column) => column.notNull())
    .addColumn('population', 'bigint', (column) => column.notNull())
    .addColumn('drawn', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('audit_verdict')
    .addColumn('sample_id', 'text', (column) => column.notNull().references('audit_draw.sample_id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_verdict_pkey', ['sample_id', 'place', 'version'])
    .execute();
}
