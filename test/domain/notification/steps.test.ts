import { expect, test } from 'vitest';
import type { Caller } from '../../../src/domain/access/caller.ts';
import { mayViewNotification, notificationParts } from '../../../src/domain/notification/parts.ts';
import type { Notification } from '../../../src/domain/notification/notification.ts';
import {
  allowedOn,
  doneInSystem,
  remarkInSystem,
  seenInSystem,
  withdraw,
  take,
} from '../../../src/domain/notification/take-step.ts';
import { called, fti, told } from '../../support/decisions.ts';
import {
  at,
  bo,
  jobcenter,
  jonas,
  karen,
  lars,
  minna,
  monday,
  refused,
  sara,
  voksenenhed,
  went,
} from '../../support/referrals.ts';

const mette = called({ employment: 'MHO' }, 'mette', 'CASEWORKER', jobcenter);
const noon = at('2026-11-24T12:00:00Z');
const there = { id: 'employment:MHO', name: 'MHO' };

const unseen = told();
const toUnit = told({ recipient: { ...unseen.recipient, person: null, fallback: 'DEPARTED' } });
const seen = went(take('SEE', unseen, mette, { expectedVersion: 1 }, noon)).notification;
const disputed = went(
  take('DISPUTE', seen, mette, { expectedVersion: 2, reason: 'CONFLICTS_WITH_PLAN', text: 'Hun er i praktik' }, noon),
).notification;
const disputeSeen = went(take('SEE_DISPUTE', disputed, jonas, { expectedVersion: 3 }, noon)).notification;
const answer = { outcome: 'CORRECTING', text: 'Vi retter dagene' } as const;
const answered = went(take('ANSWER_DISPUTE', disputeSeen, jonas, { expectedVersion: 4, ...answer }, noon)).notification;
const answerSeen = went(take('SEE_DISPUTE_ANSWER', answered, mette, { expectedVersion: 5 }, noon)).notification;
const acknowledged = went(
  take('ACKNOWLEDGE', seen, mette, { expectedVersion: 2, actionTaken: 'NO_CHANGE' }, noon),
).notification;
const withdrawn = withdraw(unseen, noon)?.notification ?? unseen;
const tried = (notification: Notification, caller: Caller) =>
  take(
    'ACKNOWLEDGE',
    notification,
    caller,
    { expectedVersion: notification.version, actionTaken: 'PLAN_UPDATED' },
    noon,
  );

test('notification parts: by the caller’s name in the system and their units', () => {
  const parts = (caller: Caller, notification = unseen) => [...notificationParts(caller, notification)];
  expect(parts(mette)).toEqual(['PERSON', 'UNIT']);
  expect(parts(minna)).toEqual(['UNIT']);
  expect(parts(minna, toUnit)).toEqual(['UNIT', 'BACKUP']);
  expect(parts(minna, { ...unseen, escalation: 'REMINDED' })).toEqual(['UNIT']);
  expect(parts(minna, { ...unseen, escalation: 'BACKUP' })).toEqual(['UNIT', 'BACKUP']);
  expect(parts(lars)).toEqual(['UNIT', 'LEADER']);
  expect(parts(jonas)).toEqual(['DECIDER']);
  expect(parts(karen)).toEqual(['DECIDING_LEADER']);
  expect(parts(sara)).toEqual([]);
  expect(parts(sara, { ...unseen, from: { area: 'social', unit: null } })).toEqual(['DECIDER']);
});

test('named recipient: in any unit of the area, not in another area or a role without citizens', () => {
  const parts = (caller: Caller) => [...notificationParts(caller, unseen)];
  expect(parts(called({ employment: 'MHO' }, 'mette', 'CASEWORKER', { ...jobcenter, unit: 'ungeindsats' }))).toEqual([
    'PERSON',
  ]);
  expect(parts(called({ employment: 'MHO' }, 'mette', 'CASEWORKER', fti))).toEqual([]);
  expect(parts(called({ social: 'MHO' }, 'mogens', 'CASEWORKER', jobcenter))).toEqual(['UNIT']);
  expect(parts(called({ employment: 'MHO' }, 'mette', 'AUDITOR', jobcenter))).toEqual([]);
});

test('notification visible to the recipient, their unit and the deciding unit', () => {
  const callers = [mette, minna, lars, jonas, karen, bo, sara];
  expect(callers.filter((caller) => mayViewNotification(unseen, caller)).map(({ id }) => id)).toEqual([
    'mette',
    'minna',
    'lars',
    'jonas',
    'karen',
    'bo',
  ]);
});

