import type { Fact } from '../../src/domain/case.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';

/** Whether a day is in a period: it has begun, and its end has not come. */
export const isOn = (day: CalendarDate, from: CalendarDate | null, until: CalendarDate | null): boolean =>
  (from === null || from <= day) && (until === null || until > day);

/** The facts that have a value. A loop, since lists of lists are most of what a case would cost. */
export function facts(words: Record<string, string | null | undefined>): Fact[] {
  const all: Fact[] = [];
  for (const label of Object.keys(words)) {
    const value = words[label];
    if (value) all.push({ label, value });
  }
  return all;
}
