import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitsOn } from '../../../src/domain/access/seats.ts';
import { instant, type Instant } from '../../../src/domain/dates.ts';
import {
  escalate,
  nextClockOn,
  notificationWaiting,
  waitOfNotification,
} from '../../../src/domain/notification/clocks.ts';
import { notificationSteps } from '../../../src/domain/notification/steps.ts';
import type { Escalation, Notification, NotificationChange } from '../../../src/domain/notification/notification.ts';
import {
  doneInSystem,
  remarkInSystem,
  seenInSystem,
  withdraw,
  take,
} from '../../../src/domain/notification/take-step.ts';
import { called, noticeDeadlines as policy, told } from '../../support/decisions.ts';
import { at, jobcenter, jonas, karen, lars, minna, monday, on, went } from '../../support/referrals.ts';

const mette = called({ employment: 'MHO' }, 'mette', 'CASEWORKER', jobcenter);
const noon = (date: string) => at(`${date}T12:00:00Z`);
const waits = (notification: Notification, date: string) =>
  notificationWaiting(notification, { now: noon(date), policy });
const tick = (notification: Notification, date: string) => escalate(notification, { now: noon(date), policy });
const ticked = (notification: Notification, date: string) => tick(notification, date)?.notification ?? notification;
const whoSees = (notification: Notification, date: string) =>
  [mette, minna, lars, jonas, karen]
    .filter((caller) => waitsOn(caller, waitOfNotification(notification, policy), on(date)) !== null)
    .map(({ id }) => id);

const unseen = told();
const seen = went(take('SEE', unseen, mette, { expectedVersion: 1 }, noon('2026-11-24'))).notification;
const said = { expectedVersion: 2, reason: 'NOT_OURS', text: 'Hun er flyttet' } as const;
const disputed = went(take('DISPUTE', seen, mette, said, noon('2026-11-27'))).notification;
const looked = went(take('SEE_DISPUTE', disputed, jonas, { expectedVersion: 3 }, noon('2026-11-30'))).notification;
const reply = { outcome: 'UPHELD', text: 'Hun bor her' } as const;
const answered = went(
  take('ANSWER_DISPUTE', looked, jonas, { ...reply, expectedVersion: 4 }, noon('2026-12-01')),
).notification;

test('notification deadlines: seen in 2 working days or reminded, unit after 5, leader after 8', () => {
  expect(waits(unseen, '2026-11-25')).toEqual({
    waitingFor: 'SEEING',
    since: '2026-11-23',
    dueOn: '2026-11-25',
    leaderOn: '2026-12-03',
    overdue: false,
    escalated: false,
    ageInDays: 2,
  });
  expect(tick(unseen, '2026-11-25')).toBeNull();
  expect(tick(unseen, '2026-11-26')?.event).toMatchObject({ action: 'REMIND', by: null, at: noon('2026-11-26') });
  const reminded = ticked(unseen, '2026-11-26');
  expect(whoSees(reminded, '2026-11-30')).toEqual(['mette']);
  expect(tick(reminded, '2026-11-30')).toBeNull();
  const backup = ticked(reminded, '2026-12-01');
  expect(backup).toMatchObject({ escalation: 'BACKUP', standing: 'UNSEEN', version: 3, enteredAt: monday });
  expect(whoSees(backup, '2026-12-01')).toEqual(['mette', 'minna']);
  expect(tick(backup, '2026-12-03')).toBeNull();
  const leader = ticked(backup, '2026-12-04');
  expect(leader).toMatchObject({ escalation: 'LEADER', version: 4 });
  expect(whoSees(leader, '2026-12-04')).toEqual(['mette', 'minna', 'lars']);
  expect(tick(leader, '2027-12-04')).toBeNull();
  expect(waits(leader, '2026-12-04')).toMatchObject({ overdue: true, escalated: true, ageInDays: 11 });
});

test('seen notification: no reminder, still to be acknowledged in time', () => {
  expect(waits(seen, '2026-11-30')).toMatchObject({
    waitingFor: 'ACKNOWLEDGEMENT',
    since: '2026-11-23',
    dueOn: '2026-11-30',
  });
  expect(tick(seen, '2026-11-30')).toBeNull();
  expect(tick(seen, '2026-12-01')?.event.action).toBe('TO_BACKUP');
});

test('notification clock after downtime: each step once, one by one', () => {
  const late = noon('2027-01-29');
  const actions: string[] = [];
  let now: NotificationChange | null = { notification: unseen, event: undefined as never };
  for (let left = 10; now && left > 0; left -= 1) {
    now = escalate(now.notification, { now: late, policy });
    if (now) actions.push(now.event.action);
  }
  expect(actions).toEqual(['REMIND', 'TO_BACKUP', 'TO_LEADER']);
});

