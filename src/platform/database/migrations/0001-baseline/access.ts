const countsAsAccessChange = (table: string) => `
create trigger counts_as_access_change after insert or update or delete or truncate on ${table}
  for each statement execute function count_access_change();
`;

/**
 * Tables of access grants: consents, break-glass, conflicts of interest. `access_version` grows with every change to any of
 * them and is published on the bus: the audit trail reads it as it stores an entry, so that an answer made from cached grants
 * is known to be still good when it leaves (ADR 22).
 */
export const access = `
create table access_version (
  single boolean primary key constraint access_version_single_check check (single),
  version bigint not null
);
create function count_access_change() returns trigger language plpgsql as $$
    declare
      now_at bigint;
    begin
      insert into access_version (single, version) values (true, 1)
      on conflict (single) do update set version = access_version.version + 1
      returning version into now_at;
      perform pg_notify('helhed', 'access-version ' || now_at);
      return null;
    end $$;

create table consent (
  id text primary key,
  citizen text not null,
  from_area text not null,
  to_area text not null,
  kinds text not null,
  given_on text not null,
  expires_on text not null,
  withdrawn_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  body text not null,
  recorder_id text not null default ''
);
create index consent_by_citizen on consent (citizen, created_at desc, id);
create index consent_by_recorder on consent (recorder_id, created_at);

create table break_glass (
  id text primary key,
  citizen text not null,
  caller_id text not null,
  unit text not null,
  at timestamptz not null,
  expires_at timestamptz not null,
  reviewed boolean not null default false,
  version integer not null,
  body text not null
);
create index break_glass_by_citizen on break_glass (citizen, caller_id, expires_at);
create index break_glass_by_caller on break_glass (caller_id, at);
create index break_glass_to_review on break_glass (unit, at) where not reviewed;

create table conflict_of_interest (
  citizen text not null,
  caller_id text not null,
  at timestamptz not null,
  body text not null,
  primary key (citizen, caller_id)
);
${['consent', 'break_glass', 'conflict_of_interest', 'cpr_alias'].map(countsAsAccessChange).join('')}`;
