import { onlyAddedToOrReencrypted } from './append-only.ts';

/** Tables of mandates. The primary key makes two gateways that draw the same kroner collide. */
export const mandates: string = `
create table mandate_entry (
  book text not null,
  seq integer not null,
  id text not null unique,
  kind text not null,
  units integer not null,
  reservation_id text references mandate_entry (id),
  corrects_id text references mandate_entry (id),
  citizen text,
  at timestamptz not null,
  body text not null,
  primary key (book, seq)
);
create index mandate_entry_by_citizen on mandate_entry (citizen, book, seq) where citizen is not null;
${onlyAddedToOrReencrypted('mandate_entry')}`;
