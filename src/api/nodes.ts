import { CitizenView } from '../access/citizen-view.ts';
import { citizenOf } from '../citizen/resolvers.ts';
import { caseOf } from '../citizen/sections.ts';
import type { Resolvers } from '../generated/schema.ts';
import { visibleReferral } from '../referral/find-referral.ts';

/** Whatever has a global id, by the room that it belongs to; each of them decides whether the caller may see it. */
export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, context) =>
      (await citizenOf(id, context)) ?? (await caseOf(id, context)) ?? visibleReferral(id, context),
  },
  Node: {
    __resolveType: (node) => (node instanceof CitizenView ? 'Citizen' : 'referral' in node ? 'Referral' : 'Case'),
  },
};
