import type { CalendarDate } from './dates.ts';

/** Limits a number, or how many there are of something; null: that side is open. */
export type NumberLimit = { least: number; most: number | null };

/** Limits a date by the first and the last day; null: that side is open. */
export type DateLimit = { earliest: CalendarDate | null; latest: CalendarDate | null };

/** Tells whether a number is within its limit. */
export const isWithin = (value: number, { least, most }: NumberLimit): boolean =>
  value >= least && (most === null || value <= most);

/** Tells whether a date comes before the first day of its limit. */
export const isTooEarly = (date: CalendarDate, { earliest }: DateLimit): boolean =>
  earliest !== null && date < earliest;

/** Tells whether a date comes after the last day of its limit. */
export const isTooLate = (date: CalendarDate, { latest }: DateLimit): boolean => latest !== null && date > latest;

/** Limits the date of something that has happened. */
export const past = (today: CalendarDate): DateLimit => ({ earliest: null, latest: today });
