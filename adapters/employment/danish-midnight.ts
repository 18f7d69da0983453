import { dateInDenmark, type CalendarDate } from '../../src/domain/dates.ts';

const twoHours = 7_200_000;

/**
 * The Danish date that a time of the system means. It writes a date as midnight, in UTC (`T00:00Z`) or in Denmark
 * (`T22:00Z`, `T23:00Z`), and the latter with summer's offset in winter too: two hours on, each is that date.
 */
export function dateOf(time: string | null | undefined): CalendarDate | null {
  if (!time) return null;
  const midnight = /T(?:00|22|23):00(?::00(?:\.0+)?)?Z$/.test(time);
  return dateInDenmark(new Date(Date.parse(time) + (midnight ? twoHours : 0)));
}
