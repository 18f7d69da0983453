import { citizenOf } from '../citizen/resolvers.ts';
import type { Context } from '../context.ts';
import { parseCpr } from '../domain/cpr.ts';
import type { Resolvers, SubscriptionCitizenChangedArgs } from '../generated/schema.ts';

/** A citizen that can be followed: what the caller may see of them is decided and read anew for each answer. */
export const citizenSubscriptions: Resolvers = {
  Subscription: {
    citizenChanged: {
      subscribe(_, { id }, { keys, changes }) {
        const cpr = parseCpr(keys.unseal('citizen', id) ?? '');
        const own = cpr.ok ? keys.pseudonym(cpr.value) : null;
        return changes('access', (one) => one === own);
      },
      resolve: (_: unknown, { id }: SubscriptionCitizenChangedArgs, context: Context) => citizenOf(id, context),
    },
  },
};
