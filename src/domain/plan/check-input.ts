import { ownAreas, type Caller } from '../access/caller.ts';
import type { AreaKey } from '../area.ts';
import type { CalendarDate } from '../dates.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import { isTooEarly, isTooLate, type DateLimit } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { addDays } from '../working-days.ts';
import type { Field } from '../words.ts';
import { goalsDue } from './clocks.ts';
import { hasEndGoal, longText, planTexts } from './content.ts';
import type { PlanDeadlines } from './deadlines.ts';
import { levels, openGoals, type GoalResult } from './goal.ts';
import { followUpRefusal, invalidArea, wrongDay } from './open-plan.ts';
import { leadsIn } from './parts.ts';
import { isInPlan, joinedAreas, type AnswerForm, type Plan, type PlanContent, type PlanOutcome } from './plan.ts';
import type { PlanAction } from './steps.ts';

/** An assessment as somebody gives it; `area` null: it is the citizen's own. */
export type GivenAssessment = { goal: string; level: number; area: AreaKey | null; text: string | null };

/** Holds the input of a step on a plan, and the version that they saw. What the step has no use for is left out. */
export type PlanInput = {
  expectedVersion: number;
  area?: AreaKey | null | undefined;
  content?: PlanContent | undefined;
  /** true: the citizen wishes the change (D100). */
  wishedByCitizen?: boolean | undefined;
  offeredOn?: CalendarDate | null | undefined;
  answeredOn?: CalendarDate | null | undefined;
  withdrawnOn?: CalendarDate | null | undefined;
  followUpOn?: CalendarDate | null | undefined;
  until?: CalendarDate | null | undefined;
  form?: AnswerForm | null | undefined;
  /** The choice of the plan in place of the statutory plans, and the areas that lack a consent to that. */
  replaces?: { lacks: readonly AreaKey[] } | null | undefined;
  text?: string | null | undefined;
  outcome?: PlanOutcome | null | undefined;
  goal?: string | null | undefined;
  result?: GoalResult | null | undefined;
  assessments?: readonly GivenAssessment[] | undefined;
};

/** Tells whether something that a step needs is absent. */
export function isAbsentIn(
  field: Field,
  plan: Plan,
  input: PlanInput,
  { today, policy }: { today: CalendarDate; policy: PlanDeadlines },
): boolean {
  switch (field) {
    case 'area':
    case 'offeredOn':
    case 'answeredOn':
    case 'withdrawnOn':
    case 'followUpOn':
    case 'until':
    case 'form':
    case 'outcome':
    case 'result':
      return !input[field];
    case 'text':
      return isBlank(input.text);
    case 'areas': {
      const joined = joinedAreas(plan);
      return joined.length < policy.areasAtLeast || plan.efforts.some(({ area }) => !joined.includes(area));
    }
    case 'goals':
      return !hasEndGoal(plan);
    case 'efforts':
      return plan.efforts.length === 0;
    case 'assessments': {
      const given = new Set((input.assessments ?? []).map(({ goal }) => goal));
      return goalsDue(plan, today, policy).some(({ id }) => !given.has(id));
    }
    default:
      return false;
  }
}

/** Returns the refusals of a step's input, null for what is fit. */
export function planInputRefusals(
  action: PlanAction,
  plan: Plan,
  input: PlanInput,
  { today, policy }: { today: CalendarDate; policy: PlanDeadlines },
): (Refusal | null)[] {
  const { text, until, followUpOn } = input;
  return [
    text ? textRefusal('text', text) : null,
    action === 'JOIN' && input.area && !isInPlan(plan, input.area)
      ? invalidArea(
          'area',
          plan.areas.map(({ area }) => area),
        )
      : null,
    action === 'OFFER' && input.offeredOn ? offerRefusal(input.offeredOn, plan, today, policy) : null,
    (action === 'ACCEPT' || action === 'DECLINE') && input.answeredOn
      ? dayRefusal('answeredOn', input.answeredOn, { earliest: plan.offeredOn, latest: today })
      : null,
    action === 'WITHDRAW' && input.withdrawnOn
      ? dayRefusal('withdrawnOn', input.withdrawnOn, { earliest: plan.answer?.answeredOn ?? null, latest: today })
      : null,
    action === 'FOLLOW_UP' && followUpOn ? followUpRefusal(followUpOn, today, policy) : null,
    action === 'START' && plan.followUpOn <= today
      ? wrongDay('followUpOn', 'Den aftalte dag for opfølgning er passeret. Aftal en ny.')
      : null,
    action === 'PAUSE' && until ? pauseRefusal(until, today, policy) : null,
    action === 'END' && openGoals(plan.goals).length > 0
      ? { ...missing(['goals']), message: 'Alle mål skal være afsluttet, før planen afsluttes.' }
      : null,
    action === 'CLOSE_GOAL' && text ? longText('text', text, planTexts.remark) : null,
  ];
}

