import type { Kysely } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Plan, PlanEvent } from '../domain/plan/plan.ts';
import { isOver } from '../domain/plan/steps.ts';
import { eventStore, recordStore, type RecordedEvent } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** A plan as it is stored; `purpose`: why it is looked at, never stored. */
export type PlanRecord = { plan: Plan; purpose?: Purpose };

/** An event in a plan's history, and the version that it led to. */
export type RecordedPlanEvent = RecordedEvent<PlanEvent>;

/** Returns the units of a plan as columns have them: the coordinator's, the stand-in's, the background group's, and the efforts'. */
export const unitsOfPlan = ({ coordinator, standIn, backgroundGroup, efforts }: Plan): string[] => [
  ...new Set([coordinator, ...(standIn ? [standIn] : []), ...backgroundGroup, ...efforts].map(unitKey)),
];

/** The joint plans, each as it is now. */
export const plans = recordStore(
  'plan',
  ({ plan }: PlanRecord, keys) => ({
    id: plan.id,
    citizen: keys.pseudonym(plan.citizen),
    state: plan.state,
    open: !isOver(plan.state),
    version: plan.version,
    areas: plan.areas.map(({ area }) => area),
    units: unitsOfPlan(plan),
    opened_at: plan.openedAt,
    ended_on: plan.endedOn,
    outcome: plan.outcome,
  }),
  ['purpose'],
);

/** The histories of the plans. */
export const planEvents = eventStore<PlanEvent>('plan');

/** Returns the open plan of a citizen; null where they have none. */
export async function openPlanOf(db: Kysely<Tables>, keys: Keys, citizen: Cpr): Promise<PlanRecord | null> {
  const row = await db
    .selectFrom('plan')
    .select(['id', 'body'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .where('open', '=', true)
    .executeTakeFirst();
  return row ? plans.read(keys, row) : null;
}

/** Returns all plans of a citizen, newest first. */
export async function plansOf(db: Kysely<Tables>, keys: Keys, citizen: Cpr): Promise<PlanRecord[]> {
  const rows = await db
    .selectFrom('plan')
    .select(['id', 'body'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .execute();
  return rows
    .map((row) => plans.read(keys, row))
    .toSorted((one, other) => other.plan.openedAt.localeCompare(one.plan.openedAt));
}
