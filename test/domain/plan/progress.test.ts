import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/citizen/case.ts';
import type { CalendarDate } from '../../../src/domain/dates.ts';
import { effortProgress, type EffortFacts, type TaskReply } from '../../../src/domain/plan/progress.ts';

const today = '2027-01-05' as CalendarDate;
const effort = { taskVersion: 5, startBy: '2026-12-28' as CalendarDate };
const activity = (active: boolean | null): Activity => ({
  area: 'employment',
  id: 'a',
  title: 'Praktik',
  kind: 'OFFER',
  systemStatus: 'i gang',
  active,
  voluntary: null,
  startsOn: null,
  endsOn: null,
  provider: null,
  facts: [],
});
const progress = (facts: Partial<EffortFacts>, of = effort) =>
  effortProgress(of, { replies: [], activity: 'NONE', today, ...facts });

test('how far an effort is, is read of the systems, and unknown while one that must be asked is silent', () => {
  expect(effortProgress({ ...effort, taskVersion: null }, { replies: [], activity: 'NONE', today })).toBe('NOT_ASKED');
  expect(progress({})).toBe('NOT_STARTED_IN_TIME');
  expect(progress({}, { ...effort, startBy: today })).toBe('ASKED');
  expect(progress({ replies: ['TASK_STARTED'] })).toBe('UNDER_WAY');
  expect(progress({ replies: ['TASK_DONE'] })).toBe('OVER');
  expect(progress({ replies: ['TASK_DONE'], activity: activity(true) })).toBe('UNDER_WAY');
  expect(progress({ replies: ['TASK_DONE'], activity: activity(false) })).toBe('OVER');
  expect(progress({ activity: 'SILENT' })).toBe('UNKNOWN');
  expect(progress({ activity: activity(null) })).toBe('UNKNOWN');
});

test('replies in any order, however often, say the same (P8)', () => {
  const replies = fc.array(fc.constantFrom<TaskReply>('TASK_STARTED', 'TASK_DONE', 'TASK_CANCELLED', 'REMARK'), {
    maxLength: 6,
  });
  const shuffled = replies.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.shuffledSubarray([...some, ...some], { minLength: some.length * 2, maxLength: some.length * 2 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([some, twice]) => {
      expect(progress({ replies: twice })).toBe(progress({ replies: some }));
    }),
  );
});
