const marks = (table: string, kind: string) => `
create trigger marks_${table}_as_changed after insert or update on ${table}
  for each row execute function mark_as_changed('${kind}');`;

/**
 * Tables of what waits on somebody. `waiting_change` names the records that were changed since their rows in `waiting` were worked
 * out: with a consent the open referrals of its citizen, with a message that is shared by consent its referral, with a record its
 * failed deliveries. `handled_work` has what waited once, `citizen_opening` when somebody last opened a citizen, both for as long as the policy keeps
 * them. Triggers add to it, so that whatever changes a record cannot forget it.
 */
export const waiting = `
create table waiting (
  subject_type text not null,
  subject_id text collate "C" not null,
  waiting_for text collate "C" not null,
  citizen text not null,
  since text collate "C" not null,
  due_on text collate "C" not null,
  leader_on text collate "C" not null,
  concerns text[] not null,
  leaders text[] not null,
  except_id text,
  holds_until text collate "C",
  policy text not null,
  lease bigint not null default 0,
  due_at timestamptz,
  primary key (subject_type, subject_id, waiting_for)
);
create index waiting_by_concerns on waiting using gin (concerns);
create index waiting_by_leaders on waiting using gin (leaders);
create index waiting_due on waiting (due_at) where due_at is not null;

create table waiting_change (
  subject_type text not null,
  subject_id text collate "C" not null,
  by_transaction xid8 not null default pg_current_xact_id()
);
create index waiting_change_by_subject on waiting_change (subject_type, subject_id);

create table handled_work (
  id text collate "C" primary key,
  at timestamptz not null,
  by_id text,
  subject_type text not null,
  subject_id text not null,
  waiting_for text not null,
  outcome text not null,
  citizen text not null,
  since text not null,
  due_on text not null,
  seats text[] not null,
  except_id text,
  body text not null
);
create index handled_work_by_seats on handled_work using gin (seats);
create index handled_work_by_time on handled_work (at, id);

create table citizen_opening (
  key text primary key,
  at timestamptz not null,
  before_at timestamptz,
  by_request text not null
);
create index citizen_opening_by_time on citizen_opening (at);

create function mark_as_changed() returns trigger language plpgsql as $$
    begin
      -- Reencrypted or copied, a record says what it said.
      if current_setting('helhed.new_key', true) = 'on' then
        return null;
      end if;
      if tg_table_name = 'outbox' and tg_argv[0] = 'delivery' then
        insert into waiting_change (subject_type, subject_id) values (tg_argv[0], new.effect_id);
        return null;
      end if;
      if tg_table_name = 'outbox' then
        insert into waiting_change (subject_type, subject_id) values (new.subject_type, new.subject_id);
        return null;
      end if;
      if tg_table_name = 'coordinator_left' then
        insert into waiting_change (subject_type, subject_id) values (tg_argv[0], coalesce(new.plan_id, old.plan_id));
        return null;
      end if;
      insert into waiting_change (subject_type, subject_id) values (tg_argv[0], new.id);
      if tg_table_name = 'consent' then
        insert into waiting_change (subject_type, subject_id)
          select 'referral', id from referral where citizen = new.citizen and open
          union all select 'plan', id from plan where citizen = new.citizen and open;
      end if;
      if tg_table_name = 'plan' then
        insert into waiting_change (subject_type, subject_id)
          select 'meeting-rhythm', new.id
          union all select 'meeting', id from meeting where plan_id = new.id and state in ('PLANNED', 'CALLED');
      end if;
      if tg_table_name = 'meeting' then
        insert into waiting_change (subject_type, subject_id)
          values ('meeting-rhythm', coalesce(to_jsonb(new) ->> 'plan_id', to_jsonb(new) ->> 'kind'));
      end if;
      if tg_table_name in ('referral', 'notification', 'plan') then
        insert into waiting_change (subject_type, subject_id)
          select 'delivery', effect_id from outbox
          where subject_type = tg_argv[0] and subject_id = new.id and state = 'DEAD';
      end if;
      return null;
    end $$;
${[marks('referral', 'referral'), marks('notification', 'notification')].join('')}
${[marks('consent', 'consent'), marks('break_glass', 'break-glass'), marks('plan', 'plan'), marks('meeting', 'meeting')].join('')}
create trigger marks_coordinator_left_as_changed after insert or update or delete on coordinator_left
  for each row execute function mark_as_changed('plan');
create trigger marks_subject_as_changed after insert or update of state, settled_at on outbox
  for each row when (new.subject_type = 'referral' and new.consent_from <> '{}')
  execute function mark_as_changed();
create trigger marks_delivery_as_changed after update of state on outbox
  for each row when (old.state = 'DEAD' or new.state = 'DEAD')
  execute function mark_as_changed('delivery');
`;
