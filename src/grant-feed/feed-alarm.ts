import type { ConnectedArea } from '../access/loader.ts';
import { poller, type Poller } from '../delivery/poller.ts';
import { instant, type Instant } from '../domain/dates.ts';
import { isBehind, type GrantFeedState } from '../domain/decision/grant-feed-state.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Log } from '../platform/log.ts';
import type { accessMetrics } from '../access/metrics.ts';
import type { GrantFeedFigures } from './metrics.ts';
import type { Policy } from '../config/policy.ts';
import { ageInSeconds } from './list-feeds.ts';
import { grantFeedStates, notBegun } from './state.ts';
import { countUnusableGrants } from './unusable-grants.ts';
import type { AreaKey } from '../domain/area.ts';

export type FeedAlarmDeps = {
  areas: readonly ConnectedArea[];
  database: Database;
  clock: Clock;
  log: Log;
  telemetry: Pick<ReturnType<typeof accessMetrics>, 'alarm'>;
  policy: Policy;
};

/**
 * Alarms those who run the gateway when the end of an area's list was last reached too long ago, whatever the reason: by the age
 * of the last success, so that work that is stuck is seen too. Once, until it is reached again.
 */
export function feedAlarm({ areas, database, clock, log, telemetry, policy }: FeedAlarmDeps): Poller {
  const now = () => instant(clock.now()) as Instant;
  const { everyMs } = policy.decisions;
  const openedAt = now();
  const alarmed = new Set<AreaKey>();
  return poller({
    work: 'grant-alarms',
    concurrency: 1,
    everyMs,
    log,
    async claim() {
      const states = await grantFeedStates(database, null);
      for (const { key, system } of areas) {
        if (!system?.grants) continue;
        const late = isBehind(lastSuccess(states.get(key) ?? notBegun, { openedAt, now: now() }), {
          now: now(),
          everyMs,
        });
        if (!late) alarmed.delete(key);
        if (!late || alarmed.has(key)) continue;
        alarmed.add(key);
        log.error('The list of what a system grants has not been read to its end for too long', { area: key });
        telemetry.alarm('grant-list-late', { area: key, call: 'grant-list' });
      }
      return [];
    },
  });
}

/** A first reading that goes on is late only once it fails. */
const lastSuccess = (
  { endedAt, begun, failing }: GrantFeedState,
  { openedAt, now }: { openedAt: Instant; now: Instant },
) => endedAt ?? (begun && !failing ? now : openedAt);

/** The figures of every area's list, for the metrics. */
export async function grantFeedFigures({
  areas,
  database,
  clock,
}: Pick<FeedAlarmDeps, 'areas' | 'database' | 'clock'>): Promise<GrantFeedFigures[]> {
  const [states, counts] = await Promise.all([grantFeedStates(database, null), countUnusableGrants(database)]);
  const now = instant(clock.now()) as Instant;
  return areas
    .filter(({ system }) => system?.grants)
    .map(({ key: area }) => {
      const { endedAt, unread } = states.get(area) ?? notBegun;
      const age = endedAt && ageInSeconds(endedAt, now);
      return { area, ageInSeconds: age, unread, setAside: [...(counts.get(area) ?? [])] };
    });
}
