import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursPerWeek, minutesPerWeek, type Pattern } from '../../src/domain/support-time.ts';

const patterns: Pattern[] = ['DAILY', 'WEEKDAYS', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'];

test.each<[number, Pattern, number, number, string]>([
  [30, 'DAILY', 1, 210, 'half an hour every day'],
  [30, 'DAILY', 2, 420, 'morning and evening'],
  [30, 'WEEKDAYS', 1, 150, 'Monday to Friday'],
  [90, 'WEEKLY', 1, 90, 'once a week'],
  [60, 'WEEKLY', 3, 180, 'three times a week'],
  [120, 'FORTNIGHTLY', 1, 60, 'every other week'],
  [45, 'FORTNIGHTLY', 1, 23, 'half a minute is rounded up'],
  [130, 'MONTHLY', 1, 30, 'twelve months are 52 weeks'],
  [60, 'MONTHLY', 1, 14, '13.85 is rounded at the very end'],
  [60, 'MONTHLY', 3, 42, 'rounded once: 41.5, not three times 14'],
  [390, 'QUARTERLY', 1, 30, 'four quarters are 52 weeks'],
  [1560, 'YEARLY', 1, 30, 'a year is 52 weeks'],
  [20, 'YEARLY', 1, 0, 'so little that it is no minute a week'],
])('%i minutes %s × %i are %i minutes a week: %s', (minutes, pattern, count, weekly) => {
  expect(minutesPerWeek(minutes, { pattern, count })).toBe(weekly);
});

test.each([
  [0, 'WEEKLY', 1],
  [-30, 'WEEKLY', 1],
  [Number.NaN, 'WEEKLY', 1],
  [30, 'WEEKLY', 0],
  [30, 'WEEKLY', -1],
  [30, null, 1],
] as const)('%s minutes %s × %s cannot be worked out', (minutes, pattern, count) => {
  expect(minutesPerWeek(minutes, { pattern, count })).toBeNull();
});

test('more minutes, or more often, is never less time', () => {
  const amounts = fc.integer({ min: 1, max: 3_000 });
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      amounts,
      amounts,
      amounts,
      amounts,
      (pattern, minutes, more, count, oftener) => {
        const time = (each: number, times: number) => minutesPerWeek(each, { pattern, count: times }) ?? -1;
        expect(time(minutes, count)).toBeGreaterThanOrEqual(0);
        expect(time(minutes + more, count)).toBeGreaterThanOrEqual(time(minutes, count));
        expect(time(minutes, count + oftener)).toBeGreaterThanOrEqual(time(minutes, count));
        expect(time(minutes, count)).toBe(time(count, minutes));
      },
    ),
  );
});

test.each([
  [120, 2],
  [90, 1.5],
  [100, 1.67],
  [14, 0.23],
  [0, 0],
])('%i minutes a week are %f hours', (minutes, hours) => expect(hoursPerWeek(minutes)).toBe(hours));
