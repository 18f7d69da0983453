import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInForce, standingOf, type Consent } from '../../../src/domain/consent/consent.ts';
import { consentActions, withdrawConsentStep, markSeen } from '../../../src/domain/consent/steps.ts';
import { giveConsent, type ConsentOrder, type ConsentSetting } from '../../../src/domain/consent/record-consent.ts';
import { waitOfConsent } from '../../../src/domain/consent/clocks.ts';
import type { Cpr } from '../../../src/domain/cpr.ts';
import { dateInDenmark, type Instant } from '../../../src/domain/dates.ts';
import { waitingOn } from '../../../src/domain/waiting.ts';
import { addDays } from '../../../src/domain/working-days.ts';
import { at, bo, jonas, mette, on, refused, somebody, went } from '../../support/referrals.ts';

const order: ConsentOrder = {
  id: 'C1',
  citizen: '8408912204' as Cpr,
  kinds: ['CASES', 'CONTACTS'],
  from: 'employment',
  to: 'social',
  caseOrPurpose: 'Bostøtte under praktikken',
  form: 'WRITTEN',
  heardBy: null,
  givenOn: on('2026-11-20'),
  expiresOn: on('2027-05-20'),
};
const setting: ConsentSetting = {
  caller: mette,
  earlier: 0,
  areas: ['employment', 'social', 'health'],
  today: on('2026-11-23'),
  now: at('2026-11-23T08:00:00Z'),
  policy: { consentDays: 365, consentsADay: 10 },
};
const given = (differing: Partial<ConsentOrder> = {}) => went(giveConsent({ ...order, ...differing }, setting));
const telling = {
  caller: mette,
  form: 'ORAL',
  text: null,
  expectedVersion: 1,
  now: at('2026-12-01T08:00:00Z'),
} as const;
const elsewhere = somebody('hanne', 'CASEWORKER', { area: 'health', unit: 'visitation' });
const nowhere = { ...mette, functions: [{ role: 'CASEWORKER' as const, area: 'employment', unit: null }] };

test('consent: kinds, from, to, case, recorder and time', () => {
  expect(given({ kinds: ['CONTACTS', 'CASES', 'CONTACTS'], caseOrPurpose: '  Bostøtte under praktikken ' })).toEqual({
    ...order,
    heardBy: 'mette',
    recordedByGiver: true,
    unusual: false,
    seen: null,
    recordedAt: setting.now,
    recordedBy: { id: 'mette', name: 'mette' },
    withdrawn: null,
    version: 1,
  });
  expect(went(giveConsent({ ...order, heardBy: ' Bo ' }, { ...setting, caller: jonas }))).toMatchObject({
    recordedBy: { id: 'jonas' },
    heardBy: 'Bo',
    recordedByGiver: false,
  });
});

