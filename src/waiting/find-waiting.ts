import { sql, type RawBuilder } from 'kysely';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Caller } from '../domain/access/caller.ts';
import { seatsOf, waitsOn } from '../domain/access/seats.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../domain/dates.ts';
import {
  ascending,
  compareKeys,
  descending,
  inOrder,
  sortKey,
  type ListOrder,
  type SortKey,
} from '../domain/list-order.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { SubjectRef, SubjectType, WaitingFor } from './kind.ts';
import { isAmong, type WaitingTable } from './waiting-table.ts';

/** Something that waits on somebody, with the record that awaits it, as it is looked at for a purpose. */
export type WaitingItem = Waiting<WaitingFor> & { about: SubjectRef; citizen: Cpr | null; record: object };

/** The order of the queue: overdue first, then the oldest. */
export const mostUrgentFirst: ListOrder<WaitingItem> = [
  descending(({ overdue }) => overdue),
  ascending(({ since }) => since),
  ascending(({ about }) => about.id),
  ascending(({ waitingFor }) => waitingFor),
];

/** Returns those items that are behind a place in the queue, in their order; all of them are behind none. */
export const itemsBehind = (key: SortKey | null, items: readonly WaitingItem[]): readonly WaitingItem[] =>
  key ? items.filter((item) => compareKeys(mostUrgentFirst, sortKey(mostUrgentFirst, item), key) > 0) : items;

/** A query of what waits on a caller, and how much of it from a place on; `most` null: all. */
export type WaitingQuery = {
  purpose: Purpose;
  types?: readonly SubjectType[];
  waitingFor?: readonly WaitingFor[] | null;
  overdueOnly?: boolean;
  citizen?: Cpr | null;
  /** Only what waits on these seats of the caller's; all of them where not given. */
  seats?: ReadonlySet<string>;
  after?: SortKey | null;
  most: number | null;
};

type Deps = { database: Pick<Database, 'db'>; keys: Keys; caller: Caller; waiting: WaitingTable; now(): Instant };

/** A part of what waits, with how much there is in all, and of each wait. */
export type FoundWaiting = { items: WaitingItem[]; total: number; counts: ReadonlyMap<WaitingFor, number> };

/**
 * Finds what waits on a caller, in the order of the queue, and counts it. Only the records that are handed out are read, and those
 * whose rows do not hold today: what the row says finds a record, and what the record says decides.
 */
export async function findWaiting(query: WaitingQuery, deps: Deps): Promise<FoundWaiting> {
  const {
    database: { db },
  } = deps;
  const { live, holding, day } = await partsOf(query, deps);
  const page = sql<SubjectRef>`
    select subject_type as type, subject_id as id ${holding} ${behind(query.after ?? null, day.today)}
    order by due_on >= ${day.today}, since, subject_id, waiting_for
    limit ${query.most}`;
  const count = sql<{ what: WaitingFor; count: number }>`
    select waiting_for as what, count(*) as count ${holding} group by waiting_for`;
  const [{ rows }, counted] = await Promise.all([page.execute(db), count.execute(db)]);
  const held = await itemsOf(rows, query, deps, day);
  // A record that awaits several things is read with all of them.
  const all = inOrder(mostUrgentFirst, [...itemsBehind(query.after ?? null, [...held, ...live])]);
  const items = all.slice(0, query.most ?? undefined);
  const counts = new Map(counted.rows.map(({ what, count: inRows }) => [what, inRows]));
  for (const { waitingFor } of live) counts.set(waitingFor, (counts.get(waitingFor) ?? 0) + 1);
  return { items, total: [...counts.values()].reduce((sum, one) => sum + one, 0), counts };
}

/** The count of what waits about a citizen, and its first deadline. */
export type CitizensWork = { count: number; nextDueOn: CalendarDate };

/** Counts what waits on a caller by citizen (pseudonym), with the first deadline; those about whom nothing waits are left out. */
export async function waitingByCitizen(purpose: Purpose, deps: Deps): Promise<ReadonlyMap<string, CitizensWork>> {
  const { live, holding } = await partsOf({ purpose, most: null }, deps);
  const { rows } = await sql<CitizensWork & { citizen: string }>`
    select citizen, count(*) as count, min(due_on) as "nextDueOn" ${holding} group by citizen`.execute(
    deps.database.db,
  );
  const inRows = new Map(rows.map(({ citizen, count, nextDueOn }) => [citizen, { count, nextDueOn }]));
  return countedByCitizen(live, deps, inRows);
}

/** Counts items by citizen (pseudonym), on top of what is counted already. */
export function countedByCitizen(
  items: readonly WaitingItem[],
  { keys }: Pick<Deps, 'keys'>,
  before: ReadonlyMap<string, CitizensWork> = new Map(),
): ReadonlyMap<string, CitizensWork> {
  const counted = new Map(before);
  for (const { citizen, dueOn } of items) {
    if (citizen === null) continue;
    const { count, nextDueOn } = counted.get(keys.pseudonym(citizen)) ?? { count: 0, nextDueOn: dueOn };
    counted.set(keys.pseudonym(citizen), { count: count + 1, nextDueOn: dueOn < nextDueOn ? dueOn : nextDueOn });
  }
  return counted;
}

