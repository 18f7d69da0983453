import { sql, type Transaction } from 'kysely';
import type { AreaKey } from '../domain/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** The lane that everything for one area's system about one citizen goes through. */
export const laneOf = (area: AreaKey, citizen: Cpr, keys: Keys): string => `${area}/${keys.pseudonym(citizen)}`;

/**
 * Holds lanes until the end of the transaction, so that what is added to one comes in the order of commits; always in the
 * order of their ids, or two transactions could wait for each other. Idle ones are due at once.
 */
export async function takeLanes(
  tx: Transaction<Tables>,
  lanes: ReadonlyMap<string, AreaKey>,
  now: Instant,
): Promise<void> {
  await sql`
    insert into lane (id, area, due_at)
    select id, area, ${now}::timestamptz
    from unnest(${[...lanes.keys()]}::text[], ${[...lanes.values()]}::text[]) as wanted (id, area)
    order by id collate "C"
    on conflict (id) do update set due_at = case when lane.dead then null else coalesce(lane.due_at, excluded.due_at) end
  `.execute(tx);
}
