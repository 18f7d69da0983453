/** Names a pattern of repetition, in shared words. */
export type Pattern = 'DAILY' | 'WEEKDAYS' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** Repeated so many times in each of the pattern's periods; `pattern` null: the system's word for it is unknown. */
type TimesInPeriod = { pattern: Pattern | null; count: number };

/**
 * Repeated in every n-th (`every`) week or day: so many visits on each of the weekdays (0–5) and weekend days (0–2) of that
 * week; of a `DAY` the days say nothing.
 */
export type EveryNth = {
  pattern: 'WEEK' | 'DAY';
  every: number;
  weekdays: number;
  weekenddays: number;
  visits: number;
};

/** Repetition of granted time, in either of the two forms that systems have. */
export type Repetition = TimesInPeriod | EveryNth;

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
 * Minutes a week, the one unit of granted time: minutes × times a year ÷ 52, with its fraction (only what is told is rounded).
 * A year has 52 weeks, so a day counts 7, a weekday 5, a fortnight ½, a month 12/52, a quarter 4/52 and a year 1/52 times a week.
 * Null where it cannot be worked out: no time, no repetition, an unknown pattern.
 */
export function minutesPerWeek(minutes: number, repetition: Repetition): number | null {
  if (!(minutes > 0) || !repeats(repetition)) return null;
  if (isEveryNth(repetition)) {
    const days = daysOf(repetition);
    return days === null ? null : (minutes * repetition.visits * days) / repetition.every;
  }
  const { pattern, count } = repetition;
  return pattern === null ? null : (minutes * count * periodsInYear[pattern]) / weeksInYear;
}

/** Tells whether something is repeated at least once, at a period that is one. */
export const repeats = (repetition: Repetition): boolean =>
  isEveryNth(repetition)
    ? Number.isSafeInteger(repetition.every) &&
      repetition.every >= 1 &&
      repetition.visits >= 1 &&
      daysOf(repetition) !== 0
    : repetition.count >= 1;

const isEveryNth = (repetition: Repetition): repetition is EveryNth =>
  repetition.pattern === 'WEEK' || repetition.pattern === 'DAY';

/** Days with visits in a week of them; null where a week has no such days. */
function daysOf({ pattern, weekdays, weekenddays }: EveryNth): number | null {
  if (pattern === 'DAY') return 7;
  const inWeek = isWhole(weekdays, 5) && isWhole(weekenddays, 2);
  return inWeek ? weekdays + weekenddays : null;
}

const isWhole = (days: number, most: number) => Number.isInteger(days) && days >= 0 && days <= most;

/** Minutes a week in whole minutes; a little time is 1 and never none. */
export const wholeMinutes = (minutesPerWeek: number): number =>
  minutesPerWeek > 0 ? Math.max(1, Math.round(minutesPerWeek)) : 0;

/** Minutes a week as hours a week, with two decimals; a little time is 0.01 and never none. */
export const hoursPerWeek = (minutesPerWeek: number): number =>
  minutesPerWeek > 0 ? Math.max(1, Math.round((minutesPerWeek * 100) / 60)) / 100 : 0;