test('notification: sent, seen, acknowledged with the action taken', () => {
  expect(unseen).toMatchObject({ standing: 'UNSEEN', escalation: 'NONE', version: 1, createdAt: monday });
  expect(seen).toMatchObject({ standing: 'SEEN', version: 2, createdAt: monday, enteredAt: noon });
  const done = went(
    take('ACKNOWLEDGE', seen, mette, { expectedVersion: 2, actionTaken: 'PLAN_UPDATED', text: 'Ny aftale' }, noon),
  );
  expect(done.notification).toMatchObject({ standing: 'ACKNOWLEDGED', version: 3 });
  expect(done.event).toEqual({
    at: noon,
    action: 'ACKNOWLEDGE',
    by: { id: 'mette', name: 'mette' },
    actionTaken: 'PLAN_UPDATED',
    reason: null,
    outcome: null,
    text: 'Ny aftale',
  });
});

test('dispute: to the deciding unit, then acknowledged or disputed again', () => {
  expect(disputed).toMatchObject({ standing: 'DISPUTED', version: 3 });
  expect(allowedOn(disputed, jonas)).toEqual(['SEE_DISPUTE', 'ANSWER_DISPUTE']);
  expect(allowedOn(disputed, karen)).toEqual(['SEE_DISPUTE', 'ANSWER_DISPUTE']);
  expect(allowedOn(disputed, mette)).toEqual(['ACKNOWLEDGE']);
  expect(refused(take('SEE_DISPUTE', disputed, mette, { expectedVersion: 3 }, noon)).code).toBe('NOT_ALLOWED');
  expect(disputeSeen).toMatchObject({ standing: 'DISPUTE_SEEN', version: 4 });
  expect(allowedOn(disputeSeen, mette)).toEqual(['ACKNOWLEDGE', 'DISPUTE']);
  expect(went(tried(disputeSeen, mette)).notification.standing).toBe('ACKNOWLEDGED');
});

test('dispute answer: by the deciding unit with a text, seen by the recipient', () => {
  for (const by of [jonas, karen]) {
    const done = went(take('ANSWER_DISPUTE', disputed, by, { expectedVersion: 3, ...answer }, noon));
    expect(done.notification).toMatchObject({ standing: 'DISPUTE_ANSWERED', version: 4 });
    expect(done.event).toMatchObject({ action: 'ANSWER_DISPUTE', by: { id: by.id }, ...answer, reason: null });
  }
  expect(answered).toMatchObject({ standing: 'DISPUTE_ANSWERED', version: 5 });
  expect(allowedOn(disputeSeen, jonas)).toEqual(['ANSWER_DISPUTE']);
  expect(allowedOn(answered, jonas)).toEqual([]);
  expect(allowedOn(answered, minna)).toEqual([]);
  for (const caller of [mette, lars])
    expect(allowedOn(answered, caller)).toEqual(['ACKNOWLEDGE', 'DISPUTE', 'SEE_DISPUTE_ANSWER']);
  expect(allowedOn(answerSeen, mette)).toEqual(['ACKNOWLEDGE', 'DISPUTE']);
  for (const one of [answered, answerSeen]) {
    expect(went(tried(one, mette)).notification.standing).toBe('ACKNOWLEDGED');
    const anew = { expectedVersion: one.version, reason: 'NOT_OURS', text: 'Stadig ikke' } as const;
    expect(went(take('DISPUTE', one, mette, anew, noon)).notification).toMatchObject({
      standing: 'DISPUTED',
      dispute: { reason: 'NOT_OURS', at: noon, by: 'mette' },
    });
  }
});

test('dispute answer: refused from other units and without a usable text', () => {
  const tries = (caller: Caller, text: string, one = disputed) =>
    refused(take('ANSWER_DISPUTE', one, caller, { expectedVersion: one.version, outcome: 'UPHELD', text }, noon));
  for (const caller of [mette, minna, lars, sara]) expect(tries(caller, 'Nej').code).toBe('NOT_ALLOWED');
  expect(tries(jonas, ' ')).toMatchObject({ code: 'MISSING', fields: ['text'] });
  expect(tries(jonas, 'Det er 610101-9999')).toMatchObject({ code: 'INVALID_TEXT', field: 'text' });
  for (const one of [unseen, seen, answered, answerSeen, acknowledged, withdrawn])
    expect(tries(jonas, 'Nej', one).code).toBe('NOT_POSSIBLE');
});

