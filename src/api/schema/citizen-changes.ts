import { openCitizenId } from '../../access/global-id.ts';
import { citizenOf } from '../../citizen/resolvers.ts';
import type { Context } from '../../context.ts';
import type { Resolvers, SubscriptionCitizenChangedArgs } from '../../generated/schema.ts';

/** A citizen that can be followed: what the caller may see of them is decided and read anew for each answer. */
export const citizenSubscriptions: Resolvers = {
  Subscription: {
    citizenChanged: {
      subscribe(_, { id }, context) {
        const opened = openCitizenId(context, id);
        const own = opened && context.keys.pseudonym(opened.cpr);
        return context.changes('access', (one) => one === own);
      },
      async resolve(_: unknown, { id }: SubscriptionCitizenChangedArgs, context: Context) {
        const view = await citizenOf(id, context);
        // A stream ends with what is null; nor may it go on as if nothing were decided.
        return view?.conflictOfInterest ? null : view;
      },
    },
  },
};
