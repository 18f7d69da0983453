import { onlyAddedToOrReencrypted } from './append-only.ts';

const indexesBy = (column: string) => `
create index referral_by_${column} on referral (${column}, created_at desc, id);
create index referral_open_by_${column} on referral (${column}, created_at desc, id) where open;`;

/** Tables of referrals, their drafts, their history, and what people in the systems did with them. */
export const referrals = `
create table referral (
  id text primary key,
  citizen text not null,
  state text not null,
  open boolean not null,
  version integer not null,
  from_unit text not null,
  to_unit text not null,
  author_id text not null,
  owner_id text,
  previous_id text unique references referral (id),
  created_at timestamptz not null,
  body text not null
);
create index referral_by_citizen on referral (citizen, created_at desc, id);
${['from_unit', 'to_unit', 'author_id', 'owner_id'].map(indexesBy).join('')}

create table referral_event (
  referral_id text not null references referral (id),
  version integer not null,
  at timestamptz not null,
  body text not null,
  primary key (referral_id, version)
);
${onlyAddedToOrReencrypted('referral_event')}
create table referral_draft (
  id text primary key,
  citizen text not null,
  author_id text not null,
  version integer not null,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  body text not null
);
create index referral_draft_by_author on referral_draft (author_id, saved_at desc);
create index referral_draft_by_age on referral_draft (saved_at);
create table referral_reply (
  referral_id text not null references referral (id),
  id text not null,
  at timestamptz not null,
  body text not null,
  primary key (referral_id, id)
);
`;