test('notification to a unit: waits on the unit from the first day, on its leader when late', () => {
  const toUnit = told({ recipient: { ...unseen.recipient, person: null, fallback: 'AWAY' } });
  expect(whoSees(toUnit, '2026-11-23')).toEqual(['mette', 'minna']);
  expect(whoSees(toUnit, '2026-12-04')).toEqual(['mette', 'minna', 'lars']);
});

test('dispute: waits on the deciding unit from the day it was made, escalated to its leader when overdue', () => {
  expect(waits(disputed, '2026-11-27')).toEqual({
    waitingFor: 'DISPUTE',
    since: '2026-11-27',
    dueOn: '2026-12-04',
    leaderOn: '2026-12-04',
    overdue: false,
    escalated: false,
    ageInDays: 0,
  });
  expect(whoSees(disputed, '2026-12-04')).toEqual(['jonas']);
  expect(whoSees(disputed, '2026-12-05')).toEqual(['jonas', 'karen']);
});

test('seen dispute: still waits for its answer, from the day it was made', () => {
  expect(waits(looked, '2026-12-07')).toEqual(waits(disputed, '2026-12-07'));
  expect(whoSees(looked, '2026-12-04')).toEqual(['jonas']);
  expect(whoSees(looked, '2026-12-05')).toEqual(['jonas', 'karen']);
});

test('dispute of the wrong citizen: the leader’s at once, due the next working day', () => {
  const wrong = { expectedVersion: 2, reason: 'WRONG_CITIZEN', text: 'Ukendt her' } as const;
  const friday = went(take('DISPUTE', seen, mette, wrong, noon('2026-11-27'))).notification;
  expect(waits(friday, '2026-11-27')).toMatchObject({ waitingFor: 'DISPUTE', dueOn: '2026-11-30', escalated: true });
  expect(waits(friday, '2026-11-30')).toMatchObject({ overdue: false });
  expect(waits(friday, '2026-12-01')).toMatchObject({ overdue: true });
  expect(whoSees(friday, '2026-11-27')).toEqual(['jonas', 'karen']);
  const seenByJonas = went(take('SEE_DISPUTE', friday, jonas, { expectedVersion: 3 }, noon('2026-11-27'))).notification;
  expect(whoSees(seenByJonas, '2026-11-27')).toEqual(['jonas', 'karen']);
});

test('dispute answer: waits on the recipient with reminder, unit and leader, counted from the answer', () => {
  expect(waits(answered, '2026-12-01')).toEqual({
    waitingFor: 'DISPUTE_ANSWER',
    since: '2026-12-01',
    dueOn: '2026-12-03',
    leaderOn: '2026-12-11',
    overdue: false,
    escalated: false,
    ageInDays: 0,
  });
  expect(whoSees(answered, '2026-12-01')).toEqual(['mette']);
  expect(tick(answered, '2026-12-03')).toBeNull();
  const reminded = ticked(answered, '2026-12-04');
  expect(reminded).toMatchObject({ escalation: 'REMINDED', standing: 'DISPUTE_ANSWERED' });
  const backup = ticked(reminded, '2026-12-09');
  expect(backup.escalation).toBe('BACKUP');
  expect(whoSees(backup, '2026-12-09')).toEqual(['mette', 'minna']);
  const leader = ticked(backup, '2026-12-12');
  expect(leader.escalation).toBe('LEADER');
  expect(whoSees(leader, '2026-12-12')).toEqual(['mette', 'minna', 'lars']);
});

test('dispute answer: a leader who disputed for another gets it too', () => {
  const byLars = went(take('DISPUTE', seen, lars, said, noon('2026-11-27'))).notification;
  const done = went(
    take('ANSWER_DISPUTE', byLars, karen, { ...reply, expectedVersion: 3 }, noon('2026-12-01')),
  ).notification;
  expect(whoSees(done, '2026-12-01')).toEqual(['mette', 'lars']);
});

test('acknowledged, withdrawn or answer seen: waits on nobody, clocks stopped', () => {
  const answerSeen = went(
    take('SEE_DISPUTE_ANSWER', answered, mette, { expectedVersion: 5 }, noon('2026-12-02')),
  ).notification;
  const done = went(
    take('ACKNOWLEDGE', seen, mette, { expectedVersion: 2, actionTaken: 'NO_CHANGE' }, noon('2026-11-25')),
  ).notification;
  const gone = withdraw(seen, noon('2026-11-25'))?.notification ?? seen;
  for (const one of [answerSeen, done, gone]) {
    expect(waits(one, '2027-01-29')).toBeNull();
    expect(tick(one, '2027-01-29')).toBeNull();
    expect(nextClockOn(one, policy)).toBeNull();
    expect(whoSees(one, '2027-01-29')).toEqual([]);
  }
  expect(tick(disputed, '2027-01-29')).toBeNull();
});

