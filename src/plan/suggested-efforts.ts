import { areaOf, unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { suggestEfforts, type SuggestedEffort } from '../domain/plan/suggest-efforts.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { PlanRecord } from './store.ts';

/** Resolves the efforts that the municipality's choices suggest for a plan. */
export const suggestedEffortResolvers: Resolvers = {
  Plan: { suggestedEfforts: (record, _, context) => suggestedEfforts(record, context) },
  SuggestedEffort: {
    area: ({ area }, _, context) => areaOf(area, context),
    unit: (effort, _, context) => namedUnit(effort, context),
  },
};

/** Suggests efforts by the cases that the plan's areas show now; null while one of them does not say. */
async function suggestedEfforts(
  { plan, purpose }: PlanRecord,
  { guard, policy }: Context,
): Promise<SuggestedEffort[] | null> {
  const view = await guard.citizen(plan.citizen, purpose);
  const parts = (await view?.section('cases'))?.filter(({ report }) =>
    plan.areas.some(({ area }) => area === report.area.key),
  );
  if (!parts?.every(({ report }) => report.whole)) return null;
  return suggestEfforts(
    plan,
    parts.flatMap(({ items }) => items),
    policy.efforts,
  );
}

async function namedUnit({ area, unit }: SuggestedEffort, context: Context) {
  if (!unit) return null;
  const units = await unitsOfArea(area, context);
  return { key: unit.key, name: units?.find(({ key }) => key === unit.key)?.name ?? unit.key };
}
