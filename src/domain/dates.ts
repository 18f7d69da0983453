/** A calendar date, `YYYY-MM-DD`, as Danes mean it (no time, no zone). */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/** A point in time, ISO 8601 in UTC: `2026-11-22T09:30:00.000Z`. */
export type Instant = string & { readonly instant: unique symbol };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date, or null where no such day exists (31 February, month 13, words). */
export function calendarDate(text: string): CalendarDate | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as CalendarDate) : null;
}

/** The instant of a `Date`, an epoch in milliseconds, or a text with zone; null where it is none. */
export function instant(value: Date | number | string): Instant | null {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : (date.toISOString() as Instant);
}

const inCopenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** The date on the wall in Denmark at an instant; so `…T22:00Z` in summer and `…T23:00Z` in winter are the next day. */
export const dateInDenmark = (at: Instant | Date): CalendarDate => inCopenhagen.format(new Date(at)) as CalendarDate;
