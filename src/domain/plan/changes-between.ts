import { dateInWords } from '../dates.ts';
import { isSameGoal } from './content.ts';
import type { PlanDeadlines } from './deadlines.ts';
import type { Goal } from './goal.ts';
import type { ChangedLine, Effort, EssentialChange, Plan, PlanMember } from './plan.ts';
import { endGoalWords, goalKindWords } from './words.ts';

/**
 * The changes between two versions of a plan: the essential ones, which are the committee's (D47, D58), and all lines. A plan names
 * no costs: those beyond the mandate are found where it is drawn upon.
 */
export type PlanChanges = { essential: readonly EssentialChange[]; lines: readonly ChangedLine[] };

/** Returns the changes between two versions of a plan. All that is not essential is small. */
export const changesBetween = (
  before: Plan,
  after: Plan,
  { essential }: Pick<PlanDeadlines, 'essential'>,
): PlanChanges => ({
  essential: essential.filter((change) => isChanged[change](before, after)),
  lines: linesBetween(before, after),
});

const endGoalsOf = ({ goals }: Plan): string =>
  JSON.stringify(
    goals
      .filter(({ kind }) => kind === 'END')
      .map(({ id, end }) => `${id} ${end}`)
      .toSorted((one, other) => one.localeCompare(other)),
  );

const areasOf = ({ areas }: Plan): string => JSON.stringify(areas.map(({ area }) => area).toSorted());

const isChanged: Readonly<Record<EssentialChange, (before: Plan, after: Plan) => boolean>> = {
  END_GOAL: (before, after) => endGoalsOf(before) !== endGoalsOf(after),
  AREA: (before, after) => areasOf(before) !== areasOf(after),
  COORDINATOR: ({ coordinator: one }, { coordinator: other }) =>
    one.area !== other.area || one.caseworker !== other.caseworker,
  FOLLOW_UP: (before, after) => after.followUpOn > before.followUpOn,
};

function linesBetween(before: Plan, after: Plan): ChangedLine[] {
  const line = (label: string, one: string, other: string): ChangedLine[] =>
    one === other ? [] : [{ label, area: null, before: one || null, after: other || null }];
  return [
    ...line('Koordinator', memberInWords(before.coordinator), memberInWords(after.coordinator)),
    ...line('Opfølgning', dateInWords(before.followUpOn), dateInWords(after.followUpOn)),
    ...line('Borgerens egne ord', before.citizensWords, after.citizensWords),
    ...line('Motivation og ressourcer', before.resources, after.resources),
    ...changedOf(
      before.goals,
      after.goals,
      isSameGoal,
      (goal) => ({ label: goalKindWords[goal.kind], area: null }),
      goalInWords,
    ),
    ...changedOf(
      before.efforts,
      after.efforts,
      isSameEffort,
      (effort) => ({ label: 'Indsats', area: effort.area }),
      effortInWords,
    ),
  ];
}

/** Returns the lines of a list whose items are new, gone or changed. */
function changedOf<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  head: (item: Item) => Pick<ChangedLine, 'label' | 'area'>,
  inWords: (item: Item) => string,
): ChangedLine[] {
  const [was, is] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [one, other] = [was.get(id), is.get(id)];
    if (one && other && isSame(one, other)) return [];
    const item = (other ?? one) as Item;
    return [{ ...head(item), before: one ? inWords(one) : null, after: other ? inWords(other) : null }];
  });
}

/** Tells whether an effort is written as it stands. */
export const isSameEffort = (one: Effort, other: Effort): boolean =>
  (['unit', 'title', 'goal', 'startBy', 'voluntary', 'activity'] as const).every((part) => one[part] === other[part]);

/** Returns a member of a plan in words. */
const memberInWords = ({ name }: PlanMember): string => name;

/** Returns a goal in words: what it is, and how the citizen says it. */
export function goalInWords({ kind, end, text, inCitizensWords }: Goal): string {
  const what = kind === 'END' && end ? `${text} (${endGoalWords[end]})` : text;
  return inCitizensWords ? `${what} – med borgerens ord: »${inCitizensWords}«` : what;
}

/** Returns an effort in words: what is done, by which unit, from when, and that it is voluntary where that is known. */
export const effortInWords = ({ title, unitName, startBy, voluntary }: Effort): string =>
  [
    title,
    unitName,
    ...(startBy ? [`begynder senest ${dateInWords(startBy)}`] : []),
    ...(voluntary ? ['frivillig'] : []),
  ].join(', ');
