import { sql, type Transaction } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { AreaKey } from '../domain/area.ts';

/** The lane that everything for one area's system about one citizen goes through. */
export const messageGroupOf = (area: AreaKey, citizen: Cpr, keys: Keys): string => `${area}/${keys.pseudonym(citizen)}`;

/**
 * Holds lanes until the end of the transaction, so that what is added to one comes in the order of commits; always in the
 * order of their ids, or two transactions could wait for each other. Idle ones are due at once.
 */
export async function claimGroups(
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

/** Holds one lane until the end of the transaction, and changes nothing in it. */
export async function lockGroup(tx: Transaction<Tables>, lane: string, area: AreaKey): Promise<void> {
  await tx
    .insertInto('lane')
    .values({ id: lane, area, due_at: null, look_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ area }))
    .execute();
}

/** What stands in the way of what comes after it; what was delivered or is held does not. */
export const ahead = ['QUEUED', 'DEAD'] as const;

/** The first message in a lane that is neither delivered nor held. */
export const firstIn = (tx: Transaction<Tables>, lane: string) =>
  tx
    .selectFrom('outbox')
    .select(['seq', 'state'])
    .where('lane', '=', lane)
    .where('state', 'in', ahead)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();

/** Lets a lane that is ours go on from what is first in it now; whoever has something in hand in it says later when to. */
export async function goOn(tx: Transaction<Tables>, lane: string, now: Instant): Promise<void> {
  const first = await firstIn(tx, lane);
  const inHand = await tx
    .selectFrom('outbox')
    .select('seq')
    .where('lane', '=', lane)
    .where('state', 'in', ['QUEUED', 'HELD'])
    .where('tried_until', '>', now)
    .limit(1)
    .executeTakeFirst();
  const due = first?.state === 'QUEUED' ? now : null;
  await tx
    .updateTable('lane')
    .set(({ fn, val }) => ({
      dead: first?.state === 'DEAD',
      due_at: inHand ? fn.coalesce('due_at', val(due)) : due,
    }))
    .where('id', '=', lane)
    .execute();
}

/** Gives back a lane in which there was nothing to deliver any more, unless somebody else has had a later turn there. */
export function handBack(
  { transaction }: Database,
  { id, turn }: { id: string; turn: number },
  now: Instant,
): Promise<void> {
  return transaction(async (tx) => {
    const mine = await tx
      .selectFrom('lane')
      .select('id')
      .where('id', '=', id)
      .where('turn', '=', turn)
      .forUpdate()
      .executeTakeFirst();
    if (mine) await goOn(tx, id, now);
  });
}
