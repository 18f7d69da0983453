/** Tables of deliveries to the areas' systems, and of what came back: the outbox in its message groups, receipts, replies. */
export const delivery = `
create table idempotency (
  key text primary key,
  input text not null,
  answer text not null,
  at timestamptz not null
);
create table lane (
  id text primary key,
  area text not null,
  turn bigint not null default 0,
  due_at timestamptz,
  dead boolean not null default false,
  look_at timestamptz
);
create index lane_due on lane (area, due_at) where due_at is not null;
create index lane_to_look on lane (area, look_at) where look_at is not null;

create table outbox (
  seq bigint primary key generated always as identity,
  effect_id text not null unique,
  lane text not null references lane (id),
  subject_type text not null,
  subject_id text not null,
  kind text not null,
  marker text not null,
  consent_from text,
  body text not null,
  state text not null default 'QUEUED',
  tries integer not null default 0,
  tried_until timestamptz,
  reason text,
  awaiting_answer boolean not null default false,
  replays integer not null default 0,
  replay_key text unique,
  queued_at timestamptz not null,
  settled_at timestamptz
);
create index outbox_ahead on outbox (lane, seq) where state in ('QUEUED', 'DEAD');
create index outbox_held on outbox (lane) where state = 'HELD';
create index outbox_dead on outbox (seq) where state = 'DEAD';
create index outbox_awaiting_answer on outbox (lane) where awaiting_answer;
create index outbox_by_subject on outbox (subject_type, subject_id, seq);

create table receipt (
  effect_id text not null references outbox (effect_id),
  layer text not null,
  state text not null,
  system_id text,
  at timestamptz not null,
  primary key (effect_id, state)
);
create table answer (
  effect_id text not null references outbox (effect_id),
  id text not null,
  at timestamptz not null,
  primary key (effect_id, id)
);
`;
