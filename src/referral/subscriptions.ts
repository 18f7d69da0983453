import type { Context } from '../context.ts';
import type { Resolvers, SubscriptionReferralChangedArgs } from '../generated/schema.ts';
import { queuesOf } from './announce.ts';
import { visibleReferral } from './find-referral.ts';

/** What can be followed: every answer is read anew, by the rules for whoever asks for it. */
export const referralSubscriptions: Resolvers = {
  Subscription: {
    referralChanged: {
      subscribe(_, { id }, { keys, changes }) {
        const own = keys.unseal('referral', id);
        return changes('referral', (one) => one === own);
      },
      resolve: (_: unknown, { id }: SubscriptionReferralChangedArgs, context: Context) => visibleReferral(id, context),
    },
    workQueueChanged: {
      subscribe(_, _args, { caller, changes }) {
        const mine = queuesOf(caller);
        return changes('work-queue', (queue) => mine.has(queue));
      },
      resolve: (_: unknown, _args: unknown, { now }: Context) => ({ at: now() }),
    },
  },
};
