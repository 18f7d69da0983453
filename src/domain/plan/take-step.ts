import type { Caller } from '../access/caller.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { isBlank } from '../free-text.ts';
import { asActor, type Actor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { checkStep, type Procedure, type Step } from '../steps.ts';
import { addDays } from '../working-days.ts';
import { isAbsentIn, planHindrance, planInputRefusals, type GivenAssessment, type PlanInput } from './check-input.ts';
import { daysPaused } from './clocks.ts';
import type { PlanTime } from './deadlines.ts';
import type { Assessment, Goal } from './goal.ts';
import { nextPlan } from './next-plan.ts';
import { planPartsOf } from './parts.ts';
import type { Plan, PlanChange, PlanEvent } from './plan.ts';
import { statutoryOf } from './statutory.ts';
import { planSteps, type PlanAction, type PlanKind, type PlanPart } from './steps.ts';
import { planWords } from './words.ts';
import { writeInPlan } from './write-plan.ts';

const procedure: Procedure<PlanKind> = { table: planSteps, words: planWords };

/** Takes one step with a plan, or refuses it. `parts`: those that count for it, where they are not the caller's own. */
export function takePlanStep(
  action: PlanAction,
  plan: Plan,
  caller: Caller,
  input: PlanInput,
  time: PlanTime,
  parts: ReadonlySet<PlanPart> = planPartsOf(caller, plan, { today: dateInDenmark(time.now), policy: time.policy }),
): Result<PlanChange, Refusal> {
  const { now, policy } = time;
  const today = dateInDenmark(now);
  const day = { today, policy };
  const { state, version } = plan;
  const checked = checkStep(
    procedure,
    { action, state, version, expectedVersion: input.expectedVersion, parts },
    {
      hindrance: () => planHindrance(action, plan, caller, input),
      isAbsent: (field) => isAbsentIn(field, plan, input, day),
      wrong: () => planInputRefusals(action, plan, input, day),
    },
  );
  if (!checked.ok) return checked;
  if (action === 'WRITE') return writeInPlan(plan, caller, parts, input, time);
  const after = { ...plan, ...stateAfter(checked.value, plan, now), ...broughtBy(action, plan, caller, input, time) };
  return ok(nextPlan(plan, after, { ...eventFacts(action, input), action, by: asActor(caller) }, now));
}

const stateAfter = ({ to }: Step<PlanKind>, plan: Plan, now: Instant): Pick<Plan, 'state' | 'enteredAt' | 'until'> =>
  to === 'SAME' || to === 'BEFORE' || to === 'GONE'
    ? { state: plan.state, enteredAt: plan.enteredAt, until: plan.until }
    : { state: to, enteredAt: now, until: null };

/** Returns the changes of a step beside the state. */
function broughtBy(
  action: PlanAction,
  plan: Plan,
  caller: Caller,
  input: PlanInput,
  { now, policy }: PlanTime,
): Partial<Plan> {
  const today = dateInDenmark(now);
  const by = asActor(caller);
  switch (action) {
    case 'JOIN':
      return {
        areas: plan.areas.map((one) => (one.area === input.area ? { ...one, joinedAt: now, joinedBy: by } : one)),
      };
    case 'OFFER':
      return { offeredOn: input.offeredOn ?? today, answer: null };
    case 'ACCEPT':
      return {
        answer: answerOf('ACCEPTED', plan, input),
        ...(input.replaces ? { form: 'REPLACES', statutory: statutoryOf(plan, policy, today) } : { form: 'BESIDE' }),
      };
    case 'DECLINE':
      return { answer: answerOf('DECLINED', plan, input) };
    case 'START':
      return { startedOn: today };
    case 'FOLLOW_UP':
      return {
        followUpOn: input.followUpOn ?? plan.followUpOn,
        followedUpOn: today,
        goals: assessed(plan.goals, input.assessments ?? [], by, now),
      };
    case 'ASSESS':
      return { goals: assessed(plan.goals, input.assessments ?? [], by, now) };
    case 'CLOSE_GOAL':
      return { goals: plan.goals.map((goal) => (goal.id === input.goal ? closedGoal(goal, input, by, today) : goal)) };
    case 'PAUSE':
      return { until: input.until ?? null };
    case 'RESUME':
      return {
        pauses: [...plan.pauses, { from: plan.enteredAt, to: now }],
        followUpOn: addDays(plan.followUpOn, daysPaused(plan.enteredAt, now)),
      };
    case 'END':
      return { outcome: input.outcome ?? null, endedOn: today };
    case 'CORRECT_OUTCOME':
      return { outcome: input.outcome ?? null };
    case 'WITHDRAW':
    case 'CLOSE':
    case 'MARK_IN_ERROR':
      return { endedOn: today };
    default:
      return {};
  }
}

const answerOf = (kind: 'ACCEPTED' | 'DECLINED', { version }: Plan, { answeredOn, form, text }: PlanInput) =>
  answeredOn && form ? { kind, answeredOn, form, version, text: isBlank(text) ? null : (text ?? null) } : null;

const closedGoal = (goal: Goal, { result, text }: PlanInput, by: Actor, on: CalendarDate): Goal => ({
  ...goal,
  closed: result ? { result, on, by, text: text ?? null } : goal.closed,
});

/** Adds assessments to goals; those that stand are never changed (D77). */
const assessed = (goals: readonly Goal[], given: readonly GivenAssessment[], by: Actor, at: Instant): Goal[] =>
  goals.map((goal) => ({
    ...goal,
    assessments: [
      ...goal.assessments,
      ...given
        .filter((one) => one.goal === goal.id)
        .map(({ level, area, text }): Assessment => ({
          at,
          on: dateInDenmark(at),
          level,
          by: area,
          recordedBy: by,
          text,
        })),
    ],
  }));

const eventFacts = (
  action: PlanAction,
  { area, text, offeredOn, answeredOn, withdrawnOn, followUpOn, until }: PlanInput,
): Partial<PlanEvent> => ({
  area: action === 'JOIN' ? (area ?? null) : null,
  text: isBlank(text) ? null : (text ?? null),
  on: offeredOn ?? answeredOn ?? withdrawnOn ?? followUpOn ?? until ?? null,
});
