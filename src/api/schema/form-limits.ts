import { reasonLimit } from '../../domain/access/stated-reason.ts';
import { consentLimits } from '../../domain/consent/record-consent.ts';
import { numberLimit } from '../../domain/decision/register-decision.ts';
import { questionLimit, textLimit, type TextLimit } from '../../domain/free-text.ts';
import type { Resolvers } from '../../generated/schema.ts';

const referral = { purpose: textLimit, desiredOutcome: textLimit, background: textLimit };
const decision = { title: textLimit, provider: textLimit };

/** Holds the limits of the texts of each form, by its mutation and field: the very ones that the rules check. */
const limits: Readonly<Record<string, Readonly<Record<string, TextLimit>>>> = {
  createReferral: referral,
  saveReferralDraft: referral,
  requestReferralInformation: { questions: questionLimit },
  registerBostoetteDecision: { number: numberLimit, ...decision },
  correctBostoetteDecision: decision,
  recordConsent: consentLimits,
  breakGlass: { reason: reasonLimit },
  revealCpr: { reason: reasonLimit },
  endConflictOfInterest: { reason: reasonLimit },
  settleDiscrepancyAsBothRight: { reason: reasonLimit },
};

/** Resolves the limits of forms, so that a page need not copy them. */
export const formLimitResolvers: Resolvers = {
  Query: {
    formLimits: () =>
      Object.entries(limits).flatMap(([mutation, fields]) =>
        Object.entries(fields).map(([field, { from, to }]) => ({ mutation, field, minLength: from, maxLength: to })),
      ),
  },
};
