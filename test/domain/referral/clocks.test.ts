import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitsOn } from '../../../src/domain/access/seats.ts';
import {
  answerDueOn,
  escalateReferral,
  nextReferralClockOn,
  openAnswerDueOn,
  referralWaiting,
  waitOfReferral,
} from '../../../src/domain/referral/clocks.ts';
import type { Referral } from '../../../src/domain/referral/referral.ts';
import {
  after,
  at,
  bo,
  complete,
  deadlines,
  jonas,
  jytte,
  karen,
  lars,
  mette,
  minna,
  on,
  opened,
  sara,
} from '../../support/referrals.ts';

const noon = (date: string) => at(`${date}T12:00:00Z`);
const waits = (referral: Referral, date: string, policy = deadlines) =>
  referralWaiting(referral, { now: noon(date), policy });
const whoSees = (referral: Referral, date: string) =>
  [mette, minna, lars, jonas, jytte, sara, karen, bo]
    .filter((caller) => waitsOn(caller, waitOfReferral(referral, deadlines), on(date)) !== null)
    .map(({ id }) => id);

const sent = opened({}, noon('2026-11-23'));
const received = after(sent, jonas, 'RECEIVE', {}, noon('2026-11-24'));
const accepted = after(received, jonas, 'ACCEPT', {}, noon('2026-11-25'));
test('the last day for an answer is told from the start, until there is one', () => {
  const due = (referral: Referral) => openAnswerDueOn(referral, { policy: deadlines });
  expect(due(sent)).toBe(answerDueOn(sent, deadlines));
  expect(due(received)).toBe(waits(received, '2026-11-24')?.dueOn);
  expect(
    due(after(received, jonas, 'REQUEST_INFORMATION', { questions: ['Hvornår?'] }, noon('2026-11-25'))),
  ).toBeNull();
  expect(due(accepted)).toBeNull();
});

const hold = { text: 'Indlagt', until: on('2026-12-18') };

test('unreceived referral: intake reminded after 2 working days, leader after 4', () => {
  expect(waits(sent, '2026-11-25')).toEqual({
    waitingFor: 'RECEIPT',
    since: '2026-11-23',
    dueOn: '2026-11-25',
    leaderOn: '2026-11-27',
    overdue: false,
    escalated: false,
    ageInDays: 2,
  });
  expect(waits(sent, '2026-11-26')).toMatchObject({ overdue: true, escalated: false });
  expect(waits(sent, '2026-11-28')).toMatchObject({ overdue: true, escalated: true, ageInDays: 5 });
  expect(whoSees(sent, '2026-11-27')).toEqual(['jonas', 'jytte']);
  expect(whoSees(sent, '2026-11-28')).toEqual(['jonas', 'jytte', 'karen']);
});

test.each([
  ['2026-04-01', '2026-04-08', '2026-04-10', 'over Easter'],
  ['2026-12-22', '2026-12-28', '2026-12-30', 'over Christmas'],
  ['2026-12-29', '2027-01-04', '2027-01-06', 'over New Year'],
  ['2026-05-13', '2026-05-18', '2026-05-20', 'over Kristi himmelfart'],
  ['2026-11-21', '2026-11-24', '2026-11-26', 'sent on a Saturday'],
])('sent on %s it is to be received by %s and the leader hears after %s: %s', (date, dueOn, leaderOn) => {
  expect(waits(opened({}, noon(date)), date)).toMatchObject({ dueOn, leaderOn });
});

test('referral sent at midnight in Denmark: waits since the Danish date', () => {
  expect(waits(opened({}, at('2026-11-23T22:59:00Z')), '2026-11-24')).toMatchObject({ since: '2026-11-23' });
  expect(waits(opened({}, at('2026-11-23T23:01:00Z')), '2026-11-24')).toMatchObject({ since: '2026-11-24' });
  expect(waits(opened({}, at('2026-07-01T22:01:00Z')), '2026-07-02')).toMatchObject({ since: '2026-07-02' });
});

test('answer to a referral: due 10 working days after it was sent, or by the area’s deadline', () => {
  expect(waits(received, '2026-11-24')).toMatchObject({
    waitingFor: 'ANSWER',
    since: '2026-11-23',
    dueOn: '2026-12-07',
  });
  const published = { ...deadlines, answerByArea: { social: 20, employment: 3 } };
  expect(waits(received, '2026-11-24', published)).toMatchObject({ dueOn: '2026-12-21' });
  expect(answerDueOn(sent, published)).toBe('2026-12-21');
  expect(whoSees(received, '2026-12-07')).toEqual(['jonas', 'jytte']);
  expect(whoSees(received, '2026-12-08')).toEqual(['jonas', 'jytte', 'karen']);
});

