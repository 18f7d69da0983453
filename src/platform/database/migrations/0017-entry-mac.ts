import { sql, type Kysely } from 'kysely';

/** Each audit entry carries a MAC under the key ring, so that whoever has the database alone can add none. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table audit_entry add column mac text`.execute(db);
  await sql`drop function store_audit`.execute(db);
  await sql`
    create function store_audit(
      in_chain text, seqs bigint[], times timestamptz[], entries text[], hashes text[], macs text[],
      about_seqs bigint[], pseudonyms text[]
    ) returns bigint language plpgsql as $$
    begin
      insert into audit_entry (chain, seq, recorded_at, entry, hash, mac)
      select in_chain, * from unnest(seqs, times, entries, hashes, macs);
      insert into audit_citizen (chain, seq, pseudonym) select in_chain, * from unnest(about_seqs, pseudonyms);
      return (select version from access_version);
    end $$`.execute(db);
}
