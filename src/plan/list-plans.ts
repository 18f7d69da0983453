import { sql } from 'kysely';
import type { CitizenView } from '../access/citizen-view.ts';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import { listNameOf } from '../access/global-id.ts';
import { unitKeysOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { seatsOf } from '../domain/access/seats.ts';
import { completenessOf, keptFor, settle } from '../domain/citizen/source.ts';
import { descending, type ListOrder } from '../domain/list-order.ts';
import { planSeats } from '../domain/plan/parts.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { isOver } from '../domain/plan/steps.ts';
import type { PlanFilter } from '../generated/schema.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import { connection, storedPage, type PageArgs } from '../platform/paging.ts';
import { isPartyTo, isPlanShown, stillVisiblePlan } from './access.ts';
import { plans, plansOf, type PlanRecord } from './store.ts';

const newestFirst: ListOrder<PlanRecord> = [descending(({ plan }) => plan.openedAt), descending(({ plan }) => plan.id)];

/** Returns the plans of a citizen that the caller may see, newest first; none before access is decided. */
async function visiblePlansOf(view: CitizenView, context: Context): Promise<PlanRecord[]> {
  if (!view.entitled || view.purpose === 'SANCTION') return [];
  const all = await plansOf(context.database.db, context.keys, view.cpr);
  const shown = await Promise.all(
    all.map(async ({ plan }) => isPartyTo(plan, context) && (await isPlanShown(plan, view))),
  );
  return all.filter((_, index) => shown[index]).map((one) => ({ ...one, purpose: view.purpose }));
}

/** Returns the plan of a citizen that is not over; null where there is none, or none that the caller may see. */
export const planOf = async (view: CitizenView, context: Context): Promise<PlanRecord | null> =>
  (await visiblePlansOf(view, context)).find(({ plan }) => !isOver(plan.state)) ?? null;

/** Lists a citizen's plans, newest first. For a sanction nothing is known of any (D75). */
export async function listPlansOf(view: CitizenView, args: PageArgs, context: Context) {
  const list = { name: listNameOf(view, 'plans'), order: newestFirst };
  if (!view.entitled) return connection(await view.undecidedRecords(), list, args, context);
  const shown = await visiblePlansOf(view, context);
  return connection(settle(shown, keptFor(view.purpose, view.areas, context.now())), list, args, context);
}

const storedNewestFirst = storedOrder('desc', {
  opened_at: ({ plan }: PlanRecord) => plan.openedAt,
  id: ({ plan }) => plan.id,
});

type ListArgs = PageArgs & { filter?: PlanFilter | null; purpose: Purpose };

/** Lists the plans in which the caller's units have a part, newest first, each as the guard lets them see it. */
export async function listPlans(args: ListArgs, context: Context) {
  const { filter = null, purpose } = args;
  const { database, keys, caller, loader, now, policy } = context;
  context.purposes.add(purpose);
  const day = { today: dateInDenmark(now()), policy: policy.plan };
  const conflicts = await conflictsOfInterestFor(context);
  const isMine = ({ plan }: PlanRecord) => planSeats(plan, day).COORDINATOR.some((seat) => seatsOf(caller).has(seat));
  const read = async (key: Parameters<typeof isBehind>[1], most: number) => {
    if (purpose === 'SANCTION') return [];
    const rows = await database.db
      .selectFrom('plan')
      .select(['id', 'body'])
      .where(sql<boolean>`units && ${unitKeysOf(caller)}::text[]`)
      .where('citizen', 'not in', ['', ...conflicts])
      .$if(Boolean(filter?.states), (query) => query.where('state', 'in', ['', ...(filter?.states ?? [])]))
      .where(isBehind(storedNewestFirst, key))
      .orderBy(sortedBy(storedNewestFirst))
      .limit(most)
      .execute();
    return rows.map((row): PlanRecord => ({ ...plans.read(keys, row), purpose }));
  };
  const shown = async (some: readonly PlanRecord[]) => {
    const visible = await Promise.all(some.map((one) => stillVisiblePlan(one, context)));
    return visible.filter((one) => one !== null).filter((one) => !filter?.mineOnly || isMine(one));
  };
  const list = { name: ['plans', purpose, filter], order: storedNewestFirst };
  const page = await storedPage(list, args, context, read, shown);
  const sources = keptFor(purpose, loader.areas, now());
  // What is left out for a sanction may be all there is, so that none is not known.
  const known = purpose === 'SANCTION' ? { ...page, nodes: null, edges: null } : page;
  return { ...known, totalKnown: null, completeness: completenessOf(sources), sources };
}
