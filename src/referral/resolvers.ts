import { openId, sealId } from '../access/global-id.ts';
import { areaOf, type UnitName } from '../access/units.ts';
import type { Context } from '../context.ts';
import { maskCpr } from '../domain/cpr.ts';
import { fieldsTyped } from '../domain/referral/content.ts';
import { allowedWhile, isWithheldFrom, nothingHeld, withheldWords } from '../domain/referral/holding.ts';
import { openAnswerDueOn, referralWaiting } from '../domain/referral/clocks.ts';
import type { Resolvers, SubscriptionReferralChangedArgs } from '../generated/schema.ts';
import { colleaguesFor } from './colleagues.ts';
import { repliesTo } from './external-replies.ts';
import { visibleAfter, visibleById, visibleReferral } from './access.ts';
import type { ReferralRecord, RecordedReferralEvent } from './records.ts';
import { listReferrals, referralsOf } from './list-referrals.ts';
import { referralMutations } from './mutations.ts';
import { previewReferral } from './preview-referral.ts';
import { referralDeliveries } from './receipts.ts';
import { chainOf, referralEvents } from './store.ts';
import type { UnitRef } from '../domain/parties.ts';

const unitOf = ({ area, unit }: UnitRef, named: UnitName) => ({
  area: { key: area, name: named.area },
  key: unit,
  name: named.unit,
});

const timed = ({ holding }: ReferralRecord, { now, policy }: Context) => ({
  now: now(),
  policy: policy.referrals,
  holding,
});

const isWithheld = ({ referral, holding = nothingHeld }: ReferralRecord, { caller }: Context): boolean =>
  isWithheldFrom(caller, referral, holding);

/** Returns what the author wrote; null while it is held from the caller (promise 21). */
const ifShown = <Value>(record: ReferralRecord, context: Context, value: Value): Value | null =>
  isWithheld(record, context) ? null : value;

/** Returns an event without what anybody wrote. */
const withoutTexts = ({ version, event }: RecordedReferralEvent): RecordedReferralEvent => ({
  version,
  event: { ...event, text: null, questions: [], answers: [] },
});

