import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { deliveriesOf } from '../delivery/deliveries.ts';
import type { AreaKey } from '../domain/area.ts';
import { discrepancyActions } from '../domain/discrepancy/settle.ts';
import { stateOf } from '../domain/discrepancy/settlement.ts';
import type { Resolvers } from '../generated/schema.ts';
import { basisOf, listDiscrepancies, type CitizensDiscrepancy } from './find-discrepancies.ts';
import { settleDiscrepancyAsBothRight, settleDiscrepancyByCorrection } from './settle-discrepancy.ts';
import { settlementEvents } from './store.ts';

/** Resolves discrepancies; of a settlement only what concerns areas whose values the caller sees. */
export const discrepancyResolvers: Resolvers = {
  Mutation: {
    settleDiscrepancyByCorrection: (_, { input }, context) =>
      payloadOf('discrepancy', settleDiscrepancyByCorrection(input, context)),
    settleDiscrepancyAsBothRight: (_, { input }, context) =>
      payloadOf('discrepancy', settleDiscrepancyAsBothRight(input, context)),
  },
  Citizen: { discrepancies: (view, _, context) => listDiscrepancies(view, context) },
  Discrepancy: {
    id: ({ cpr, field, purpose }, _, { keys }) => sealId(keys, 'discrepancy', JSON.stringify([cpr, field]), purpose),
    state: (one) => stateOf(one, one.settlement),
    version: ({ settlement }) => settlement?.version ?? 0,
    basis: (one, _, context) => basisOf(one, context),
    settlement: (one) => (stateOf(one, one.settlement) === 'OPEN' ? null : one),
    deliveries: (one, _, context) => deliveriesFor(one, context),
    history: (one, _, context) => historyOf(one, context),
    allowedActions: (one, _, { caller }) => discrepancyActions(one, one.settlement, caller),
  },
  DiscrepancySettlement: {
    at: ({ settlement }) => settlement!.at,
    by: ({ settlement }) => settlement!.by,
    rightArea: (one, _, context) => visibleArea(one.settlement!.right, one, context),
    reason: ({ settlement, purpose }) => (purpose === 'SANCTION' ? null : settlement!.reason),
  },
};

const isVisible = (area: AreaKey, { values }: CitizensDiscrepancy): boolean =>
  values.some((value) => value.area.key === area);

const visibleArea = (area: AreaKey | null, one: CitizensDiscrepancy, context: Context) =>
  area !== null && isVisible(area, one) ? areaOf(area, context) : null;

async function deliveriesFor(one: CitizensDiscrepancy, context: Context) {
  if (!one.settlement) return [];
  const all = await deliveriesOf({ type: 'discrepancy', id: one.settlement.id }, context);
  return all.filter(({ area }) => isVisible(area.key, one));
}

async function historyOf(one: CitizensDiscrepancy, context: Context) {
  const { settlement, purpose } = one;
  if (!settlement) return [];
  const { database, keys } = context;
  const all = await settlementEvents.of(database.db, keys, settlement.id);
  return all
    .filter(({ event }) => event.area === null || isVisible(event.area, one))
    .map(({ version, event }) => ({
      ...event,
      version,
      area: visibleArea(event.area, one, context),
      reason: purpose === 'SANCTION' ? null : event.reason,
    }));
}
