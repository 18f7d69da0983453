import { sealId } from '../access/global-id.ts';
import { areaOf, type UnitName } from '../access/units.ts';
import type { Context } from '../context.ts';
import { deliveriesOf } from '../delivery/deliveries.ts';
import { maskCpr } from '../domain/cpr.ts';
import type { UnitRef } from '../domain/referral.ts';
import { fieldsTyped } from '../domain/referral-content.ts';
import { allowedActions } from '../domain/referral-parts.ts';
import { waitingFor } from '../domain/referral-clocks.ts';
import type { Resolvers } from '../generated/schema.ts';
import { answersThere } from './answers-there.ts';
import { visibleAfter, visibleById, visibleReferral } from './find-referral.ts';
import { listReferrals, referralsOf } from './list-referrals.ts';
import { referralMutations } from './mutations.ts';
import { previewReferral } from './preview-referral.ts';
import { chainOf, eventsOf } from './store.ts';

const unitOf = ({ area, unit }: UnitRef, named: UnitName) => ({
  area: { key: area, name: named.area },
  key: unit,
  name: named.unit,
});

const timed = (context: Context) => ({ now: context.now(), policy: context.policy.referrals });

/** Referrals; whoever gets one may see it, and what it leads to is looked up as anew. */
export const referralResolvers: Resolvers = {
  Query: {
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
  Mutation: referralMutations,
  Citizen: {
    referrals: (view, args, context) => referralsOf(view, args, context),
  },
  ReferralConnection: { totalKnown: ({ countAll }) => countAll() },
  Refusal: { __resolveType: ({ code }) => code },
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
    purpose: ({ referral }) => referral.content.purpose,
    legalBasis: ({ referral }) => referral.content.legalBasis,
    informedOn: ({ referral }) => referral.content.informedOn,
    informedException: ({ referral }) => referral.content.informedException,
    desiredOutcome: ({ referral }) => referral.content.desiredOutcome,
    background: ({ referral }) => referral.content.background,
    plannedStartOn: ({ referral }) => referral.content.plannedStartOn,
    sentAt: ({ referral }) => referral.sentAt,
    enteredAt: ({ referral }) => referral.enteredAt,
    allowedActions: ({ referral }, _, { caller }) => allowedActions(referral, caller),
    waiting: ({ referral }, _, context) => waitingFor(referral, timed(context)),
    history: ({ referral }, _, { database, keys }) => eventsOf(database.db, keys, referral.id),
    answersThere: ({ referral }, _, { database, keys }) => answersThere(database.db, keys, referral.id),
    root: ({ referral, purpose }, _, context) => visibleById(referral.root, context, purpose),
    previous: ({ referral, purpose }, _, context) =>
      referral.previous ? visibleById(referral.previous, context, purpose) : null,
    next: ({ referral, purpose }, _, context) => visibleAfter(referral.id, context, purpose),
    async chain({ referral, purpose }, _, { database, keys }) {
      const chain = await chainOf(database.db, keys, referral.root);
      return purpose ? chain.map((one) => ({ ...one, purpose })) : chain;
    },
    hop: ({ referral }) => referral.hop,
    pingPong: ({ referral }) => referral.pingPong,
    deliveries: ({ referral }, _, context) => deliveriesOf({ type: 'referral', id: referral.id }, context),
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
    hop: ({ referral }) => referral.hop,
    sentAt: ({ referral }) => referral.sentAt,
    referral: ({ referral, purpose }, _, context) => visibleById(referral.id, context, purpose),
  },
  ReferralAnswer: { area: ({ area }, _, context) => areaOf(area, context) },
  PreviewedPosting: {
    kind: ({ posting }) => (posting.kind === 'task' ? 'TASK' : 'NOTE'),
    title: ({ posting }) => posting.title,
    text: ({ posting }) => posting.text,
    unit: ({ posting }) => posting.unit,
    dueOn: ({ posting }) => posting.dueOn,
  },
};