/** Returns the hindrance of a step by what it is about: an area that has joined, or that the caller does not lead; a goal that is none. */
export function planHindrance(action: PlanAction, plan: Plan, caller: Caller, input: PlanInput): Refusal | null {
  if (action === 'JOIN' && input.area && isInPlan(plan, input.area)) {
    if (!leadsIn(caller, input.area)) return notLeader;
    return joinedAreas(plan).includes(input.area) ? alreadyJoined(plan) : null;
  }
  if (action === 'ACCEPT' && input.replaces && input.replaces.lacks.length > 0) return noConsent(input.replaces.lacks);
  if (action === 'CLOSE_GOAL' && input.goal && !openGoals(plan.goals).some(({ id }) => id === input.goal))
    return unknownGoal;
  if (action === 'ASSESS' || action === 'FOLLOW_UP')
    return (
      (input.assessments ?? []).map((one) => assessmentRefusal(one, plan, caller)).find((one) => one !== null) ?? null
    );
  return null;
}

/** A wish is the citizen's: staff alone do not assess it. An area's assessment is by somebody of that area (D77). */
function assessmentRefusal(
  { goal: id, level, area, text }: GivenAssessment,
  plan: Plan,
  caller: Caller,
): Refusal | null {
  const goal = openGoals(plan.goals).find((one) => one.id === id);
  if (!goal) return unknownGoal;
  if (!Number.isInteger(level) || level < levels.least || level > levels.most) return invalidLevel;
  if (area !== null) {
    if (!isInPlan(plan, area))
      return invalidArea(
        'area',
        plan.areas.map((one) => one.area),
      );
    if (!ownAreas(caller).has(area)) return notOwnArea;
    if (goal.kind === 'WISH' && !goal.assessments.some(({ by }) => by === null)) return wishFirst;
  }
  return text === null ? null : longText('text', text, planTexts.remark);
}

/** Limits the day of an offer: from the decision on, and after a no not before it may be offered again (D52). */
export const offerLimit = (
  { decidedOn, answer }: Pick<Plan, 'decidedOn' | 'answer'>,
  today: CalendarDate,
  { offerAgainAfterDays }: PlanDeadlines,
): DateLimit => ({
  earliest: answer?.kind === 'DECLINED' ? addDays(answer.answeredOn, offerAgainAfterDays) : decidedOn,
  latest: today,
});

function offerRefusal(on: CalendarDate, plan: Plan, today: CalendarDate, policy: PlanDeadlines): Refusal | null {
  const limit = offerLimit(plan, today, policy);
  if (isTooLate(on, limit)) return wrongDay('offeredOn', 'Dagen kan ikke ligge i fremtiden.');
  if (!isTooEarly(on, limit)) return null;
  return wrongDay(
    'offeredOn',
    plan.answer?.kind === 'DECLINED'
      ? `Borgeren har sagt nej. Planen kan tilbydes igen efter ${policy.offerAgainAfterDays} dage.`
      : 'Planen tilbydes ikke, før den er besluttet.',
  );
}

function dayRefusal(field: string, on: CalendarDate, limit: DateLimit): Refusal | null {
  if (isTooLate(on, limit)) return wrongDay(field, 'Dagen kan ikke ligge i fremtiden.');
  return isTooEarly(on, limit) ? wrongDay(field, 'Dagen kan ikke ligge før det, den er et svar på.') : null;
}

/** Limits the last day of a pause (D91). */
export const pauseLimit = (today: CalendarDate, { pauseAtMost }: PlanDeadlines): DateLimit => ({
  earliest: addDays(today, 1),
  latest: addDays(today, pauseAtMost),
});

function pauseRefusal(until: CalendarDate, today: CalendarDate, policy: PlanDeadlines): Refusal | null {
  const limit = pauseLimit(today, policy);
  if (isTooEarly(until, limit)) return wrongDay('until', 'En pause varer til en dag, der kommer.');
  return isTooLate(until, limit) ? wrongDay('until', `En pause varer højst ${policy.pauseAtMost} dage.`) : null;
}

const alreadyJoined = ({ state }: Plan): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: 'Området deltager allerede i planen.',
  state,
  allowed: [],
});

const notLeader: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Det kan kun gøres af en leder i det område, der skal deltage.',
};

const notOwnArea: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Et områdes vurdering skrives af en medarbejder i området.',
};

const wishFirst: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Et ønske er borgerens. Borgerens egen vurdering skrives først.',
};

const unknownGoal: Refusal = {
  code: 'UNKNOWN',
  message: 'Målet er ikke i planen, eller det er afsluttet.',
  what: 'GOAL',
};

const invalidLevel: Refusal = {
  code: 'INVALID_LEVEL',
  message: `Niveauet er et helt tal fra ${levels.least} til ${levels.most}.`,
  field: 'level',
  ...levels,
};

const noConsent = (areas: readonly AreaKey[]): Refusal => ({
  code: 'NO_CONSENT',
  message:
    'Planen kan kun træde i stedet for de lovbestemte planer, mens borgerens samtykker dertil gælder. Registrér dem, eller lad planerne gælde ved siden af.',
  areas,
});
