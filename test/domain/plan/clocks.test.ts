import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '../../../src/domain/dates.ts';
import { goalsDue, planAwaits, planHoldsUntil, planWaiting, waitsOfPlan } from '../../../src/domain/plan/clocks.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { takePlanStep } from '../../../src/domain/plan/take-step.ts';
import { addDays, addMonths } from '../../../src/domain/working-days.ts';
import { activePlan, people, planPolicy } from './plans.ts';

const day = (text: string) => text as CalendarDate;
const at = (on: CalendarDate) => `${on}T09:00:00.000Z` as Instant;
const dueOf = (plan: Plan, today: CalendarDate, what: string) =>
  planAwaits(plan, today, planPolicy).find(({ waitingFor }) => waitingFor === what)?.dueOn;

test('deadlines of a decision on 10 December: the offer on the 17th, the start on the 28th, both leaders’ from 7 January', () => {
  const plan = activePlan();
  const proposed = { ...plan, state: 'PROPOSED' } as const;
  expect(dueOf(proposed, day('2026-12-10'), 'PLAN_OFFER')).toBe('2026-12-17');
  const agreed = { ...plan, state: 'AGREED' } as const;
  expect(dueOf(agreed, day('2026-12-10'), 'PLAN_START')).toBe('2026-12-28');
  const [start] = waitsOfPlan(agreed, day('2026-12-10'), planPolicy);
  expect(start!.awaited.leaderOn).toBe('2027-01-06');
  expect(start!.audience.concerns).toContain('NAMED employment/ MHO');
  expect(start!.audience.leaders).toEqual(['LEADER employment/', 'LEADER social/']);
});

test('a follow-up waits from ten working days before, and is the leader’s on the day', () => {
  const plan = activePlan();
  const what = (today: string) =>
    planWaiting(plan, day(today), planPolicy).find((one) => one.waitingFor === 'PLAN_FOLLOW_UP');
  expect(what('2027-05-26')).toBeUndefined();
  expect(planHoldsUntil(plan, day('2027-03-01'), planPolicy)).toBe('2027-05-26');
  expect(what('2027-05-27')).toMatchObject({ since: '2027-05-27', dueOn: '2027-06-10', escalated: false });
  expect(what('2027-06-10')).toMatchObject({ overdue: false, escalated: true });
});

test('half a year from the start, or from the last assessment; the last day of a shorter month; a wish has no clock', () => {
  const plan = activePlan();
  expect(dueOf(plan, day('2027-01-01'), 'PLAN_PROGRESS')).toBe('2027-06-28');
  expect(addMonths(day('2026-08-31'), 6)).toBe('2027-02-28');
  expect(addMonths(day('2027-08-31'), 6)).toBe('2028-02-29');
  expect(goalsDue(plan, day('2027-06-27'), planPolicy)).toEqual([]);
  expect(goalsDue(plan, day('2027-06-28'), planPolicy).map(({ id }) => id)).toEqual(['job', 'praktik']);
});

test('a pause of d days moves the half-year and the follow-up by d; several move them by their sum (P5)', () => {
  const pauses = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 20 }), days: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(pauses, (some) => {
      let plan = activePlan();
      let today = day('2026-12-28');
      for (const { gap, days } of some) {
        today = addDays(today, gap);
        const pause = { expectedVersion: plan.version, text: 'Fordi', until: addDays(today, days) };
        const paused = takePlanStep('PAUSE', plan, people.mette, pause, { now: at(today), policy: planPolicy });
        if (!paused.ok) throw new Error(paused.error.message);
        today = addDays(today, days);
        const resume = { expectedVersion: paused.value.plan.version };
        const resumed = takePlanStep('RESUME', paused.value.plan, people.lars, resume, {
          now: at(today),
          policy: planPolicy,
        });
        if (!resumed.ok) throw new Error(resumed.error.message);
        plan = resumed.value.plan;
      }
      const sum = some.reduce((all, { days }) => all + days, 0);
      expect(dueOf(plan, today, 'PLAN_PROGRESS')).toBe(addDays(day('2027-06-28'), sum));
      expect(plan.followUpOn).toBe(addDays(day('2027-06-10'), sum));
      const waited = planWaiting(plan, today, planPolicy).find((one) => one.waitingFor === 'PLAN_PROGRESS')!;
      expect(waited.ageInDays).toBe(some.reduce((all, { gap }) => all + gap, 0));
    }),
  );
});

test('a stand-in coordinates from their first day to their last, and what waits is worked out anew on both', () => {
  const standIn = {
    area: 'social',
    unit: 'voksenenhed',
    caseworker: 'JFR',
    name: 'J',
    from: day('2027-01-10'),
    until: day('2027-01-20'),
  };
  const plan = { ...activePlan(), standIn };
  const concerned = (today: string) =>
    waitsOfPlan(plan, day(today), planPolicy)[0]!.audience.concerns.includes('NAMED social/ JFR');
  expect(['2027-01-09', '2027-01-10', '2027-01-20', '2027-01-21'].map(concerned)).toEqual([false, true, true, false]);
  expect(planHoldsUntil(plan, day('2027-01-01'), planPolicy)).toBe('2027-01-09');
  expect(planHoldsUntil(plan, day('2027-01-10'), planPolicy)).toBe('2027-01-20');
});
