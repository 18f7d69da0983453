import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate, Instant } from '../../../src/domain/dates.ts';
import {
  asksFrom,
  dueFor,
  dueForum,
  type RhythmMeeting,
  type RhythmPolicy,
} from '../../../src/domain/meeting/rhythm.ts';
import type { MeetingKind, MeetingState } from '../../../src/domain/meeting/steps.ts';
import type { Pause } from '../../../src/domain/waiting.ts';
import { addDays, isWorkingDay, usuallyClosed } from '../../../src/domain/working-days.ts';
import { on } from '../../support/referrals.ts';

const policy: RhythmPolicy = {
  crossPerYear: 3,
  citizenBetween: 1,
  sparringPerMonth: 1,
  cooperationPerYear: 2,
  askAhead: 10,
  leader: 10,
  closedDays: usuallyClosed,
};
const plan = { startedOn: on('2026-12-28'), pauses: [] };

const noon = (day: CalendarDate) => `${day}T11:00:00.000Z` as Instant;
const meeting = (kind: MeetingKind, day: string, state: MeetingState = 'HELD'): RhythmMeeting => ({
  kind,
  state,
  at: noon(on(day)),
});
const dueOn = (kind: MeetingKind, meetings: RhythmMeeting[], today: string, of = plan) =>
  dueFor(of, meetings, on(today), policy).find((one) => one.kind === kind)?.dueOn ?? null;

test('cross meetings: four months from the start, and from each one held', () => {
  expect(dueOn('CROSS', [], '2026-12-28')).toBe('2027-04-28');
  expect(dueOn('CROSS', [meeting('CROSS', '2027-04-20')], '2027-04-21')).toBe('2027-08-20');
  expect(dueOn('CROSS', [meeting('CROSS', '2027-04-20', 'CANCELLED')], '2027-04-21')).toBe('2027-04-28');
});

test('citizen meetings: by the working day before the next cross meeting, else halfway to it', () => {
  const held = meeting('CROSS', '2027-04-20');
  expect(dueOn('CITIZEN', [held], '2027-04-21')).toBe('2027-06-20');
  const planned = [held, meeting('CROSS', '2027-08-20', 'PLANNED')];
  expect(dueOn('CITIZEN', planned, '2027-04-21')).toBe('2027-08-19');
  expect(dueOn('CITIZEN', [...planned, meeting('CITIZEN', '2027-06-01')], '2027-06-02')).toBeNull();
  expect(dueOn('CITIZEN', [held, meeting('CROSS', '2027-08-16', 'CALLED')], '2027-04-21')).toBe('2027-08-13');
  const overdue = dueFor(plan, planned, on('2027-08-20'), policy).find(({ kind }) => kind === 'CITIZEN');
  expect(overdue).toMatchObject({ dueOn: '2027-08-19', leaderOn: '2027-09-02' });
});

test('forums: by the last working day of the month or half-year; a missed one stays due', () => {
  const due = (kind: 'SPARRING' | 'COOPERATION', meetings: RhythmMeeting[], today: string) =>
    dueForum(kind, meetings, on(today), policy)?.dueOn;
  expect(due('SPARRING', [], '2026-12-01')).toBe('2026-12-30');
  expect(due('SPARRING', [meeting('SPARRING', '2026-12-03')], '2026-12-04')).toBe('2027-01-29');
  expect(due('SPARRING', [meeting('SPARRING', '2026-11-05')], '2027-01-15')).toBe('2026-12-30');
  expect(due('COOPERATION', [], '2026-12-01')).toBe('2026-12-30');
  expect(due('COOPERATION', [meeting('COOPERATION', '2026-12-03')], '2027-01-02')).toBe('2027-06-30');
  expect(dueForum('SPARRING', [], on('2026-12-01'), { ...policy, sparringPerMonth: 0 })).toBeNull();
});

test('what is planned in time is not asked for, until its day has passed', () => {
  const asked = (meetings: RhythmMeeting[], today: string) => {
    const [cross] = dueFor(plan, meetings, on(today), policy);
    return asksFrom(cross!, meetings, on(today));
  };
  expect(asked([], '2027-03-01')).toBe('2027-04-14');
  expect(asked([meeting('CROSS', '2027-04-20', 'PLANNED')], '2027-04-19')).toBe('2027-04-21');
  expect(asked([meeting('CROSS', '2027-04-20', 'PLANNED')], '2027-04-21')).toBe('2027-04-14');
  expect(asked([meeting('CROSS', '2027-04-29', 'PLANNED')], '2027-04-20')).toBe('2027-04-14');
});

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(on('2026-12-28'), days));

test('rhythm after a pause is the rhythm without it, moved by its days (C2)', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 180 }), day, (begins, length, today) => {
      const pause: Pause = {
        from: noon(addDays(plan.startedOn, begins)),
        to: noon(addDays(plan.startedOn, begins + length)),
      };
      const [without, after] = [plan, { ...plan, pauses: [pause] }].map((of) => dueFor(of, [], today, policy));
      expect(after!.map((one) => one.dueOn)).toEqual(without!.map((one) => addDays(one.dueOn, length)));
    }),
  );
});

test('two cross meetings without one with the citizen between: one was overdue before the second (C1)', () => {
  const working = day.filter((one) => isWorkingDay(one));
  const story = fc.array(fc.record({ kind: fc.constantFrom('CROSS' as const, 'CITIZEN' as const), on: working }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(story, (all) => {
      const meetings = all.toSorted((one, other) => one.on.localeCompare(other.on));
      for (const [index, second] of meetings.entries()) {
        const earlier = meetings.slice(0, index);
        const first = earlier.findLast(({ kind }) => kind === 'CROSS');
        if (second.kind !== 'CROSS' || !first || first.on === second.on) continue;
        if (earlier.some(({ kind, on: held }) => kind === 'CITIZEN' && held >= first.on)) continue;
        // It is called before it is held, so it is planned on its day.
        const seen = [...earlier.map((one) => meeting(one.kind, one.on)), meeting('CROSS', second.on, 'CALLED')];
        const due = dueFor(plan, seen, second.on, policy).find(({ kind }) => kind === 'CITIZEN');
        expect(due && second.on > due.dueOn).toBe(true);
      }
    }),
  );
});

test('the municipality’s choices: other numbers a year, none with the citizen, asked for at another time', () => {
  const due = (change: Partial<RhythmPolicy>) => dueFor(plan, [], on('2027-01-05'), { ...policy, ...change });
  expect(due({ crossPerYear: 2 })).toMatchObject([{ dueOn: '2027-06-28' }, { dueOn: '2027-03-28' }]);
  expect(due({ citizenBetween: 0 }).map(({ kind }) => kind)).toEqual(['CROSS']);
  expect(due({ askAhead: 2, leader: 1 })[0]).toMatchObject({ askedFrom: '2027-04-26', leaderOn: '2027-04-29' });
  const twice = dueForum('COOPERATION', [], on('2027-01-05'), { ...policy, cooperationPerYear: 4 });
  expect(twice?.dueOn).toBe('2027-03-31');
});
