import { sql, type Kysely } from 'kysely';
import type { Caller } from '../domain/access/caller.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

type Deps = { database: Pick<Database, 'db'>; keys: Keys; caller: Caller };

/**
 * Finds the citizens in whose cases the caller has a conflict of interest, by pseudonym: their own case, and those they have
 * declared. What Helhed holds about them does not exist for the caller. A citizen with a new CPR number is there under each.
 */
export async function conflictsOfInterestFor({ database, keys, caller }: Deps): Promise<ReadonlySet<string>> {
  const own = caller.cpr ? [keys.pseudonym(caller.cpr)] : [];
  const { rows } = await sql<{ citizen: string }>`
    with away as (
      select citizen from conflict_of_interest where caller_id = ${caller.id} union select unnest(${own}::text[])
    )
    select citizen from away union
    select other.citizen from away join cpr_alias one on one.citizen = away.citizen
    join cpr_alias other on other.person = one.person`.execute(database.db);
  return new Set(rows.map(({ citizen }) => citizen));
}

/** Tells whether the caller has a conflict of interest in that citizen's case. */
export const hasConflictOfInterest = async (citizen: Cpr, deps: Deps): Promise<boolean> =>
  (await conflictsOfInterestFor(deps)).has(deps.keys.pseudonym(citizen));

/** Finds all pseudonyms of a citizen: more than one where they got a new CPR number, and it was moved here. */
export async function pseudonymsOf(db: Kysely<Tables>, citizen: string): Promise<string[]> {
  const { rows } = await sql<{ citizen: string }>`
    select other.citizen from cpr_alias one join cpr_alias other on other.person = one.person
    where one.citizen = ${citizen}`.execute(db);
  return [...new Set([citizen, ...rows.map((row) => row.citizen)])];
}
