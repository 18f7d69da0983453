import { allPollers, poller, type Poller } from '../delivery/poller.ts';
import type { Call } from '../domain/citizen/answer.ts';
import type { AreaSystem } from '../domain/citizen/area-system.ts';
import { instant, later, type Instant } from '../domain/dates.ts';
import type { GrantFeed } from '../domain/decision/grant.ts';
import { claimFeed, postponeFeed, storePage, type ClaimedFeed } from './feed.ts';
import { feedAlarm, type FeedAlarmDeps } from './feed-alarm.ts';
import { watchLeases, type ClaimedWatch } from './watch.ts';

/** The number of grants of one system that one gateway reads at a time. */
const grantsAtOnce = 5;
/** The interval at which a gateway looks on its own whether something is due, in milliseconds. */
const everyMs = 1_000;
/** The length of a lease, and the part of it that an attempt may take, in milliseconds. */
const leaseMs = 30_000;
const attemptMs = 15_000;

export type FollowingDeps = FeedAlarmDeps & {
  /** Reads a grant that changed, and settles its watch. */
  readGrant(watch: ClaimedWatch, grants: GrantFeed, call: Call): Promise<void>;
};

/**
 * Opens the poller that follows the grants of all areas whose systems tell what they grant, so that nobody has to register a
 * decision twice (D33, D78). What a step finds in a feed it reads in the same step.
 */
export function openFollowing(deps: FollowingDeps): Poller {
  const closing = new AbortController();
  const { signal } = closing;
  const followed = deps.areas.flatMap(({ system }) => (system?.grants ? [{ system, grants: system.grants }] : []));
  const pollers = followed.flatMap((one) => [feedPoller(one, signal, deps), grantPoller(one, signal, deps)]);
  const all = allPollers([...pollers, feedAlarm(deps)], 'one-by-one');
  return {
    ...all,
    async close() {
      closing.abort();
      await all.close();
    },
  };
}

type Followed = { system: AreaSystem; grants: GrantFeed };

function feedPoller({ system, grants }: Followed, signal: AbortSignal, deps: FollowingDeps): Poller {
  const { database, clock, log } = deps;
  return poller({
    work: 'grant-lists',
    concurrency: 1,
    everyMs,
    log,
    async claim() {
      const now = instant(clock.now()) as Instant;
      const feed = await claimFeed(database, { area: system.area, now, leaseMs });
      return feed ? [() => readPage(feed, grants, signal, deps)] : [];
    },
  });
}

/** Reads the next page of a feed; the next poll reads on, until there is nothing more or something goes wrong. */
async function readPage(feed: ClaimedFeed, grants: GrantFeed, signal: AbortSignal, deps: FollowingDeps): Promise<void> {
  const { database, clock, policy } = deps;
  const { everyMs } = policy.decisions;
  const now = () => instant(clock.now()) as Instant;
  const call: Call = { deadline: clock.now().getTime() + attemptMs, signal, background: 'grant-list' };
  const answer = await grants.changes(feed.cursor, call);
  if (!answer.ok) return postponeFeed(database, feed, answer.error, { now: now(), everyMs });
  await storePage(database, feed, answer.value.value, { now: now(), everyMs });
}

function grantPoller({ system, grants }: Followed, signal: AbortSignal, deps: FollowingDeps): Poller {
  const { database, clock, log } = deps;
  return poller({
    work: 'grants',
    concurrency: grantsAtOnce,
    everyMs,
    log,
    async claim(limit) {
      const now = instant(clock.now()) as Instant;
      const until = later(now, leaseMs);
      const watches = await watchLeases.claim(database.db, { area: system.area, now, until, limit });
      const call: Call = { deadline: new Date(now).getTime() + attemptMs, signal, background: 'grants' };
      return watches.map((watch) => () => deps.readGrant(watch, grants, call));
    },
  });
}
