import type { Context } from '../context.ts';
import type { FiledNotification } from '../decision/filed.ts';
import { noticeQueuesOf, notificationItems, type NotificationAwaiting } from '../decision/work-items.ts';
import type { Cpr } from '../domain/cpr.ts';
import { settle } from '../domain/source.ts';
import type { Resolvers, WorkQueueFilter } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { queuesOf } from '../referral/announce.ts';
import type { Filed } from '../referral/filed.ts';
import { referralItems, type ReferralAwaiting } from '../referral/work-queue.ts';

/** Something that waits, with what it is about: a referral or a notification. `about` names it. */
export type Awaiting = Omit<ReferralAwaiting | NotificationAwaiting, 'referral' | 'notification' | 'filed'> & {
  about: string;
  citizen: Cpr;
  referral: Filed | null;
  notification: FiledNotification | null;
};

/** What waits on the caller or their unit, from every room: overdue first, then oldest, with the age of everything (D26). */
async function workQueue(args: PageArgs & { filter?: WorkQueueFilter | null }, context: Context) {
  const { caller, keys, alsoAbout } = context;
  const filter = args.filter ?? null;
  const [referrals, notifications] = await Promise.all([referralItems(context), notificationItems(context)]);
  const items = [...referrals.map(ofReferral), ...notifications.map(ofNotification)];
  const wanted = items.filter((item) => matches(item, filter)).toSorted(mostUrgentFirst);
  const list = `work-queue.${JSON.stringify([caller.id, filter])}`;
  const page = connection(settle(wanted, []), args, keys, list, ({ about, what }) => `${about}:${what}`);
  for (const { citizen } of page.nodes ?? []) alsoAbout.add(citizen);
  return page;
}

const ofReferral = ({ filed, ...waiting }: ReferralAwaiting): Awaiting => {
  const { id, citizen } = filed.referral;
  return { ...waiting, about: id, citizen, referral: filed, notification: null };
};

const ofNotification = ({ filed, ...waiting }: NotificationAwaiting): Awaiting => {
  const { id, citizen } = filed.notification;
  return { ...waiting, about: id, citizen, referral: null, notification: filed };
};

const matches = ({ what, overdue }: Awaiting, filter: WorkQueueFilter | null): boolean =>
  (!filter?.what || filter.what.includes(what)) && (!filter?.overdueOnly || overdue);

function mostUrgentFirst(one: Awaiting, other: Awaiting): number {
  if (one.overdue !== other.overdue) return one.overdue ? -1 : 1;
  return one.since.localeCompare(other.since) || one.about.localeCompare(other.about);
}

/** One queue over all rooms, and what tells that it may have changed. */
export const workQueueResolvers: Resolvers = {
  Query: { workQueue: (_, args, context) => workQueue(args, context) },
  Subscription: {
    workQueueChanged: {
      subscribe(_, _args, { caller, changes }) {
        const mine = new Set([...queuesOf(caller), ...noticeQueuesOf(caller)]);
        return changes('work-queue', (queue) => mine.has(queue));
      },
      resolve: (_: unknown, _args: unknown, { now }: Context) => ({ at: now() }),
    },
  },
};
