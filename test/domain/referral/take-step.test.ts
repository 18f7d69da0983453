import { expect, test } from 'vitest';
import type { Caller } from '../../../src/domain/access/caller.ts';
import { allowedActions, partsOf } from '../../../src/domain/referral/parts.ts';
import { referralSteps as steps } from '../../../src/domain/referral/steps.ts';
import {
  after,
  at,
  bo,
  jobcenter,
  jonas,
  jytte,
  karen,
  lars,
  mette,
  minna,
  monday,
  on,
  opened,
  refused,
  sara,
  somebody,
  tried,
  voksenenhed,
  went,
} from '../../support/referrals.ts';

const partNames = (caller: Caller, referral = opened()) => [...partsOf(caller, referral)];
const received = after(opened(), jonas, 'RECEIVE');
const accepted = after(received, jonas, 'ACCEPT');
const started = after(accepted, jonas, 'START');
const unasked = after(received, jytte, 'REQUEST_INFORMATION', { questions: ['Hvem er lægen?', 'Hvad er prøvet?'] });

test('referral parts: by the caller’s units now', () => {
  expect(partNames(mette)).toEqual(['AUTHOR', 'SENDER']);
  expect(partNames(minna)).toEqual(['SENDER']);
  expect(partNames(lars)).toEqual(['SENDER']);
  expect(partNames(jonas)).toEqual(['INTAKE']);
  expect(partNames(jytte)).toEqual(['INTAKE']);
  expect(partNames(karen)).toEqual(['LEADER']);
  expect(partNames(jonas, accepted)).toEqual(['INTAKE', 'OWNER']);
  expect(partNames(bo)).toEqual([]);
  expect(partNames(sara)).toEqual([]);
});

test('referral parts: none after moving to another unit or with a role without one', () => {
  expect(partNames(somebody('mette', 'CASEWORKER', voksenenhed), accepted)).toEqual(['INTAKE']);
  expect(partNames(somebody('jonas', 'CASEWORKER', jobcenter), accepted)).toEqual(['SENDER']);
  const unbound = { ...karen, functions: [{ role: 'LEADER', area: 'social', unit: null }] } as const;
  expect(partNames(unbound)).toEqual([]);
});

test('referral: from sent to completed', () => {
  const sent = opened({}, at('2026-11-23T09:00:00Z'));
  expect(sent).toMatchObject({ state: 'SENT', version: 1, sentAt: '2026-11-23T09:00:00.000Z' });
  const asked = after(after(sent, jytte, 'RECEIVE'), jytte, 'REQUEST_INFORMATION', { questions: ['Hvem er lægen?'] });
  expect(asked).toMatchObject({ state: 'INFO_REQUESTED', questions: ['Hvem er lægen?'] });
  const told = after(asked, minna, 'PROVIDE_INFORMATION', { answers: ['Dr. Hansen'] }, at('2026-11-25T09:00:00Z'));
  expect(told).toMatchObject({
    questions: ['Hvem er lægen?'],
    state: 'RECEIVED',
    pauses: [{ from: monday, to: '2026-11-25T09:00:00.000Z' }],
  });
  const waiting = after(told, jonas, 'WAITLIST', { until: on('2027-01-11') });
  expect(waiting).toMatchObject({ state: 'WAITLISTED', owner: { id: 'jonas' }, until: '2027-01-11' });
  const begun = after(after(waiting, karen, 'ACCEPT'), karen, 'START');
  expect(begun).toMatchObject({ state: 'IN_PROGRESS', owner: { id: 'karen' }, until: null });
  const done = went(tried(begun, karen, 'COMPLETE', { outcome: 'PARTLY_REACHED', text: 'Godt på vej' }));
  expect(done.referral).toMatchObject({ state: 'COMPLETED', version: 8 });
  expect(done.event).toEqual({
    at: monday,
    action: 'COMPLETE',
    state: 'COMPLETED',
    by: { id: 'karen', name: 'karen' },
    text: 'Godt på vej',
    questions: [],
    answers: [],
    reason: null,
    outcome: 'PARTLY_REACHED',
    until: null,
    owner: null,
  });
});

test('VersionConflict: before every other refusal', () => {
  expect(refused(tried(accepted, sara, 'RECEIVE', { expectedVersion: 2 }))).toEqual({
    code: 'VERSION_CONFLICT',
    message: 'Henvisningen er ændret, siden du så den; den står nu som »Accepteret«. Se den igen først.',
    currentVersion: 3,
    currentState: 'ACCEPTED',
  });
});

test('NotPossible: with the actions allowed to the caller', () => {
  expect(refused(tried(accepted, jonas, 'RECEIVE'))).toEqual({
    code: 'NOT_POSSIBLE',
    message: 'Det kan ikke gøres, når henvisningen står som »Accepteret«.',
    state: 'ACCEPTED',
    allowed: ['MARK_IN_ERROR', 'START', 'HOLD', 'HAND_OVER', 'FAIL'],
  });
  expect(refused(tried(accepted, mette, 'WITHDRAW'))).toMatchObject({ allowed: ['REQUEST_CANCELLATION'] });
  expect(refused(tried(after(opened(), mette, 'WITHDRAW'), mette, 'SEND'))).toMatchObject({ allowed: [] });
});

