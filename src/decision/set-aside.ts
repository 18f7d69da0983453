import type { Context } from '../context.ts';
import type { AreaKey } from '../domain/area-system.ts';
import type { Instant } from '../domain/dates.ts';
import type { SetAside } from '../domain/set-aside.ts';
import { settle } from '../domain/source.ts';
import { connection, type PageArgs } from '../platform/paging.ts';

/** A grant that no decision could be made of, or (`number` null) a list of changes with something in it that cannot be read. */
export type GrantSetAside = {
  area: AreaKey;
  number: string | null;
  version: number | null;
  reason: SetAside;
  since: Instant;
  tries: number;
};

/** What is set aside in the areas, oldest first; nothing in it says whom it is about. */
export async function grantsSetAside(args: PageArgs, { database: { db }, keys }: Context) {
  const [grants, lists] = await Promise.all([
    db
      .selectFrom('grant_watch')
      .select(['area', 'number', 'wanted as version', 'set_aside as reason', 'since', 'tries'])
      .where('set_aside', 'is not', null)
      .$castTo<GrantSetAside>()
      .execute(),
    db.selectFrom('grant_feed').select(['area', 'unread_since']).where('unread_since', 'is not', null).execute(),
  ]);
  const unread = lists.flatMap(({ area, unread_since: since }): GrantSetAside[] =>
    since ? [{ area, number: null, version: null, reason: 'CHANGE_NOT_UNDERSTOOD', since, tries: 0 }] : [],
  );
  const all = [...unread, ...grants].toSorted((one, other) => one.since.localeCompare(other.since));
  return connection(settle(all, []), args, keys, 'grants-set-aside', ({ area, number }) =>
    JSON.stringify([area, number]),
  );
}
