import fc from 'fast-check';
import { dateInDenmark, later, type CalendarDate, type Instant } from '../../../src/domain/dates.ts';
import type { PlanInput } from '../../../src/domain/plan/check-input.ts';
import { contentOfPlan } from '../../../src/domain/plan/content.ts';
import { decidePlan } from '../../../src/domain/plan/decide-plan.ts';
import { goalResults, openGoals } from '../../../src/domain/plan/goal.ts';
import { fallBack, startSeen } from '../../../src/domain/plan/own-steps.ts';
import { planActions } from '../../../src/domain/plan/parts.ts';
import { planOutcomes, type Plan, type PlanChange } from '../../../src/domain/plan/plan.ts';
import { planSteps, type PlanAction } from '../../../src/domain/plan/steps.ts';
import { takePlanStep } from '../../../src/domain/plan/take-step.ts';
import { addDays } from '../../../src/domain/working-days.ts';
import { aPlan, openedAt, people, planContent, planPolicy } from './plans.ts';

const dayMs = 86_400_000;
/** All actions of a plan. */
export const actions = [...new Set(planSteps.map(({ action }) => action))];

/** Something that somebody, or the time, tries with a plan. */
export type Command = {
  action: PlanAction | 'SEEN' | 'FALL_BACK' | 'DECIDE';
  /** Who takes it; null: somebody who may, and something that they may. */
  who: keyof typeof people | null;
  days: number;
  pick: number;
};

const command: fc.Arbitrary<Command> = fc.record({
  action: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<PlanAction>(...actions) },
    { weight: 1, arbitrary: fc.constantFrom('SEEN' as const, 'FALL_BACK' as const, 'DECIDE' as const) },
  ),
  who: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constant('mette' as const) },
    { weight: 2, arbitrary: fc.constantFrom<keyof typeof people>(...(Object.keys(people) as (keyof typeof people)[])) },
  ),
  days: fc.integer({ min: 0, max: 100 }),
  pick: fc.nat(30),
});

const coordinators = [
  { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' },
  { area: 'social', unit: 'voksenenhed', caseworker: 'JFR', name: 'Jonas' },
];

/** Chooses what somebody may do, where a command leaves it open. */
function guided(
  { action, who, pick }: Command,
  plan: Plan,
  today: CalendarDate,
): { action: PlanAction; who: keyof typeof people } {
  if (who !== null) return { action: action as PlanAction, who };
  const all = (Object.keys(people) as (keyof typeof people)[]).flatMap((one) =>
    planActions(plan, people[one], { today, policy: planPolicy })
      .filter((may) => may !== 'WITHDRAW' || pick % 7 === 0)
      .map((may) => ({ action: may, who: one })),
  );
  return all[pick % Math.max(1, all.length)] ?? { action: action as PlanAction, who: 'mette' };
}

/** Gives a step an input that may or may not do. */
function inputFor(plan: Plan, { action, pick, days, who }: Command, today: CalendarDate): PlanInput {
  const open = openGoals(plan.goals);
  const goal = (pick % 5 ? open : plan.goals)[pick % Math.max(1, open.length)]?.id ?? 'none';
  const area = ['employment', 'social', 'health'][pick % 3]!;
  const base = contentOfPlan(plan);
  const content = [
    planContent,
    { ...base, citizensWords: `Ord ${pick}` },
    { ...base, goals: base.goals.slice(pick % 3) },
    { ...base, goals: base.goals.map((one) => (one.end ? { ...one, end: 'EDUCATION' as const } : one)) },
    { ...base, efforts: base.efforts.slice(pick % 2) },
    { ...base, efforts: base.efforts.map((one) => ({ ...one, unit: `u${pick % 2}`, title: `T${pick}` })) },
  ][pick % 6]!;
  const assessments = plan.goals.map((one) => ({
    goal: one.id,
    level: pick % 6,
    area: who === 'mette' && pick % 2 ? 'employment' : null,
    text: null,
  }));
  return {
    expectedVersion: plan.version,
    area,
    content,
    offeredOn: addDays(today, -(pick % 3)),
    answeredOn: today,
    withdrawnOn: today,
    followUpOn: action === 'WRITE' && pick % 3 > 0 ? null : addDays(today, 1 + days),
    until: addDays(today, 1 + days),
    form: 'ORAL',
    replaces: pick % 4 === 0 ? { lacks: pick % 8 === 0 ? ['social'] : [] } : null,
    text: 'Fordi',
    outcome: planOutcomes[pick % planOutcomes.length]!,
    goal,
    result: goalResults[pick % goalResults.length]!,
    assessments: action === 'ASSESS' ? assessments.slice(0, 1) : assessments,
  };
}

/** Tries one command on a plan at an instant; null where it is refused, or changes nothing. */
export function tried(one: Command, plan: Plan, now: Instant): PlanChange | null {
  const today = dateInDenmark(now);
  const time = { now, policy: planPolicy };
  if (one.action === 'SEEN') return startSeen(plan, now);
  if (one.action === 'FALL_BACK') return fallBack(plan, now);
  if (one.action === 'DECIDE') {
    const coordinator = coordinators[one.pick % 2]!;
    const cleared = one.pick % 3 ? [] : ['END_GOAL' as const];
    const decided = decidePlan(plan, { decisionId: 'd', coordinator, cleared, by: people.karen }, time);
    return decided.ok ? decided.value : null;
  }
  const { action, who } = guided(one, plan, today);
  const taken = takePlanStep(action, plan, people[who], inputFor(plan, { ...one, action, who }, today), time);
  return taken.ok ? taken.value : null;
}

/** Runs commands on a plan that the committee decided, and returns the changes that were made. */
export function courseOf(commands: readonly Command[]): PlanChange[] {
  const course = [aPlan({ decisionId: 'd0' })];
  let now: Instant = openedAt;
  for (const one of commands) {
    now = later(now, one.days * dayMs);
    const change = tried(one, course.at(-1)!.plan, now);
    if (change) course.push(change);
  }
  return course;
}

// Begins with a plan that has come as far as somebody may take it, so that the late states are met.
const begin: readonly Command[] = [
  { action: 'JOIN', who: 'lars', days: 0, pick: 0 },
  { action: 'JOIN', who: 'karen', days: 0, pick: 1 },
  { action: 'WRITE', who: 'mette', days: 0, pick: 0 },
  { action: 'OFFER', who: 'mette', days: 0, pick: 0 },
  { action: 'ACCEPT', who: 'mette', days: 0, pick: 1 },
  { action: 'START', who: 'mette', days: 0, pick: 0 },
  { action: 'CLOSE_GOAL', who: 'mette', days: 0, pick: 1 },
  { action: 'CLOSE_GOAL', who: 'mette', days: 0, pick: 1 },
  { action: 'CLOSE_GOAL', who: 'mette', days: 0, pick: 1 },
];
/** Commands on a plan, most of which begin with it offered. */
export const commands = fc
  .tuple(fc.integer({ min: 0, max: begin.length }), fc.array(command, { maxLength: 40 }))
  .map(([length, more]) => [...begin.slice(0, length), ...more]);
/** Runs random courses, of each of which something holds. */
export const courses = (holds: (course: PlanChange[]) => void) =>
  fc.assert(
    fc.property(commands, (some) => holds(courseOf(some))),
    { numRuns: 400 },
  );
