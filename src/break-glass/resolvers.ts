import { sealId } from '../access/global-id.ts';
import { areaOf, unitsOfArea } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import { breakGlassActions, breakGlassState } from '../domain/access/break-glass.ts';
import { maskCpr } from '../domain/cpr.ts';
import type { Resolvers } from '../generated/schema.ts';
import { breakGlass } from './break-glass.ts';
import { endBreakGlass } from './end-break-glass.ts';
import { deadlineIn, listOpen, listReviews } from './find-break-glass.ts';
import { reviewBreakGlass } from './review-break-glass.ts';

/** Resolves break-glass, for those who use it and their leaders; the citizen goes through the guard, whoever looks. */
export const breakGlassResolvers: Resolvers = {
  Query: { breakGlassReviews: (_, args, context) => listReviews(args, context) },
  Mutation: {
    breakGlass: (_, { input }, context) => payloadOf('glass', breakGlass(input, context)),
    endBreakGlass: (_, { input }, context) => payloadOf('glass', endBreakGlass(input, context)),
    reviewBreakGlass: (_, { input }, context) => payloadOf('glass', reviewBreakGlass(input, context)),
  },
  Viewer: {
    breakGlassMinutes: (_, _args, { policy }) => policy.access.glassMinutes,
    openBreakGlass: (_, args, context) => listOpen(args, context),
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
    allowedActions: (glass, _, { caller, now, policy }) => breakGlassActions(caller, glass, now(), deadlineIn(policy)),
  },
};
