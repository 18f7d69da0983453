import { conflictsOfInterestFor, hasConflictOfInterest } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import { unitKey } from '../access/units.ts';
import type { Policy } from '../config/policy.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { areasLedBy, breakGlassWaiting, isReviewer, ledBy, type BreakGlass } from '../domain/access/break-glass.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import { namesSupport } from '../domain/law/voluntary-support.ts';
import type { ReviewDeadline, Waiting } from '../domain/waiting.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import { storedPage, type PageArgs, type ReadBehind } from '../platform/paging.ts';
import { breakGlassById, breakGlassColumns, breakGlassIn } from './store.ts';

/** A use of break-glass that waits for the caller's review. */
export type BreakGlassAwaiting = Waiting<'GLASS_REVIEW'> & { glass: BreakGlass };

const deadlineIn = ({ access, referrals }: Policy): ReviewDeadline => ({
  review: access.glassReview,
  closedDays: referrals.closedDays,
});

/** Lists the uses that wait for the caller's review: in the units they lead, and elsewhere in the area what is overdue. */
export async function breakGlassItems(context: Context, purpose: Purpose = 'CASEWORK'): Promise<BreakGlassAwaiting[]> {
  const { database, caller, keys, now, policy } = context;
  const areas = [...areasLedBy(caller)];
  if (areas.length === 0) return [];
  const rows = await database.db
    .selectFrom('break_glass')
    .where('reviewed', '=', false)
    .where('citizen', 'not in', ['', ...(await conflictsOfInterestFor(context))])
    .where((row) => row.or(areas.map((area) => row('unit', 'like', `${area}/%`))))
    .select(breakGlassColumns)
    .execute();
  return rows.flatMap((row) => {
    const glass = { ...breakGlassIn(keys, row), purpose };
    if (purpose === 'SANCTION' && namesSupport(glass.reason, policy.access.sanctions)) return [];
    const waiting = breakGlassWaiting(glass, now(), deadlineIn(policy));
    return waiting && isReviewer(caller, glass, waiting.overdue) ? [{ ...waiting, glass }] : [];
  });
}

/** Finds the use with a global id, if it is the caller's to review, or was. */
export async function reviewable(id: string, context: Context): Promise<BreakGlass | null> {
  const { database, keys, caller, now, policy } = context;
  const opened = openId(context, 'break-glass', id);
  const glass = opened && (await breakGlassById(database.db, keys, opened.text));
  if (!glass || (await hasConflictOfInterest(glass.citizen, context))) return null;
  const isTheirs = glass.review?.by.id === caller.id;
  const overdue = breakGlassWaiting(glass, now(), deadlineIn(policy))?.overdue ?? false;
  return isTheirs || isReviewer(caller, glass, overdue) ? { ...glass, purpose: opened.purpose } : null;
}

type ListArgs = PageArgs & { open?: boolean | null };

const newestFirst = storedOrder('desc', { at: ({ at }: BreakGlass) => at, id: ({ id }) => id });

/** Lists the uses by others in the units that the caller leads, newest first; `open`: those that wait for a review, or do not. */
export async function listReviews(args: ListArgs, context: Context) {
  const { database, keys, caller } = context;
  const open = args.open ?? null;
  let wanted = database.db
    .selectFrom('break_glass')
    .where('unit', 'in', ['', ...ledBy(caller).map(unitKey)])
    .where('caller_id', '!=', caller.id)
    .where('citizen', 'not in', ['', ...(await conflictsOfInterestFor(context))]);
  if (open !== null) wanted = wanted.where('reviewed', '=', !open);
  const { count } = await wanted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const read: ReadBehind<BreakGlass> = async (key, most) => {
    const some = wanted.where(isBehind(newestFirst, key)).orderBy(sortedBy(newestFirst)).limit(most);
    return (await some.select(breakGlassColumns).execute()).map((row) => breakGlassIn(keys, row));
  };
  const page = await storedPage({ name: ['break-glass', open], order: newestFirst }, args, context, read);
  return { ...page, totalKnown: count, completeness: completenessOf([]), sources: [] };
}
