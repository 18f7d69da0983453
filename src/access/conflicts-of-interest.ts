import { sql } from 'kysely';
import type { Caller } from '../domain/access/caller.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';

type Parts = { database: Pick<Database, 'db'>; keys: Keys; caller: Caller };

/**
 * Whose cases the caller keeps away from, by pseudonym: their own, and those they have declared. What Helhed holds about them does
 * not exist for the caller, whatever it is. Who got a new CPR number is in it under each.
 */
export async function conflictsOfInterestFor({ database, keys, caller }: Parts): Promise<ReadonlySet<string>> {
  const own = caller.cpr ? [keys.pseudonym(caller.cpr)] : [];
  const { rows } = await sql<{ citizen: string }>`
    with away as (
      select citizen from kept_away where caller_id = ${caller.id} union select unnest(${own}::text[])
    )
    select citizen from away union
    select other.citizen from away join cpr_alias one on one.citizen = away.citizen
    join cpr_alias other on other.person = one.person`.execute(database.db);
  return new Set(rows.map(({ citizen }) => citizen));
}

/** Whether the caller keeps away from that citizen. */
export const conflictFilterFor = async (citizen: Cpr, parts: Parts): Promise<boolean> =>
  (await conflictsOfInterestFor(parts)).has(parts.keys.pseudonym(citizen));
