import type { UnitRef } from '../parties.ts';
import type { AreaCase } from './case.ts';
import type { Part } from './source.ts';

/** Holds which unit answers for the duty of 15–17-year-olds (D102); `placed` null: the same unit for those outside the home. */
export type YouthDutyPolicy = { unit: UnitRef; placed: UnitRef | null };

/** Holds who answers for a young person's duty. `unit` null: that cannot be known; `placed` null: no system says. */
export type YouthDuty = { unit: UnitRef | null; placed: boolean | null };

/** Tells whether a duty of 15–17-year-olds concerns somebody of that age. */
export const hasYouthDuty = (age: number): boolean => age >= 15 && age <= 17;

/**
 * Decides which unit answers for a young person's duty to be in education or work (D102): another one may do so for those who are
 * placed outside the home. `cases` are those that the caller may see, by area; while one is missing nobody knows that they are not.
 */
export function youthDutyOf(
  cases: readonly Part<AreaCase>[],
  { unit, placed: unitPlaced }: YouthDutyPolicy,
): YouthDuty {
  const said = cases
    .flatMap(({ items }) => items.filter(({ progress }) => progress !== 'CLOSED'))
    .map(({ placed }) => placed);
  const isWhole = cases.every(({ report }) => report.whole);
  const placed = said.includes(true) ? true : isWhole && said.includes(false) ? false : null;
  if (!unitPlaced || placed === false) return { unit, placed };
  if (placed) return { unit: unitPlaced, placed };
  // All systems have answered, and none of them says that the citizen is placed: the duty is where it is for others.
  return { unit: isWhole ? unit : null, placed };
}
