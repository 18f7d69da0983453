import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import type { Resolvers, SubscriptionNotificationArrivedArgs } from '../generated/schema.ts';
import type { NotificationRecord } from './records.ts';
import { grantFeedReports } from '../grant-feed/state.ts';
import { arrivalsOf, notificationItems } from './work-items.ts';

/** No more than can be looked at. */
const most = 50;

/** What waits for the caller, newest first. */
async function waiting(purpose: Purpose, context: Context): Promise<NotificationRecord[]> {
  const items = await notificationItems(context, purpose);
  const newest = items
    .map(({ filed }) => filed)
    .toSorted((one, other) => other.notification.createdAt.localeCompare(one.notification.createdAt))
    .slice(0, most);
  for (const { notification } of newest) context.alsoAbout.add(notification.citizen);
  return newest;
}

/** What can be followed of notifications: every answer is read anew, by the rules for whoever asks for it. */
export const notificationSubscriptions: Resolvers = {
  Subscription: {
    notificationArrived: {
      subscribe(_, _args, { caller, changes }) {
        const mine = arrivalsOf(caller);
        return changes('arrival', (queue) => mine.has(queue));
      },
      resolve: async (_: unknown, { purpose = 'CASEWORK' }: SubscriptionNotificationArrivedArgs, context: Context) => {
        context.purposes.add(purpose);
        const sources = [...(await grantFeedReports(null, context)).values()];
        const completeness = completenessOf(sources);
        return { at: context.now(), waiting: await waiting(purpose, context), completeness, sources };
      },
    },
  },
};
