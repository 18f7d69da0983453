import type { Caller } from '../access/caller.ts';
import type { AreaKey } from '../area.ts';
import { dateInDenmark, type CalendarDate } from '../dates.ts';
import { asActor } from '../parties.ts';
import { refuseAll } from '../problems.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { changesBetween, isSameEffort } from './changes-between.ts';
import type { PlanInput } from './check-input.ts';
import { contentOfPlan, isSameGoal, planContentRefusals, withContent } from './content.ts';
import type { PlanDeadlines, PlanTime } from './deadlines.ts';
import { nextPlan } from './next-plan.ts';
import { followUpRefusal, invalidArea } from './open-plan.ts';
import type { EssentialChange, Plan, PlanChange, PlanContent } from './plan.ts';
import { agreedStates, type PlanPart } from './steps.ts';

/**
 * Writes in a plan. Somebody who is not its coordinator writes only efforts of their own areas. From the yes on only small changes
 * are written, and those that a decision has allowed (D47, D58); without the citizen's wish where policy wants it (D100).
 */
export function writeInPlan(
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
  if (needed.length > 0) return err(decisionNeeded(needed, policy));
  const next = essential.length > 0 && agreedStates.has(plan.state) ? { ...after, cleared: [] } : after;
  return ok(nextPlan(plan, next, { action: 'WRITE', by: asActor(caller), changes: lines }, now));
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

const ownAreaOnly: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Kun den koordinerende sagsbehandler skriver i hele planen; du kan skrive dit eget områdes indsatser.',
};

const nothingWritten: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Planen står sådan i forvejen. Skriv det, der skal ændres.',
  field: 'citizensWords',
};

const decisionNeeded = (changes: readonly string[], { opensWith }: Pick<PlanDeadlines, 'opensWith'>): Refusal => ({
  code: 'COMMITTEE_NEEDED',
  message: `Det er en væsentlig ændring af en aftalt plan. Den ${
    opensWith === 'LEADER' ? 'besluttes af lederen af koordinatorens enhed' : 'skal op i udvalget'
  }.`,
  changes,
  prefill: null,
});
