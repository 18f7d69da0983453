import { onlyAddedToOrReencrypted } from './append-only.ts';

/**
 * Tables of cases for the committee, of their history, and of the lists of its members. A case awaits something else when its meeting
 * or the list of members changes, so both mark it as changed.
 */
export const committee: string = `
create table committee_case (
  id text primary key,
  citizen text not null,
  state text not null,
  open boolean not null,
  version integer not null,
  meeting_id text references meeting (id),
  plan_id text,
  follows_up text collate "C",
  seats text[] not null,
  opened_at timestamptz not null,
  body text not null
);
create index committee_case_by_citizen on committee_case (citizen, opened_at desc, id desc);
create index committee_case_by_time on committee_case (opened_at desc, id desc);
create index committee_case_by_meeting on committee_case (meeting_id) where meeting_id is not null;
create index committee_case_by_plan on committee_case (plan_id) where plan_id is not null;
create unique index committee_case_of_follow_up on committee_case (plan_id, follows_up) where follows_up is not null;

create table committee_case_event (
  committee_case_id text not null references committee_case (id),
  version integer not null,
  at timestamptz not null,
  body text not null,
  primary key (committee_case_id, version)
);
${onlyAddedToOrReencrypted('committee_case_event')}
create table committee_members (
  version integer primary key,
  valid_from text collate "C" not null,
  at timestamptz not null,
  body text not null
);
${onlyAddedToOrReencrypted('committee_members')}
create function mark_cases_as_changed() returns trigger language plpgsql as $$
    begin
      if current_setting('helhed.new_key', true) = 'on' then
        return null;
      end if;
      if tg_table_name = 'meeting' then
        insert into waiting_change (subject_type, subject_id)
          select 'committee-case', id from committee_case where meeting_id = new.id and open;
      else
        insert into waiting_change (subject_type, subject_id) select 'committee-case', id from committee_case where open;
      end if;
      return null;
    end $$;
create trigger marks_committee_case_as_changed after insert or update on committee_case
  for each row execute function mark_as_changed('committee-case');
create trigger marks_cases_of_meeting_as_changed after update on meeting
  for each row execute function mark_cases_as_changed();
create trigger marks_cases_as_changed after insert on committee_members
  for each row execute function mark_cases_as_changed();
`;
