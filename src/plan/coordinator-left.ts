import type { Kysely } from 'kysely';
import { saveOwnChange, type Change } from '../command/save-change.ts';
import type { Context } from '../context.ts';
import type { Contact } from '../domain/citizen/case.ts';
import type { Part } from '../domain/citizen/source.ts';
import { dateInDenmark, type CalendarDate } from '../domain/dates.ts';
import {
  coordinatorStanding,
  type CoordinatorLeft,
  type CoordinatorStanding,
} from '../domain/plan/coordinator-left.ts';
import type { Plan, PlanMember } from '../domain/plan/plan.ts';
import { isOver } from '../domain/plan/steps.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { topicsOfPlan } from './change.ts';
import type { PlanRecord } from './store.ts';

/** Returns the pseudonym of a coordinator: what is recorded of one says nothing of whoever comes after. */
const coordinatorKey = ({ area, caseworker }: PlanMember, keys: Keys): string =>
  keys.pseudonym(JSON.stringify(['coordinator', area, caseworker]));

/** Returns those of some plans whose coordinator has left, as recorded, by the plan; none that is over. */
export async function coordinatorsLeft(
  db: Kysely<Tables>,
  keys: Keys,
  plans: readonly Plan[],
): Promise<ReadonlyMap<string, CoordinatorLeft>> {
  const open = new Map(plans.filter(({ state }) => !isOver(state)).map((plan) => [plan.id, plan]));
  if (open.size === 0) return new Map();
  const rows = await db
    .selectFrom('coordinator_left')
    .selectAll()
    .where('plan_id', 'in', [...open.keys()])
    .execute();
  return new Map(
    rows
      .filter(({ plan_id: id, coordinator }) => coordinator === coordinatorKey(open.get(id)!.coordinator, keys))
      .map(({ plan_id: id, since, learned_on: learnedOn }) => [
        id,
        { since: since as CalendarDate, learnedOn: learnedOn as CalendarDate },
      ]),
  );
}

/** Returns since when a plan's coordinator has left, as recorded; null where they are not known to have. */
export const recordedLeft = async (
  plan: Plan,
  { database, keys }: Pick<Context, 'database' | 'keys'>,
): Promise<CoordinatorLeft | null> => (await coordinatorsLeft(database.db, keys, [plan])).get(plan.id) ?? null;

/** Reads the contacts of a plan's citizen, as far as the caller may see them, and returns since when the coordinator has left. */
export async function readCoordinatorLeft(
  { plan, purpose }: PlanRecord,
  context: Context,
): Promise<CoordinatorLeft | null> {
  const view = await context.guard.citizen(plan.citizen, purpose);
  return recordCoordinator(plan, view ? await view.section('contacts') : [], context);
}

/**
 * Records whether a plan's coordinator has left, by contacts that were just read, and returns since when. A system that is silent,
 * withheld or not read in whole changes nothing: what it said last stands.
 */
export async function recordCoordinator(
  plan: Plan,
  contacts: readonly Part<Contact>[],
  context: Context,
): Promise<CoordinatorLeft | null> {
  if (isOver(plan.state)) return null;
  const today = dateInDenmark(context.now());
  const recorded = await recordedLeft(plan, context);
  const standing = standingIn(contacts, plan, today);
  if (standing.kind === 'UNKNOWN' || (standing.kind === 'LEFT') === (recorded !== null)) return recorded;
  const left = standing.kind === 'LEFT' ? { since: standing.since, learnedOn: today } : null;
  await save(plan, left, context);
  return left;
}

function standingIn(contacts: readonly Part<Contact>[], plan: Plan, today: CalendarDate): CoordinatorStanding {
  const part = contacts.find(({ report }) => report.area.key === plan.coordinator.area);
  const isKnown = part?.report.state === 'FRESH' && part.report.whole;
  return isKnown ? coordinatorStanding(plan, part.items, today) : { kind: 'UNKNOWN' };
}

async function save(plan: Plan, left: CoordinatorLeft | null, context: Context): Promise<void> {
  const auditDetails = [JSON.stringify([plan.id, left ? 'COORDINATOR_LEFT' : 'COORDINATOR_BACK'])];
  const own = { ...leftChange(plan, left, context), citizen: plan.citizen, auditDetails };
  await context.database.transaction((tx) =>
    saveOwnChange(tx, 'recordCoordinator', own, { ...context, now: context.now() }),
  );
}

/** Returns the change that records it, or takes it back; none where somebody else's look was first. */
const leftChange = (plan: Plan, left: CoordinatorLeft | null, { keys }: { keys: Keys }): Change => ({
  topics: topicsOfPlan(plan),
  async save(tx) {
    const coordinator = coordinatorKey(plan.coordinator, keys);
    if (left === null) {
      const back = await tx
        .deleteFrom('coordinator_left')
        .where('plan_id', '=', plan.id)
        .where('coordinator', '=', coordinator)
        .executeTakeFirst();
      return back.numDeletedRows > 0n;
    }
    const row = { coordinator, since: left.since, learned_on: left.learnedOn };
    const saved = await tx
      .insertInto('coordinator_left')
      .values({ plan_id: plan.id, ...row })
      .onConflict((conflict) =>
        conflict.column('plan_id').doUpdateSet(row).where('coordinator_left.coordinator', '<>', coordinator),
      )
      .executeTakeFirst();
    return (saved.numInsertedOrUpdatedRows ?? 0n) > 0n;
  },
});
