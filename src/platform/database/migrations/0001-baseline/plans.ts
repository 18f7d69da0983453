import { onlyAddedToOrReencrypted } from './append-only.ts';

/** Tables of joint plans and of their history. A citizen has one open plan, whatever two gateways do at once. */
export const plans = `
create table plan (
  id text primary key,
  citizen text not null,
  state text not null,
  open boolean not null,
  version integer not null,
  areas text[] not null,
  units text[] not null,
  opened_at timestamptz not null,
  ended_on text,
  outcome text,
  body text not null
);
create unique index plan_open_of_citizen on plan (citizen) where open;
create index plan_by_citizen on plan (citizen);
create index plan_by_units on plan using gin (units);
create index plan_by_areas on plan using gin (areas);

create table plan_event (
  plan_id text not null references plan (id),
  version integer not null,
  at timestamptz not null,
  body text not null,
  primary key (plan_id, version)
);
${onlyAddedToOrReencrypted('plan_event')}

create table plan_reply (
  plan_id text not null references plan (id),
  id text not null,
  at timestamptz not null,
  body text not null,
  primary key (plan_id, id)
);

create table coordinator_left (
  plan_id text primary key references plan (id),
  coordinator text not null,
  since text not null,
  learned_on text not null
);
`;
