import { breakGlassItems } from '../break-glass/find-break-glass.ts';
import { consentItems } from '../consent/find-consent.ts';
import { reviewQueue } from '../consent/review-consent.ts';
import type { Context } from '../context.ts';
import { grantFeedReports } from '../grant-feed/state.ts';
import { notificationQueuesOf, notificationItems } from '../decision/work-queue.ts';
import { areasLedBy } from '../domain/access/break-glass.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { keptFor, settle, worstPerArea } from '../domain/citizen/source.ts';
import { ascending, descending, type ListOrder } from '../domain/list-order.ts';
import type { Resolvers, WorkQueueFilter } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { queuesOf, referralItems } from '../referral/work-queue.ts';
import type { Waiting, Subject, WaitingItem } from './waiting-item.ts';

/** What waits on the caller or their unit, from every room: overdue first, then oldest, with the age of everything (D26). */
async function workQueue(args: PageArgs & { filter?: WorkQueueFilter | null; purpose: Purpose }, context: Context) {
  const { loader, now } = context;
  const { purpose } = args;
  context.purposes.add(purpose);
  const filter = args.filter ?? null;
  const [referrals, notifications, glasses, consents, feeds] = await Promise.all([
    referralItems(context, purpose),
    notificationItems(context, purpose),
    breakGlassItems(context, purpose),
    consentItems(context, purpose),
    // Whoever is to be told of a decision that is not read yet does not know it.
    grantFeedReports(null, context),
  ]);
  const items = [
    ...referrals.map(({ record, ...waiting }) => about(record, record.referral, waiting)),
    ...notifications.map(({ record, ...waiting }) => about(record, record.notification, waiting)),
    ...glasses.map(({ glass, ...waiting }) => about(glass, glass, waiting)),
    ...consents.map(({ consent, ...waiting }) => about(consent, consent, waiting)),
  ];
  const wanted = items.filter((item) => matches(item, filter));
  return connection(
    settle(wanted, worstPerArea([...keptFor(purpose, loader.areas, now()), ...feeds.values()])),
    { name: ['work-queue', purpose, filter], order: mostUrgentFirst },
    args,
    context,
  );
}

const about = (subject: Subject, { id, citizen }: { id: string; citizen: Cpr }, waiting: Waiting): WaitingItem => ({
  ...waiting,
  about: id,
  citizen,
  subject,
});

const matches = ({ waitingFor, overdue }: WaitingItem, filter: WorkQueueFilter | null): boolean =>
  (!filter?.waitingFor || filter.waitingFor.includes(waitingFor)) && (!filter?.overdueOnly || overdue);

const mostUrgentFirst: ListOrder<WaitingItem> = [
  descending(({ overdue }) => overdue),
  ascending(({ since }) => since),
  ascending(({ about }) => about),
  ascending(({ waitingFor }) => waitingFor),
];

/** One queue over all rooms, and what tells that it may have changed. */
export const workQueueResolvers: Resolvers = {
  Query: { workQueue: (_, args, context) => workQueue(args, context) },
  WorkItem: {
    referral: ({ subject }) => ('referral' in subject ? subject : null),
    notification: ({ subject }) => ('notification' in subject ? subject : null),
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
