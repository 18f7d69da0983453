import { onlyAddedTo, onlyAddedToOrReencrypted } from './append-only.ts';

const tables = `
create table key_fingerprint (
  key_id text primary key,
  fingerprint text not null
);
create table audit_entry (
  chain text not null,
  seq bigint not null,
  recorded_at timestamptz not null,
  entry text not null,
  hash text not null,
  mac text,
  primary key (chain, seq)
);
create index audit_entry_by_time on audit_entry (recorded_at);
create table audit_citizen (
  pseudonym text not null,
  chain text not null,
  seq bigint not null,
  primary key (pseudonym, chain, seq)
);
create index audit_citizen_by_entry on audit_citizen (chain, seq);
create table audit_checkpoint (
  chain text not null,
  seq bigint not null,
  hash text not null,
  recorded_at timestamptz not null,
  at timestamptz not null,
  signature text not null,
  primary key (chain, seq)
);
create table audit_sample (
  id text primary key,
  period_from timestamptz not null,
  period_until timestamptz not null,
  size integer not null,
  seed_hash text not null,
  at timestamptz not null,
  body text not null
);
create table audit_draw (
  sample_id text primary key references audit_sample (id),
  seed text not null,
  population bigint not null,
  drawn text not null,
  at timestamptz not null,
  body text not null
);
create table audit_verdict (
  sample_id text not null references audit_draw (sample_id),
  place integer not null,
  version integer not null,
  at timestamptz not null,
  body text not null,
  primary key (sample_id, place, version)
);
`;

/** Stores entries with whom they are about, and returns the access version. A function's statements are planned once a connection. */
const storeAudit = `
create function store_audit(
      in_chain text, seqs bigint[], times timestamptz[], entries text[], hashes text[], macs text[],
      about_seqs bigint[], pseudonyms text[]
    ) returns bigint language plpgsql as $$
    begin
      insert into audit_entry (chain, seq, recorded_at, entry, hash, mac)
      select in_chain, * from unnest(seqs, times, entries, hashes, macs);
      insert into audit_citizen (chain, seq, pseudonym) select in_chain, * from unnest(about_seqs, pseudonyms);
      return (select version from access_version);
    end $$;
`;

/**
 * Checkpoints stand for all entries before them in their chain: inserting one deletes those, and nothing else does. Where nothing
 * is covered, nothing is deleted: a chain that was deleted wholly is copied like that.
 */
const checkpoints = `
create function refuse_what_no_checkpoint_may_cover() returns trigger language plpgsql as $$
    declare newest timestamptz;
    begin
      select max(recorded_at) into newest from audit_entry where chain = new.chain and seq <= new.seq;
      if newest > now() - interval '30 days' then
        raise exception 'The audit trail keeps what is younger than 30 days';
      end if;
      if newest is not null and not exists (
        select from audit_entry where chain = new.chain and seq = new.seq and hash = new.hash
      ) then
        raise exception 'A checkpoint is where an entry is';
      end if;
      return new;
    end $$;
create function remove_what_a_checkpoint_covers() returns trigger language plpgsql as $$
    begin
      delete from audit_citizen where chain = new.chain and seq <= new.seq;
      delete from audit_entry where chain = new.chain and seq <= new.seq;
      return null;
    end $$;
create trigger covers_only_what_is_old before insert on audit_checkpoint
  for each row execute function refuse_what_no_checkpoint_may_cover();
create trigger removes_what_it_covers after insert on audit_checkpoint
  for each row execute function remove_what_a_checkpoint_covers();

create function refuse_to_remove_what_no_checkpoint_covers() returns trigger language plpgsql as $$
    begin
      if exists (select from audit_checkpoint where chain = old.chain and seq >= old.seq) then return old; end if;
      raise exception 'The audit trail can only be added to';
    end $$;
`;

const removedUnderACheckpoint = (table: string) => `
create trigger only_added_to before update or truncate on ${table}
  for each statement execute function refuse_to_rewrite_history();
create trigger removed_under_a_checkpoint before delete on ${table}
  for each row execute function refuse_to_remove_what_no_checkpoint_covers();
`;

/** Tables of the audit trail, its checkpoints and its sample checks, and of the keys that the database was written with. */
export const auditTrail: string = [
  tables,
  storeAudit,
  checkpoints,
  onlyAddedTo('audit_checkpoint'),
  ...['audit_entry', 'audit_citizen'].map(removedUnderACheckpoint),
  ...['audit_sample', 'audit_draw', 'audit_verdict'].map(onlyAddedToOrReencrypted),
].join('');