test('notification: colleagues read at once and answer when it is the unit’s, the leader always', () => {
  expect(allowedOn(unseen, mette)).toEqual(['SEE', 'ACKNOWLEDGE', 'DISPUTE']);
  expect(allowedOn(unseen, minna)).toEqual(['SEE']);
  expect(allowedOn(toUnit, minna)).toEqual(['SEE', 'ACKNOWLEDGE', 'DISPUTE']);
  expect(allowedOn({ ...unseen, escalation: 'LEADER' }, minna)).toEqual(['SEE', 'ACKNOWLEDGE', 'DISPUTE']);
  expect(allowedOn(unseen, lars)).toEqual(['SEE', 'ACKNOWLEDGE', 'DISPUTE']);
  expect(allowedOn(unseen, jonas)).toEqual([]);
  expect(allowedOn(acknowledged, mette)).toEqual([]);
  expect(allowedOn(withdrawn, mette)).toEqual([]);
});

test('notification refusal: says why and which actions are allowed', () => {
  expect(refused(take('ACKNOWLEDGE', seen, mette, { expectedVersion: 1, actionTaken: 'NO_CHANGE' }, noon))).toEqual({
    code: 'VERSION_CONFLICT',
    message: 'Beskeden er ændret, siden du så den; den står nu som »Set«. Se den igen først.',
    currentVersion: 2,
    currentState: 'SEEN',
  });
  expect(refused(take('SEE', seen, mette, { expectedVersion: 2 }, noon))).toEqual({
    code: 'NOT_POSSIBLE',
    message: 'Man kan ikke markere den som set, når beskeden står som »Set«.',
    state: 'SEEN',
    allowed: ['ACKNOWLEDGE', 'DISPUTE'],
  });
  expect(refused(tried(seen, minna))).toEqual({
    code: 'NOT_ALLOWED',
    message:
      'Det kan kun gøres af modtageren, en kollega i modtagerens enhed (når den har overtaget) eller modtagerens leder.',
  });
  expect(refused(tried(acknowledged, mette)).code).toBe('NOT_POSSIBLE');
});

test('dispute: needs a reason and a usable text', () => {
  const said = (text: string) =>
    refused(take('DISPUTE', unseen, mette, { expectedVersion: 1, reason: 'WRONG_CITIZEN', text }, noon));
  expect(said(' ')).toEqual({ code: 'MISSING', message: 'Der mangler en begrundelse.', fields: ['text'] });
  expect(said('Klokke\u0007')).toMatchObject({ code: 'INVALID_TEXT', field: 'text' });
  expect(said('Det er 610101-9999, ikke hende')).toMatchObject({ code: 'INVALID_TEXT', field: 'text' });
});

test('later decision: withdraws notifications that are not acknowledged', () => {
  for (const one of [unseen, seen, disputed, disputeSeen, answered, answerSeen]) {
    expect(withdraw(one, noon)).toMatchObject({
      notification: { standing: 'WITHDRAWN', version: one.version + 1 },
      event: { action: 'WITHDRAW', by: null },
    });
  }
  expect(withdraw(acknowledged, noon)).toBeNull();
  expect(withdraw(withdrawn, noon)).toBeNull();
});

test('notification: what is done with the task in the own system counts', () => {
  expect(seenInSystem(unseen, noon, there)).toMatchObject({ notification: { standing: 'SEEN' }, event: { by: there } });
  expect(seenInSystem(seen, noon)).toBeNull();
  expect(doneInSystem(unseen, noon, there)).toMatchObject({
    notification: { standing: 'ACKNOWLEDGED', version: 2 },
    event: { action: 'ACKNOWLEDGE', by: there, actionTaken: null },
  });
  expect(doneInSystem(acknowledged, noon)).toBeNull();
  expect(doneInSystem(withdrawn, noon)).toBeNull();
});

test('closing the task in the own system: does not take back a dispute', () => {
  for (const one of [disputed, disputeSeen, answered, answerSeen]) expect(doneInSystem(one, noon)).toBeNull();
});

test('remark in the own system: stored, and counts as seen', () => {
  expect(remarkInSystem(unseen, 'Vi ringer', noon, there)).toMatchObject({
    notification: { standing: 'SEEN', version: 2 },
    event: { action: 'SEE', text: 'Vi ringer', by: there },
  });
  const later = remarkInSystem(acknowledged, 'Alt vel', at('2026-12-01T12:00:00Z'));
  expect(later.notification).toEqual({ ...acknowledged, version: 4 });
  expect(later.event).toMatchObject({ action: 'SEE', text: 'Alt vel', by: null });
  expect(allowedOn(remarkInSystem(disputed, 'Hov', noon).notification, jonas)).toEqual([
    'SEE_DISPUTE',
    'ANSWER_DISPUTE',
  ]);
});

test('notification: a unit of another area with the same key has no part', () => {
  const elsewhere = called({}, 'else', 'CASEWORKER', { ...voksenenhed, unit: 'jobcenter' });
  expect(mayViewNotification(unseen, elsewhere)).toBe(false);
});
