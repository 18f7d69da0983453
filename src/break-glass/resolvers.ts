import { sealId } from '../access/global-id.ts';
import { areaOf, unitsOfArea } from '../access/units.ts';
import { maskCpr } from '../domain/cpr.ts';
import { breakGlassState, type BreakGlass } from '../domain/access/break-glass.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import type { Resolvers } from '../generated/schema.ts';
import { breakGlass } from './break-glass.ts';
import { listBreakGlasses } from './find-break-glass.ts';
import { reviewBreakGlassUse } from './review-break-glass.ts';

async function payload(deed: Promise<Result<BreakGlass, Refusal>>) {
  const done = await deed;
  return done.ok ? { glass: done.value, refusal: null } : { glass: null, refusal: done.error };
}

/** Broken glass: for whoever breaks it and for their leaders; the citizen in it goes through the guard, whoever looks. */
export const breakGlassResolvers: Resolvers = {
  Query: { breakGlassReviews: (_, args, context) => listBreakGlasses(args, context) },
  Mutation: {
    breakGlass: (_, { input }, context) => payload(breakGlass(input, context)),
    reviewBreakGlass: (_, { input }, context) => payload(reviewBreakGlassUse(input, context)),
  },
  BreakGlass: {
    id: ({ id, purpose }, _, { keys }) => sealId(keys, 'break-glass', id, purpose),
    state: breakGlassState,
    area: ({ unit }, _, context) => areaOf(unit.area, context),
    unit: async ({ unit }, _, context) => {
      const units = await unitsOfArea(unit.area, context);
      return units?.find(({ key }) => key === unit.unit) ?? { key: unit.unit, name: unit.unit };
    },
    cprMasked: ({ citizen }) => maskCpr(citizen),
    citizen: ({ citizen, purpose }, _, { guard }) => guard.subject(citizen, purpose),
  },
};
