import { areaOf, nameOf, unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { maskCpr } from '../domain/cpr.ts';
import { draftActions, draftEndsOn } from '../domain/referral/draft.ts';
import type { Resolvers } from '../generated/schema.ts';
import { listDrafts } from './find-draft.ts';
import { deleteDraft, saveDraft } from './save-draft.ts';
import type { UnitRef } from '../domain/parties.ts';

async function unitIn(unit: UnitRef | null, context: Context) {
  if (!unit) return null;
  const name = nameOf(unit, await unitsOfArea(unit.area, context), context).unit;
  return { area: areaOf(unit.area, context), key: unit.unit, name };
}

/** Drafts, which are their author's alone. */
export const draftResolvers: Resolvers = {
  Query: { referralDrafts: (_, args, context) => listDrafts(args, context) },
  Mutation: {
    async saveReferralDraft(_, { input }, context) {
      const saved = await saveDraft(input, context);
      return saved.ok ? { draft: saved.value, refusal: null } : { draft: null, refusal: saved.error };
    },
    async deleteReferralDraft(_, { input }, context) {
      const gone = await deleteDraft(input, context);
      return gone.ok ? { draftId: gone.value, refusal: null } : { draftId: null, refusal: gone.error };
    },
  },
  ReferralDraft: {
    id: ({ draft }, _, { keys }) => keys.seal('referral-draft', draft.id),
    citizen: ({ draft }, _, { guard }) => guard.citizen(draft.citizen),
    cprMasked: ({ draft }) => maskCpr(draft.citizen),
    sender: ({ draft }, _, context) => unitIn(draft.from, context),
    receiver: ({ draft }, _, context) => unitIn(draft.to, context),
    state: () => 'DRAFT',
    version: ({ draft }) => draft.version,
    purpose: ({ draft }) => draft.content.purpose,
    legalBasis: ({ draft }) => draft.content.legalBasis,
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
