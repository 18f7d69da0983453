import type { Caller } from '../access/caller.ts';
import type { AreaKey } from '../area.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { isBlank } from '../free-text.ts';
import { asActor, type Actor } from '../parties.ts';
import { refuseAll } from '../problems.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { checkStep, type Procedure, type Step } from '../steps.ts';
import { addDays } from '../working-days.ts';
import { changesBetween, isSameEffort } from './changes-between.ts';
import { isAbsentIn, planHindrance, planInputRefusals, type GivenAssessment, type PlanInput } from './check-input.ts';
import { daysPaused } from './clocks.ts';
import { contentOfPlan, hasEndGoal, isSameGoal, planContentRefusals, withContent } from './content.ts';
import type { PlanDeadlines } from './deadlines.ts';
import type { Assessment, Goal } from './goal.ts';
import { followUpRefusal, invalidArea, noPlanFacts } from './open-plan.ts';
import { planPartsOf } from './parts.ts';
import {
  joinedAreas,
  type EssentialChange,
  type Plan,
  type PlanChange,
  type PlanContent,
  type PlanEvent,
  type PlanMember,
} from './plan.ts';
import { statutoryOf } from './statutory.ts';
import { agreedStates, planSteps, type PlanAction, type PlanKind, type PlanPart } from './steps.ts';
import { planWords } from './words.ts';

/** Holds when a step is taken, and under which policy. */
export type PlanTime = { now: Instant; policy: PlanDeadlines };

const procedure: Procedure<PlanKind> = { table: planSteps, words: planWords };

/** Takes one step with a plan, or refuses it. */
export function takePlanStep(
  action: PlanAction,
  plan: Plan,
  caller: Caller,
  input: PlanInput,
  time: PlanTime,
): Result<PlanChange, Refusal> {
  const { now, policy } = time;
  const today = dateInDenmark(now);
  const day = { today, policy };
  const { state, version } = plan;
  const parts = planPartsOf(caller, plan, day);
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
  if (action === 'WRITE') return written(plan, caller, parts, input, time);
  const after = { ...plan, ...stateAfter(checked.value, plan, now), ...broughtBy(action, plan, caller, input, time) };
  return ok(changeOf(plan, after, { ...eventFacts(action, input), action, by: asActor(caller) }, now));
}

/** Puts together the next version of a plan and its event. */
function changeOf(
  before: Plan,
  after: Plan,
  event: Partial<PlanEvent> & Pick<PlanEvent, 'action' | 'by'>,
  now: Instant,
): PlanChange {
  const version = before.version + 1;
  return {
    plan: { ...withTasks(after, version), version },
    event: { ...noPlanFacts, ...event, at: now, state: after.state },
  };
}

/** After the yes each effort has a task; one that is new, or goes to another unit, gets it with this version. */
const withTasks = (plan: Plan, version: number): Plan =>
  agreedStates.has(plan.state)
    ? { ...plan, efforts: plan.efforts.map((one) => ({ ...one, taskVersion: one.taskVersion ?? version })) }
    : plan;

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

/**
 * Writes in a plan. Somebody who is not its coordinator writes only efforts of their own areas. From the yes on only small changes
 * are written, and those that a decision has allowed (D47, D58); without the citizen's wish where policy wants it (D100).
 */
function written(
  plan: Plan,
  caller: Caller,
  parts: ReadonlySet<PlanPart>,
  { content = contentOfPlan(plan), followUpOn, wishedByCitizen = false }: PlanInput,
  { now, policy }: PlanTime,
): Result<PlanChange, Refusal> {
  const today = dateInDenmark(now);
  const moved = followUpOn && followUpOn !== plan.followUpOn ? followUpOn : null;
  const refusal =
    (parts.has('COORDINATOR') ? null : beyondOwnArea(plan, caller, content, moved)) ??
    refuseAll(
      [...planContentRefusals(content, plan, today), moved && followUpRefusal(moved, today, policy)],
      ['citizensWords', 'resources', 'goals', 'efforts', 'followUpOn'],
    );
  if (refusal) return err(refusal);
  const after = { ...retasked(plan, withContent(plan, content)), followUpOn: moved ?? plan.followUpOn };
  const { essential, lines } = changesBetween(plan, after, policy);
  if (lines.length === 0) return err(nothingWritten);
  const needed = agreedStates.has(plan.state) ? essentialBeyond(plan, essential, wishedByCitizen, policy) : [];
  if (needed.length > 0) return err(committeeNeeded(needed));
  const next = essential.length > 0 && agreedStates.has(plan.state) ? { ...after, cleared: [] } : after;
  return ok(changeOf(plan, next, { action: 'WRITE', by: asActor(caller), changes: lines }, now));
}

/** A plan that waits for its start keeps the goals that the citizen said yes to: what was cleared is written once it has begun. */
const essentialBeyond = (
  { state, cleared }: Plan,
  essential: readonly EssentialChange[],
  wishedByCitizen: boolean,
  { citizenMayChange }: PlanDeadlines,
): string[] => {
  const allowed = state === 'AGREED' ? [] : cleared;
  const beyond: string[] = essential.filter((one) => !allowed.includes(one));
  return beyond.length === 0 && wishedByCitizen && !citizenMayChange ? ['CITIZENS_WISH'] : beyond;
};

