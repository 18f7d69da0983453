/** How often something is repeated, in shared words. */
export type Pattern = 'DAILY' | 'WEEKDAYS' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** So many times in each of the pattern's periods; `pattern` null: the system's word for it is one nobody has heard of. */
export type Repetition = { pattern: Pattern | null; count: number };

/** The most that a week holds; more granted time than that is a slip of the hand. */
export const minutesInWeek = 7 * 24 * 60;

const weeksInYear = 52;

const periodsInYear: Readonly<Record<Pattern, number>> = {
  DAILY: 7 * weeksInYear,
  WEEKDAYS: 5 * weeksInYear,
  WEEKLY: weeksInYear,
  FORTNIGHTLY: weeksInYear / 2,
  MONTHLY: 12,
  QUARTERLY: 4,
  YEARLY: 1,
};

/**
 * Minutes a week, the one unit of granted time: minutes × times a year ÷ 52, rounded to whole minutes at the very end. A year
 * has 52 weeks, so a day counts 7, a weekday 5, a fortnight ½, a month 12/52, a quarter 4/52 and a year 1/52 times a week.
 * Null where it cannot be worked out: no time, no repetition, a pattern nobody has heard of.
 */
export function minutesPerWeek(minutes: number, { pattern, count }: Repetition): number | null {
  if (pattern === null || !(minutes > 0) || !(count >= 1)) return null;
  return Math.round((minutes * count * periodsInYear[pattern]) / weeksInYear);
}

/** Minutes a week as hours a week, with two decimals. */
export const hoursPerWeek = (minutesPerWeek: number): number => Math.round((minutesPerWeek * 100) / 60) / 100;
