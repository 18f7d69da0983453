import { sql, type Kysely } from 'kysely';

/**
 * A number that grows with every change to anybody's grounds for access, whoever makes it: the audit trail reads it as it stores
 * an account, so that an answer made on grounds from memory is known to be still good when it leaves (ADR 22). Each time all
 * gateways hear of it on the bus, so that this hardly ever has to be found out so late.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('access_version')
    .addColumn('single', 'boolean', (column) => column.primaryKey().check(sql`single`))
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute();
  await sql`
    create function count_access_change() returns trigger language plpgsql as $$
    declare
      now_at bigint;
    begin
      insert into access_version (single, version) values (true, 1)
      on conflict (single) do update set version = access_version.version + 1
      returning version into now_at;
      perform pg_notify('helhed', 'grounds ' || now_at);
      return null;
    end $$`.execute(db);
  for (const table of ['consent', 'break_glass', 'kept_away'])
    await sql`
      create trigger counts_as_access_change after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function count_access_change()`.execute(db);
}