test.each([
  ['2026-04-01', '2026-04-09', '2026-04-14', '2026-04-17', 'over Easter'],
  ['2026-12-22', '2026-12-29', '2027-01-05', '2027-01-08', 'over Christmas and New Year'],
  ['2026-11-21', '2026-11-25', '2026-11-28', '2026-12-03', 'told on a Saturday'],
])('notification sent on %s: clocks act on %s, %s and %s: %s', (date, ...days) => {
  const first = told({}, noon(date));
  const second = ticked(first, '2028-01-01');
  const third = ticked(second, '2028-01-01');
  expect([first, second, third].map((one) => nextClockOn(one, policy))).toEqual(days.slice(0, 3));
});

test('notification at midnight in Denmark: days count from the Danish date', () => {
  expect(nextClockOn(told({}, at('2026-11-23T22:59:00Z')), policy)).toBe('2026-11-26');
  expect(nextClockOn(told({}, at('2026-11-23T23:01:00Z')), policy)).toBe('2026-11-27');
});

const order: readonly Escalation[] = ['NONE', 'REMINDED', 'BACKUP', 'LEADER'];
const steps: Record<string, (one: Notification, now: Instant) => NotificationChange | null> = {
  see: (one, now) => orNull(take('SEE', one, mette, { expectedVersion: one.version }, now)),
  acknowledge: (one, now) =>
    orNull(take('ACKNOWLEDGE', one, lars, { expectedVersion: one.version, actionTaken: 'NO_CHANGE' }, now)),
  dispute: (one, now) => orNull(take('DISPUTE', one, mette, { ...said, expectedVersion: one.version }, now)),
  seeDispute: (one, now) => orNull(take('SEE_DISPUTE', one, jonas, { expectedVersion: one.version }, now)),
  answerDispute: (one, now) =>
    orNull(take('ANSWER_DISPUTE', one, jonas, { ...reply, expectedVersion: one.version }, now)),
  seeDisputeAnswer: (one, now) => orNull(take('SEE_DISPUTE_ANSWER', one, mette, { expectedVersion: one.version }, now)),
  withdraw,
  seenInSystem,
  doneInSystem,
  remarkThere: (one, now) => remarkInSystem(one, null, now),
  clock: (one, now) => escalate(one, { now, policy }),
};
const orNull = <Value>(result: { ok: true; value: Value } | { ok: false }) => (result.ok ? result.value : null);

const happening = fc.record({ step: fc.constantFrom(...Object.keys(steps)), days: fc.integer({ min: 0, max: 6 }) });

test('notification clocks: any sequence takes only steps of the table, forwards, and closes nothing by silence', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 25 }), (happenings) => {
      let now = new Date(monday).getTime();
      let before = unseen;
      for (const { step, days } of happenings) {
        now += days * 86_400_000;
        const noted = steps[step]?.(before, instant(now) as Instant);
        if (!noted) continue;
        const { notification, event } = noted;
        const row = notificationSteps.find(
          ({ action, from }) => action === event.action && from.includes(before.standing),
        );
        const to = row === undefined || row.to === 'SAME' ? before.standing : row.to;
        expect(notification.standing).toBe(to);
        if (!row) expect(step).toBe('remarkThere');
        if (before.standing === 'ACKNOWLEDGED' || before.standing === 'WITHDRAWN') expect(step).toBe('remarkThere');
        const awaits = notificationWaiting(notification, { now: instant(now) as Instant, policy })?.waitingFor;
        if (notification.standing === 'DISPUTED' || notification.standing === 'DISPUTE_SEEN')
          expect(awaits).toBe('DISPUTE');
        if (notification.standing === 'DISPUTE_ANSWERED') expect(awaits).toBe('DISPUTE_ANSWER');
        if (step === 'clock') expect(notification.standing).toBe(before.standing);
        expect(order.indexOf(notification.escalation) - order.indexOf(before.escalation)).toBeGreaterThanOrEqual(0);
        expect(notification.version).toBe(before.version + 1);
        before = notification;
      }
    }),
    { numRuns: 500 },
  );
});

test('notification clock: acts on the day it announces, not before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 2 }),
      (day, isSeen, taken) => {
        const start = instant(new Date(monday).getTime() + day * 86_400_000) as Instant;
        let one = told({}, start);
        if (isSeen) one = seenInSystem(one, start)?.notification ?? one;
        for (let left = taken; left > 0; left -= 1) one = ticked(one, '2039-01-01');
        const on = nextClockOn(one, policy);
        if (on === null) {
          expect(one.escalation).toBe('LEADER');
          return;
        }
        expect(tick(one, on)).not.toBeNull();
        const dayBefore = instant(new Date(noon(on)).getTime() - 86_400_000) as Instant;
        expect(escalate(one, { now: dayBefore, policy })).toBeNull();
      },
    ),
  );
});
