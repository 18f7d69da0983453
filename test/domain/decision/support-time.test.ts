import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursPerWeek, minutesPerWeek, type Pattern } from '../../../src/domain/decision/support-time.ts';

const patterns: Pattern[] = ['DAILY', 'WEEKDAYS', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'];

test.each<[number, Pattern, number, number, string]>([
  [30, 'DAILY', 1, 210, 'half an hour every day'],
  [30, 'DAILY', 2, 420, 'morning and evening'],
  [30, 'WEEKDAYS', 1, 150, 'Monday to Friday'],
  [90, 'WEEKLY', 1, 90, 'once a week'],
  [60, 'WEEKLY', 3, 180, 'three times a week'],
  [120, 'FORTNIGHTLY', 1, 60, 'every other week'],
  [45, 'FORTNIGHTLY', 1, 22.5, 'half a minute is kept'],
  [130, 'MONTHLY', 1, 30, 'twelve months are 52 weeks'],
  [60, 'MONTHLY', 1, 720 / 52, 'a fraction is kept until it is told'],
  [60, 'MONTHLY', 3, 2160 / 52, 'three times as much is three times as much'],
  [390, 'QUARTERLY', 1, 30, 'four quarters are 52 weeks'],
  [1560, 'YEARLY', 1, 30, 'a year is 52 weeks'],
  [20, 'YEARLY', 1, 20 / 52, 'so little that it is no whole minute a week, and still not none'],
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

test('support time: never less with more minutes or more often', () => {
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
        expect(time(minutes, count)).toBeGreaterThan(0);
        expect(hoursPerWeek(time(minutes, count))).toBeGreaterThan(0);
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
  [0.4, 0.01],
  [25 / 52, 0.01],
  [Number.MIN_VALUE, 0.01],
  [0, 0],
])('%i minutes a week are %f hours', (minutes, hours) => expect(hoursPerWeek(minutes)).toBe(hours));

const everyNth = (pattern: 'WEEK' | 'DAY', every: number, weekdays: number, weekenddays: number, visits: number) => ({
  pattern,
  every,
  weekdays,
  weekenddays,
  visits,
});

test.each([
  [90, everyNth('WEEK', 1, 2, 0, 1), 180, 'on two weekdays of each week'],
  [45, everyNth('WEEK', 2, 1, 0, 2), 45, 'twice on one weekday of every second week'],
  [30, everyNth('WEEK', 1, 5, 2, 1), 210, 'on all days of each week'],
  [30, everyNth('WEEK', 3, 1, 0, 1), 10, 'on one weekday of every third week'],
  [10, everyNth('WEEK', 3, 1, 0, 1), 10 / 3, 'with its fraction'],
  [30, everyNth('DAY', 1, 0, 0, 1), 210, 'each day'],
  [30, everyNth('DAY', 2, 0, 0, 1), 105, 'every second day'],
  [15, everyNth('DAY', 1, 1, 1, 2), 210, 'twice each day, whatever it says of weekdays'],
])('%i minutes by %j are %d minutes a week: %s', (minutes, repetition, weekly) => {
  expect(minutesPerWeek(minutes, repetition)).toBe(weekly);
});

test.each([
  everyNth('WEEK', 0, 1, 0, 1),
  everyNth('WEEK', -1, 1, 0, 1),
  everyNth('WEEK', 1.5, 1, 0, 1),
  everyNth('WEEK', Infinity, 1, 0, 1),
  everyNth('WEEK', 1, 0, 0, 1),
  everyNth('WEEK', 1, 6, 0, 1),
  everyNth('WEEK', 1, 5, 3, 1),
  everyNth('WEEK', 1, -1, 2, 1),
  everyNth('WEEK', 1, 1, 0, 0),
  everyNth('DAY', 0, 0, 0, 1),
  everyNth('DAY', 1, 0, 0, 0),
])('no time can be worked out of %j', (repetition) => expect(minutesPerWeek(30, repetition)).toBeNull());
