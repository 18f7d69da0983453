import { memoize } from './bounded-map.ts';
/** A calendar date, `YYYY-MM-DD`, as Danes mean it (no time, no zone). */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/** A point in time, ISO 8601 in UTC: `2026-11-22T09:30:00.000Z`. */
export type Instant = string & { readonly instant: unique symbol };

const shape = /^(?!00)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Returns the date of a text, or null where no such day exists (31 February, month 13, words), or it is of the first century. */
export function calendarDate(text: string): CalendarDate | null {
  if (!shape.test(text)) return null;
  const day = Number(text.slice(8));
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7))) ? (text as CalendarDate) : null;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Returns the instant of a `Date`, an epoch in milliseconds, or a text with zone; null where it is none, or of no year from 1 to 9999:
 * as text those would sort before all others.
 */
export function instant(value: Date | number | string): Instant | null {
  const ms = new Date(value).getTime();
  return ms >= firstMs && ms <= lastMs ? (new Date(ms).toISOString() as Instant) : null;
}

const firstMs = Date.parse('0001-01-01T00:00:00.000Z');
const lastMs = Date.parse('9999-12-31T23:59:59.999Z');

/** The last instant there is. */
const endOfTime = new Date(lastMs).toISOString() as Instant;

// Made when first asked: it takes 25 ms, which no start should wait for.
let inCopenhagen: Intl.DateTimeFormat | undefined;

// Danish time has been whole hours from UTC since 1894, so a day begins on the hour; asking Intl costs more than a look here.
const dateOfHour = memoize((hour: number) => {
  inCopenhagen ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });
  return inCopenhagen.format(new Date(hour * hourMs)) as CalendarDate;
}, 10_000);
const hourMs = 3_600_000;

let clockInCopenhagen: Intl.DateTimeFormat | undefined;

/** An instant as caseworkers read it, by the clock in Denmark: `1. december 2026 kl. 9.05`. */
export function danishMoment(at: Instant): string {
  clockInCopenhagen ??= new Intl.DateTimeFormat('da', {
    timeZone: 'Europe/Copenhagen',
    hour: 'numeric',
    minute: '2-digit',
  });
  return `${dateInWords(dateInDenmark(at))} kl. ${clockInCopenhagen.format(new Date(at))}`;
}

let hourInCopenhagen: Intl.DateTimeFormat | undefined;

/** Returns the hour on the clock in Denmark at an instant, 0–23. */
export function hourInDenmark(at: Instant): number {
  hourInCopenhagen ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Copenhagen',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return Number(hourInCopenhagen.format(new Date(at)));
}

/** The date on the wall in Denmark at an instant; so `…T22:00Z` in summer and `…T23:00Z` in winter are the next day. */
export const dateInDenmark = (at: Instant | Date): CalendarDate =>
  dateOfHour(Math.floor(new Date(at).getTime() / hourMs));

/** Returns the first instant of a day in Denmark, to the hour. */
export function startOfDay(day: CalendarDate): Instant {
  const utc = Date.parse(`${day}T00:00:00.000Z`);
  const early = new Date(utc - 2 * 3_600_000);
  return (dateInDenmark(early) === day ? early : new Date(utc - 3_600_000)).toISOString() as Instant;
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** A date in words, as Danes write it in a text: `22. januar 2026`. */
export const dateInWords = (date: CalendarDate): string =>
  `${Number(date.slice(8))}. ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;

/** An instant so many milliseconds after another; the last there is where that is none. */
export const later = (at: Instant, ms: number): Instant => instant(new Date(at).getTime() + ms) ?? endOfTime;
