import type { AreaKey } from '../area.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Actor } from '../parties.ts';

/** Lists the kinds of goals: the citizen's own wish (borgers mål og ønsker), an end goal (D50), and a part of one (delmål). */
const goalKinds = ['WISH', 'END', 'PART'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** Lists the end goals of D50. */
const endGoals = ['EMPLOYMENT', 'EDUCATION', 'CLARIFIED_SUPPORT'] as const;
export type EndGoal = (typeof endGoals)[number];

/** Lists the results with which a goal is closed. */
export const goalResults = ['REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED'] as const;
export type GoalResult = (typeof goalResults)[number];

/** The levels of a goal, worst to best (D92). */
export const levels = { least: 0, most: 4 } as const;

/** An assessment of a goal: how far it is, by which area (null: the citizen), and who recorded it. Nothing of it is ever changed (D77, D92). */
export type Assessment = {
  at: Instant;
  on: CalendarDate;
  level: number;
  by: AreaKey | null;
  recordedBy: Actor;
  text: string | null;
};

/** A goal of a plan, in the citizen's own words and ours. `level` is apart from `result`: how far, and how it ended. */
export type Goal = {
  id: string;
  kind: GoalKind;
  /** The end goal of D50; null for other kinds. */
  end: EndGoal | null;
  /** The goal that this is a part of; null for other kinds. */
  parent: string | null;
  text: string;
  inCitizensWords: string;
  /** Its end; null while it is open. */
  closed: { result: GoalResult; on: CalendarDate; by: Actor; text: string | null } | null;
  assessments: readonly Assessment[];
};

/** A goal as somebody writes it. */
export type WrittenGoal = Pick<Goal, 'id' | 'kind' | 'end' | 'parent' | 'text' | 'inCitizensWords'>;

/** Returns the goals that are still open. */
export const openGoals = (goals: readonly Goal[]): Goal[] => goals.filter(({ closed }) => closed === null);

/** Returns the latest assessment of a goal; null where there is none. */
export const lastAssessment = ({ assessments }: Goal): Assessment | null => assessments.at(-1) ?? null;
