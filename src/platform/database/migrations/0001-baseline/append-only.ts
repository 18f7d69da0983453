/**
 * Functions that keep a table append-only. Rows may be reencrypted, or moved to another CPR number of the same person, in a
 * transaction that says so: then nothing but `body`, or `citizen` and `body`, changes. A migration that adds such a table
 * creates its trigger `only_added_to`, and calls `allow_new_keys` where the table has an encrypted `body`.
 */
export const appendOnly = `
create function refuse_to_rewrite_history() returns trigger language plpgsql as
    $$ begin raise exception 'The audit trail can only be added to'; end $$;

create table cpr_alias (
  citizen text primary key,
  person text not null
);
create index cpr_alias_by_person on cpr_alias (person);

create function refuse_all_but_a_new_key() returns trigger language plpgsql as $$
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
    end $$;

create function allow_new_keys(only_added_to regclass) returns void language plpgsql as $$
    begin
      execute format('drop trigger only_added_to on %s', only_added_to);
      execute format('create trigger only_added_to before delete or truncate on %s
        for each statement execute function refuse_to_rewrite_history()', only_added_to);
      execute format('create trigger only_under_a_new_key before update on %s
        for each row execute function refuse_all_but_a_new_key()', only_added_to);
    end $$;
`;

/** Makes a table append-only. */
export const onlyAddedTo = (table: string): string => `
create trigger only_added_to before update or delete or truncate on ${table}
  for each statement execute function refuse_to_rewrite_history();
`;

/** Makes a table with an encrypted \`body\` append-only, but for reencryption and new CPR numbers. */
export const onlyAddedToOrReencrypted = (table: string): string =>
  `${onlyAddedTo(table)}select allow_new_keys('${table}');\n`;
