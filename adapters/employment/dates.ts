import { calendarDate, dateInDenmark, instant, type CalendarDate, type Instant } from '../../src/domain/dates.ts';

const dashed = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/i;
const danish = /^(\d\d)-(\d\d)-(\d{4})(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;
const midnight = /^00:00(?::00(?:\.0+)?)?$/;
const danishMidnight = /^2[23]:00(?::00(?:\.0+)?)?$/;
const lastSecond = /^2[123]:59:59(?:\.\d+)?$/;
const dayMs = 86_400_000;

/**
 * The Danish date that a time of the system means; null: none, undefined: it cannot be read. The system writes a date as it
 * is, as midnight in UTC or in Denmark (with summer's offset in winter too), as the last second of a day, with or without a
 * zone, or as `DD-MM-YYYY`; the years 1 and 9999 stand for none.
 */
export function dateOf(time: string | null | undefined): CalendarDate | null | undefined {
  const text = time?.trim();
  if (!text) return null;
  const [, day, month, ofYear] = danish.exec(text) ?? [];
  const [, date = `${ofYear}-${month}-${day}`, clock, zone] = dashed.exec(text) ?? [];
  const year = date.slice(0, 4);
  if (year === '0001' || year === '9999') return null;
  const on = calendarDate(date);
  if (on === null) return undefined;
  if (!clock || !zone || midnight.test(clock)) return on;
  if (zone.toUpperCase() !== 'Z') return lastSecond.test(clock) ? on : atInstant(date, clock, zone);
  if (danishMidnight.test(clock)) return calendarDate(new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10));
  return lastSecond.test(clock) ? on : atInstant(date, clock, zone);
}

/** Tells whether a time is the last second of its day. */
export const endsWithItsDay = (time: string | null | undefined): boolean =>
  lastSecond.test(dashed.exec(time?.trim() ?? '')?.[2] ?? '');

/** Tells whether a date can be read, or is none. */
export const isTime = (time: unknown): time is string | null | undefined =>
  time === null || time === undefined || (typeof time === 'string' && dateOf(time) !== undefined);

/** The instant of a time with a zone; null where it has none, or stands for none. */
export function instantOf(time: string | null | undefined): Instant | null {
  const [, date, clock, zone] = dashed.exec(time?.trim() ?? '') ?? [];
  const isNone = !date || !clock || !zone || date.startsWith('0001') || date.startsWith('9999');
  return isNone ? null : instant(`${date}T${clock}${zone.toUpperCase()}`);
}

function atInstant(date: string, clock: string, zone: string): CalendarDate | undefined {
  const at = instant(`${date}T${clock}${zone.toUpperCase()}`);
  return at === null ? undefined : dateInDenmark(at);
}
