import type { SelectQueryBuilder } from 'kysely';
import { conflictsOfInterestFor, hasConflictOfInterest } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import { unitKey } from '../access/units.ts';
import type { Policy } from '../config/policy.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import {
  breakGlassState,
  breakGlassWaiting,
  isReviewer,
  ledBy,
  waitOfBreakGlass,
  type BreakGlass,
} from '../domain/access/break-glass.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import { namesSupport } from '../domain/law/voluntary-support.ts';
import type { ReviewDeadline } from '../domain/waiting.ts';
import type { BreakGlassFilter } from '../generated/schema.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { storedPage, type PageArgs, type ReadBehind } from '../platform/paging.ts';
import type { WaitingKind } from '../waiting/kind.ts';
import { breakGlasses } from './store.ts';

/** Returns the deadline of a review, by policy. */
export const deadlineIn = ({ access, referrals }: Policy): ReviewDeadline => ({
  review: access.glassReview,
  closedDays: referrals.closedDays,
});

/** Reads uses of break-glass with the review that they await. */
export const waitingBreakGlasses =
  ({ keys, policy }: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids) =>
    (await breakGlasses.byIds(db, keys, ids)).map((record) => {
      const wait = waitOfBreakGlass(record, deadlineIn(policy));
      return {
        id: record.id,
        citizen: record.citizen,
        record,
        state: breakGlassState(record),
        wait,
        clockOn: null,
        holdsUntil: null,
      };
    });

/** Tells whether a use is shown for a purpose: not where its reason may name voluntary support, and a sanction is considered (D75). */
export const isBreakGlassShownFor = (purpose: Purpose, { reason }: BreakGlass, { policy }: Context): boolean =>
  purpose !== 'SANCTION' || !namesSupport(reason, policy.access.sanctions);

/** Finds the use with a global id, if it is the caller's to review, or was. */
export async function reviewable(id: string, context: Context): Promise<BreakGlass | null> {
  const { database, keys, caller, now, policy } = context;
  const opened = openId(context, 'break-glass', id);
  const glass = opened && (await breakGlasses.byId(database.db, keys, opened.text));
  if (!glass || (await hasConflictOfInterest(glass.citizen, context))) return null;
  const isTheirs = glass.review?.by.id === caller.id;
  const overdue = breakGlassWaiting(glass, now(), deadlineIn(policy))?.overdue ?? false;
  return isTheirs || isReviewer(caller, glass, overdue) ? { ...glass, purpose: opened.purpose } : null;
}

/** Finds the use with a global id for the leader whose it is to review, or who reviewed it. */
export async function visibleBreakGlass(id: string, context: Context) {
  const glass = await reviewable(id, context);
  return glass && isBreakGlassShownFor(glass.purpose ?? 'CASEWORK', glass, context) ? glass : null;
}

/** Finds the caller's own use with a global id. */
export async function ownBreakGlass(id: string, context: Context): Promise<BreakGlass | null> {
  const { database, keys, caller } = context;
  const opened = openId(context, 'break-glass', id);
  const glass = opened && (await breakGlasses.byId(database.db, keys, opened.text));
  return glass?.by.id === caller.id && !(await hasConflictOfInterest(glass.citizen, context)) ? glass : null;
}

type ListArgs = PageArgs & { filter?: BreakGlassFilter | null };

const newestFirst = storedOrder('desc', { at: ({ at }: BreakGlass) => at, id: ({ id }) => id });

/** Lists the uses by others in the units that the caller leads, newest first; `open`: those that wait for a review, or do not. */
export function listReviews(args: ListArgs, context: Context) {
  const { caller } = context;
  const open = args.filter?.open ?? null;
  return listNewestFirst(['break-glass', open], args, context, (all) => {
    const led = all.where('unit', 'in', ['', ...ledBy(caller).map(unitKey)]).where('caller_id', '!=', caller.id);
    return open === null ? led : led.where('reviewed', '=', !open);
  });
}

/** Lists the caller's own uses that are open, newest first. */
export const listOpen = (args: PageArgs, context: Context) =>
  listNewestFirst(['open-break-glass'], args, context, (all) =>
    all.where('caller_id', '=', context.caller.id).where('expires_at', '>', context.now()),
  );

type Uses = SelectQueryBuilder<Tables, 'break_glass', object>;

/** Lists those uses that are wanted, newest first, but for citizens in whose cases the caller has a conflict of interest. */
async function listNewestFirst(
  name: (string | boolean | null)[],
  args: PageArgs,
  context: Context,
  wantedOf: (all: Uses) => Uses,
) {
  const { database, keys } = context;
  const wanted = wantedOf(database.db.selectFrom('break_glass')).where('citizen', 'not in', [
    '',
    ...(await conflictsOfInterestFor(context)),
  ]);
  const { count } = await wanted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const read: ReadBehind<BreakGlass> = async (key, most) => {
    const some = wanted.where(isBehind(newestFirst, key)).orderBy(sortedBy(newestFirst)).limit(most);
    return (await some.select(['id', 'body']).execute()).map((row) => breakGlasses.read(keys, row));
  };
  const page = await storedPage({ name, order: newestFirst }, args, context, read);
  return { ...page, totalKnown: count, completeness: completenessOf([]), sources: [] };
}
