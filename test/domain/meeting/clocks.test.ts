import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/dates.ts';
import {
  cancelWithPlan,
  waitOfForum,
  waitOfMeeting,
  waitsOfRhythm,
  type MeetingPolicy,
} from '../../../src/domain/meeting/clocks.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { planMeeting } from '../../../src/domain/meeting/take-step.ts';
import { usuallyClosed } from '../../../src/domain/working-days.ts';
import { activePlan } from '../../support/active-plan.ts';
import { on, went } from '../../support/referrals.ts';

const policy: MeetingPolicy = {
  crossPerYear: 3,
  citizenBetween: 1,
  sparringPerMonth: 1,
  cooperationPerYear: 2,
  askAhead: 10,
  leader: 10,
  minutes: 2,
  areas: ['employment', 'social'],
  closedDays: usuallyClosed,
};
const plan = activePlan('8408912204');
const day = (today: string) => ({ today: on(today), policy: { opensWith: 'COMMITTEE' as const } });
const meeting = (kind: Meeting['kind']): Meeting =>
  went(
    planMeeting(
      {
        id: 'M1',
        kind,
        at: '2027-04-20T08:00:00.000Z' as Instant,
        place: 'Rådhuset',
        areas: ['employment', 'social'],
        plan: plan.id,
        citizen: plan.citizen,
        places: null,
      },
      {
        by: { id: 'tove', name: 'Tove Dam' },
        parts: new Set(['FACILITATOR', 'COORDINATOR']),
        now: '2027-04-01T08:00:00.000Z' as Instant,
        policy: { callAhead: 5, closedDays: usuallyClosed },
      },
    ),
  ).meeting;

test('a meeting whose day has passed waits until somebody says how it went; it never closes by itself', () => {
  const wait = (today: string, change: Partial<MeetingPolicy> = {}) =>
    waitOfMeeting(meeting('CROSS'), plan, day(today), { ...policy, ...change });
  expect(wait('2027-04-20')).toEqual({ wait: null, holdsUntil: '2027-04-20' });
  expect(wait('2027-04-21').wait?.awaited).toEqual({
    waitingFor: 'MEETING_MINUTES',
    since: '2027-04-20',
    dueOn: '2027-04-22',
    leaderOn: '2027-05-07',
  });
  expect(wait('2028-04-21').wait?.awaited.dueOn).toBe('2027-04-22');
  expect(wait('2027-04-21', { minutes: 0, leader: 1 }).wait?.awaited).toMatchObject({
    dueOn: '2027-04-20',
    leaderOn: '2027-04-21',
  });
  const held = { ...meeting('CROSS'), state: 'HELD' as const };
  expect(waitOfMeeting(held, plan, day('2027-04-21'), policy).wait).toBeNull();
});

test('whose concern it is: the facilitators’ and then the leaders’; with the citizen the coordinator’s first', () => {
  const audience = (kind: Meeting['kind']) =>
    waitOfMeeting(meeting(kind), plan, day('2027-04-21'), policy).wait!.audience;
  expect(audience('CROSS')).toMatchObject({
    concerns: ['FACILITATOR employment/', 'FACILITATOR social/'],
    leaders: ['LEADER employment/', 'LEADER social/'],
  });
  expect(audience('CITIZEN')).toMatchObject({
    concerns: ['NAMED employment/ MHO'],
    leaders: ['LEADER employment/jobcenter', 'FACILITATOR employment/', 'FACILITATOR social/'],
  });
  const one = waitOfForum('SPARRING', [], day('2027-04-29'), { ...policy, areas: ['social'] });
  expect(one.wait?.audience).toMatchObject({ concerns: ['FACILITATOR social/'], leaders: ['LEADER social/'] });
});

test('a plan on pause, or one that has not begun, has no rhythm; what waits holds until its next day', () => {
  const waits = (change: object, today: string) => waitsOfRhythm({ ...plan, ...change }, [], day(today), policy);
  expect(waits({ state: 'PAUSED' }, '2027-06-01')).toEqual([{ wait: null, holdsUntil: null }]);
  expect(waits({ startedOn: null }, '2027-06-01')).toEqual([{ wait: null, holdsUntil: null }]);
  expect(waits({}, '2027-01-05')).toEqual([{ wait: null, holdsUntil: '2027-02-14' }]);
  expect(waits({}, '2027-02-15')).toMatchObject([
    { wait: { awaited: { waitingFor: 'MEETING_CITIZEN', dueOn: '2027-02-28' } }, holdsUntil: '2027-04-13' },
  ]);
});

test('a meeting about a plan that is over is cancelled by itself, and no other', () => {
  const now = '2027-04-10T08:00:00.000Z' as Instant;
  expect(cancelWithPlan(meeting('CROSS'), plan, now)).toBeNull();
  const over = { ...plan, state: 'WITHDRAWN' as const };
  expect(cancelWithPlan(meeting('CROSS'), over, now)).toMatchObject({
    meeting: { state: 'CANCELLED', version: 2, calledBy: null },
    event: { action: 'CANCEL', by: null, text: 'Planen er slut.' },
  });
  expect(cancelWithPlan({ ...meeting('CROSS'), state: 'HELD' }, over, now)).toBeNull();
});
