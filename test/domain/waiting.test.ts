import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { clockDay, dueAction, isConcerned, pausedDays, reviewAwaited, waitingOn } from '../../src/domain/waiting.ts';
import { addDays, addWorkingDays, usuallyClosed as closedDays } from '../../src/domain/working-days.ts';
import { at, monday, on } from '../support/referrals.ts';

const awaited = { waitingFor: 'RECEIPT', since: on('2026-11-23'), dueOn: on('2026-11-25'), leaderOn: on('2026-11-27') };
const noon = (day: string) => at(`${day}T12:00:00Z`);

test('waiting: overdue from the day after the due date, escalated from the day after the leader’s, age never negative', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 400 }), (days) => {
      const today = addDays(awaited.since, days);
      const waiting = waitingOn(awaited, today);
      expect(waiting).toEqual({ ...awaited, overdue: days > 2, escalated: days > 4, ageInDays: Math.max(0, days) });
    }),
  );
});

test('waiting review: due in working days, escalated once it is overdue', () => {
  const review = (day: string) =>
    waitingOn(reviewAwaited('REVIEW', at('2026-12-23T22:59:00Z'), { review: 2, closedDays }), on(day));
  const awaited = { waitingFor: 'REVIEW', since: '2026-12-23', dueOn: '2026-12-29', leaderOn: '2026-12-29' };
  expect(review('2026-12-29')).toEqual({ ...awaited, overdue: false, escalated: false, ageInDays: 6 });
  expect(review('2026-12-30')).toEqual({ ...awaited, overdue: true, escalated: true, ageInDays: 7 });
});

test('waiting audience: leaders only once it is escalated, the excepted person never', () => {
  const audience = { concerns: ['INTAKE a/x'], leaders: ['LEADER a/x'], except: 'bo' };
  const who = (id: string, ...seats: string[]) => ({ id, seats: new Set(seats) });
  const concerned = (escalated: boolean) =>
    [who('jo', 'INTAKE a/x'), who('ka', 'LEADER a/x'), who('bo', 'INTAKE a/x', 'LEADER a/x'), who('mo', 'INTAKE a/y')]
      .filter((one) => isConcerned(audience, { escalated }, one))
      .map(({ id }) => id);
  expect(concerned(false)).toEqual(['jo']);
  expect(concerned(true)).toEqual(['jo', 'ka']);
});

test('deadline with pauses: moved by their working days since it began to run', () => {
  const pause = (from: string, to: string) => ({ from: noon(from), to: noon(to) });
  expect(pausedDays([pause('2026-11-20', '2026-11-23')], monday, closedDays)).toBe(0);
  expect(pausedDays([pause('2026-11-18', '2026-11-25')], monday, closedDays)).toBe(2);
  expect(pausedDays([pause('2026-11-24', '2026-11-25'), pause('2026-11-27', '2026-11-30')], monday, closedDays)).toBe(
    2,
  );
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (wait, length) => {
      const from = addDays(on('2026-11-23'), wait);
      const one = pausedDays([pause(from, addDays(from, length))], monday, closedDays);
      const deadline = addWorkingDays(dateInDenmark(monday), 10 + one, closedDays);
      expect(deadline >= addWorkingDays(dateInDenmark(monday), 10, closedDays)).toBe(true);
      expect(one).toBeLessThanOrEqual(length);
    }),
  );
});

test('clock: acts from the day after its last day', () => {
  const step = { action: 'REMIND', lastDay: on('2026-11-25') };
  expect(clockDay(step)).toBe('2026-11-26');
  expect(dueAction(step, noon('2026-11-25'))).toBeNull();
  expect(dueAction(step, noon('2026-11-26'))).toBe('REMIND');
  expect([clockDay(null), dueAction(null, noon('2026-11-26'))]).toEqual([null, null]);
});
