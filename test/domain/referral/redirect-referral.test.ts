import { expect, test } from 'vitest';
import type { Caller } from '../../../src/domain/access/caller.ts';
import { isReturn, redirect } from '../../../src/domain/referral/redirect-referral.ts';
import type { Referral } from '../../../src/domain/referral/referral.ts';
import { allowedActions } from '../../../src/domain/referral/parts.ts';
import {
  after,
  at,
  deadlines,
  jobcenter,
  jonas,
  karen,
  lars,
  mette,
  opened,
  refused,
  sara,
  socialUnits,
  tried,
  ungeenhed,
  voksenenhed,
  went,
} from '../../support/referrals.ts';
import type { UnitRef } from '../../../src/domain/parties.ts';

const tuesday = at('2026-11-24T08:00:00Z');
const units = [...socialUnits, { key: 'jobcenter', name: 'Jobcenter' }];
const fti = { area: 'social', unit: 'fti' };
const ftiUnit = { key: 'fti', name: 'FTI' };
const sentOn = (referral: Referral, caller: Caller, to: UnitRef, facts: { units: typeof units | null } = { units }) =>
  redirect(
    referral,
    caller,
    { to, newId: `${referral.id}+`, text: 'Han er 19 år', expectedVersion: referral.version },
    { ...facts, now: tuesday, policy: deadlines },
  );
const received = after(opened(), jonas, 'RECEIVE');

test('redirect: ends at the wrong unit and goes on at the right one, with its chain', () => {
  const { closed, opened: next } = went(sentOn(received, jonas, ungeenhed));
  expect(closed.referral).toMatchObject({ id: 'R1', state: 'REDIRECTED', version: 3, to: voksenenhed });
  expect(closed.event).toMatchObject({ action: 'REDIRECT', by: { id: 'jonas' }, text: 'Han er 19 år' });
  expect(next.referral).toMatchObject({
    id: 'R1+',
    state: 'SENT',
    version: 1,
    from: jobcenter,
    to: ungeenhed,
    author: { id: 'mette' },
    sentAt: tuesday,
    root: 'R1',
    previous: 'R1',
    redirectCount: 1,
    trail: [jobcenter, voksenenhed, ungeenhed],
    returnedToEarlierUnit: false,
    content: received.content,
  });
  expect(next.event).toMatchObject({ action: 'SEND', state: 'SENT', by: { id: 'jonas' } });
  expect(allowedActions(next.referral, sara)).toEqual(['RECEIVE']);
  expect(allowedActions(next.referral, jonas)).toEqual([]);
  expect(allowedActions(next.referral, mette)).toEqual(['WITHDRAW', 'MARK_IN_ERROR']);
});

test('second redirect: by a leader, marked when it returns to an earlier unit', () => {
  const first = went(sentOn(received, jonas, ungeenhed)).opened.referral;
  const there = after(first, sara, 'RECEIVE');
  expect(refused(sentOn(there, sara, voksenenhed))).toEqual({
    code: 'LEADER_NEEDED',
    message: 'Enheden har haft henvisningen før. Kun en leder kan sende den tilbage dertil.',
  });
  expect(refused(sentOn(there, sara, fti, { units: [ftiUnit] }))).toEqual({
    code: 'LEADER_NEEDED',
    message: 'Henvisningen har været sendt videre før. Kun en leder kan sende den videre igen.',
  });
  const back = went(sentOn(there, karen, voksenenhed)).opened.referral;
  expect(back).toMatchObject({ root: 'R1', previous: 'R1+', redirectCount: 2, returnedToEarlierUnit: true });
  const again = after(back, jonas, 'RECEIVE');
  const on = went(sentOn(again, karen, fti, { units: [ftiUnit] }));
  expect(on.opened.referral).toMatchObject({ redirectCount: 3, returnedToEarlierUnit: true });
});

test('redirect to the sender: a return, then redirected or withdrawn by the sender', () => {
  expect(isReturn(received, jobcenter)).toBe(true);
  expect(isReturn(received, ungeenhed)).toBe(false);
  expect(refused(tried(received, lars, 'RETURN'))).toMatchObject({ code: 'NOT_ALLOWED' });
  const { referral, event } = went(tried(received, jonas, 'RETURN', { text: 'Hører til i jobcentret' }));
  expect(referral).toMatchObject({ id: 'R1', state: 'RETURNED', redirectCount: 0, to: voksenenhed });
  expect(event).toMatchObject({ action: 'RETURN', by: { id: 'jonas' }, text: 'Hører til i jobcentret' });
  expect(allowedActions(referral, jonas)).toEqual([]);
  expect(allowedActions(referral, mette)).toEqual(['REDIRECT', 'WITHDRAW', 'MARK_IN_ERROR']);
  expect(isReturn(referral, jobcenter)).toBe(false);
  expect(refused(sentOn(referral, mette, jobcenter))).toMatchObject({ code: 'UNKNOWN_UNIT' });
  expect(went(sentOn(referral, mette, ungeenhed)).opened.referral).toMatchObject({
    redirectCount: 1,
    returnedToEarlierUnit: false,
  });
  expect(refused(sentOn(referral, mette, voksenenhed))).toMatchObject({ code: 'LEADER_NEEDED' });
  expect(went(sentOn(referral, lars, voksenenhed)).opened.referral).toMatchObject({
    redirectCount: 1,
    returnedToEarlierUnit: true,
  });
});

test('a redirect goes to another unit that is there, and only while nobody has said yes', () => {
  expect(refused(sentOn(received, jonas, voksenenhed))).toMatchObject({ code: 'UNKNOWN_UNIT' });
  expect(refused(sentOn(received, jonas, { area: 'social', unit: 'månen' }))).toMatchObject({ code: 'UNKNOWN_UNIT' });
  expect(refused(sentOn(received, jonas, ungeenhed, { units: null }))).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  expect(refused(sentOn(after(received, jonas, 'ACCEPT'), jonas, ungeenhed))).toMatchObject({ code: 'NOT_POSSIBLE' });
  expect(refused(sentOn({ ...received, version: 9 }, sara, ungeenhed))).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('redirect: questions and times stay with the ended referral', () => {
  const asked = after(received, jonas, 'REQUEST_INFORMATION', { questions: ['Hvor gammel er han?'] });
  const { closed, opened: next } = went(sentOn(asked, jonas, ungeenhed));
  expect(closed.referral.questions).toEqual(['Hvor gammel er han?']);
  expect(next.referral).toMatchObject({ questions: [], pauses: [], owner: null, interrupted: [] });
});