/** Returns what a query finds, in its two parts: `live` of records whose rows may be wrong, `holding` of rows that hold. */
async function partsOf(query: WaitingQuery, deps: Deps) {
  const { caller, keys } = deps;
  const seats = query.seats ?? seatsOf(caller);
  const conflicts = await conflictsOfInterestFor(deps);
  const day = { today: dateInDenmark(deps.now()), conflicts };
  const outdated = await outdatedRows(deps, seats, day.today);
  const live = await itemsOf(outdated, query, deps, day);
  const holding = sql`
    from waiting where waiting_for <> '' and ${concernsSeatOf(seats, day.today)}
      and except_id is distinct from ${caller.id} and citizen <> all(${[...conflicts]}::text[])
      and not ${isAmong(outdated)} ${narrowing(query, keys, day.today)}`;
  return { live, holding, day };
}

/** Finds the records whose rows may be wrong today: changed since, past their last day, or of another policy and the caller's. */
async function outdatedRows(
  { database, waiting }: Deps,
  seats: ReadonlySet<string>,
  today: CalendarDate,
): Promise<SubjectRef[]> {
  const { rows } = await sql<SubjectRef>`
    select subject_type as type, subject_id as id from waiting_change union
    select subject_type, subject_id from waiting where holds_until < ${today} union
    select subject_type, subject_id from waiting
      where policy <> ${waiting.policy} and (${seatsOverlap('concerns', seats)} or ${seatsOverlap('leaders', seats)})
    `.execute(database.db);
  return rows;
}

/** Tells of each record whether it may be overdue: by its row, or because its row may be wrong. The record decides. */
export const mayBeOverdue = (
  type: SubjectType,
  id: RawBuilder<unknown>,
  today: CalendarDate,
  { waiting }: Pick<Deps, 'waiting'>,
): RawBuilder<boolean> => sql`(
  exists (select from waiting where subject_type = ${type} and subject_id = ${id}
    and ((waiting_for <> '' and due_on < ${today}) or holds_until < ${today} or policy <> ${waiting.policy}))
  or exists (select from waiting_change where subject_type = ${type} and subject_id = ${id}))`;

const seatsOverlap = (column: string, seats: ReadonlySet<string>) => sql`${sql.ref(column)} && ${[...seats]}::text[]`;

/** Tells of each row what `isConcerned` tells of its audience. */
const concernsSeatOf = (seats: ReadonlySet<string>, today: CalendarDate) =>
  sql`(${seatsOverlap('concerns', seats)} or (leader_on < ${today} and ${seatsOverlap('leaders', seats)}))`;

const narrowing = ({ types, waitingFor, overdueOnly, citizen }: WaitingQuery, keys: Keys, today: CalendarDate) => sql`
  ${citizen ? sql`and citizen = ${keys.pseudonym(citizen)}` : sql``}
  ${types ? sql`and subject_type = any(${[...types]}::text[])` : sql``}
  ${waitingFor ? sql`and waiting_for = any(${[...waitingFor]}::text[])` : sql``}
  ${overdueOnly ? sql`and due_on < ${today}` : sql``}`;

const behind = (key: SortKey | null, today: CalendarDate) =>
  key
    ? sql`and (due_on >= ${today}, since, subject_id, waiting_for) > (${!key[0]}, ${key[1]}, ${key[2]}, ${key[3]})`
    : sql``;

type Day = { today: CalendarDate; conflicts: ReadonlySet<string> };

/** Reads records, and returns those that wait on the caller today and are looked for. */
async function itemsOf(
  subjects: readonly SubjectRef[],
  { purpose, types, waitingFor, overdueOnly, citizen: only, seats }: WaitingQuery,
  { database, keys, caller, waiting, now }: Deps,
  { today, conflicts }: Day,
): Promise<WaitingItem[]> {
  const wanted = types ?? (Object.keys(waiting.kinds) as SubjectType[]);
  const found = await Promise.all(
    wanted.map(async (type): Promise<WaitingItem[]> => {
      const ids = subjects.flatMap((one) => (one.type === type ? [one.id] : []));
      const read = ids.length > 0 ? await waiting.kinds[type](database.db, ids, now()) : [];
      return read.flatMap(({ id, citizen, record, wait }) => {
        const awaiting =
          citizen !== null && conflicts.has(keys.pseudonym(citizen)) ? null : waitsOn(caller, wait, today, seats);
        return awaiting ? [{ ...awaiting, about: { type, id }, citizen, record: { ...record, purpose } }] : [];
      });
    }),
  );
  return found
    .flat()
    .filter((one) => !only || one.citizen === only)
    .filter((one) => (!waitingFor || waitingFor.includes(one.waitingFor)) && (!overdueOnly || one.overdue));
}
