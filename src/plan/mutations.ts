import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { statutoryOf } from '../domain/plan/statutory.ts';
import { ok } from '../domain/result.ts';
import type { AnswerPlanInput, AssessmentInput, MutationResolvers } from '../generated/schema.ts';
import { beginPlan } from './begin-plan.ts';
import { decideOnPlan } from './decide.ts';
import { stepOnPlan, type GiveInput } from './prepare-step.ts';
import { consentLacks } from './statutory.ts';
import { contentGiven } from './write-plan.ts';

/** Takes a step and answers with the plan, or with why it was not taken. */
const step = (...order: Parameters<typeof stepOnPlan>) => payloadOf('plan', stepOnPlan(...order));

/** Returns an assessment as it is given. */
export const assessment = ({ goal, level, area, text }: AssessmentInput) => ({
  goal,
  level,
  area: area ?? null,
  text: text?.trim() || null,
});

/** A yes puts the plan in the place of the statutory ones where policy says so, unless they are to stand beside it. */
const acceptance =
  ({ answeredOn, form, text, beside }: AnswerPlanInput, context: Context): GiveInput =>
  async (plan) => {
    const { policy, now } = context;
    const said = { answeredOn, form, text };
    if (policy.plan.form !== 'REPLACES' || beside) return ok(said);
    const replaced = statutoryOf(plan, policy.plan, dateInDenmark(now()));
    if (replaced.length === 0) return ok(said);
    return ok({ ...said, replaces: { lacks: await consentLacks(plan, replaced, context) } });
  };

const answers = { ACCEPTED: 'ACCEPT', DECLINED: 'DECLINE', NO_ANSWER: 'NOTE_NO_ANSWER' } as const;

/** Resolves every mutation on plans by the step that it takes. */
export const planMutations: MutationResolvers = {
  openPlan: (_, { input }, context) => payloadOf('plan', beginPlan(input, context)),
  decidePlan: (_, { input }, context) => payloadOf('plan', decideOnPlan(input, context)),
  joinPlan: (_, { input }, context) => step('joinPlan', input, 'JOIN', { area: input.area }, context),
  writePlan: (_, { input }, context) =>
    step('writePlan', input, 'WRITE', (plan) => contentGiven(plan, input, context), context),
  offerPlan: (_, { input }, context) => step('offerPlan', input, 'OFFER', { offeredOn: input.offeredOn }, context),
  answerPlan: (_, { input }, context) => {
    const { answer, answeredOn, form, text } = input;
    const given = answer === 'ACCEPTED' ? acceptance(input, context) : { answeredOn, form, text };
    return step('answerPlan', input, answers[answer], given, context);
  },
  startPlan: (_, { input }, context) => step('startPlan', input, 'START', {}, context),
  followUpPlan: (_, { input }, context) => {
    const { followUpOn, assessments, text } = input;
    const given = { followUpOn, text, assessments: (assessments ?? []).map(assessment) };
    return step('followUpPlan', input, 'FOLLOW_UP', given, context);
  },
  assessGoal: (_, { input }, context) =>
    step('assessGoal', input, 'ASSESS', { goal: input.goal, assessments: [assessment(input)] }, context),
  closeGoal: (_, { input }, context) => {
    const { goal, result, text } = input;
    return step('closeGoal', input, 'CLOSE_GOAL', { goal, result, text }, context);
  },
  pausePlan: (_, { input }, context) => {
    const { text, until } = input;
    return step('pausePlan', input, 'PAUSE', { text, until }, context);
  },
  resumePlan: (_, { input }, context) => step('resumePlan', input, 'RESUME', {}, context),
  endPlan: (_, { input }, context) => {
    const { outcome, text } = input;
    return step('endPlan', input, 'END', { outcome, text }, context);
  },
  correctPlanOutcome: (_, { input }, context) => {
    const { outcome, text } = input;
    return step('correctPlanOutcome', input, 'CORRECT_OUTCOME', { outcome, text }, context);
  },
  withdrawPlan: (_, { input }, context) => {
    const { withdrawnOn, form } = input;
    return step('withdrawPlan', input, 'WITHDRAW', { withdrawnOn, form }, context);
  },
  closePlan: (_, { input }, context) => step('closePlan', input, 'CLOSE', { text: input.text }, context),
  markPlanInError: (_, { input }, context) =>
    step('markPlanInError', input, 'MARK_IN_ERROR', { text: input.text }, context),
};
