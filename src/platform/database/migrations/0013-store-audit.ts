import { sql, type Kysely } from 'kysely';

/**
 * Stores entries of one chain of the audit trail and whom they are about, and gives the version of everybody's grounds for
 * access. A function, because its statements are then planned once a connection: planning took longer than storing.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create function store_audit(
      in_chain text, seqs bigint[], times timestamptz[], entries text[], hashes text[],
      about_seqs bigint[], pseudonyms text[]
    ) returns bigint language plpgsql as $$
    begin
      insert into audit_entry (chain, seq, recorded_at, entry, hash)
      select in_chain, * from unnest(seqs, times, entries, hashes);
      insert into audit_citizen (chain, seq, pseudonym) select in_chain, * from unnest(about_seqs, pseudonyms);
      return (select version from access_version);
    end $$`.execute(db);
}
