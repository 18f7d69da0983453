import { sql, type Transaction } from 'kysely';
import type { AreaKey } from '../domain/area.ts';
import type { Fault } from '../domain/citizen/answer.ts';
import { dateInDenmark, later, type Instant } from '../domain/dates.ts';
import type { GrantChange, GrantChanges } from '../domain/decision/grant.ts';
import { asked } from '../domain/delivery/delivery.ts';
import { leasesOn, type Claimed } from '../platform/database/lease.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import { longestWaitMs } from './watch.ts';

/** Leases on grant feeds: whoever holds one reads on in an area's list of changed grants. */
const feedLeases = leasesOn('grant_feed', { key: ['area'], order: sql`due_at`, longestWaitMs });

/** A feed that was claimed to be read on from its `cursor`. */
export type ClaimedFeed = Claimed<'grant_feed'>;

/** The time after which changes that could not be read are read again, in milliseconds. */
const rewindMs = 3_600_000;
/** The interval between reads of grants that were there before anybody followed, in milliseconds. */
const historyMs = 20;
/** The longest that a feed is left alone which cannot be read, in milliseconds. */
const longestRetryMs = 300_000;

/** Claims a feed that is due, rewound to what could not be read where it is time to; null where it is not due. The first claim begins to follow it. */
export async function claimFeed(
  { db }: Database,
  { area, now, leaseMs }: { area: AreaKey; now: Instant; leaseMs: number },
): Promise<ClaimedFeed | null> {
  await db
    .insertInto('grant_feed')
    .values({ area, due_at: now, started_on: dateInDenmark(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const [feed] = await feedLeases.claim(db, { area, now, until: later(now, leaseMs), limit: 1 });
  if (!feed || feed.rewind_at === null || feed.rewind_at > now) return feed ?? null;
  const rewound = { cursor: feed.unread_from || null, unread_from: null, rewind_at: null };
  return (await feedLeases.release(db, feed, rewound)) ? { ...feed, ...rewound } : null;
}

/**
 * Stores which grants a page announces, and where to read on; the same again, or in another order, comes to the same (promise
 * 17). Changes that could not be read are not lost: the feed is rewound to them until they can.
 */
export function storePage(
  database: Database,
  feed: ClaimedFeed,
  page: GrantChanges,
  { now, everyMs }: { now: Instant; everyMs: number },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const held = await feedLeases.hold(tx, feed);
    if (!held) return false;
    await watchGrants(tx, held, page.changes, now);
    const missed = page.leftOut > 0;
    const unreadFrom = held.unread_from ?? (missed ? (feed.cursor ?? '') : null);
    const allRead = !page.more && unreadFrom === null;
    return feedLeases.release(tx, held, {
      cursor: page.cursor,
      due_at: page.more ? now : later(now, everyMs),
      read_at: now,
      ...(page.more ? {} : { ended_at: now }),
      ...noFailure,
      unread_from: unreadFrom,
      unread_since: allRead ? null : (held.unread_since ?? (missed ? now : null)),
      rewind_at: unreadFrom === null ? null : (held.rewind_at ?? later(now, rewindMs)),
    });
  });
}

const noFailure = { failing_since: null, fault: null, failures: 0 };

/**
 * Releases a feed that could not be read on, with the fault: it is read again after twice as long each time, within our own
 * bounds, whatever the system asks for.
 */
export async function postponeFeed(
  { db }: Database,
  feed: ClaimedFeed,
  { kind, retryAt }: Pick<Fault, 'kind' | 'retryAt'>,
  { now, everyMs }: { now: Instant; everyMs: number },
): Promise<void> {
  const { failures } = feed;
  const longest = Math.max(everyMs, longestRetryMs);
  const ours = later(now, Math.min(everyMs * 2 ** Math.min(failures, 20), longest));
  const askedAt = asked(retryAt, now, longest) ?? ours;
  // No call was made behind an open circuit: it was no failure of this one.
  const isFailure = kind !== 'paused';
  await feedLeases.release(db, feed, {
    due_at: askedAt > ours || !isFailure ? askedAt : ours,
    failing_since: feed.failing_since ?? now,
    ...(isFailure ? { fault: kind, failures: failures + 1 } : {}),
  });
}

/**
 * Watches the latest version of each grant, unless it was read already. What was there before anybody followed is read bit by bit,
 * so that it is in nobody's way.
 */
async function watchGrants(
  tx: Transaction<Tables>,
  { area, started_on }: ClaimedFeed,
  changes: readonly GrantChange[],
  now: Instant,
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
    dateInDenmark(changedAt) < started_on ? later(now, Math.min((history += 1) * historyMs, longestWaitMs)) : now,
  );
  await sql`
    insert into grant_watch (area, number, wanted_version, changed_at, due_at)
    select ${area}, * from unnest(
      ${wanted.map(({ number }) => number)}::text[], ${wanted.map(leastOf)}::bigint[],
      ${wanted.map(({ changedAt }) => changedAt)}::timestamptz[], ${dueAt}::timestamptz[]
    )
    order by 1, 2
    on conflict (area, number) do update set
      wanted_version = excluded.wanted_version, changed_at = excluded.changed_at, attempts = 0, due_at = excluded.due_at
    where excluded.wanted_version > grant_watch.wanted_version`.execute(tx);
}

/** Returns the least version that is wanted: any, where none is named. */
const leastOf = (change: GrantChange | undefined): number => change?.version ?? 0;
