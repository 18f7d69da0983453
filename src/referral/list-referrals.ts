import { sql } from 'kysely';
import type { CitizenView } from '../access/citizen-view.ts';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { completenessOf, keptFor } from '../domain/citizen/source.ts';
import type { ReferralFilter } from '../generated/schema.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import { pageOf, storedPage, type PageArgs, type PagedList, type ReadBehind } from '../platform/paging.ts';
import type { ReferralPage, ReferralRecord } from './records.ts';
import { allShownFor, reachable, type Place } from './access.ts';
import { narrowing, placesIn, recordFilter, type Referrals } from './filter-referrals.ts';
import { referrals } from './store.ts';

type ListArgs = PageArgs & { filter?: ReferralFilter | null; purpose: Purpose };

/** Lists the referrals of one citizen that the caller may see, newest first; none are known before access is decided. */
export async function referralsOf(
  view: CitizenView,
  args: Omit<ListArgs, 'purpose'>,
  context: Context,
): Promise<ReferralPage> {
  if (view.entitled) return listReferrals({ ...args, purpose: view.purpose }, context, view.cpr);
  const { items: nodes, completeness, reports: sources } = await view.undecidedRecords();
  return {
    ...pageOf([], listOf(view.cpr, { ...args, purpose: view.purpose }), args, context),
    nodes,
    edges: null,
    countAll: () => null,
    completeness,
    sources,
  };
}

/** Lists the referrals that the caller may see, newest first; of one citizen, or of all. */
export async function listReferrals(
  args: ListArgs,
  context: Context,
  citizen: Cpr | null = null,
): Promise<ReferralPage> {
  const { caller, database, keys, loader, now } = context;
  const { purpose } = args;
  const conflicts = await conflictsOfInterestFor(context);
  const filter = args.filter ?? null;
  const narrowed = narrowing(filter, citizen && keys.pseudonym(citizen), context);
  const places = placesIn(filter, caller);
  const all = narrowed(reachable(database.db, places, conflicts));
  const read: ReadBehind<ReferralRecord> = async (key, most) => {
    const newest = (of: Referrals) => of.where(isBehind(newestFirst, key)).orderBy(sortedBy(newestFirst)).limit(most);
    // An index has each place in order, and none has all of them. A citizen has few.
    const newestIn = (place: Place) => newest(narrowed(reachable(database.db, [place], conflicts))).select('id');
    const ofEach = () => sql<string>`(${sql.join(places.map(newestIn), sql` union all `)})`;
    const onPage = citizen ? all : all.where('id', 'in', ofEach());
    const rows = await newest(onPage).select(['id', 'body']).execute();
    const records = rows.map((row) => referrals.read(keys, row));
    // What is held is withheld in lists too. For a sanction some are left out, further on, where reading goes on behind them.
    return purpose === 'SANCTION' ? records : allShownFor(purpose, records, context);
  };
  const isWanted = recordFilter(filter, context);
  const shownFor = async (some: readonly ReferralRecord[]) => {
    const shown = purpose === 'SANCTION' ? await allShownFor(purpose, some, context) : some;
    return isWanted ? shown.filter(isWanted) : shown;
  };
  const isSome = purpose === 'SANCTION' || isWanted !== null;
  const page = await storedPage(listOf(citizen, args), args, context, read, isSome ? shownFor : null);
  const sources = keptFor(purpose, loader.areas, now());
  const countAll = () => (isSome ? null : countOf(all));
  // What is left out for a sanction may be all there is, so that none is not known.
  const shown = purpose === 'SANCTION' && page.nodes.length === 0 ? { ...page, nodes: null, edges: null } : page;
  return { ...shown, countAll, completeness: completenessOf(sources), sources };
}

const newestFirst = storedOrder('desc', {
  created_at: ({ createdAt }: ReferralRecord) => createdAt,
  id: ({ referral }) => referral.id,
});

const listOf = (
  citizen: Cpr | null,
  { filter, purpose }: Pick<ListArgs, 'filter' | 'purpose'>,
): PagedList<ReferralRecord> => ({
  name: ['referrals', citizen, purpose, filter],
  order: newestFirst,
});

async function countOf(referrals: Referrals): Promise<number> {
  const { count } = await referrals.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}