test.each<[string, Partial<ConsentOrder>, object]>([
  ['no kind of information', { kinds: [] }, { code: 'MISSING', fields: ['kinds'] }],
  ['no case', { caseOrPurpose: '  ' }, { code: 'MISSING', fields: ['caseOrPurpose'] }],
  ['a case in two letters', { caseOrPurpose: 'ab ' }, { code: 'INVALID_TEXT', field: 'caseOrPurpose' }],
  ['a case as long as a letter', { caseOrPurpose: 'a'.repeat(501) }, { code: 'INVALID_TEXT', field: 'caseOrPurpose' }],
  ['a case with half a character', { caseOrPurpose: 'Sag \ud800' }, { code: 'INVALID_TEXT', field: 'caseOrPurpose' }],
  ['a number in the case', { caseOrPurpose: 'Sagen om 840891-2204' }, { code: 'INVALID_TEXT', field: 'caseOrPurpose' }],
  ['no such area to give', { from: 'police' }, { code: 'INVALID_AREA', field: 'from', areas: setting.areas }],
  ['no such area to get', { to: 'police' }, { code: 'INVALID_AREA', field: 'to' }],
  ['one area to itself', { to: 'employment' }, { code: 'INVALID_AREA', field: 'to', areas: ['social', 'health'] }],
  ['a name in one letter', { heardBy: ' B ' }, { code: 'INVALID_TEXT', field: 'heardBy' }],
  ['a number for a name', { heardBy: '840891-2204' }, { code: 'INVALID_TEXT', field: 'heardBy' }],
  ['areas of others', { from: 'health', to: 'social' }, { code: 'NOT_ALLOWED' }],
  ['a day to come', { givenOn: on('2026-11-24') }, { code: 'INVALID_DATE', field: 'givenOn' }],
  ['a day long ago', { givenOn: on('2025-11-22') }, { code: 'INVALID_DATE', field: 'givenOn' }],
  ['an end before the beginning', { expiresOn: on('2026-11-20') }, { code: 'INVALID_DATE', field: 'expiresOn' }],
  [
    'an end that has come',
    { givenOn: on('2026-10-01'), expiresOn: on('2026-11-22') },
    { code: 'INVALID_DATE', field: 'expiresOn' },
  ],
  ['longer than the policy', { expiresOn: on('2027-11-21') }, { code: 'INVALID_DATE', field: 'expiresOn' }],
])('it is not recorded with %s, and the refusal says so in Danish', (_, differing, refusal) => {
  const why = refused(giveConsent({ ...order, ...differing }, setting));
  expect(why).toMatchObject(refusal);
  expect(why.message).toMatch(/^[A-ZÆØÅ].*[a-zæøå].*\.$/);
});

test('consent dates: given up to a year ago, ending today at the earliest, at the latest by policy', () => {
  expect(given({ givenOn: on('2025-11-23'), expiresOn: on('2026-11-23') }).version).toBe(1);
  expect(given({ expiresOn: on('2027-11-20') }).version).toBe(1);
});

