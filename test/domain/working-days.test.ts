import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/domain/working-days.ts';
import { on } from '../support/referrals.ts';

test.each([
  ['2026-01-01', 'nytårsdag'],
  ['2026-04-02', 'skærtorsdag'],
  ['2026-04-03', 'langfredag'],
  ['2026-04-06', '2. påskedag'],
  ['2026-05-14', 'Kristi himmelfartsdag'],
  ['2026-05-25', '2. pinsedag'],
  ['2026-06-05', 'grundlovsdag'],
  ['2026-12-24', 'juleaftensdag'],
  ['2026-12-25', 'juledag'],
  ['2026-12-31', 'nytårsaftensdag'],
  ['2027-03-29', '2. påskedag'],
  ['2038-04-26', '2. påskedag, as late as it can be'],
  ['2285-03-23', '2. påskedag, as early as it can be'],
  ['2026-11-21', 'lørdag'],
  ['2026-11-22', 'søndag'],
])('%s is no working day: %s', (date) => expect(isWorkingDay(on(date))).toBe(false));

test.each([
  ['2026-04-01', 'the day before skærtorsdag'],
  ['2026-04-07', 'the day after Easter'],
  ['2026-05-01', 'store bededag, which was given up in 2024'],
  ['2026-05-15', 'the day after Kristi himmelfartsdag'],
  ['2026-12-23', 'lillejuleaften'],
])('working day: %s is one: %s', (date) => expect(isWorkingDay(on(date))).toBe(true));

test('closed days by policy: grundlovsdag may be a working day, days between holidays may be closed', () => {
  expect(isWorkingDay(on('2026-06-05'), [])).toBe(true);
  expect(isWorkingDay(on('2026-12-28'), ['12-28'])).toBe(false);
});

test.each([
  ['2026-11-23', 2, '2026-11-25', 'Monday and two are Wednesday'],
  ['2026-11-26', 2, '2026-11-30', 'a weekend does not count'],
  ['2026-11-21', 1, '2026-11-23', 'what happens on Saturday counts from Monday'],
  ['2026-04-01', 1, '2026-04-07', 'Easter is five days off'],
  ['2026-12-23', 1, '2026-12-28', 'Christmas'],
  ['2026-12-30', 1, '2027-01-04', 'the turn of the year'],
])('working days: from %s, %i of them lead to %s: %s', (from, days, to) =>
  expect(addWorkingDays(on(from), days)).toBe(to),
);

test('working days: adding and counting agree, and the result is a working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
      const from = addDays(on('2024-01-01'), offset);
      const due = addWorkingDays(from, days);
      expect(isWorkingDay(due)).toBe(true);
      expect(workingDaysBetween(from, due)).toBe(days);
      expect(workingDaysBetween(due, from)).toBe(0);
    }),
  );
});

test('working days: the same across daylight saving', () => {
  expect(daysBetween(on('2026-03-28'), on('2026-03-30'))).toBe(2);
  expect(daysBetween(on('2026-10-26'), on('2026-10-24'))).toBe(-2);
  expect(addDays(on('2028-02-28'), 2)).toBe('2028-03-01');
});
