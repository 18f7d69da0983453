import { sql, type Transaction } from 'kysely';
import { dateInDenmark, type Instant, later } from '../domain/dates.ts';
import { asked } from '../domain/delivery/delivery.ts';
import type { GrantChange, GrantChanges } from '../domain/decision/grant.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Fault } from '../domain/citizen/answer.ts';

/** The right to read on in an area's list of changed grants, for as long as nobody has a later `turn`. */
export type FeedLease = { area: AreaKey; turn: number; cursor: string | null; failures: number };

/** How long changes that could not be read are left in peace before they are tried again, in milliseconds. */
const rewindMs = 3_600_000;
/** How far apart grants are read that were there before anybody followed, in milliseconds. */
const historyMs = 20;
/** The longest that a list is left alone which cannot be read, in milliseconds. */
const longestRetryMs = 300_000;
/** Nothing is ever due later than this from now: what says so was another system's number (promise 12). In milliseconds. */
const farthestMs = 2 * 86_400_000;

/** Takes the list in hand when it is time to; null while somebody else has it, or it is not time. Following begins with the first. */
export async function takeFeed(
  { db }: Database,
  { area, now, leaseMs }: { area: AreaKey; now: Instant; leaseMs: number },
): Promise<FeedLease | null> {
  await db
    .insertInto('grant_feed')
    .values({ area, due_at: now, started_on: dateInDenmark(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { rows } = await sql<FeedLease>`
    update grant_feed set
      turn = turn + 1,
      due_at = ${later(now, leaseMs)},
      cursor = case when rewind_at <= ${now} then nullif(unread_from, '') else cursor end,
      unread_from = case when rewind_at <= ${now} then null else unread_from end,
      rewind_at = case when rewind_at <= ${now} then null else rewind_at end
    where area = ${area} and (due_at <= ${now} or due_at > ${later(now, farthestMs)})
    returning area, turn, cursor, failures`.execute(db);
  return rows[0] ?? null;
}

/**
 * Writes down what a page told, and where to go on; the same again, or in another order, comes to the same (promise 17).
 * Changes that could not be read are not lost: they are gone back to until they can.
 */
export function storePage(
  database: Database,
  { area, turn, cursor }: FeedLease,
  page: GrantChanges,
  { now, everyMs }: { now: Instant; everyMs: number },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const held = await tx
      .selectFrom('grant_feed')
      .select(['started_on', 'unread_from', 'unread_since', 'rewind_at'])
      .where('area', '=', area)
      .where('turn', '=', turn)
      .forUpdate()
      .executeTakeFirst();
    if (!held) return false;
    await want(tx, { area, startedOn: held.started_on, now }, page.changes);
    const missed = page.leftOut > 0;
    const unreadFrom = held.unread_from ?? (missed ? (cursor ?? '') : null);
    const allRead = !page.more && unreadFrom === null;
    await tx
      .updateTable('grant_feed')
      .set({
        cursor: page.cursor,
        due_at: page.more ? now : later(now, everyMs),
        read_at: now,
        ...(page.more ? {} : { ended_at: now }),
        ...noFailure,
        unread_from: unreadFrom,
        unread_since: allRead ? null : (held.unread_since ?? (missed ? now : null)),
        rewind_at: unreadFrom === null ? null : (held.rewind_at ?? later(now, rewindMs)),
      })
      .where('area', '=', area)
      .execute();
    return true;
  });
}

const noFailure = { failing_since: null, fault: null, failures: 0 };

/**
 * Lets go of the list without having read on, and notes why: it is tried again after twice as long each time, within our own
 * bounds, whatever the system asks for.
 */
export async function putBack(
  { db }: Database,
  { area, turn, failures }: FeedLease,
  { kind, retryAt }: Pick<Fault, 'kind' | 'retryAt'>,
  { now, everyMs }: { now: Instant; everyMs: number },
): Promise<void> {
  const longest = Math.max(everyMs, longestRetryMs);
  const ours = later(now, Math.min(everyMs * 2 ** Math.min(failures, 20), longest));
  const askedAt = asked(retryAt, now, longest) ?? ours;
  // No call was made behind an open breaker: it was no failure of this one.
  const isFailure = kind !== 'paused';
  await db
    .updateTable('grant_feed')
    .set(({ fn, val }) => ({
      due_at: askedAt > ours || !isFailure ? askedAt : ours,
      failing_since: fn.coalesce('failing_since', val(now)),
      ...(isFailure ? { fault: kind, failures: failures + 1 } : {}),
    }))
    .where('area', '=', area)
    .where('turn', '=', turn)
    .execute();
}

/**
 * Of each grant the latest version is wanted; one that was read already is not wanted again. What was there before anybody
 * followed is read bit by bit, so that it is in nobody's way.
 */
async function want(
  tx: Transaction<Tables>,
  { area, startedOn, now }: { area: AreaKey; startedOn: string; now: Instant },
  changes: readonly GrantChange[],
): Promise<void> {
  const latest = new Map<string, GrantChange>();
  for (const one of changes)
    if (!latest.has(one.number) || leastOf(one) > leastOf(latest.get(one.number))) latest.set(one.number, one);
  if (latest.size === 0) return;
  const wanted = [...latest.values()];
  const { count } = await tx
    .selectFrom('grant_watch')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('area', '=', area)
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow();
  let history = count;
  const dueAt = wanted.map(({ changedAt }) =>
    dateInDenmark(changedAt) < startedOn ? later(now, Math.min((history += 1) * historyMs, farthestMs)) : now,
  );
  await sql`
    insert into grant_watch (area, number, wanted, changed_at, due_at)
    select ${area}, * from unnest(
      ${wanted.map(({ number }) => number)}::text[], ${wanted.map(leastOf)}::bigint[],
      ${wanted.map(({ changedAt }) => changedAt)}::timestamptz[], ${dueAt}::timestamptz[]
    )
    order by 1, 2
    on conflict (area, number) do update set
      wanted = excluded.wanted, changed_at = excluded.changed_at, tries = 0, due_at = excluded.due_at
    where excluded.wanted > grant_watch.wanted`.execute(tx);
}

/** The least version that is wanted: any, where none is named. */
const leastOf = (change: GrantChange | undefined): number => change?.version ?? 0;
