import type { Context } from '../context.ts';
import type { Instant } from '../domain/dates.ts';
import type { UnusableReason } from '../domain/decision/unusable-grant.ts';
import { settle } from '../domain/citizen/source.ts';
import { ascending } from '../domain/list-order.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import { connection, type PageArgs, type PagedList } from '../platform/paging.ts';
import type { AreaKey } from '../domain/area.ts';

/** A grant that no decision could be made of, or (`number` null) a list of changes with something in it that cannot be read. */
export type UnusableGrant = {
  area: AreaKey;
  number: string | null;
  version: number | null;
  reason: UnusableReason;
  since: Instant;
  tries: number;
};

type Named = Pick<UnusableGrant, 'area' | 'number' | 'version'>;

const kind = 'grant-set-aside';

/** The id of a grant that is set aside in a version. */
export const unusableGrantId = ({ area, number, version }: Named, keys: Keys): string =>
  keys.seal(kind, JSON.stringify([area, number, version]));

/** Finds the grant with a global id, as long as it is set aside. */
export async function unusableGrant(
  id: string,
  { keys, database }: Pick<Context, 'keys' | 'database'>,
): Promise<UnusableGrant | null> {
  const own = keys.unseal(kind, id);
  if (own === null) return null;
  const [area, number, version] = JSON.parse(own) as [AreaKey, string | null, number | null];
  const all = await allUnusable(database);
  return all.find((one) => one.area === area && one.number === number && one.version === version) ?? null;
}

/** All that is set aside in the areas, in no order. */
async function allUnusable({ db }: Database): Promise<UnusableGrant[]> {
  const [grants, lists] = await Promise.all([
    db
      .selectFrom('grant_watch')
      .select(['area', 'number', 'wanted_version as version', 'unusable_reason as reason'])
      .select(['unusable_since as since', 'attempts as tries'])
      .where('unusable_reason', 'is not', null)
      .$castTo<UnusableGrant>()
      .execute(),
    db.selectFrom('grant_feed').select(['area', 'unread_since']).where('unread_since', 'is not', null).execute(),
  ]);
  const unread = lists.flatMap(({ area, unread_since: since }): UnusableGrant[] =>
    since ? [{ area, number: null, version: null, reason: 'CHANGE_NOT_UNDERSTOOD', since, tries: 0 }] : [],
  );
  return [...unread, ...grants];
}

/** Lists the unusable grants of the areas, oldest first; nothing in it says whom it is about. */
export const unusableGrants = async (args: PageArgs, context: Context) =>
  connection(settle(await allUnusable(context.database), []), unusableList, args, context);

const unusableList: PagedList<UnusableGrant> = {
  name: ['unusable-grants'],
  order: [ascending(({ since }) => since), ascending(({ area }) => area), ascending(({ number }) => number)],
};

/** Counts the unusable grants of each area, by reason. */
export async function countUnusableGrants(database: Database): Promise<Map<AreaKey, Map<UnusableReason, number>>> {
  const counts = new Map<AreaKey, Map<UnusableReason, number>>();
  for (const { area, reason } of await allUnusable(database)) {
    const ofArea = counts.get(area) ?? new Map<UnusableReason, number>();
    counts.set(area, ofArea.set(reason, (ofArea.get(reason) ?? 0) + 1));
  }
  return counts;
}