test('consent: not recorded or withdrawn without a unit or from elsewhere', () => {
  for (const caller of [elsewhere, nowhere]) {
    expect(refused(giveConsent(order, { ...setting, caller }))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(refused(withdrawConsentStep(given(), { ...telling, caller }))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(consentActions(given(), caller)).toEqual([]);
  }
});

const lars = somebody('lars', 'LEADER', { area: 'employment', unit: 'jobcenter' });
const karen = somebody('karen', 'LEADER', { area: 'social', unit: 'voksenenhed' });

test('consent: recorded by authority only, unusually many in a day are marked', () => {
  const tove = somebody('tove', 'FACILITATOR', { area: 'employment', unit: 'jobcenter' });
  expect(went(giveConsent(order, { ...setting, earlier: 9 })).unusual).toBe(true);
  expect(went(giveConsent(order, { ...setting, earlier: 8 })).unusual).toBe(false);
  for (const caller of [bo, tove])
    expect(refused(giveConsent(order, { ...setting, caller }))).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('consent review: by a leader of the giving area, once, never of their own area’s', () => {
  const deadline = { review: 5, closedDays: [] };
  const consentWaiting = (consent: Consent, now: Instant, by: typeof deadline) => {
    const wait = waitOfConsent(consent, by);
    return wait && waitingOn(wait.awaited, dateInDenmark(now));
  };
  const theirs = went(giveConsent(order, { ...setting, caller: karen }));
  const looking = { expectedVersion: 1, now: telling.now };
  expect(consentWaiting(theirs, setting.now, deadline)).toMatchObject({ dueOn: '2026-11-30', overdue: false });
  expect(consentWaiting(theirs, telling.now, deadline)).toMatchObject({ overdue: true, escalated: true });
  expect(consentWaiting(given(), setting.now, deadline)).toBeNull();
  for (const caller of [karen, mette, jonas])
    expect(refused(markSeen(theirs, caller, looking))).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(refused(markSeen(theirs, lars, { ...looking, expectedVersion: 2 }))).toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  const seen = went(markSeen(theirs, lars, looking));
  expect(seen).toMatchObject({ version: 2, seen: { by: { id: 'lars' }, at: telling.now } });
  expect(consentWaiting(seen, telling.now, deadline)).toBeNull();
  expect(refused(markSeen(seen, lars, { ...looking, expectedVersion: 2 }))).toMatchObject({ code: 'NOT_POSSIBLE' });
  const back = went(withdrawConsentStep(theirs, telling));
  expect(consentWaiting(back, telling.now, deadline)).toBeNull();
  expect(refused(markSeen(back, lars, { ...looking, expectedVersion: 2 }))).toMatchObject({ state: 'WITHDRAWN' });
});

test('consent withdrawal: by anybody in either area, after its last day too, once', () => {
  for (const caller of [mette, jonas, bo]) {
    const back = went(
      withdrawConsentStep(given(), { ...telling, caller, text: ' Vil ikke mere ', now: at('2028-01-01T08:00:00Z') }),
    );
    expect(back).toMatchObject({
      version: 2,
      withdrawn: { by: { id: caller.id }, form: 'ORAL', text: 'Vil ikke mere' },
    });
    expect(refused(withdrawConsentStep(back, { ...telling, expectedVersion: 2 }))).toMatchObject({
      code: 'NOT_POSSIBLE',
    });
    expect(refused(withdrawConsentStep(back, telling))).toMatchObject({ code: 'NOT_POSSIBLE' });
    expect(consentActions(back, caller)).toEqual([]);
  }
  expect(consentActions(given(), jonas)).toEqual(['WITHDRAW']);
  expect(refused(withdrawConsentStep(given(), { ...telling, expectedVersion: 2 }))).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentVersion: 1,
  });
  expect(refused(withdrawConsentStep(given(), { ...telling, text: 'Ring 8408912204' }))).toMatchObject({
    code: 'INVALID_TEXT',
  });
});

const day = fc.integer({ min: -400, max: 800 }).map((days) => addDays(setting.today, days));
const consents = fc
  .record({ age: fc.nat(365), lasts: fc.integer({ min: 1, max: 365 }) })
  .map(({ age, lasts }) => ({ givenOn: addDays(setting.today, -age), expiresOn: addDays(setting.today, lasts - age) }))
  .filter(({ expiresOn }) => expiresOn >= setting.today)
  .map(given);

test('consent in force: from the day given to its last day', () => {
  fc.assert(
    fc.property(consents, day, (consent, today) => {
      expect(isInForce(consent, today)).toBe(consent.givenOn <= today && today <= consent.expiresOn);
    }),
  );
});

test('withdrawn consent: never in force again', () => {
  const tries = fc.array(
    fc.record({ version: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom(mette, jonas, elsewhere) }),
  );
  fc.assert(
    fc.property(consents, tries, day, (consent, attempts, today) => {
      let now: Consent = went(withdrawConsentStep(consent, telling));
      for (const { version, by } of attempts) {
        const tried = withdrawConsentStep(now, { ...telling, caller: by, expectedVersion: version });
        if (tried.ok) now = tried.value;
      }
      expect(isInForce(now, today)).toBe(false);
      expect(now.version).toBe(2);
    }),
  );
});

test('several consents: one in force is enough, otherwise how the last one ended', () => {
  const today = on('2027-02-01');
  const inForce = given();
  const back = went(withdrawConsentStep(given(), telling));
  const ranOut = given({ expiresOn: on('2026-11-30') });
  const ranOutLater = given({ expiresOn: on('2027-01-31') });
  expect(standingOf([], today)).toBe('NONE');
  expect(standingOf([back, inForce, ranOut], today)).toBe('IN_FORCE');
  expect(standingOf([back], today)).toBe('TAKEN_BACK');
  expect(standingOf([ranOut, back], today)).toBe('TAKEN_BACK');
  expect(standingOf([back, ranOutLater], today)).toBe('RUN_OUT');
  expect(dateInDenmark(telling.now) > ranOut.expiresOn).toBe(true);
});
