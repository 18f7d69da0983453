import { areaOf, nameOf, unitsOfArea } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { maskCpr } from '../domain/cpr.ts';
import { draftActions, draftEndsOn } from '../domain/referral/draft.ts';
import type { Resolvers } from '../generated/schema.ts';
import { deleteDraft, saveDraft, sendDraft } from './draft-commands.ts';
import { draftAbout, listDrafts } from './drafts.ts';
import type { UnitRef } from '../domain/parties.ts';
import { legalBasisIn } from './prepare-referral.ts';

async function unitIn(unit: UnitRef | null, context: Context) {
  if (!unit) return null;
  const name = nameOf(unit, await unitsOfArea(unit.area, context), context).unit;
  return { area: areaOf(unit.area, context), key: unit.unit, name };
}

/** Resolves drafts, which are their author's alone. */
export const draftResolvers: Resolvers = {
  Query: { referralDrafts: (_, args, context) => listDrafts(args, context) },
  Mutation: {
    saveReferralDraft: (_, { input }, context) => payloadOf('draft', saveDraft(input, context)),
    deleteReferralDraft: (_, { input }, context) => payloadOf('draftId', deleteDraft(input, context)),
    sendReferralDraft: (_, { input }, context) => payloadOf('referral', sendDraft(input, context)),
  },
  Citizen: { referralDraft: (view, _, context) => draftAbout(view, context) },
  ReferralDraft: {
    id: ({ draft }, _, { keys }) => keys.seal('referral-draft', draft.id),
    citizen: ({ draft }, _, { guard }) => guard.citizen(draft.citizen),
    cprMasked: ({ draft }) => maskCpr(draft.citizen),
    sender: ({ draft }, _, context) => unitIn(draft.from, context),
    receiver: ({ draft }, _, context) => unitIn(draft.to, context),
    state: () => 'DRAFT',
    version: ({ draft }) => draft.version,
    purpose: ({ draft }) => draft.content.purpose,
    legalBasis: ({ draft }, _, context) => legalBasisIn(draft.content, context),
    informedOn: ({ draft }) => draft.content.informedOn,
    informedException: ({ draft }) => draft.content.informedException,
    desiredOutcome: ({ draft }) => draft.content.desiredOutcome,
    background: ({ draft }) => draft.content.background,
    plannedStartOn: ({ draft }) => draft.content.plannedStartOn,
    createdAt: ({ draft }) => draft.createdAt,
    savedAt: ({ draft }) => draft.savedAt,
    deletedOn: ({ draft }, _, { policy }) => draftEndsOn(draft, policy.referrals.draftDays),
    allowedActions: () => [...draftActions],
  },
};
