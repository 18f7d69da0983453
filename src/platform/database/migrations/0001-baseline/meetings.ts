import { onlyAddedToOrReencrypted } from './append-only.ts';

/** Tables of meetings, of the questions of sparring forums, and of the meetings' history. */
export const meetings: string = `
create table meeting (
  id text primary key,
  citizen text not null,
  kind text not null,
  state text not null,
  version integer not null,
  day text collate "C" not null,
  at timestamptz not null,
  plan_id text,
  planned_at timestamptz not null,
  body text not null
);
create index meeting_by_plan on meeting (plan_id, at, id) where plan_id is not null;
create index meeting_by_citizen on meeting (citizen) where citizen <> '';
create index meeting_by_time on meeting (at desc, id desc);

create table sparring_item (
  id text primary key,
  citizen text not null,
  meeting_id text not null references meeting (id),
  version integer not null,
  body text not null
);
create index sparring_item_by_meeting on sparring_item (meeting_id);
create index sparring_item_by_citizen on sparring_item (citizen) where citizen <> '';

create table meeting_event (
  meeting_id text not null references meeting (id),
  version integer not null,
  at timestamptz not null,
  body text not null,
  primary key (meeting_id, version)
);
${onlyAddedToOrReencrypted('meeting_event')}`;
