import type { Resolvers } from '../../generated/schema.ts';
import { revealCpr } from './reveal-cpr.ts';

/** The only way in which a whole CPR number leaves Helhed (promise 23). */
export const cprRevealResolvers: Resolvers = {
  Mutation: {
    revealCpr: async (_, { input }, context) => {
      const done = await revealCpr(input, context);
      return done.ok ? { cpr: done.value, refusal: null } : { cpr: null, refusal: done.error };
    },
  },
};
