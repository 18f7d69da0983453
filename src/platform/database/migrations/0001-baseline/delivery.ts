/** Tables of deliveries to the areas' systems, and of what came back: the outbox in its message groups, receipts, replies. */
export const delivery = `
create table idempotency (
  key text primary key,
  input text not null,
  answer text not null,
  at timestamptz not null
);
create table message_group (
  id text primary key,
  area text not null,
  lease bigint not null default 0,
  due_at timestamptz,
  blocked boolean not null default false
);
create index message_group_due on message_group (area, due_at) where due_at is not null;
create table reply_poll (
  message_group text primary key references message_group (id),
  area text not null,
  lease bigint not null default 0,
  due_at timestamptz not null
);
create index reply_poll_due on reply_poll (area, due_at);

create table outbox (
  seq bigint primary key generated always as identity,
  effect_id text not null unique,
  message_group text not null references message_group (id),
  subject_type text not null,
  subject_id text not null,
  kind text not null,
  marker text not null,
  mark text,
  consent_from text[] not null default '{}',
  body text not null,
  state text not null default 'QUEUED',
  attempts integer not null default 0,
  in_doubt_until timestamptz,
  reason text,
  awaiting_reply boolean not null default false,
  replays integer not null default 0,
  queued_at timestamptz not null,
  settled_at timestamptz
);
create index outbox_undelivered on outbox (message_group, seq) where state in ('QUEUED', 'DEAD');
create index outbox_held on outbox (message_group) where state = 'HELD';
create index outbox_dead on outbox (seq) where state = 'DEAD';
create index outbox_marks on outbox (message_group, mark, seq) where mark is not null;
create index outbox_awaiting_reply on outbox (message_group) where awaiting_reply;
create index outbox_by_subject on outbox (subject_type, subject_id, seq);

create table receipt (
  effect_id text not null references outbox (effect_id),
  layer text not null,
  state text not null,
  system_id text,
  at timestamptz not null,
  primary key (effect_id, state)
);
create table external_reply (
  effect_id text not null references outbox (effect_id),
  id text not null,
  at timestamptz not null,
  primary key (effect_id, id)
);
`;
