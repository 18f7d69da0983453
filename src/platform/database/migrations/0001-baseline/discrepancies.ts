import { onlyAddedToOrReencrypted } from './append-only.ts';

/** Tables of settled discrepancies between the systems, and of their history. */
export const discrepancies = `
create table discrepancy (
  id text primary key,
  citizen text not null,
  field text not null,
  version integer not null,
  check_at timestamptz,
  body text not null
);
create index discrepancy_by_citizen on discrepancy (citizen, field);
create index discrepancy_to_check on discrepancy (check_at) where check_at is not null;

create table discrepancy_event (
  discrepancy_id text not null references discrepancy (id),
  version integer not null,
  at timestamptz not null,
  body text not null,
  primary key (discrepancy_id, version)
);
${onlyAddedToOrReencrypted('discrepancy_event')}`;
