import { sql, type Kysely, type Transaction } from 'kysely';
import { recordChange } from '../audit-trail/change.ts';
import { applyConsentChange } from '../delivery/consent-hold.ts';
import { parseCpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Bus } from '../access/bus.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { areasNotified, moveMessages } from './move-messages.ts';
import { moveRows, tablesOfCitizens, type Move } from './move-rows.ts';
import { pseudonymsOf } from '../access/conflicts-of-interest.ts';

/** The reason why two texts are no move: a code without the texts. */
export type NoMove = 'OLD_NUMBER_INVALID' | 'NEW_NUMBER_INVALID' | 'SAME_NUMBER' | 'UNKNOWN_OLD_NUMBER';

/** The count of what there is about a number, by table. */
export type Holdings = Readonly<Record<string, number>>;

/** The plan of a move: the counts for either number, and whether the two are known as one person already. */
export type Plan = { move: Move; from: Holdings; to: Holdings; linked: boolean };

type Deps = { database: Database; keys: Keys };

/** Plans a move from one number to the other: reads what it would move, and changes nothing. */
export async function planMove(
  [old, next]: readonly [string, string],
  { database: { db }, keys }: Deps,
): Promise<Result<Plan, NoMove>> {
  const [from, to] = [parseCpr(old), parseCpr(next)];
  if (!from.ok) return err('OLD_NUMBER_INVALID');
  if (!to.ok) return err('NEW_NUMBER_INVALID');
  if (from.value === to.value) return err('SAME_NUMBER');
  const [was, is] = [keys.pseudonym(from.value), keys.pseudonym(to.value)];
  const [held, there] = [await holdingsOf(db, was), await holdingsOf(db, is)];
  const linked = (await pseudonymsOf(db, was)).includes(is);
  if (!linked && Object.values(held).every((count) => count === 0)) return err('UNKNOWN_OLD_NUMBER');
  return ok({ move: { from: from.value, to: to.value }, from: held, to: there, linked });
}

async function holdingsOf(db: Kysely<Tables>, citizen: string): Promise<Holdings> {
  const counts: Record<string, number> = {};
  for (const table of tablesOfCitizens) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} where citizen = ${citizen}`.execute(db);
    counts[table] = rows[0]?.count ?? 0;
  }
  const { rows } = await sql<{ messages: number; looks: number }>`select
    (select count(*)::int from outbox join message_group on message_group.id = outbox.message_group where message_group.id = message_group.area || '/' || ${citizen}) as messages,
    (select count(*)::int from audit_citizen where pseudonym = ${citizen}) as looks`.execute(db);
  return { ...counts, outbox: rows[0]?.messages ?? 0, audit_entry: rows[0]?.looks ?? 0 };
}

/** The order to move a number: by whom, and when. */
type Order = { by: { id: string; name: string }; now: Instant };

/**
 * Moves all that Helhed holds about a citizen to their new CPR number, with its entry in the audit trail about both: all of it or
 * nothing, while gateways run. Done again it moves what came under the old number since. Gives the counts.
 */
export function moveCpr(
  plan: Plan,
  { by, now }: Order,
  { database, keys, bus }: Deps & { bus: Bus },
): Promise<Holdings> {
  const { move } = plan;
  return database.transaction(async (tx) => {
    await sql`select pg_advisory_xact_lock(${moveLock})`.execute(tx);
    const newlyLinked = await link(tx, keys, move);
    await sql`select set_config('helhed.new_number', 'on', true)`.execute(tx);
    await dropDuplicateConflicts(tx, keys, move);
    const moved: Record<string, number> = {};
    for (const table of tablesOfCitizens) moved[table] = await moveRows(tx, keys, table, move);
    const areas = await areasNotified(tx, keys.pseudonym(move.from));
    moved['outbox'] = await moveMessages(tx, keys, move, { areas, now });
    if (!newlyLinked && Object.values(moved).every((count) => count === 0)) return moved;
    await applyConsents(tx, move, { keys, bus, now });
    // What was set aside as another person's may be theirs.
    await tx.updateTable('grant_watch').set({ due_at: now }).where('unusable_reason', '=', 'FOREIGN_GRANT').execute();
    for (const number of [move.from, move.to]) await bus.publish(tx, 'access', keys.pseudonym(number));
    for (const area of areas) await bus.publish(tx, 'outbox', area);
    await recordChange(tx, keys, entryAbout(move, { by, now, moved }, keys), now);
    return moved;
  });
}

/** The advisory lock of whoever moves a number, held until the end of the transaction. */
const moveLock = 0x6e75_6d62;

/** Links the two numbers, and all that either was moved from, as one person's; tells whether that is new. */
async function link(tx: Transaction<Tables>, keys: Keys, { from, to }: Move): Promise<boolean> {
  const [was, is] = [keys.pseudonym(from), keys.pseudonym(to)];
  const known = await pseudonymsOf(tx, was);
  if (known.includes(is)) return false;
  const all = new Set([...known, ...(await pseudonymsOf(tx, is))]);
  await sql`
    insert into cpr_alias (citizen, person) select citizen, ${is} from unnest(${[...all]}::text[]) as one (citizen)
    on conflict (citizen) do update set person = excluded.person`.execute(tx);
  return true;
}

/** Drops the declaration under the old number of whoever declared a conflict of interest under both. */
async function dropDuplicateConflicts(tx: Transaction<Tables>, keys: Keys, { from, to }: Move): Promise<void> {
  await sql`
    delete from conflict_of_interest old using conflict_of_interest next
    where old.citizen = ${keys.pseudonym(from)} and next.citizen = ${keys.pseudonym(to)}
      and next.caller_id = old.caller_id`.execute(tx);
}

/** Applies the consents recorded under either number to the messages that wait for consent. */
async function applyConsents(
  tx: Transaction<Tables>,
  { to: citizen }: Move,
  deps: { keys: Keys; bus: Bus; now: Instant },
): Promise<void> {
  const sharings = await tx
    .selectFrom('consent')
    .select(['from_area', 'to_area'])
    .distinct()
    .where('citizen', '=', deps.keys.pseudonym(citizen))
    .orderBy('to_area')
    .orderBy('from_area')
    .execute();
  for (const { from_area: from, to_area } of sharings)
    await applyConsentChange(tx, { citizen, from, to: to_area }, deps);
}

const entryAbout = ({ from, to }: Move, { by, now, moved }: Order & { moved: Holdings }, keys: Keys) => ({
  at: now,
  requestId: 'moveCpr',
  action: 'change' as const,
  actor: by,
  functions: [{ role: 'OPERATOR' as const, area: null, unit: null }],
  operationName: 'moveCpr',
  asked: [],
  citizens: [from, to].map((cpr) => ({ pseudonym: keys.pseudonym(cpr), shown: false })),
  purposes: [],
  basis: {},
  sources: [],
  denied: null,
  criteria: [JSON.stringify(['MOVE_CPR', moved])],
});
