import { reviewQueue } from '../consent/review-consent.ts';
import type { Context } from '../context.ts';
import { notificationQueuesOf } from '../decision/work-queue.ts';
import type { NotificationRecord } from '../decision/records.ts';
import { areasLedBy, type BreakGlass } from '../domain/access/break-glass.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { ReferralRecord } from '../referral/records.ts';
import { queuesOf } from '../referral/work-queue.ts';
import { listWork } from './list-work.ts';

/** One queue over all rooms, and what tells that it may have changed. */
export const workQueueResolvers: Resolvers = {
  Query: { workQueue: (_, args, context) => listWork(args, context) },
  WorkItem: {
    subject: ({ record }) => record as ReferralRecord | NotificationRecord | BreakGlass | Consent,
    referral: ({ about, record }) => (about.type === 'referral' ? (record as ReferralRecord) : null),
    notification: ({ about, record }) => (about.type === 'notification' ? (record as NotificationRecord) : null),
  },
  Subscription: {
    workQueueChanged: {
      subscribe(_, _args, { caller, changes }) {
        const mine = new Set([
          ...queuesOf(caller),
          ...notificationQueuesOf(caller),
          ...[...areasLedBy(caller)].map(reviewQueue),
        ]);
        return changes('work-queue', (queue) => mine.has(queue));
      },
      resolve: (_: unknown, _args: unknown, { now }: Context) => ({ at: now() }),
    },
  },
};
