import type { EndGoal, GoalKind, PlanQuery } from '../generated/graphql.ts';
import { coordinates } from './plan-actions.ts';

type Plan = NonNullable<PlanQuery['plan']>;

/** A goal as the form has it. */
export type WrittenGoal = {
  id: string;
  kind: string;
  end: string;
  parent: string;
  text: string;
  inCitizensWords: string;
};
/** An effort as the form has it. */
export type WrittenEffort = {
  id: string;
  area: string;
  unit: string;
  title: string;
  goal: string;
  startBy: string;
  voluntary: string;
  activity: string | null;
};
/** What the form of a plan holds. */
export type PlanContent = { citizensWords: string; resources: string; goals: WrittenGoal[]; efforts: WrittenEffort[] };

/** Returns a key for a goal or an effort that is new. */
export const newId = () => `n-${crypto.randomUUID().slice(0, 8)}`;
const spoken: Readonly<Record<string, boolean | null>> = { yes: true, no: false };

/** Returns the content of a plan as the form has it. */
export const contentOf = (plan: Plan): PlanContent => ({
  citizensWords: plan.citizensWords,
  resources: plan.resources,
  goals: plan.goals
    .filter(({ result }) => !result)
    .map(({ id, kind, end, parent, text, inCitizensWords }) => ({
      id,
      kind,
      end: end ?? '',
      parent: parent ?? '',
      text,
      inCitizensWords,
    })),
  efforts: plan.efforts.map(({ id, area, unit, title, goal, startBy, voluntary, activity }) => ({
    id,
    area: area.key,
    unit,
    title,
    goal: goal ?? '',
    startBy: startBy ?? '',
    voluntary: voluntary === true ? 'yes' : voluntary === false ? 'no' : '',
    activity: activity ?? null,
  })),
});

/** Writes the form as the mutation's input. Goals that are closed stand as they are; who does not coordinate writes efforts only. */
export function inputOf({ citizensWords, resources, goals, efforts }: PlanContent, plan: Plan, wished: boolean) {
  const closed = plan.goals.filter(({ result }) => result);
  const writtenGoals = [
    ...closed.map(({ id, kind, end, parent, text, inCitizensWords }) => ({
      id,
      kind,
      text,
      inCitizensWords,
      ...(end && { end }),
      ...(parent && { parent }),
    })),
    ...goals.map(({ id, kind, end, parent, text, inCitizensWords }) => ({
      id,
      kind: kind as GoalKind,
      text,
      inCitizensWords,
      ...(kind === 'END' && end && { end: end as EndGoal }),
      ...(kind === 'PART' && parent && { parent }),
    })),
  ];
  const writtenEfforts = efforts.map(({ goal, startBy, voluntary, activity, ...one }) => ({
    ...one,
    ...(goal && { goal }),
    ...(startBy && { startBy }),
    ...(voluntary && { voluntary: spoken[voluntary] ?? null }),
    ...(activity && { activity }),
  }));
  return coordinates(plan)
    ? { citizensWords, resources, goals: writtenGoals, efforts: writtenEfforts, wishedByCitizen: wished }
    : { efforts: writtenEfforts };
}

/** Returns items with a part of one replaced. */
export const replaced = <Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  part: Partial<Item>,
): Item[] => items.map((one) => (one.id === id ? { ...one, ...part } : one));
