import { keptAwayFrom } from '../access/kept-away.ts';
import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import { completenessOf } from '../domain/source.ts';
import type { ReferralFilter } from '../generated/schema.ts';
import { pageOf, pageSize, readCursor, writeCursor, type PageArgs } from '../platform/paging.ts';
import type { Filed } from './filed.ts';
import { reachable } from './in-reach.ts';
import { filedIn } from './store.ts';

type ListArgs = PageArgs & { filter?: ReferralFilter | null };

/** Referrals that the caller may see, newest first; of one citizen, or of all. */
export async function listReferrals(args: ListArgs, context: Context, citizen: Cpr | null = null) {
  const { keys } = context;
  const list = `referrals.${JSON.stringify([citizen, args.filter ?? null])}`;
  const size = pageSize(args.first);
  const after = args.after ? positionOf(readCursor(keys, list, args.after)) : null;
  const wanted = matching(args.filter ?? null, context, { citizen, away: await keptAwayFrom(context) });
  const { count } = await wanted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const rows = await (
    after
      ? wanted.where(({ eb, tuple, refTuple }) => eb(refTuple('created_at', 'id'), '<', tuple(after[0], after[1])))
      : wanted
  )
    .select(['id', 'body'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  const found = rows.map((row) => filedIn(keys, row));
  const page = pageOf(found, args, ({ createdAt, referral }) => writeCursor(keys, list, `${createdAt} ${referral.id}`));
  for (const { referral } of page.nodes) context.alsoAbout.add(referral.citizen);
  return { ...page, totalKnown: count, completeness: completenessOf([]), sources: [] };
}

function matching(
  filter: ReferralFilter | null,
  { database, caller, keys }: Context,
  { citizen, away }: { citizen: Cpr | null; away: ReadonlySet<string> },
) {
  let wanted = reachable(database.db, caller, away, filter?.side ?? null);
  if (citizen) wanted = wanted.where('citizen', '=', keys.pseudonym(citizen));
  if (filter?.states) wanted = wanted.where('state', 'in', filter.states.length > 0 ? [...filter.states] : ['']);
  if (filter?.open) wanted = wanted.where('open', '=', true);
  return wanted;
}

const positionOf = (cursor: string) => cursor.split(' ') as [at: Filed['createdAt'], id: string];
