import { sql, type Kysely } from 'kysely';
import type { Caller } from '../domain/access/caller.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

type Deps = { database: Pick<Database, 'db'>; keys: Keys; caller: Caller; requestId: string; now(): Instant };

/** Returns the key under which it is kept when a caller last opened a citizen: a pseudonym of both together. */
export const openingKey = (citizen: Cpr, { keys, caller }: Pick<Deps, 'keys' | 'caller'>): string =>
  keys.pseudonym(JSON.stringify(['opening', caller.id, citizen]));

/** Saves that a caller opens a citizen; in one request once, so that its answer tells what is new since the time before. */
export async function saveOpening(citizen: Cpr, deps: Deps): Promise<void> {
  const { database, requestId, now } = deps;
  await sql`
    insert into citizen_opening (key, at, by_request) values (${openingKey(citizen, deps)}, ${now()}, ${requestId})
    on conflict (key) do update set at = excluded.at, before_at = citizen_opening.at, by_request = excluded.by_request
    where citizen_opening.by_request <> excluded.by_request`.execute(database.db);
}

/** Removes the openings of before an instant. */
export async function removeOpenings(db: Kysely<Tables>, from: Instant): Promise<void> {
  await db.deleteFrom('citizen_opening').where('at', '<=', from).execute();
}
