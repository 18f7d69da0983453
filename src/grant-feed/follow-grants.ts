import { poller, type Poller } from '../delivery/poller.ts';
import type { AreaSystem } from '../domain/citizen/area-system.ts';
import { instant, type Instant } from '../domain/dates.ts';
import type { GrantFeed } from '../domain/decision/grant.ts';
import { putBack, storePage, takeFeed, type FeedLease } from './feed.ts';
import { takeWatches, type Watch } from './watch.ts';
import { feedWatch, type FeedWatchDeps } from './watch-feeds.ts';
import type { Call } from '../domain/citizen/answer.ts';

/** How many grants of one system are read at a time, by one gateway. */
const atOnce = 5;
/** How often it is looked on its own whether something is due, in milliseconds. */
const tickMs = 1_000;
/** How long something belongs to the gateway that took it, and how long of that it may take, in milliseconds. */
const leaseMs = 30_000;
const tryMs = 15_000;

export type FollowingDeps = FeedWatchDeps & {
  /** Reads a grant that changed, and settles its watch. */
  readGrant(watch: Watch, grants: GrantFeed, call: Call): Promise<void>;
};

/**
 * Follows what the areas grant, so that nobody has to register a decision twice (D33, D78). `step` is one round by hand, and says how much it was.
 */
export type Following = { step(): Promise<number>; start(): void; close(): Promise<void> };

/** Following of all areas whose systems tell what they grant. */
export function openFollowing(parts: FollowingDeps): Following {
  const leaving = new AbortController();
  const { signal } = leaving;
  const followed = parts.areas.flatMap(({ system }) => (system?.grants ? [{ system, grants: system.grants }] : []));
  const shifts = [
    ...followed.flatMap((one) => [listShift(one, signal, parts), grantShift(one, signal, parts)]),
    feedWatch(parts),
  ];
  return {
    async step() {
      let count = 0;
      // In this order: what a list tells is read in the same round.
      for (const one of shifts) count += await one.step();
      return count;
    },
    start() {
      for (const one of shifts) one.start();
    },
    async close() {
      leaving.abort();
      await Promise.all(shifts.map((one) => one.close()));
    },
  };
}

type Followed = { system: AreaSystem; grants: GrantFeed };

function listShift({ system, grants }: Followed, signal: AbortSignal, parts: FollowingDeps): Poller {
  const { database, clock, log } = parts;
  const { area } = system;
  const now = () => instant(clock.now()) as Instant;
  return poller({
    atOnce: 1,
    everyMs: tickMs,
    log,
    async take() {
      const turn = await takeFeed(database, { area, now: now(), leaseMs });
      return turn ? [() => readOn(turn, grants, signal, parts)] : [];
    },
  });
}

/** Reads page after page, until there is nothing more or something goes wrong. */
async function readOn(turn: FeedLease, grants: GrantFeed, signal: AbortSignal, parts: FollowingDeps): Promise<void> {
  const { database, clock, policy } = parts;
  const { everyMs } = policy.decisions;
  const now = instant(clock.now()) as Instant;
  const call: Call = { deadline: new Date(now).getTime() + tryMs, signal, background: 'grant-list' };
  const answer = await grants.changes(turn.cursor, call);
  if (!answer.ok) return putBack(database, turn, answer.error, { now: instant(clock.now()) as Instant, everyMs });
  await storePage(database, turn, answer.value.value, { now: instant(clock.now()) as Instant, everyMs });
}

function grantShift({ system, grants }: Followed, signal: AbortSignal, parts: FollowingDeps): Poller {
  const { database, clock, log } = parts;
  return poller({
    atOnce,
    everyMs: tickMs,
    log,
    async take(most) {
      const now = instant(clock.now()) as Instant;
      const watches = await takeWatches(database, { area: system.area, now, leaseMs, most });
      const call: Call = { deadline: new Date(now).getTime() + tryMs, signal, background: 'grants' };
      return watches.map((watch) => () => parts.readGrant(watch, grants, call));
    },
  });
}
