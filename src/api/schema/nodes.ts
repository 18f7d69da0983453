import { CitizenView } from '../../access/citizen-view.ts';
import { citizenOf } from '../../citizen/resolvers.ts';
import { caseOf } from '../../citizen/sections.ts';
import { visibleConsent } from '../../consent/find-consent.ts';
import { visibleDecision } from '../../decision/access.ts';
import { visibleNotification } from '../../decision/access.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { ownDraft } from '../../referral/drafts.ts';
import { visibleReferral } from '../../referral/access.ts';

/** Whatever has a global id, by the room that it belongs to; each of them decides whether the caller may see it. */
export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, context) =>
      (await citizenOf(id, context)) ??
      (await caseOf(id, context)) ??
      (await visibleReferral(id, context)) ??
      (await ownDraft(id, context)) ??
      (await visibleDecision(id, context)) ??
      (await visibleConsent(id, context)) ??
      visibleNotification(id, context),
  },
  Node: {
    __resolveType(node) {
      if (node instanceof CitizenView) return 'Citizen';
      if ('referral' in node) return 'Referral';
      if ('draft' in node) return 'ReferralDraft';
      if ('decision' in node) return 'BostoetteDecision';
      if ('forCase' in node) return 'Consent';
      return 'notification' in node ? 'Notification' : 'Case';
    },
  },
};
