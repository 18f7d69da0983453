import { sql, type Kysely } from 'kysely';

/**
 * What can only be added to may come under a new key: in a transaction that says so, and with nothing changed but the
 * encrypted `body`. A migration that adds such a table calls `allow_new_keys('its name')`. The audit trail itself has no such
 * column: its chain hashes the very bytes.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create function refuse_all_but_a_new_key() returns trigger language plpgsql as $$
    begin
      if current_setting('helhed.new_key', true) = 'on' and to_jsonb(new) - 'body' = to_jsonb(old) - 'body' then
        return new;
      end if;
      raise exception 'This can only be added to';
    end $$`.execute(db);
  await sql`
    create function allow_new_keys(only_added_to regclass) returns void language plpgsql as $$
    begin
      execute format('drop trigger only_added_to on %s', only_added_to);
      execute format('create trigger only_added_to before delete or truncate on %s
        for each statement execute function refuse_to_rewrite_history()', only_added_to);
      execute format('create trigger only_under_a_new_key before update on %s
        for each row execute function refuse_all_but_a_new_key()', only_added_to);
    end $$`.execute(db);
  await sql`
    select allow_new_keys(tgrelid) from pg_trigger join pg_attribute on attrelid = tgrelid
    where tgname = 'only_added_to' and attname = 'body'`.execute(db);
}
