import { sql, type Kysely } from 'kysely';

/**
 * The pseudonyms of one person who got a new CPR number. What can only be added to may come under another number of the same
 * person, in a transaction that says so, and with nothing changed but `citizen` and the encrypted `body`.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('cpr_alias')
    .addColumn('citizen', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('cpr_alias_by_person').on('cpr_alias').column('person').execute();
  await sql`
    create trigger counts_as_access_change after insert or update or delete or truncate on cpr_alias
    for each statement execute function count_access_change()`.execute(db);
  await sql`
    create or replace function refuse_all_but_a_new_key() returns trigger language plpgsql as $$
    begin
      if current_setting('helhed.new_key', true) = 'on' and to_jsonb(new) - 'body' = to_jsonb(old) - 'body' then
        return new;
      end if;
      if current_setting('helhed.new_number', true) = 'on'
        and to_jsonb(new) - 'body' - 'citizen' = to_jsonb(old) - 'body' - 'citizen'
        and exists (
          select from cpr_alias one join cpr_alias other on other.person = one.person
          where one.citizen = to_jsonb(old) ->> 'citizen' and other.citizen = to_jsonb(new) ->> 'citizen'
        )
      then
        return new;
      end if;
      raise exception 'This can only be added to';
    end $$`.execute(db);
}