test('information requested: the receiver’s clock stops, in working days', () => {
  const asked = after(received, jonas, 'REQUEST_INFORMATION', { questions: ['Hvem er lægen?'] }, noon('2026-11-26'));
  expect(waits(asked, '2026-11-26')).toMatchObject({
    waitingFor: 'INFORMATION',
    since: '2026-11-26',
    dueOn: '2026-12-10',
  });
  expect(whoSees(asked, '2026-12-20')).toEqual(['mette', 'minna', 'lars', 'karen']);
  const told = after(asked, mette, 'PROVIDE_INFORMATION', { answers: ['Dr. Hansen'] }, noon('2026-12-01'));
  expect(waits(told, '2026-12-01')).toMatchObject({ waitingFor: 'ANSWER', since: '2026-11-23', dueOn: '2026-12-10' });
  const again = after(told, jonas, 'REQUEST_INFORMATION', { questions: ['Siden hvornår?'] }, noon('2026-12-04'));
  const toldAgain = after(again, mette, 'PROVIDE_INFORMATION', { answers: ['2019'] }, noon('2026-12-06'));
  expect(answerDueOn(toldAgain, deadlines)).toBe('2026-12-10');
  const overChristmas = after(
    told,
    jonas,
    'REQUEST_INFORMATION',
    { questions: ['Siden hvornår?'] },
    noon('2026-12-09'),
  );
  const inJanuary = after(overChristmas, mette, 'PROVIDE_INFORMATION', { answers: ['2019'] }, noon('2027-01-04'));
  expect(answerDueOn(inJanuary, deadlines)).toBe('2027-01-05');
});

test('accepted referral: starts 5 working days after the planned date, expected place or acceptance', () => {
  expect(waits(accepted, '2026-11-25')).toMatchObject({
    waitingFor: 'START',
    since: '2026-11-25',
    dueOn: '2026-12-02',
  });
  const planned = { ...accepted, content: { ...complete, plannedStartOn: on('2026-12-14') } };
  expect(waits(planned, '2026-11-25')).toMatchObject({ dueOn: '2026-12-21' });
  expect(waits({ ...planned, content: { ...complete, plannedStartOn: on('2026-11-02') } }, '2026-11-25')).toMatchObject(
    {
      dueOn: '2026-12-02',
    },
  );
  const listed = after(received, jonas, 'WAITLIST', { until: on('2027-01-11') }, noon('2026-11-25'));
  expect(waits(listed, '2026-12-25')).toMatchObject({ waitingFor: 'START', dueOn: '2027-01-18', overdue: false });
  expect(whoSees(accepted, '2026-12-02')).toEqual(['jonas']);
  expect(whoSees(accepted, '2026-12-03')).toEqual(['jonas', 'karen']);
});

test('hold: ends when stated, leader after 90 days, not prolonged by a cancellation request', () => {
  const held = after(accepted, jonas, 'HOLD', hold, noon('2026-11-25'));
  expect(waits(held, '2026-12-19')).toMatchObject({
    waitingFor: 'RESUMPTION',
    dueOn: '2026-12-18',
    leaderOn: '2027-02-23',
  });
  expect(whoSees(held, '2027-02-23')).toEqual(['jonas']);
  expect(whoSees(held, '2027-02-24')).toEqual(['jonas', 'karen']);
  const asked = after(held, mette, 'REQUEST_CANCELLATION', {}, noon('2026-12-01'));
  const declined = after(asked, jonas, 'DECLINE_TO_CANCEL', { text: 'Nej' }, noon('2026-12-07'));
  expect(waits(declined, '2026-12-19')).toEqual(waits(held, '2026-12-19'));
});

test('cancellation request: answered in 5 working days', () => {
  const asked = after(accepted, mette, 'REQUEST_CANCELLATION', {}, noon('2026-12-21'));
  expect(waits(asked, '2026-12-21')).toMatchObject({ waitingFor: 'CANCELLATION_ANSWER', dueOn: '2026-12-30' });
  expect(whoSees(asked, '2026-12-30')).toEqual(['jonas']);
  expect(whoSees(asked, '2026-12-31')).toEqual(['jonas', 'karen']);
});

test('in progress or closed referral: waits on nobody', () => {
  const started = after(accepted, jonas, 'START', {}, noon('2026-11-26'));
  const closed = after(sent, mette, 'WITHDRAW');
  for (const one of [started, closed]) expect(waits(one, '2027-11-25')).toBeNull();
});

test('referral deadlines and closed days: by policy', () => {
  const own = { ...deadlines, receiveRemind: 1, receiveLeader: 2, closedDays: ['11-24'] };
  expect(waits(sent, '2026-11-23', own)).toMatchObject({ dueOn: '2026-11-25', leaderOn: '2026-11-26' });
});