/** Resolves referrals. A caller who gets one may see it; what it leads to is looked up anew. */
export const referralResolvers: Resolvers = {
  Query: {
    legalBases: (_, _args, { policy }) => policy.referrals.legalBases,
    referral: (_, { id, purpose }, context) => {
      if (purpose) context.purposes.add(purpose);
      return visibleReferral(id, context, purpose);
    },
    referrals: (_, args, context) => {
      context.purposes.add(args.purpose);
      return listReferrals(args, context);
    },
    previewReferral: (_, { input }, context) => previewReferral(input, context),
  },
  LegalBasis: {
    help: ({ key }, _, { policy }) => policy.referrals.legalBases.find((one) => one.key === key)?.help ?? null,
  },
  Mutation: referralMutations,
  Citizen: {
    referrals: (view, args, context) => referralsOf(view, args, context),
  },
  Subscription: {
    // Every answer is read anew, by the rules for whoever asks for it.
    referralChanged: {
      subscribe(_, { id }, context) {
        const opened = openId(context, 'referral', id);
        return context.changes('referral', (one) => one === opened?.text);
      },
      resolve: (_: unknown, { id }: SubscriptionReferralChangedArgs, context: Context) => visibleReferral(id, context),
    },
  },
  ReferralConnection: { totalKnown: ({ countAll }) => countAll() },
  Referral: {
    id: ({ referral, purpose }, _, { keys }) => sealId(keys, 'referral', referral.id, purpose),
    citizen: ({ referral, purpose }, _, { guard }) => guard.subject(referral.citizen, purpose),
    cprMasked: ({ referral }) => maskCpr(referral.citizen),
    sender: ({ referral, names }) => unitOf(referral.from, names.sender),
    receiver: ({ referral, names }) => unitOf(referral.to, names.receiver),
    author: ({ referral }) => referral.author,
    owner: ({ referral }) => referral.owner,
    state: ({ referral }) => referral.state,
    version: ({ referral }) => referral.version,
    withheld: (record, _, context) => (isWithheld(record, context) ? withheldWords : null),
    purpose: (record, _, context) => ifShown(record, context, record.referral.content.purpose),
    legalBasis: ({ referral: { content }, names }) =>
      content.legalBasis === null ? null : { key: content.legalBasis, name: names.legalBasis ?? content.legalBasis },
    informedOn: ({ referral }) => referral.content.informedOn,
    informedException: (record, _, context) => ifShown(record, context, record.referral.content.informedException),
    desiredOutcome: (record, _, context) => ifShown(record, context, record.referral.content.desiredOutcome),
    background: (record, _, context) => ifShown(record, context, record.referral.content.background),
    plannedStartOn: (record, _, context) => ifShown(record, context, record.referral.content.plannedStartOn),
    sentAt: ({ referral }) => referral.sentAt,
    enteredAt: ({ referral }) => referral.enteredAt,
    allowedActions: ({ referral, holding = nothingHeld }, _, { caller }) => allowedWhile(holding, referral, caller),
    colleagues: (record, _, context) =>
      allowedWhile(record.holding ?? nothingHeld, record.referral, context.caller).includes('HAND_OVER')
        ? colleaguesFor(record, context)
        : [],
    waiting: (record, _, context) => referralWaiting(record.referral, timed(record, context)),
    answerDueOn: (record, _, context) => openAnswerDueOn(record.referral, timed(record, context)),
    history: async (record, _, context) => {
      const events = await referralEvents.of(context.database.db, context.keys, record.referral.id);
      return isWithheld(record, context) ? events.map(withoutTexts) : events;
    },
    externalReplies: async (record, _, context) => {
      const answers = await repliesTo(context.database.db, context.keys, record.referral.id);
      return isWithheld(record, context) ? answers.map((one) => ({ ...one, text: null })) : answers;
    },
    root: ({ referral, purpose }, _, context) => visibleById(referral.root, context, purpose),
    previous: ({ referral, purpose }, _, context) =>
      referral.previous ? visibleById(referral.previous, context, purpose) : null,
    next: ({ referral, purpose }, _, context) => visibleAfter(referral.id, context, purpose),
    async chain({ referral, purpose }, _, { database, keys }) {
      const chain = await chainOf(database.db, keys, referral.root);
      return purpose ? chain.map((one) => ({ ...one, purpose })) : chain;
    },
    redirectCount: ({ referral }) => referral.redirectCount,
    returnedToEarlierUnit: ({ referral }) => referral.returnedToEarlierUnit,
    deliveries: ({ referral }, _, context) => referralDeliveries(referral, context),
    fieldsTyped: ({ referral }) => fieldsTyped(referral.content),
  },
  ReferralEvent: {
    at: ({ event }) => event.at,
    action: ({ event }) => event.action,
    state: ({ event }) => event.state,
    by: ({ event }) => event.by,
    text: ({ event }) => event.text,
    questions: ({ event }) => event.questions,
    answers: ({ event }) => event.answers,
    reason: ({ event }) => event.reason,
    outcome: ({ event }) => event.outcome,
    until: ({ event }) => event.until,
    owner: ({ event }) => event.owner,
  },
  ReferralStop: {
    unit: ({ referral, names }) => unitOf(referral.to, names.receiver),
    redirectCount: ({ referral }) => referral.redirectCount,
    sentAt: ({ referral }) => referral.sentAt,
    referral: ({ referral, purpose }, _, context) => visibleById(referral.id, context, purpose),
  },
  ExternalReply: { area: ({ area }, _, context) => areaOf(area, context) },
  PreviewedSystem: {
    area: ({ area }, _, context) => areaOf(area, context),
  },

  PreviewedEntry: {
    kind: ({ entry }) => (entry.kind === 'task' ? 'TASK' : 'NOTE'),
    title: ({ entry }) => entry.title,
    text: ({ entry }) => entry.text,
    unit: ({ entry }) => entry.unit,
    dueOn: ({ entry }) => entry.dueOn,
  },
};
