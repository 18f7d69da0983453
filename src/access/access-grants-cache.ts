import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import { keepLatest } from '../platform/keep-latest.ts';
import type { AreaKey } from '../domain/area.ts';

/** A consent that is not withdrawn; dates are inclusive, `kinds` are words with blanks between. */
type Consented = { from: AreaKey; to: AreaKey; kinds: string; givenOn: string; expiresOn: string };

/** Everybody's grounds for looking at one citizen, and the version of all grounds that this was read at. */
export type AboutCitizen = {
  version: number;
  consents: readonly Consented[];
  /** Until when, in a form that `Date` reads. */
  glassBroken: readonly { callerId: string; until: string }[];
  keptAwayBy: readonly { callerId: string }[];
  /** The pseudonyms of their other CPR numbers. */
  otherNumbers: readonly string[];
};

/**
 * The grounds of the citizens of late, in memory. What is remembered may be out of date: whoever uses it asks `isCurrent` with
 * the version that stands when their answer is accounted for (ADR 22).
 */
export type AccessGrantsCache = {
  /** By pseudonym; `anew` asks the database whatever is remembered. */
  about(citizen: string, anew: boolean): Promise<AboutCitizen>;
  /** Whether nothing has changed since; if something has, nothing is remembered any more. */
  isCurrent(since: number, version: number): boolean;
  /** There is a new version; null: there may be. */
  heard(version: number | null): void;
};

type Row =
  | { what: 'version'; citizen: null; said: number }
  | { what: 'consent'; citizen: string; said: Consented }
  | { what: 'glass'; citizen: string; said: AboutCitizen['glassBroken'][number] }
  | { what: 'away'; citizen: string; said: AboutCitizen['keptAwayBy'][number] }
  | { what: 'number'; citizen: string; said: string };

type Parts = { database: Pick<Database, 'db'>; now(): Instant };

/** Remembers at most so many citizens; whoever has been remembered for the longest goes first. */
export function accessGrantsCache({ database, now }: Parts, most = 20_000): AccessGrantsCache {
  const known = new Map<string, AboutCitizen>();
  let newest = 0;

  function note(version: number): void {
    if (version <= newest) return;
    newest = version;
    known.clear();
  }

  const asking = new DataLoader<string, AboutCitizen>((citizens) => ask(citizens), { cache: false, maxBatchSize: 500 });

  async function ask(citizens: readonly string[]): Promise<AboutCitizen[]> {
    const { rows } = await question([...new Set(citizens)], now()).execute(database.db);
    const version = said('version', rows)[0] ?? 0;
    note(version);
    const byCitizen = Map.groupBy(rows, ({ citizen }) => citizen);
    return citizens.map((citizen) => {
      const about = aboutIn(version, byCitizen.get(citizen) ?? []);
      if (version === newest) keepLatest(known, citizen, about, most);
      return about;
    });
  }

  return {
    about: async (citizen, anew) => (anew ? undefined : known.get(citizen)) ?? asking.load(citizen),
    isCurrent(since, version) {
      note(version);
      return since >= version;
    },
    heard: (version) => (version === null ? known.clear() : note(version)),
  };
}

function aboutIn(version: number, rows: readonly Row[]): AboutCitizen {
  return {
    version,
    consents: said('consent', rows),
    glassBroken: said('glass', rows),
    keptAwayBy: said('away', rows),
    otherNumbers: said('number', rows),
  };
}

const said = <What extends Row['what']>(what: What, rows: readonly Row[]) =>
  rows.flatMap((row) => (row.what === what ? [row.said as Extract<Row, { what: What }>['said']] : []));

/** One question for all of them, whatever grounds there are, with the version that they are read at. */
const question = (citizens: readonly string[], at: Instant) => sql<Row>`
  select 'version' as what, null as citizen, to_jsonb(version) as said from access_version
  union all
  select 'consent', citizen, jsonb_build_object(
    'from', from_area, 'to', to_area, 'kinds', kinds, 'givenOn', given_on, 'expiresOn', expires_on
  ) from consent where citizen = any(${citizens}) and withdrawn_at is null
  union all
  select 'glass', citizen, jsonb_build_object('callerId', caller_id, 'until', expires_at)
  from break_glass where citizen = any(${citizens}) and expires_at > ${at}
  union all
  select 'away', citizen, jsonb_build_object('callerId', caller_id) from kept_away where citizen = any(${citizens})
  union all
  select 'away', one.citizen, jsonb_build_object('callerId', caller_id)
  from cpr_alias one join cpr_alias other on other.person = one.person and other.citizen <> one.citizen
  join kept_away on kept_away.citizen = other.citizen where one.citizen = any(${citizens})
  union all
  select 'number', one.citizen, to_jsonb(other.citizen)
  from cpr_alias one join cpr_alias other on other.person = one.person and other.citizen <> one.citizen
  where one.citizen = any(${citizens})`;
