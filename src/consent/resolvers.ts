import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { consentActions } from '../domain/consent/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import type { Resolvers } from '../generated/schema.ts';
import { holdsNow, listConsents } from './find-consent.ts';
import { markConsentSeen } from './review-consent.ts';
import { recordConsent } from './record-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

async function payload(deed: Promise<Result<Consent, Refusal>>) {
  const done = await deed;
  return done.ok ? { consent: done.value, refusal: null } : { consent: null, refusal: done.error };
}

/** Consents; whoever gets one may see it, and the citizen goes through the guard as anew. */
export const consentResolvers: Resolvers = {
  Mutation: {
    recordConsent: (_, { input }, context) => payload(recordConsent(input, context)),
    markConsentSeen: (_, { input }, context) => payload(markConsentSeen(input, context)),
    withdrawConsent: (_, { input }, context) => payload(withdrawConsent(input, context)),
  },
  Citizen: { consents: (view, args, context) => listConsents(view, args, context) },
  Consent: {
    id: ({ id, purpose }, _, { keys }) => sealId(keys, 'consent', id, purpose),
    citizen: ({ citizen, purpose }, _, { guard }) => guard.subject(citizen, purpose),
    from: ({ from }, _, context) => areaOf(from, context),
    to: ({ to }, _, context) => areaOf(to, context),
    inForce: (consent, _, context) => holdsNow(consent, context),
    allowedActions: (consent, _, { caller }) => consentActions(consent, caller),
  },
};
