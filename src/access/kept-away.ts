import type { Caller } from '../domain/access.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';

type Parts = { database: Pick<Database, 'db'>; keys: Keys; caller: Caller };

/**
 * Whose cases the caller keeps away from, by pseudonym: their own, and those they have declared. What Helhed holds about them does
 * not exist for the caller, whatever it is.
 */
export async function keptAwayFrom({ database, keys, caller }: Parts): Promise<ReadonlySet<string>> {
  const rows = await database.db.selectFrom('kept_away').select('citizen').where('caller_id', '=', caller.id).execute();
  return new Set([...rows.map(({ citizen }) => citizen), ...(caller.cpr ? [keys.pseudonym(caller.cpr)] : [])]);
}

/** Whether the caller keeps away from that citizen. */
export const keepsAwayFrom = async (citizen: Cpr, parts: Parts): Promise<boolean> =>
  (await keptAwayFrom(parts)).has(parts.keys.pseudonym(citizen));
