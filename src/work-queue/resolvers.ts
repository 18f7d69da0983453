import { areaOf } from '../access/units.ts';
import { deliveriesOf } from '../delivery/deliveries.ts';
import { explainUndelivered } from '../domain/delivery/words.ts';
import { newSince } from './news.ts';
import { listCitizensBy } from './order-citizens.ts';
import { sentIn, undeliveredIn } from './failed-deliveries.ts';
import { sealId } from '../access/global-id.ts';
import { stillVisibleCase } from '../committee/access.ts';
import type { CaseRecord } from '../committee/store.ts';
import { reviewQueue } from '../consent/review-consent.ts';
import type { Context } from '../context.ts';
import { notificationQueuesOf } from '../decision/work-queue.ts';
import type { NotificationRecord } from '../decision/records.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { areasLedBy, type BreakGlass } from '../domain/access/break-glass.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Resolvers, WorkOutcome } from '../generated/schema.ts';
import type { HandledItem } from './handled-item.ts';
import { listHandled } from './list-handled.ts';
import { maskCpr } from '../domain/cpr.ts';
import { dateInDenmark, type CalendarDate } from '../domain/dates.ts';
import type { WaitingFor } from '../waiting/kind.ts';
import { stillVisiblePlan } from '../plan/access.ts';
import type { PlanRecord } from '../plan/store.ts';
import { kindOfMeeting, meetingIn, planIn, type MeetingWork } from '../meeting/work-queue.ts';
import type { ReferralRecord } from '../referral/records.ts';
import { queuesOf } from '../referral/work-queue.ts';
import { actionFor, kindOf, typeOf } from './actions.ts';
import { citizensWork } from './citizens-work.ts';
import { countsByAction, countsByKind, countsByUnit } from './counts.ts';
import { listWork } from './list-work.ts';

/** Returns the purpose that a record was found for, see `WaitingItem`. */
const purposeOf = (record: object): Purpose => (record as { purpose: Purpose }).purpose;

const waitedFor = ({ waiting_for }: HandledItem) => waiting_for as WaitingFor;

/** One queue over all rooms, and what tells that it may have changed. */
export const workQueueResolvers: Resolvers = {
  Query: {
    citizens: (_, args, context) => listCitizensBy(args, context),
    workQueue: (_, args, context) => listWork(args, context),
    handledWork: (_, args, context) => listHandled(args, context),
  },
  Citizen: {
    waitingCount: async (view, _, context) => (await citizensWork(view, context))?.count ?? null,
    newSince: (view, _, context) => newSince(view, context),
    nextDeadline: async (view, _, context) => (await citizensWork(view, context))?.nextDueOn ?? null,
  },
  WorkQueueCounts: {
    byAction: (counts) => countsByAction(counts),
    byKind: (counts) => countsByKind(counts),
    byUnit: (counts, _, context) => countsByUnit(counts, context),
  },
  WorkItem: {
    __resolveType: ({ waitingFor }) => typeOf[kindOf[waitingFor]],
    id: ({ about, waitingFor, record }, _, { keys }) =>
      sealId(keys, 'work-item', JSON.stringify([about.type, about.id, waitingFor]), purposeOf(record)),
    kind: ({ waitingFor }) => kindOf[waitingFor],
    action: ({ waitingFor }) => actionFor[waitingFor],
  },
  ReferralWork: { referral: ({ record }) => record as ReferralRecord },
  NotificationWork: { notification: ({ record }) => record as NotificationRecord },
  ConsentWork: { consent: ({ record }) => record as Consent },
  BreakGlassWork: { breakGlass: ({ record }) => record as BreakGlass },
  MeetingWork: {
    meetingKind: ({ record, waitingFor }) => kindOfMeeting(waitingFor, record as MeetingWork),
    meeting: ({ record }, _, context) => meetingIn(record as MeetingWork & { purpose: Purpose }, context),
    plan: ({ record }, _, context) => planIn(record as MeetingWork & { purpose: Purpose }, context),
  },
  PlanWork: { plan: ({ record }, _, context) => stillVisiblePlan(record as PlanRecord, context) },
  CommitteeWork: { committeeCase: ({ record }, _, context) => stillVisibleCase(record as CaseRecord, context) },
  DeliveryWork: {
    area: (item, _, context) => areaOf(undeliveredIn(item).area, context),
    state: (item) => undeliveredIn(item).state,
    async deliveries(item, _, context) {
      const { subject, area, state } = undeliveredIn(item);
      return (await deliveriesOf(subject, context)).filter((one) => one.area.key === area && one.state === state);
    },
    reason: (item) => explainUndelivered(undeliveredIn(item)).reason,
    nextStep: (item) => explainUndelivered(undeliveredIn(item)).nextStep,
    sentReferral: (item) => undeliveredIn(item).referral,
    sentNotification: (item) => undeliveredIn(item).notification,
    sentPlan(item, _, context) {
      const { plan } = undeliveredIn(item);
      return plan && stillVisiblePlan(plan, context);
    },
  },
  HandledWork: {
    id: ({ id, record }, _, { keys }) => sealId(keys, 'handled-work', id, purposeOf(record)),
    kind: (item) => kindOf[waitedFor(item)],
    action: (item) => actionFor[waitedFor(item)],
    waitingFor: waitedFor,
    since: ({ since }) => since as CalendarDate,
    dueOn: ({ due_on }) => due_on as CalendarDate,
    late: ({ at, due_on }) => dateInDenmark(at) > due_on,
    handledAt: ({ at }) => at,
    outcome: ({ outcome }) => outcome as WorkOutcome,
    cprMasked: ({ citizen }) => citizen && maskCpr(citizen),
    referral: ({ about, record }) =>
      about.type === 'referral' ? (record as ReferralRecord) : sentIn({ about, record }).referral,
    notification: ({ about, record }) =>
      about.type === 'notification' ? (record as NotificationRecord) : sentIn({ about, record }).notification,
    consent: ({ about, record }) => (about.type === 'consent' ? (record as Consent) : null),
    breakGlass: ({ about, record }) => (about.type === 'break-glass' ? (record as BreakGlass) : null),
    committeeCase: ({ about, record }, _, context) =>
      about.type === 'committee-case' ? stillVisibleCase(record as CaseRecord, context) : null,
    plan: ({ about, record }, _, context) =>
      about.type === 'plan' ? stillVisiblePlan(record as PlanRecord, context) : null,
    meeting: ({ about, record }, _, context) =>
      about.type === 'meeting' ? meetingIn(record as MeetingWork & { purpose: Purpose }, context) : null,
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
