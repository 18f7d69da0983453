import type { CalendarDate } from './dates.ts';

/** Days beside weekends and holidays when the municipality's offices are closed, as `MM-DD`; policy (domain notes, D27). */
export type ClosedDays = readonly string[];

/** Grundlovsdag, juleaftensdag and nytårsaftensdag: no holidays by law, but Danish statutes leave them out of arbejdsdage. */
export const usuallyClosed: ClosedDays = ['06-05', '12-24', '12-31'];

const dayMs = 86_400_000;

/** Returns the date so many days later, or earlier. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10) as CalendarDate;

/** Returns the days between two dates; negative when the second is the earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (Date.parse(to) - Date.parse(from)) / dayMs;

/** Tells whether a date is a working day of the municipality: Monday to Friday, no Danish holiday, not otherwise closed. */
export function isWorkingDay(date: CalendarDate, closed: ClosedDays = usuallyClosed): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !closed.includes(date.slice(5)) && !isHoliday(date);
}

/** Returns the date that is so many working days after a date: what happens on Monday and has two days is due on Wednesday. */
export function addWorkingDays(from: CalendarDate, days: number, closed: ClosedDays = usuallyClosed): CalendarDate {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, closed)) left -= 1;
  }
  return date;
}

/** Returns the working days after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, closed: ClosedDays = usuallyClosed): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, closed)) count += 1;
  return count;
}

/** The holidays with a date of their own, and those so many days from Easter Sunday. Store bededag ended with 2023. */
const fixed = ['01-01', '12-25', '12-26'];
const fromEaster = [-3, -2, 0, 1, 39, 49, 50];

const isHoliday = (date: CalendarDate): boolean =>
  fixed.includes(date.slice(5)) || fromEaster.includes(daysBetween(easterSunday(Number(date.slice(0, 4))), date));

/** Easter Sunday in the Gregorian calendar, by the anonymous (Meeus/Jones/Butcher) computation. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

/** Returns the last day that is not far off: one more than ten years ahead is a slip of the hand. */
export const lastNearDay = (today: CalendarDate): CalendarDate => addDays(today, 3_652);

/** Tells whether a day is far off. */
export const isFarOff = (date: CalendarDate, today: CalendarDate): boolean => date > lastNearDay(today);

/** Returns the date that is so many working days before a date. */
export function subtractWorkingDays(
  from: CalendarDate,
  days: number,
  closed: ClosedDays = usuallyClosed,
): CalendarDate {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, -1);
    if (isWorkingDay(date, closed)) left -= 1;
  }
  return date;
}

/** Returns the date so many months later: the same day of the month, or its last where there is no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10) as CalendarDate;
}