test('policy keys: each changes its own deadline only', () => {
  const asked = after(received, jonas, 'REQUEST_INFORMATION', { questions: ['Hvem er lægen?'] }, noon('2026-11-26'));
  const held = after(accepted, jonas, 'HOLD', { text: 'Indlagt', until: on('2026-12-18') }, noon('2026-11-25'));
  const ending = after(accepted, mette, 'REQUEST_CANCELLATION', {}, noon('2026-11-26'));
  const returned = after(received, jonas, 'RETURN', {}, noon('2026-11-25'));
  const all = { sent, received, asked, accepted, held, ending, returned };
  const seen = (policy: typeof deadlines) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([state, referral]) => {
        const { dueOn, leaderOn } = waits(referral, '2026-11-26', policy)!;
        return [
          [`${state} dueOn`, dueOn],
          [`${state} leaderOn`, leaderOn],
        ];
      }),
    );
  const own = {
    receiveRemind: ['sent dueOn'],
    receiveLeader: ['sent leaderOn'],
    answer: ['received dueOn', 'received leaderOn'],
    provideInformation: ['asked dueOn', 'asked leaderOn'],
    startAfterPlanned: ['accepted dueOn', 'accepted leaderOn'],
    holdAtMost: ['held leaderOn'],
    answerCancellation: ['ending dueOn', 'ending leaderOn'],
    answerReturn: ['returned dueOn', 'returned leaderOn'],
  } as const;
  const keys = Object.keys(own) as (keyof typeof own)[];
  expect(new Set([...keys, 'answerByArea', 'closedDays'])).toEqual(new Set(Object.keys(deadlines)));
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.integer({ min: 1, max: 60 }), (key, more) => {
      const [before, then] = [seen(deadlines), seen({ ...deadlines, [key]: deadlines[key] + more })];
      expect(Object.keys(before).filter((one) => before[one] !== then[one])).toEqual(own[key]);
    }),
  );
});

/** What the clocks do with a referral when they are looked at each day at noon. */
function swept(referral: Referral, days: readonly string[]): [string, string][] {
  let one = referral;
  return days.flatMap((day): [string, string][] => {
    const stepped = escalateReferral(one, { now: noon(day), policy: deadlines });
    one = stepped?.referral ?? one;
    return stepped ? [[day, stepped.event.action]] : [];
  });
}
const days = Array.from({ length: 40 }, (_, n) => new Date(Date.UTC(2026, 10, 23 + n)).toISOString().slice(0, 10));

test('referral clock: unit reminded, then leader, each once, without an actor', () => {
  expect(swept(sent, days)).toEqual([
    ['2026-11-26', 'REMIND'],
    ['2026-11-28', 'TO_LEADER'],
  ]);
  const first = escalateReferral(sent, { now: noon('2026-11-26'), policy: deadlines })!;
  expect(first).toMatchObject({
    referral: { state: 'SENT', version: 2, escalation: 'REMINDED' },
    event: { action: 'REMIND', state: 'SENT', by: null, at: noon('2026-11-26') },
  });
  expect(swept(received, days)).toEqual([
    ['2026-12-08', 'REMIND'],
    ['2026-12-09', 'TO_LEADER'],
  ]);
});

test('referral clock: restarts on another state or date, not on a hand-over', () => {
  const reminded = escalateReferral(sent, { now: noon('2026-11-26'), policy: deadlines })!.referral;
  expect(swept(after(reminded, jonas, 'RECEIVE', {}, noon('2026-11-26')), days)[0]).toEqual(['2026-12-08', 'REMIND']);
  const late = escalateReferral(accepted, { now: noon('2026-12-03'), policy: deadlines })!.referral;
  const handed = after(late, karen, 'HAND_OVER', { owner: { id: 'jytte', name: 'jytte' } }, noon('2026-12-03'));
  expect(swept(handed, days).map(([, action]) => action)).toEqual(['TO_LEADER']);
  const listed = after(received, jonas, 'WAITLIST', { until: on('2026-11-25') }, noon('2026-11-25'));
  const told = escalateReferral(listed, { now: noon('2026-12-03'), policy: deadlines })!.referral;
  const moved = after(told, jonas, 'POSTPONE', { until: on('2026-12-11'), text: 'Fyldt' }, noon('2026-12-03'));
  expect(swept(moved, days)[0]).toEqual(['2026-12-19', 'REMIND']);
});

test('referral clock: its next day is the first on which it acts', () => {
  const situations = [sent, received, accepted, after(received, jonas, 'RETURN', {}, noon('2026-11-25'))];
  fc.assert(
    fc.property(fc.constantFrom(...situations), fc.constantFrom(...days), (one, day) => {
      const next = nextReferralClockOn(one, deadlines)!;
      expect(escalateReferral(one, { now: noon(day), policy: deadlines }) !== null).toBe(day >= next);
    }),
  );
  const started = after(accepted, jonas, 'START', {}, noon('2026-11-26'));
  for (const one of [started, after(sent, mette, 'WITHDRAW')]) expect(nextReferralClockOn(one, deadlines)).toBeNull();
});
