import type { AreaKey } from '../area.ts';
import type { CalendarDate } from '../dates.ts';
import { textRefusal, type TextLimit } from '../free-text.ts';
import { isWithin, type NumberLimit } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { isFarOff } from '../working-days.ts';
import type { Field } from '../words.ts';
import type { Goal, WrittenGoal } from './goal.ts';
import { invalidArea, wrongDay } from './open-plan.ts';
import { joinedAreas, type Effort, type Plan, type PlanContent, type WrittenEffort } from './plan.ts';
import { agreedStates } from './steps.ts';

/** Holds the limits of a plan's texts, in characters. */
export const planTexts = {
  citizensWords: { from: 0, to: 2_000 },
  resources: { from: 0, to: 2_000 },
  goal: { from: 1, to: 500 },
  inCitizensWords: { from: 0, to: 500 },
  title: { from: 1, to: 200 },
  remark: { from: 0, to: 500 },
} as const satisfies Readonly<Record<string, TextLimit>>;

/** Limits how many goals a plan has, and how many efforts. */
export const planCounts = {
  goals: { least: 0, most: 10 },
  efforts: { least: 0, most: 20 },
} as const satisfies Readonly<Record<string, NumberLimit>>;

/** Returns the refusals of a plan's content, null for what is fit. What stands already is not looked at again. */
export const planContentRefusals = (content: PlanContent, before: Plan, today: CalendarDate): (Refusal | null)[] => [
  longText('citizensWords', content.citizensWords, planTexts.citizensWords),
  longText('resources', content.resources, planTexts.resources),
  goalsRefusal(content.goals, before.goals),
  effortsRefusal(content, before, today),
];

/** Returns the refusal of a text that is too long or too short, or that the systems cannot show; null where it is fit. */
export function longText(field: Field, text: string, limit: TextLimit, called = 'Teksten'): Refusal | null {
  const length = text.trim().length;
  if (length < limit.from) return unfitText(field, `${called} mangler.`);
  return length > limit.to
    ? unfitText(field, `${called} er for lang: der er plads til ${limit.to.toLocaleString('da')} tegn.`)
    : textRefusal(field, text);
}

const unfitText = (field: Field, message: string): Refusal => ({ code: 'INVALID_TEXT', message, field });

const unfitGoals = (message: string): Refusal => unfitText('goals', message);
const unfitEfforts = (message: string): Refusal => unfitText('efforts', message);

const key = /^[a-z0-9-]{1,40}$/;

const haveOwnKeys = (some: readonly { id: string }[]): boolean =>
  some.every(({ id }) => key.test(id)) && new Set(some.map(({ id }) => id)).size === some.length;

function goalsRefusal(goals: readonly WrittenGoal[], before: readonly Goal[]): Refusal | null {
  if (!isWithin(goals.length, planCounts.goals)) return unfitGoals(`En plan har højst ${planCounts.goals.most} mål.`);
  if (!haveOwnKeys(goals)) return unfitGoals('Hvert mål skal have sin egen korte nøgle.');
  const kept = new Map(goals.map((goal) => [goal.id, goal]));
  if (before.some((goal) => isHeld(goal) && !kept.has(goal.id)))
    return unfitGoals('Et mål, der er vurderet eller afsluttet, bliver i planen.');
  if (before.some((goal) => goal.closed && !isSameGoal(goal, kept.get(goal.id))))
    return unfitGoals('Et mål, der er afsluttet, kan ikke ændres.');
  const unfit = goals.find((goal) => !hasItsParts(goal, kept));
  if (unfit)
    return unfitGoals('Et slutmål skal være et af de tre; et delmål hører til et slutmål eller et ønske i planen.');
  return (
    goals
      .flatMap(({ text, inCitizensWords }) => [
        longText('goals', text, planTexts.goal, 'Målet'),
        longText('goals', inCitizensWords, planTexts.inCitizensWords, 'Borgerens ord om målet'),
      ])
      .find((refusal) => refusal !== null) ?? null
  );
}

const isHeld = ({ closed, assessments }: Goal): boolean => closed !== null || assessments.length > 0;

