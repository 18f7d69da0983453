import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { AreaKey } from '../domain/area.ts';
import { BoundedMap } from '../domain/bounded-map.ts';
import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';

/** A consent that is not withdrawn; dates are inclusive, `kinds` are words with blanks between. */
type ConsentGrant = { from: AreaKey; to: AreaKey; kinds: string; givenOn: string; expiresOn: string };

/** Everybody's access grants for one citizen, and the version of all grants that these were read at. */
export type CitizenGrants = {
  version: number;
  consents: readonly ConsentGrant[];
  /** `until` is in a form that `Date` reads. */
  breakGlass: readonly { callerId: string; until: string }[];
  conflictsOfInterest: readonly { callerId: string }[];
  /** The pseudonyms of their other CPR numbers. */
  otherPseudonyms: readonly string[];
};

/**
 * A cache of the access grants for the citizens of late. What it holds may be out of date: whoever uses it asks `isCurrent` with
 * the version that stands when their answer is stored in the audit trail (ADR 22).
 */
export type AccessGrantsCache = {
  /** Finds a citizen's grants by pseudonym; `fresh`: in the database, whatever is cached. */
  find(citizen: string, fresh: boolean): Promise<CitizenGrants>;
  /** Tells whether nothing has changed since a version; if something has, the cache is emptied. */
  isCurrent(since: number, version: number): boolean;
  /** Empties the cache for a new version; null: there may be one. */
  invalidate(version: number | null): void;
};

type Row =
  | { kind: 'version'; citizen: null; value: number }
  | { kind: 'consent'; citizen: string; value: ConsentGrant }
  | { kind: 'break-glass'; citizen: string; value: CitizenGrants['breakGlass'][number] }
  | { kind: 'conflict'; citizen: string; value: CitizenGrants['conflictsOfInterest'][number] }
  | { kind: 'pseudonym'; citizen: string; value: string };

type Deps = { database: Pick<Database, 'db'>; now(): Instant };

/** Opens a cache of at most so many citizens; the one cached for the longest goes first. */
export function accessGrantsCache({ database, now }: Deps, most = 20_000): AccessGrantsCache {
  const cached = new BoundedMap<string, CitizenGrants>(most);
  let newest = 0;

  function note(version: number): void {
    if (version <= newest) return;
    newest = version;
    cached.clear();
  }

  const reading = new DataLoader<string, CitizenGrants>((citizens) => read(citizens), {
    cache: false,
    maxBatchSize: 500,
  });

  async function read(citizens: readonly string[]): Promise<CitizenGrants[]> {
    const { rows } = await grantsQuery([...new Set(citizens)], now()).execute(database.db);
    const version = valuesOf('version', rows)[0] ?? 0;
    note(version);
    const byCitizen = Map.groupBy(rows, ({ citizen }) => citizen);
    return citizens.map((citizen) => {
      const grants = grantsIn(version, byCitizen.get(citizen) ?? []);
      if (version === newest) cached.set(citizen, grants);
      return grants;
    });
  }

  return {
    find: async (citizen, fresh) => (fresh ? undefined : cached.get(citizen)) ?? reading.load(citizen),
    isCurrent(since, version) {
      note(version);
      return since >= version;
    },
    invalidate: (version) => (version === null ? cached.clear() : note(version)),
  };
}

function grantsIn(version: number, rows: readonly Row[]): CitizenGrants {
  return {
    version,
    consents: valuesOf('consent', rows),
    breakGlass: valuesOf('break-glass', rows),
    conflictsOfInterest: valuesOf('conflict', rows),
    otherPseudonyms: valuesOf('pseudonym', rows),
  };
}

const valuesOf = <Kind extends Row['kind']>(kind: Kind, rows: readonly Row[]) =>
  rows.flatMap((row) => (row.kind === kind ? [row.value as Extract<Row, { kind: Kind }>['value']] : []));

/** One query for all citizens and all kinds of grants, with the version that they are read at. */
const grantsQuery = (citizens: readonly string[], at: Instant) => sql<Row>`
  select 'version' as kind, null as citizen, to_jsonb(version) as value from access_version
  union all
  select 'consent', citizen, jsonb_build_object(
    'from', from_area, 'to', to_area, 'kinds', kinds, 'givenOn', given_on, 'expiresOn', expires_on
  ) from consent where citizen = any(${citizens}) and withdrawn_at is null
  union all
  select 'break-glass', citizen, jsonb_build_object('callerId', caller_id, 'until', expires_at)
  from break_glass where citizen = any(${citizens}) and expires_at > ${at}
  union all
  select 'conflict', citizen, jsonb_build_object('callerId', caller_id) from conflict_of_interest where citizen = any(${citizens})
  union all
  select 'conflict', one.citizen, jsonb_build_object('callerId', caller_id)
  from cpr_alias one join cpr_alias other on other.person = one.person and other.citizen <> one.citizen
  join conflict_of_interest on conflict_of_interest.citizen = other.citizen where one.citizen = any(${citizens})
  union all
  select 'pseudonym', one.citizen, to_jsonb(other.citizen)
  from cpr_alias one join cpr_alias other on other.person = one.person and other.citizen <> one.citizen
  where one.citizen = any(${citizens})`;