test('NotAllowed: says whose step it is', () => {
  expect(refused(tried(opened(), mette, 'RECEIVE'))).toEqual({
    code: 'NOT_ALLOWED',
    message: 'Det kan kun gøres af en visitator eller sagsbehandler i modtagerens enhed eller modtagerens leder.',
  });
  expect(refused(tried(accepted, jytte, 'START'))).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('step: refused without its required input', () => {
  const at = { RECEIVED: received, INFO_REQUESTED: unasked, ACCEPTED: accepted, IN_PROGRESS: started };
  const asked = after(accepted, mette, 'REQUEST_CANCELLATION');
  const lacking = [
    tried(at.RECEIVED, jonas, 'REJECT', { reason: 'NO_CAPACITY', text: ' \n ' }),
    tried(at.RECEIVED, jonas, 'REJECT', { text: 'Der er fyldt', reason: null }),
    tried(at.RECEIVED, jonas, 'REQUEST_INFORMATION', { questions: [] }),
    tried(at.INFO_REQUESTED, mette, 'PROVIDE_INFORMATION', { answers: ['Dr. Hansen'] }),
    tried(at.INFO_REQUESTED, mette, 'PROVIDE_INFORMATION', { answers: ['Dr. Hansen', ''] }),
    tried(at.RECEIVED, jonas, 'WAITLIST'),
    tried(at.ACCEPTED, jonas, 'HOLD'),
    tried(at.IN_PROGRESS, jonas, 'COMPLETE', { text: 'Godt' }),
    tried(asked, jonas, 'DECLINE_TO_CANCEL'),
    tried(opened(), mette, 'MARK_IN_ERROR'),
  ].map((result) => refused(result));
  expect(lacking.map(({ code }) => code)).toEqual(lacking.map(() => 'MISSING'));
  expect(lacking.map((one) => 'fields' in one && one.fields)).toEqual([
    ['text'],
    ['reason'],
    ['questions'],
    ['answers'],
    ['answers'],
    ['until'],
    ['text', 'until'],
    ['outcome'],
    ['text'],
    ['text'],
  ]);
});

test('question: 5 to 1,000 characters', () => {
  const asking = (...questions: string[]) => tried(received, jonas, 'REQUEST_INFORMATION', { questions });
  expect(asking('Hvem?', 'x'.repeat(1000)).ok).toBe(true);
  for (const bad of ['Hva?', '   a   ', 'x'.repeat(1001), 'Hvem er\u0000 lægen?']) {
    expect(refused(asking('Hvem er lægen?', bad))).toMatchObject({ code: 'INVALID_TEXT', field: 'questions' });
  }
});

test('step text: the rules for texts apply', () => {
  expect(refused(tried(received, jonas, 'ACCEPT', { text: 'x'.repeat(10_001) }))).toMatchObject({ field: 'text' });
  const answers = ['Dr. Hansen', 'Alt\u0007'];
  expect(refused(tried(unasked, mette, 'PROVIDE_INFORMATION', { answers }))).toMatchObject({ field: 'answers' });
});

test('hold: until a future day, at most 90 days; expected place not in the past', () => {
  const holding = (until: string) => tried(accepted, jonas, 'HOLD', { text: 'Indlagt', until: on(until) });
  expect(holding('2027-02-21').ok).toBe(true);
  expect(refused(holding('2027-02-22'))).toMatchObject({ code: 'INVALID_DATE', field: 'until' });
  expect(refused(holding('2026-11-23'))).toMatchObject({ code: 'INVALID_DATE', field: 'until' });
  expect(refused(tried(received, jonas, 'WAITLIST', { until: on('9999-12-31') }))).toMatchObject({ field: 'until' });
  expect(refused(tried(received, jonas, 'WAITLIST', { until: on('2026-11-22') }))).toMatchObject({ field: 'until' });
});

test('declined cancellation on hold: the hold is as before, and so is what it interrupted', () => {
  const held = after(started, jonas, 'HOLD', { text: 'Indlagt', until: on('2026-12-18') });
  const asked = after(held, mette, 'REQUEST_CANCELLATION', {}, at('2026-12-01T08:00:00Z'));
  const declined = after(asked, jonas, 'DECLINE_TO_CANCEL', { text: 'Han vil gerne' }, at('2026-12-03T08:00:00Z'));
  expect(declined).toMatchObject({ state: 'ON_HOLD', until: '2026-12-18', enteredAt: monday, version: 7 });
  const resumed = after(declined, jonas, 'RESUME', {}, at('2026-12-10T08:00:00Z'));
  expect(resumed).toMatchObject({
    state: 'IN_PROGRESS',
    until: null,
    interrupted: [],
    enteredAt: '2026-12-10T08:00:00.000Z',
  });
});

test('accepted referral: the author requests cancellation, the owner answers or marks it in error', () => {
  const asked = after(accepted, minna, 'REQUEST_CANCELLATION', { text: 'Forkert borger' });
  expect(allowedActions(asked, mette)).toEqual([]);
  expect(after(asked, jonas, 'AGREE_TO_CANCEL')).toMatchObject({ state: 'CANCELLED', interrupted: [] });
  expect(after(asked, jonas, 'MARK_IN_ERROR', { text: 'Forkert borger' })).toMatchObject({ state: 'ENTERED_IN_ERROR' });
});

test('hand-over: by the owner to a colleague, by the leader to anybody', () => {
  const toJytte = { owner: { id: 'jytte', name: 'Jytte' } };
  const handed = went(tried(started, jonas, 'HAND_OVER', { ...toJytte, text: 'Barsel' }));
  expect(handed.referral).toMatchObject({ state: 'IN_PROGRESS', owner: toJytte.owner, enteredAt: started.enteredAt });
  expect(handed.event).toMatchObject({ action: 'HAND_OVER', by: { id: 'jonas' }, text: 'Barsel', ...toJytte });
  expect(allowedActions(handed.referral, jonas)).toEqual([]);
  expect(allowedActions(handed.referral, jytte)).toContain('COMPLETE');
  expect(after(started, karen, 'HAND_OVER', toJytte)).toMatchObject({ owner: { id: 'jytte' } });
  expect(after(started, karen, 'HAND_OVER', { owner: { id: 'karen', name: 'karen' } }).owner?.id).toBe('karen');
  for (const other of [jytte, mette, sara, bo])
    expect(refused(tried(started, other, 'HAND_OVER', toJytte))).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(refused(tried(received, karen, 'HAND_OVER', toJytte))).toMatchObject({ code: 'NOT_POSSIBLE' });
  for (const owner of [
    { id: 'jonas', name: 'Jonas' },
    { id: '', name: 'Ida' },
    { id: 'x', name: ' ' },
    { id: 'x', name: 'I\u0000da' },
    { id: 'x'.repeat(201), name: 'Ida' },
  ])
    expect(refused(tried(started, jonas, 'HAND_OVER', { owner }))).toMatchObject({
      code: 'INVALID_TEXT',
      field: 'owner',
    });
  expect(refused(tried(started, jonas, 'HAND_OVER', { owner: null }))).toMatchObject({ fields: ['owner'] });
});

test('postpone: with a reason, either way, without prolonging a hold', () => {
  const listed = after(received, jonas, 'WAITLIST', { until: on('2027-01-11') });
  const moved = went(tried(listed, jonas, 'POSTPONE', { until: on('2027-03-01'), text: 'Ingen plads endnu' }));
  expect(moved.referral).toMatchObject({ state: 'WAITLISTED', until: '2027-03-01', enteredAt: listed.enteredAt });
  expect(moved.event).toMatchObject({ action: 'POSTPONE', until: '2027-03-01', text: 'Ingen plads endnu' });
  expect(after(listed, karen, 'POSTPONE', { until: on('2026-12-01'), text: 'Der er plads' }).until).toBe('2026-12-01');
  expect(refused(tried(listed, jonas, 'POSTPONE', { until: on('2027-03-01') }))).toMatchObject({ fields: ['text'] });
  expect(refused(tried(listed, mette, 'POSTPONE', { until: on('2027-03-01'), text: 'x' }))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  for (const until of ['2027-01-11', '2026-11-22', '9999-12-31'])
    expect(refused(tried(listed, jonas, 'POSTPONE', { until: on(until), text: 'x' }))).toMatchObject({
      code: 'INVALID_DATE',
      field: 'until',
    });
  const held = after(accepted, jonas, 'HOLD', { text: 'Indlagt', until: on('2026-12-18') });
  const later = at('2026-12-10T08:00:00Z');
  const holding = (until: string) =>
    tried(held, jonas, 'POSTPONE', { text: 'Stadig indlagt', until: on(until) }, later);
  expect(went(holding('2027-02-21')).referral).toMatchObject({ state: 'ON_HOLD', until: '2027-02-21' });
  expect(refused(holding('2027-02-22'))).toMatchObject({ code: 'INVALID_DATE' });
  expect(refused(tried(accepted, jonas, 'POSTPONE', { until: on('2027-01-01'), text: 'x' }))).toMatchObject({
    code: 'NOT_POSSIBLE',
  });
});

test('step: unused input is not stored', () => {
  const extra = { outcome: 'GOAL_REACHED', reason: 'OTHER', until: on('2027-01-01'), answers: ['x'] } as const;
  const { event, referral } = went(tried(received, jonas, 'ACCEPT', { ...extra, text: 'Velkommen' }));
  expect(event).toMatchObject({ text: 'Velkommen', outcome: null, reason: null, until: null, answers: [] });
  expect(referral.until).toBeNull();
});

test('step table: at most one row for an action from a state', () => {
  const cells = steps.flatMap(({ action, from }) => from.map((state) => `${action} from ${state}`));
  expect(new Set(cells).size).toBe(cells.length);
});
