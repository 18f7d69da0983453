import type { CalendarDate } from '../../src/domain/dates.ts';
import { dateOf, endsWithItsDay } from './dates.ts';

/** From when until when; null at an end: none. `throughout`: the day it ends is the last in it, and not the first after it. */
export type Period = { from: CalendarDate | null; until: CalendarDate | null; throughout: boolean };

/** The period between two times of the system, which both can be read. */
export const periodOf = (start: string | null | undefined, end: string | null | undefined): Period => ({
  from: dateOf(start) ?? null,
  until: dateOf(end) ?? null,
  throughout: endsWithItsDay(end),
});

/** Tells whether a day is in a period: it has begun, and its end has not come. */
export const isOn = (day: CalendarDate, { from, until, throughout }: Period): boolean =>
  (from === null || from <= day) && (until === null || until > day || (throughout && until === day));