/** Tells whether a goal is written as it stands. */
export const isSameGoal = (goal: WrittenGoal, other: WrittenGoal | undefined): boolean =>
  other !== undefined &&
  (['kind', 'end', 'parent', 'text', 'inCitizensWords'] as const).every((part) => goal[part] === other[part]);

const hasItsParts = ({ id, kind, end, parent }: WrittenGoal, goals: ReadonlyMap<string, WrittenGoal>): boolean =>
  (kind === 'END') === (end !== null) &&
  (kind === 'PART') === (parent !== null) &&
  (parent === null || (parent !== id && goals.has(parent) && goals.get(parent)?.kind !== 'PART'));

function effortsRefusal({ efforts, goals }: PlanContent, before: Plan, today: CalendarDate): Refusal | null {
  if (!isWithin(efforts.length, planCounts.efforts))
    return unfitEfforts(`En plan har højst ${planCounts.efforts.most} indsatser.`);
  if (!haveOwnKeys(efforts)) return unfitEfforts('Hver indsats skal have sin egen korte nøgle.');
  const areas = areasOfEfforts(before);
  if (efforts.some(({ area }) => !areas.includes(area))) return invalidArea('efforts', areas);
  const stands = new Map(before.efforts.map((effort) => [effort.id, effort]));
  if (efforts.some(({ id, area }) => (stands.get(id)?.area ?? area) !== area))
    return unfitEfforts('En indsats flytter ikke til et andet område: skriv en ny.');
  if (efforts.some(({ goal }) => goal !== null && !goals.some(({ id }) => id === goal)))
    return unfitEfforts('Målet, en indsats skal hjælpe med, er ikke i planen.');
  const wrong = efforts.find(
    ({ id, startBy }) =>
      startBy !== null && startBy !== stands.get(id)?.startBy && (startBy < today || isFarOff(startBy, today)),
  );
  if (wrong) return wrongDay('efforts', 'En indsats begynder på en dag, der kommer, inden for ti år.');
  return (
    efforts
      .map(({ title }) => longText('efforts', title, planTexts.title, 'Indsatsens navn'))
      .find((refusal) => refusal !== null) ?? null
  );
}

/** After the yes no effort is asked of an area that nobody of its has joined (ADR 3). */
const areasOfEfforts = (plan: Plan): AreaKey[] =>
  agreedStates.has(plan.state) ? joinedAreas(plan) : plan.areas.map(({ area }) => area);

/** Returns a plan with a content: goals keep their assessments and how they were closed, efforts their tasks. */
export function withContent(plan: Plan, content: PlanContent): Plan {
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  const efforts = new Map(plan.efforts.map((effort) => [effort.id, effort]));
  return {
    ...plan,
    citizensWords: content.citizensWords.trim(),
    resources: content.resources.trim(),
    goals: content.goals.map((goal) => ({
      ...pick(goal),
      closed: goals.get(goal.id)?.closed ?? null,
      assessments: goals.get(goal.id)?.assessments ?? [],
    })),
    efforts: content.efforts.map((effort): Effort => ({
      ...effort,
      title: effort.title.trim(),
      taskVersion: efforts.get(effort.id)?.taskVersion ?? null,
    })),
  };
}

const pick = ({ id, kind, end, parent, text, inCitizensWords }: WrittenGoal): WrittenGoal => ({
  id,
  kind,
  end,
  parent,
  text: text.trim(),
  inCitizensWords: inCitizensWords.trim(),
});

/** Returns the content of a plan as it stands. */
export const contentOfPlan = ({ citizensWords, resources, goals, efforts }: Plan): PlanContent => ({
  citizensWords,
  resources,
  goals: goals.map(pick),
  efforts: efforts.map(writtenEffort),
});

const writtenEffort = (effort: Effort): WrittenEffort => {
  const { id, area, unit, unitName, title, goal, startBy, voluntary, activity } = effort;
  return { id, area, unit, unitName, title, goal, startBy, voluntary, activity };
};

/** Tells whether a plan has an end goal that is open. */
export const hasEndGoal = ({ goals }: Pick<Plan, 'goals'>): boolean =>
  goals.some(({ kind, closed }) => kind === 'END' && closed === null);
