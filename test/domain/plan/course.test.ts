import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInDenmark } from '../../../src/domain/dates.ts';
import { changesBetween } from '../../../src/domain/plan/changes-between.ts';
import { openGoals } from '../../../src/domain/plan/goal.ts';
import { planActions } from '../../../src/domain/plan/parts.ts';
import { planStates } from '../../../src/domain/plan/steps.ts';
import { workingDaysBetween } from '../../../src/domain/working-days.ts';
import { commands, courseOf, courses } from './courses.ts';
import { people, planPolicy } from './plans.ts';

test('every state is met by random courses, so that what holds of them is no empty word', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(commands, (some) => {
      for (const { plan } of courseOf(some)) met.add(plan.state);
    }),
    { numRuns: 3_000, seed: 1 },
  );
  expect([...met].toSorted()).toEqual([...planStates].toSorted());
});

test('no plan is under way without the citizen’s yes to a version of before, with the same end goals and areas (P2)', () => {
  courses((course) => {
    course.forEach(({ plan }, index) => {
      if (plan.state !== 'ACTIVE') return;
      const yes = course.findLastIndex(({ event }, at) => at <= index && event.action === 'ACCEPT');
      const start = course.findLastIndex(({ event }, at) => at <= index && event.action === 'START');
      expect(yes).toBeGreaterThan(0);
      expect(start).toBeGreaterThan(yes);
      expect(plan.answer).toMatchObject({ kind: 'ACCEPTED' });
      expect(plan.answer!.version).toBeLessThan(plan.version);
      const between = changesBetween(course[yes]!.plan, course[start]!.plan, planPolicy).essential;
      expect(between.filter((one) => one === 'END_GOAL' || one === 'AREA')).toEqual([]);
    });
  });
});

test('a follow-up is agreed for a day after the one on which it was (P4)', () => {
  const hold = () =>
    courses((course) => {
      for (const { plan, event } of course)
        if (event.action === 'FOLLOW_UP' || event.action === 'OPEN')
          expect(plan.followUpOn > dateInDenmark(event.at)).toBe(true);
    });
  expect(hold).not.toThrow();
});

test('a plan takes the place of the statutory ones only where no consent lacks, and none after it fell back (P6)', () => {
  const hold = () =>
    courses((course) => {
      for (const { plan, event } of course) {
        if (event.action === 'FALL_BACK') expect(plan.form).toBe('BESIDE');
        if (plan.form === 'REPLACES')
          expect(plan.statutory.every(({ standsSince }) => standsSince === null)).toBe(true);
      }
    });
  expect(hold).not.toThrow();
});

test('an ended plan has no open goal, and what was assessed or closed of a goal never changes (P7)', () => {
  const hold = () =>
    courses((course) => {
      for (const [index, { plan }] of course.entries()) {
        if (plan.state === 'ENDED') expect(openGoals(plan.goals)).toEqual([]);
        for (const goal of course[index - 1]?.plan.goals ?? []) {
          const after = plan.goals.find(({ id }) => id === goal.id);
          if (goal.assessments.length > 0)
            expect(after?.assessments.slice(0, goal.assessments.length)).toEqual(goal.assessments);
          if (goal.closed) expect(after).toMatchObject({ closed: goal.closed, text: goal.text });
        }
      }
    });
  expect(hold).not.toThrow();
});

test('the working days to the start: none before it, never below nothing, and moved by the start alone (B10)', () => {
  const started = new Set<number>();
  courses((course) => {
    let before: { days: number | null; decidedOn: string } | null = null;
    for (const { plan, event } of course) {
      const { decidedOn, startedOn } = plan;
      const days = startedOn && workingDaysBetween(decidedOn, startedOn, planPolicy.closedDays);
      if (days !== null) {
        expect(days).toBeGreaterThanOrEqual(0);
        started.add(days);
      }
      if (before) expect(decidedOn).toBe(before.decidedOn);
      if (before && days !== before.days) {
        expect(before.days).toBe(null);
        expect([event.action, startedOn]).toEqual(['START', dateInDenmark(event.at)]);
      }
      before = { days, decidedOn };
    }
  });
  expect(started.size).toBeGreaterThan(1);
});

test('versions follow each other, only a decision changes the coordinator (B5), and what is over allows nothing but a corrected outcome', () => {
  courses((course) => {
    course.forEach(({ plan, event }, index) => {
      expect(plan.version).toBe(index + 1);
      const before = course[index - 1]?.plan;
      if (before && before.coordinator.caseworker !== plan.coordinator.caseworker) expect(event.action).toBe('DECIDE');
      for (const who of Object.values(people)) {
        const allowed = planActions(plan, who, { today: dateInDenmark(event.at), policy: planPolicy });
        if (['CLOSED', 'WITHDRAWN', 'ENTERED_IN_ERROR'].includes(plan.state)) expect(allowed).toEqual([]);
        if (plan.state === 'ENDED') expect(allowed.filter((one) => one !== 'CORRECT_OUTCOME')).toEqual([]);
      }
      expect(planActions(plan, people.sara, { today: dateInDenmark(event.at), policy: planPolicy })).toEqual([]);
    });
  });
});
