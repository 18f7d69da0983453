import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Resolvers, SubscriptionReferralChangedArgs } from '../generated/schema.ts';
import { visibleReferral } from './find-referral.ts';

/** What can be followed: every answer is read anew, by the rules for whoever asks for it. */
export const referralSubscriptions: Resolvers = {
  Subscription: {
    referralChanged: {
      subscribe(_, { id }, context) {
        const opened = openId(context, 'referral', id);
        return context.changes('referral', (one) => one === opened?.text);
      },
      resolve: (_: unknown, { id }: SubscriptionReferralChangedArgs, context: Context) => visibleReferral(id, context),
    },
  },
};
