import { sql } from 'kysely';
import type { CitizenView } from '../access/citizen-view.ts';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { isFinal } from '../domain/referral/steps.ts';
import { completenessOf, keptFor } from '../domain/citizen/source.ts';
import type { ReferralFilter } from '../generated/schema.ts';
import { goesOn, pageOf, pageSize, readCursor, writeCursor, type PageArgs } from '../platform/paging.ts';
import type { ReferralPage, ReferralRecord } from './records.ts';
import { allShownFor, placesOf, reachable, type Place } from './access.ts';
import { referrals } from './store.ts';

type ListArgs = PageArgs & { filter?: ReferralFilter | null; purpose: Purpose };
type Referrals = ReturnType<typeof reachable>;

/** Lists the referrals of one citizen that the caller may see, newest first; none are known before access is decided. */
export async function referralsOf(
  view: CitizenView,
  args: Omit<ListArgs, 'purpose'>,
  context: Context,
): Promise<ReferralPage> {
  if (view.entitled) return listReferrals({ ...args, purpose: view.purpose }, context, view.cpr);
  const { items: nodes, completeness, reports: sources } = await view.undecidedRecords();
  return {
    ...pageOf<ReferralRecord>([], args, () => ''),
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
  const list = `referrals.${JSON.stringify([citizen, args.filter ?? null, ...(purpose === 'CASEWORK' ? [] : [purpose])])}`;
  const size = pageSize(args.first);
  const after = goesOn(args) ? positionOf(readCursor(keys, list, args.after)) : null;
  const conflicts = await conflictsOfInterestFor(context);
  const narrowed = narrowing(args.filter ?? null, citizen && keys.pseudonym(citizen));
  const places = placesOf(caller, args.filter?.side ?? null);
  const all = narrowed(reachable(database.db, places, conflicts));
  const newest = (of: Referrals, from: Position | null, most: number) =>
    (from ? of.where(({ eb, tuple, refTuple }) => eb(refTuple('created_at', 'id'), '<', tuple(...from))) : of)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(most);
  const read = async (from: Position | null, most: number): Promise<ReferralRecord[]> => {
    // An index has each place in order, and none has all of them. A citizen has few.
    const newestIn = (place: Place) =>
      newest(narrowed(reachable(database.db, [place], conflicts)), from, most).select('id');
    const ofEach = () => sql<string>`(${sql.join(places.map(newestIn), sql` union all `)})`;
    const onPage = citizen ? all : all.where('id', 'in', ofEach());
    const rows = await newest(onPage, from, most).select(['id', 'body']).execute();
    return rows.map((row) => referrals.read(keys, row));
  };
  const found = await readShown(read, after, size + 1, purpose, context);
  const page = pageOf(found, args, (one) => writeCursor(keys, list, placeOf(one).join(' ')));
  const sources = keptFor(purpose, loader.areas, now());
  const countAll = () => (purpose === 'SANCTION' ? null : countOf(all));
  // What is left out for a sanction may be all there is, so that none is not known.
  const shown = purpose === 'SANCTION' && found.length === 0 ? { ...page, nodes: null, edges: null } : page;
  return { ...shown, countAll, completeness: completenessOf(sources), sources };
}

/** Reads as many as are wanted of those that are shown for the purpose, and reads on where some of them are not. */
async function readShown(
  read: (from: Position | null, most: number) => Promise<ReferralRecord[]>,
  after: Position | null,
  wanted: number,
  purpose: Purpose,
  context: Context,
): Promise<ReferralRecord[]> {
  const most = purpose === 'SANCTION' ? Math.max(wanted, 200) : wanted;
  const shown: ReferralRecord[] = [];
  for (let from = after, more = true; more && shown.length < wanted;) {
    const some = await read(from, most);
    shown.push(...(await allShownFor(purpose, some, context)));
    const last = some.at(-1);
    more = purpose === 'SANCTION' && some.length === most;
    from = last ? placeOf(last) : from;
  }
  return shown.slice(0, wanted);
}

const narrowing = (filter: ReferralFilter | null, citizen: string | null) => (wanted: Referrals) => {
  const { states, open } = filter ?? {};
  let narrowed = wanted;
  if (citizen) narrowed = narrowed.where('citizen', '=', citizen);
  if (states) narrowed = narrowed.where('state', 'in', states.length > 0 ? [...states] : ['']);
  // The open ones have indexes of their own, which stay short.
  if (open || states?.every((state) => !isFinal(state))) narrowed = narrowed.where('open', '=', true);
  return narrowed;
};

async function countOf(referrals: Referrals): Promise<number> {
  const { count } = await referrals.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** The place of a referral in the order of lists. */
type Position = readonly [at: ReferralRecord['createdAt'], id: string];

const placeOf = ({ createdAt, referral }: ReferralRecord): Position => [createdAt, referral.id];
const positionOf = (cursor: string) => cursor.split(' ') as [at: ReferralRecord['createdAt'], id: string];
