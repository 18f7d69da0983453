import { sql } from 'kysely';
import { keptAwayFrom } from '../access/kept-away.ts';
import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import { isFinal } from '../domain/referral-steps.ts';
import { completenessOf } from '../domain/source.ts';
import type { ReferralFilter } from '../generated/schema.ts';
import { goesOn, pageOf, pageSize, readCursor, writeCursor, type PageArgs } from '../platform/paging.ts';
import type { Filed } from './filed.ts';
import { placesOf, reachable, type Place } from './in-reach.ts';
import { filedIn } from './store.ts';

type ListArgs = PageArgs & { filter?: ReferralFilter | null };
type Referrals = ReturnType<typeof reachable>;

/** Some of them, and what counts them all. */
export type ReferralPage = Awaited<ReturnType<typeof listReferrals>>;

/** Referrals that the caller may see, newest first; of one citizen, or of all. */
export async function listReferrals(args: ListArgs, context: Context, citizen: Cpr | null = null) {
  const { caller, database, keys } = context;
  const list = `referrals.${JSON.stringify([citizen, args.filter ?? null])}`;
  const size = pageSize(args.first);
  const after = goesOn(args) ? positionOf(readCursor(keys, list, args.after)) : null;
  const away = await keptAwayFrom(context);
  const narrowed = narrowing(args.filter ?? null, citizen && keys.pseudonym(citizen));
  const places = placesOf(caller, args.filter?.side ?? null);
  const all = narrowed(reachable(database.db, places, away));
  const newest = (of: Referrals) =>
    (after ? of.where(({ eb, tuple, refTuple }) => eb(refTuple('created_at', 'id'), '<', tuple(...after))) : of)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(size + 1);
  // An index has each place in order, and none has all of them. A citizen has few.
  const newestIn = (place: Place) => newest(narrowed(reachable(database.db, [place], away))).select('id');
  const ofEach = () => sql<string>`(${sql.join(places.map(newestIn), sql` union all `)})`;
  const onPage = citizen ? all : all.where('id', 'in', ofEach());
  const rows = await newest(onPage).select(['id', 'body']).execute();
  const found = rows.map((row) => filedIn(keys, row));
  const page = pageOf(found, args, ({ createdAt, referral }) => writeCursor(keys, list, `${createdAt} ${referral.id}`));
  for (const { referral } of page.nodes) context.alsoAbout.add(referral.citizen);
  return { ...page, countAll: () => countOf(all), completeness: completenessOf([]), sources: [] };
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

const positionOf = (cursor: string) => cursor.split(' ') as [at: Filed['createdAt'], id: string];
