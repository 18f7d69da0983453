import { calendarDate, dateInDenmark, instant, type CalendarDate, type Instant } from '../../src/domain/dates.ts';

/** A date as it is read: null where there is none, `unread` where something is there that no reader understands. */
export type ReadDate = CalendarDate | null | 'unread';

const zoned =
  /^(?<date>\d{4}-\d\d-\d\d)(?:[T ](?<clock>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i;
const danish = /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;
const midnight = /^00:00(?::00(?:\.0+)?)?$/;
const danishMidnight = /^2[23]:00(?::00(?:\.0+)?)?$/;
const lastSecond = /^2[123]:59:59(?:\.\d+)?$/;
const noDate = /^(?:0001|9999)-|[-./](?:0001|9999)(?:[T ]|$)/;
const dayMs = 86_400_000;

/**
 * Reads the Danish date that a system or its users mean: a day, a Danish day (`31-12-2026`, `1.2.2026`), or a time. A time with a
 * zone may stand for a whole day: as midnight in UTC or in Denmark (with summer's offset in winter too), or as the last second
 * of one. The years 1 and 9999 stand for no date.
 */
export function dateOf(text: string | null | undefined): ReadDate {
  const written = text?.trim();
  if (!written || noDate.test(written)) return null;
  return dayIn(written) ?? 'unread';
}

function dayIn(text: string): CalendarDate | null {
  const { day, month, year } = danish.exec(text)?.groups ?? {};
  if (day && month && year) return calendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const { date = '', clock, zone } = zoned.exec(text)?.groups ?? {};
  const on = calendarDate(date);
  // A day that does not exist would otherwise become the one after.
  if (on === null || !clock || !zone || midnight.test(clock) || lastSecond.test(clock)) return on;
  if (/^z$/i.test(zone) && danishMidnight.test(clock))
    return calendarDate(new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10));
  const at = instant(`${date}T${clock}${zone.toUpperCase()}`);
  return at && dateInDenmark(at);
}

/** Returns the date of a time that can be read, or is none. */
export function dayOf(time: string | null | undefined): CalendarDate | null {
  const date = dateOf(time);
  return date === 'unread' ? null : date;
}

/** Tells whether a date can be read, or is none. */
export const isTime = (time: unknown): time is string | null | undefined =>
  time === null || time === undefined || (typeof time === 'string' && dateOf(time) !== 'unread');

/** Returns the instant of a time with a zone; null where it has none, or stands for none. */
export function instantOf(time: string | null | undefined): Instant | null {
  const { date, clock, zone } = zoned.exec(time?.trim() ?? '')?.groups ?? {};
  return !date || !clock || !zone || noDate.test(date) ? null : instant(`${date}T${clock}${zone.toUpperCase()}`);
}

/** Returns the instant of a time that tells a time of day; null where it stands for a whole day. */
export function momentOf(time: string | null | undefined): Instant | null {
  const clock = zoned.exec(time?.trim() ?? '')?.groups?.['clock'] ?? '';
  return [midnight, danishMidnight, lastSecond].some((day) => day.test(clock)) ? null : instantOf(time);
}

/** From when until when; null at an end: none. `throughout`: the day it ends is the last in it, and not the first after it. */
export type Period = { from: CalendarDate | null; until: CalendarDate | null; throughout: boolean };

/** Returns the period between two times of a system, which both can be read. */
export const periodOf = (start: string | null | undefined, end: string | null | undefined): Period => ({
  from: dayOf(start),
  until: dayOf(end),
  throughout: lastSecond.test(zoned.exec(end?.trim() ?? '')?.groups?.['clock'] ?? ''),
});

/** Tells whether a day is in a period: it has begun, and its end has not come. */
export const isOn = (day: CalendarDate, { from, until, throughout }: Period): boolean =>
  (from === null || from <= day) && (until === null || until > day || (throughout && until === day));