/** An effort that goes to another unit of its area gets a new task there. */
const retasked = (before: Plan, after: Plan): Plan => ({
  ...after,
  efforts: after.efforts.map((effort) =>
    before.efforts.some(({ id, unit }) => id === effort.id && unit === effort.unit)
      ? effort
      : { ...effort, taskVersion: null },
  ),
});

function beyondOwnArea(
  plan: Plan,
  caller: Caller,
  { citizensWords, resources, goals, efforts }: PlanContent,
  moved: CalendarDate | null,
): Refusal | null {
  const areas = areasToWrite(plan, caller);
  const stands = new Map(plan.efforts.map((effort) => [effort.id, effort]));
  const others = efforts.filter(({ area }) => !areas.includes(area));
  if (others.some((one) => !stands.has(one.id))) return invalidArea('efforts', areas);
  const isWhole =
    moved === null &&
    citizensWords.trim() === plan.citizensWords &&
    resources.trim() === plan.resources &&
    goals.length === plan.goals.length &&
    goals.every((goal) => plan.goals.some((one) => one.id === goal.id && isSameGoal(one, goal))) &&
    plan.efforts
      .filter(({ area }) => !areas.includes(area))
      .every((one) =>
        others.some((other) => other.id === one.id && isSameEffort(one, { ...other, taskVersion: null })),
      );
  return isWhole ? null : ownAreaOnly;
}

/** Returns the areas of a plan whose efforts somebody who is not its coordinator may write: those where they work. */
export const areasToWrite = (plan: Plan, caller: Caller): AreaKey[] =>
  plan.areas
    .map(({ area }) => area)
    .filter((area) => caller.functions.some((one) => one.area === area && one.unit !== null));

/** Lets the statutory plans stand again: a consent is over (lov 707/2018). Null where the plan replaces none. */
export function fallBack(plan: Plan, now: Instant): PlanChange | null {
  if (plan.form !== 'REPLACES' || !agreedStates.has(plan.state)) return null;
  const standsSince = dateInDenmark(now);
  const statutory = plan.statutory.map((one) => ({ ...one, standsSince: one.standsSince ?? standsSince }));
  return changeOf(plan, { ...plan, form: 'BESIDE', statutory }, { action: 'FALL_BACK', by: null }, now);
}

/** Starts a plan whose first effort was seen under way in a system; null where it has begun, or cannot. */
export function startSeen(plan: Plan, now: Instant): PlanChange | null {
  if (plan.state !== 'AGREED' || !hasEndGoal(plan) || plan.efforts.length === 0) return null;
  const started = { ...plan, state: 'ACTIVE', enteredAt: now, startedOn: dateInDenmark(now) } as const;
  return changeOf(plan, started, { action: 'START', by: null }, now);
}

/** A decision about a plan that there is: what is not named stays. `cleared`: the essential changes that the coordinator may write. */
export type PlanDecision = {
  decisionId: string | null;
  coordinator?: PlanMember;
  followUpOn?: CalendarDate;
  backgroundGroup?: readonly PlanMember[];
  areas?: readonly { area: AreaKey; by: Actor }[];
  cleared?: readonly EssentialChange[];
  text?: string | null;
  by: Actor;
};

/** Changes a plan by a decision of the committee's (D47, D61), the only way to another coordinator. */
export function decidePlan(plan: Plan, decision: PlanDecision, { now, policy }: PlanTime): Result<PlanChange, Refusal> {
  const { decisionId, coordinator, followUpOn, backgroundGroup, areas = [], cleared = [], text = null, by } = decision;
  const { state, version } = plan;
  const checked = checkStep(procedure, {
    action: 'DECIDE',
    state,
    version,
    expectedVersion: version,
    parts: new Set(['COMMITTEE']),
  });
  if (!checked.ok) return checked;
  const late = followUpOn ? followUpRefusal(followUpOn, dateInDenmark(now), policy) : null;
  if (late) return err(late);
  const joined = areas.filter(({ area }) => !joinedAreas(plan).includes(area));
  const kept = plan.areas.filter(({ area }) => !joined.some((one) => one.area === area));
  const after: Plan = {
    ...plan,
    decisionId: decisionId ?? plan.decisionId,
    coordinator: coordinator ?? plan.coordinator,
    standIn: coordinator ? null : plan.standIn,
    followUpOn: followUpOn ?? plan.followUpOn,
    backgroundGroup: backgroundGroup ?? plan.backgroundGroup,
    areas: [...kept, ...joined.map((one) => ({ area: one.area, joinedAt: now, joinedBy: one.by }))],
    cleared: [...new Set([...plan.cleared, ...cleared])],
  };
  if (!after.areas.some(({ area }) => area === after.coordinator.area))
    return err(
      invalidArea(
        'coordinator',
        after.areas.map(({ area }) => area),
      ),
    );
  const { lines } = changesBetween(plan, after, policy);
  return ok(changeOf(plan, after, { action: 'DECIDE', by, text, changes: lines }, now));
}

const ownAreaOnly: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Kun den koordinerende sagsbehandler skriver i hele planen; du kan skrive dit eget områdes indsatser.',
};

const nothingWritten: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Planen står sådan i forvejen. Skriv det, der skal ændres.',
  field: 'citizensWords',
};

const committeeNeeded = (changes: readonly string[]): Refusal => ({
  code: 'COMMITTEE_NEEDED',
  message: 'Det er en væsentlig ændring af en aftalt plan. Den skal op i udvalget.',
  changes,
  prefill: null,
});
