import { calendarDate, dateInDenmark, type CalendarDate } from '../../src/domain/dates.ts';

/** A date as it is read: null where there is none, `unread` where something is there that no reader understands. */
export type ReadDate = CalendarDate | null | 'unread';

const danish = /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})$/;
const instantWithZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/;
const withoutZone = /^(?<date>\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * Reads a date in the forms that the system and its users write: a day, a Danish day, or an instant, which means the day in
 * Denmark. Year 1 and year 9999 stand for none.
 */
export function dateOf(text: string | null | undefined): ReadDate {
  const written = text?.trim();
  if (!written || isStandIn(written)) return null;
  return dayIn(written) ?? 'unread';
}

/** Also where the last hour of year 9999 is year 10000 in Denmark. */
const isStandIn = (text: string) => /^(?:0001|9999)-|[-./](?:0001|9999)$/.test(text);

function dayIn(text: string): CalendarDate | null {
  const { day, month, year } = danish.exec(text)?.groups ?? {};
  if (day && month && year) return calendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const { date } = withoutZone.exec(text)?.groups ?? {};
  if (date) return calendarDate(date);
  if (!instantWithZone.test(text)) return calendarDate(text);
  const at = new Date(text.replace(' ', 'T').replace(/\s/, ''));
  // A day that does not exist would otherwise become the one after.
  return Number.isNaN(at.getTime()) || calendarDate(text.slice(0, 10)) === null ? null : dateInDenmark(at);
}
