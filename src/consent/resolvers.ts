import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import { consentActions } from '../domain/consent/steps.ts';
import type { Resolvers } from '../generated/schema.ts';
import { isInForceNow, listConsents } from './find-consent.ts';
import { recordConsent } from './record-consent.ts';
import { markConsentSeen } from './review-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** Resolves consents; whoever gets one may see it, and its citizen goes through the guard. */
export const consentResolvers: Resolvers = {
  Mutation: {
    recordConsent: (_, { input }, context) => payloadOf('consent', recordConsent(input, context)),
    markConsentSeen: (_, { input }, context) => payloadOf('consent', markConsentSeen(input, context)),
    withdrawConsent: (_, { input }, context) => payloadOf('consent', withdrawConsent(input, context)),
  },
  Citizen: { consents: (view, args, context) => listConsents(view, args, context) },
  Consent: {
    id: ({ id, purpose }, _, { keys }) => sealId(keys, 'consent', id, purpose),
    citizen: ({ citizen, purpose }, _, { guard }) => guard.subject(citizen, purpose),
    from: ({ from }, _, context) => areaOf(from, context),
    to: ({ to }, _, context) => areaOf(to, context),
    inForce: (consent, _, context) => isInForceNow(consent, context),
    allowedActions: (consent, _, { caller }) => consentActions(consent, caller),
  },
};
