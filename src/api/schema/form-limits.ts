import { reasonLimit } from '../../domain/access/stated-reason.ts';
import { consentLimits, endLimit, givenLimit, kindsLimit } from '../../domain/consent/record-consent.ts';
import { dateInDenmark, type CalendarDate } from '../../domain/dates.ts';
import { minutesLimit as grantedLimit, numberLimit } from '../../domain/decision/register-decision.ts';
import { questionLimit, textLimit, type TextLimit } from '../../domain/free-text.ts';
import { lastNearDay } from '../../domain/working-days.ts';
import { past, type DateLimit, type NumberLimit } from '../../domain/limits.ts';
import { amountLimit } from '../../domain/mandate/mandate.ts';
import { sparringLimit } from '../../domain/meeting/sparring.ts';
import { pauseLimit } from '../../domain/plan/check-input.ts';
import { planCounts, planTexts } from '../../domain/plan/content.ts';
import { levels } from '../../domain/plan/goal.ts';
import { followUpLimit } from '../../domain/plan/open-plan.ts';
import { holdLimit, placeLimit } from '../../domain/referral/check-input.ts';
import { plannedStartLimit } from '../../domain/referral/content.ts';
import type { Context } from '../../context.ts';
import { minutesLimit } from '../../drawing-right/check-input.ts';
import type { Resolvers } from '../../generated/schema.ts';

const referral = { purpose: textLimit, desiredOutcome: textLimit, background: textLimit };
const decision = { title: textLimit, provider: textLimit };

type Limits<Limit> = Readonly<Record<string, Readonly<Record<string, Limit>>>>;

/** Holds the limits of the texts of each form, by its mutation and field: the very ones that the rules check. */
const texts: Limits<TextLimit> = {
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
  proposeCommitteeCase: { why: textLimit },
  lightCommitteeCase: { text: textLimit },
  decideCommitteeCase: { text: textLimit },
  settleCommitteeCase: { text: textLimit },
  planMeeting: { place: textLimit },
  holdMeeting: { summary: textLimit },
  addSparringItem: { question: sparringLimit },
  answerSparringItem: { text: sparringLimit },
  writePlan: { citizensWords: planTexts.citizensWords, resources: planTexts.resources },
  assessGoal: { text: planTexts.remark },
  closeGoal: { text: planTexts.remark },
};

const entryMinutes = { minutes: minutesLimit(1) };

/** Holds the limits of numbers in the same way. */
const numbers: Limits<NumberLimit> = {
  registerBostoetteDecision: { minutes: grantedLimit },
  correctBostoetteDecision: { minutes: grantedLimit },
  reserveBostoetteHours: entryMinutes,
  drawBostoetteHours: entryMinutes,
  releaseBostoetteHours: entryMinutes,
  correctBostoetteHours: { minutes: minutesLimit(0) },
  drawMandate: { amountOere: amountLimit(1) },
  returnMandate: { amountOere: amountLimit(1) },
  correctMandate: { amountOere: amountLimit(0) },
  assessGoal: { level: levels },
};

/** Holds the limits of how many there are in a list. */
const counts: Limits<NumberLimit> = {
  requestReferralInformation: { questions: { least: 1, most: null } },
  recordConsent: { kinds: kindsLimit },
  writePlan: planCounts,
};

/** Returns the limits of dates, as they are today. */
function dates(today: CalendarDate, { policy: { referrals, access, plan } }: Context): Limits<DateLimit> {
  const registered = { decidedOn: past(today), informedOn: past(today) };
  return {
    createReferral: { informedOn: past(today), plannedStartOn: plannedStartLimit(today) },
    proposeCommitteeCase: { informedOn: past(today) },
    lightCommitteeCase: { on: past(today) },
    setCommitteeMembers: { validFrom: { earliest: today, latest: lastNearDay(today) } },
    waitlistReferral: { until: placeLimit(today) },
    holdReferral: { until: holdLimit(today, today, referrals.holdAtMost) },
    registerBostoetteDecision: registered,
    correctBostoetteDecision: registered,
    recordConsent: { givenOn: givenLimit(today), expiresOn: endLimit(today, today, access.consentDays) },
    reserveBostoetteHours: { movedOn: past(today) },
    openPlan: { followUpOn: followUpLimit(today, plan) },
    decidePlan: { followUpOn: followUpLimit(today, plan) },
    writePlan: { followUpOn: followUpLimit(today, plan) },
    followUpPlan: { followUpOn: followUpLimit(today, plan) },
    offerPlan: { offeredOn: past(today) },
    answerPlan: { answeredOn: past(today) },
    withdrawPlan: { withdrawnOn: past(today) },
    pausePlan: { until: pauseLimit(today, plan) },
  };
}

/** Lists the limits of all forms of one kind, each as the schema has it. */
const listed = <Limit, Shown extends object>(limits: Limits<Limit>, shown: (limit: Limit) => Shown) =>
  Object.entries(limits).flatMap(([mutation, fields]) =>
    Object.entries(fields).map(([field, limit]) => ({ mutation, field, ...shown(limit) })),
  );

/** Resolves the limits of forms, so that a page need not copy them. */
export const formLimitResolvers: Resolvers = {
  Query: {
    formLimits: (_, _args, context) => [
      ...listed(texts, ({ from, to }) => ({ type: 'TextLimit' as const, minLength: from, maxLength: to })),
      ...listed(numbers, ({ least, most }) => ({ type: 'NumberLimit' as const, min: least, max: most })),
      ...listed(dates(dateInDenmark(context.now()), context), (limit) => ({ type: 'DateLimit' as const, ...limit })),
      ...listed(counts, ({ least, most }) => ({ type: 'CountLimit' as const, minCount: least, maxCount: most })),
    ],
  },
  FormLimit: { __resolveType: (limit) => (limit as unknown as { type: 'TextLimit' }).type },
};
