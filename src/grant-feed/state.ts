import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import { grantFeedReport, type GrantFeedState } from '../domain/decision/grant-feed-state.ts';
import { lacksNothing } from '../domain/decision/unusable-grant.ts';
import type { SourceReport } from '../domain/citizen/source.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { AreaKey } from '../domain/area.ts';
import type { FaultKind } from '../domain/citizen/answer.ts';

/** The owner of the grants that count: one citizen's (as a pseudonym), with those of nobody knows whom; null: everybody's. */
type Whose = string | null;

/** Returns the state of reading each area's grants. An area that was never begun on is not among them. */
export async function grantFeedStates({ db }: Database, whose: Whose): Promise<Map<AreaKey, GrantFeedState>> {
  const [{ rows: feeds }, { rows: counts }] = await Promise.all([
    sql<Feed>`select area, read_at, ended_at, failing_since, fault, unread_since from grant_feed`.execute(db),
    sql<Counts>`
      select area,
        count(*) filter (where unusable_reason is null and wanted_version > coalesce(read_version, -1))::int as unread,
        count(*) filter (where unusable_reason is not null and (citizen is not null
          or (${whose === null} and unusable_reason <> all (${[...lacksNothing]}::text[]))))::int as "setAside",
        count(*) filter (where unusable_reason is not null and citizen is null and ${whose !== null}
          and unusable_reason <> all (${[...lacksNothing]}::text[]))::int as "setAsideOfUnknown"
      from grant_watch
      where due_at is not null and (citizen is null or citizen = coalesce(${whose}::text, citizen))
      group by area`.execute(db),
  ]);
  const counted = new Map(counts.map((one) => [one.area, one]));
  return new Map(feeds.map((feed) => [feed.area, stateOf(feed, counted.get(feed.area))]));
}

/**
 * Reports the missing decisions of the areas that decide, one report for each whose system tells what it grants: of one
 * citizen's, or (null) of anybody's.
 */
export async function grantFeedReports(
  citizen: Cpr | null,
  { loader, database, keys, now, policy }: Pick<Context, 'loader' | 'database' | 'keys' | 'now' | 'policy'>,
): Promise<Map<AreaKey, SourceReport>> {
  const followed = loader.areas.filter(({ system }) => system?.grants);
  if (followed.length === 0) return new Map();
  const states = await grantFeedStates(database, citizen === null ? null : keys.pseudonym(citizen));
  const time = { now: now(), everyMs: policy.decisions.everyMs };
  return new Map(followed.map((area) => [area.key, grantFeedReport(area, states.get(area.key) ?? notBegun, time)]));
}

/** Where nobody has begun to read an area's grants. */
export const notBegun: GrantFeedState = {
  begun: false,
  endedAt: null,
  failing: null,
  unread: 0,
  setAside: 0,
  setAsideOfUnknown: 0,
};

type Feed = {
  area: AreaKey;
  read_at: Instant | null;
  ended_at: Instant | null;
  failing_since: Instant | null;
  fault: FaultKind | null;
  unread_since: Instant | null;
};
type Counts = { area: AreaKey } & Pick<GrantFeedState, 'unread' | 'setAside' | 'setAsideOfUnknown'>;

function stateOf({ read_at, ended_at, failing_since, fault, unread_since }: Feed, counts?: Counts): GrantFeedState {
  const { unread = 0, setAside = 0, setAsideOfUnknown = 0 } = counts ?? {};
  return {
    begun: read_at !== null,
    endedAt: ended_at,
    failing: failing_since && { since: failing_since, kind: fault ?? 'paused' },
    unread,
    setAside,
    setAsideOfUnknown: setAsideOfUnknown + (unread_since === null ? 0 : 1),
  };
}
