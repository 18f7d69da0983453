import { onlyAddedToOrReencrypted } from './append-only.ts';

const decision = `
create table decision (
  id text primary key,
  citizen text not null,
  area text not null,
  chain text not null,
  version bigint not null,
  supersedes text unique references decision (id),
  kind text not null,
  notified boolean not null,
  decided_on text not null,
  body text not null,
  constraint decision_once unique (chain, version)
);
create index decision_by_citizen on decision (citizen, decided_on desc, id desc);
${onlyAddedToOrReencrypted('decision')}`;

const notification = `
create table notification (
  id text primary key,
  decision_id text not null references decision (id),
  citizen text not null,
  from_unit text not null,
  standing text not null,
  seats text[] not null,
  version integer not null,
  created_at timestamptz not null,
  body text not null
);
create index notification_by_decision on notification (decision_id);
create index notification_by_citizen on notification (citizen);
create index notification_by_sender on notification (from_unit, created_at desc, id desc);

create table notification_event (
  notification_id text not null references notification (id),
  version integer not null,
  at timestamptz not null,
  body text not null,
  primary key (notification_id, version)
);
${onlyAddedToOrReencrypted('notification_event')}`;

/** The primary key makes two gateways that give away the same hours collide. */
const drawingRight = `
create table drawing_entry (
  book text not null,
  seq integer not null,
  id text not null unique,
  kind text not null,
  units integer not null,
  reservation_id text references drawing_entry (id),
  corrects_id text references drawing_entry (id),
  decision_id text references decision (id),
  citizen text,
  at timestamptz not null,
  body text not null,
  primary key (book, seq)
);
create index drawing_entry_by_citizen on drawing_entry (citizen, book, seq) where citizen is not null;
${onlyAddedToOrReencrypted('drawing_entry')}`;

const grants = `
create table grant_feed (
  area text primary key,
  lease bigint not null default 0,
  due_at timestamptz not null,
  cursor text,
  started_on text not null,
  read_at timestamptz,
  ended_at timestamptz,
  unread_from text,
  unread_since timestamptz,
  rewind_at timestamptz,
  failing_since timestamptz,
  fault text,
  failures integer not null default 0
);
create table grant_watch (
  area text not null,
  number text not null,
  lease bigint not null default 0,
  due_at timestamptz,
  wanted_version bigint not null,
  changed_at timestamptz not null,
  read_version bigint,
  citizen text,
  unusable_reason text,
  unusable_since timestamptz,
  attempts integer not null default 0,
  primary key (area, number)
);
create index grant_watch_due on grant_watch (area, changed_at) where due_at is not null;
create index grant_watch_unusable on grant_watch (unusable_since) where unusable_reason is not null;
`;

/** Tables of decisions on bostøtte, their notifications, the drawing right, and the grants that decisions are read from. */
export const decisions: string = [decision, notification, drawingRight, grants].join('');
