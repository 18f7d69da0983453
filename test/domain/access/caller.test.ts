import { expect, test } from 'vitest';
import {
  carriedAreas,
  entitlement,
  ownAreas,
  worksIn,
  type Caller,
  type Function,
} from '../../../src/domain/access/caller.ts';
import type { Found, Person } from '../../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { Instant } from '../../../src/domain/dates.ts';
import type { Answer } from '../../../src/domain/citizen/answer.ts';

const at = '2026-11-22T08:00:00.000Z' as Instant;
const caller = (...functions: Function[]): Caller => ({
  id: 'x',
  name: 'X',
  functions,
  caseworkerIds: {},
  expiresAt: at,
});
const mette = caller({ role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' });
const known = (area: string, jointPlanWith: readonly string[] = []): Found => ({
  kind: 'known',
  person: {
    area,
    ref: '1',
    cpr: '6101901234' as Cpr,
    name: 'A',
    phone: null,
    email: null,
    address: null,
    addressProtected: null,
    jointPlanWith,
  } satisfies Person,
});
const unknown: Found = { kind: 'unknown' };
const told = (found: Found): Answer<Found> => ({ ok: true, value: { value: found, asOf: null, fetchedAt: at } });
const silent: Answer<Found> = { ok: false, error: { kind: 'unreachable', area: 'x', call: 'find', retryAt: null } };
const own = ownAreas(mette);
const mine = { own, party: own };

test('own areas: those with a citizen-facing role in a named unit', () => {
  expect([...own]).toEqual(['employment']);
  expect([...ownAreas(caller({ role: 'CASEWORKER', area: 'employment', unit: null }))]).toEqual([]);
  expect([...ownAreas(caller({ role: 'CASEWORKER', area: null, unit: 'jobcenter' }))]).toEqual([]);
  for (const role of ['AUDITOR', 'OPERATOR', 'MACHINE'] as const) {
    expect([...ownAreas(caller({ role, area: 'social', unit: 'fti' }))]).toEqual([]);
  }
});

test('facilitator: citizens of the own area with a joint plan only', () => {
  const tove = caller({ role: 'FACILITATOR', area: 'employment', unit: 'jobcenter' });
  expect([[...carriedAreas(tove)], [...ownAreas(tove)]]).toEqual([[], ['employment']]);
  const facilitating = { own: carriedAreas(tove), party: ownAreas(tove) };
  const decided = (home: Answer<Found>, other: Answer<Found> = told(unknown)) =>
    entitlement(facilitating, [
      { area: 'employment', answer: home },
      { area: 'social', answer: other },
    ]);
  expect(decided(told(known('employment')))).toBe('no');
  expect(decided(told(known('employment', ['social'])))).toBe('yes');
  expect(decided(told(unknown), told(known('social', ['employment'])))).toBe('yes');
  expect(decided(told(unknown), told(known('social', ['health'])))).toBe('no');
  expect(decided(silent)).toBe('undecided');
  const both = caller(
    { role: 'FACILITATOR', area: 'employment', unit: 'jobcenter' },
    { role: 'CASEWORKER', area: 'social', unit: 'fti' },
  );
  expect([...carriedAreas(both)]).toEqual(['social']);
});

test('unit membership: only in the unit’s own area', () => {
  expect(worksIn(mette, 'employment', 'jobcenter')).toBe(true);
  expect(worksIn(mette, 'social', 'jobcenter')).toBe(false);
  expect(worksIn(mette, 'employment', 'ungeindsats')).toBe(false);
});

test.each([
  ['known at home', told(known('employment')), told(unknown), 'yes'],
  ['known at home, the other silent', told(known('employment')), silent, 'yes'],
  ['known elsewhere only', told(unknown), told(known('social')), 'no'],
  ['in a joint plan elsewhere', told(unknown), told(known('social', ['employment'])), 'yes'],
  ['in a joint plan between others', told(unknown), told(known('social', ['health'])), 'no'],
  ['known nowhere', told(unknown), told(unknown), 'no'],
  ['refused at home, no plan elsewhere', told({ kind: 'inaccessible' }), told(unknown), 'no'],
  ['known at home under another number by now', told({ kind: 'renumbered' }), told(unknown), 'yes'],
  ['known elsewhere under another number by now', told(unknown), told({ kind: 'renumbered' }), 'no'],
  ['home silent', silent, told(known('social')), 'undecided'],
  ['home silent, in a joint plan elsewhere', silent, told(known('social', ['employment'])), 'yes'],
  ['unknown at home, the other silent', told(unknown), silent, 'undecided'],
  ['home switched off', null, told(unknown), 'undecided'],
] as const)('%s: %#', (_, home, other, expected) => {
  expect(
    entitlement(mine, [
      { area: 'employment', answer: home },
      { area: 'social', answer: other },
    ]),
  ).toBe(expected);
});

test('unreadable record in the own area: known by what was read, otherwise undecided', () => {
  const fault = { kind: 'not-understood', area: 'employment', call: 'find', retryAt: null } as const;
  const unread = (area: string, isRead: boolean): Answer<Found> => {
    const read = known(area);
    return told({ kind: 'unread', person: isRead && read.kind === 'known' ? read.person : null, fault });
  };
  const decided = (home: Answer<Found>, other: Answer<Found>, granted = false) =>
    entitlement(
      mine,
      [
        { area: 'employment', answer: home },
        { area: 'social', answer: other },
      ],
      () => granted,
    );
  expect(decided(unread('employment', true), told(unknown))).toBe('yes');
  expect(decided(unread('employment', false), told(unknown))).toBe('undecided');
  for (const isRead of [true, false]) {
    expect(decided(told(unknown), unread('social', isRead))).toBe(decided(told(unknown), told(unknown)));
    expect(decided(silent, unread('social', isRead))).toBe(decided(silent, told(unknown)));
  }
  expect(decided(told(unknown), unread('social', true), true)).toBe('yes');
  expect(decided(told(unknown), unread('social', false), true)).toBe('undecided');
});

test('access grant: opens a citizen known to its area only, and no other', () => {
  const sightings = (social: Answer<Found>) => [
    { area: 'employment', answer: told(unknown) },
    { area: 'social', answer: social },
  ];
  const granted = (area: string) => area === 'social';
  expect(entitlement(mine, sightings(told(known('social'))), granted)).toBe('yes');
  expect(entitlement(mine, sightings(told(unknown)), granted)).toBe('no');
  expect(entitlement(mine, sightings(silent), granted)).toBe('undecided');
  expect(entitlement(mine, sightings(told(known('social'))), (area) => area === 'health')).toBe('no');
});
