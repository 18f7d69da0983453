import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/citizen/case.ts';
import { entranceOf } from '../../../src/domain/meeting/entrance.ts';
import type { DueMeeting } from '../../../src/domain/meeting/rhythm.ts';
import { planWarnings, type WarningFacts } from '../../../src/domain/meeting/warnings.ts';
import { on } from '../../support/referrals.ts';

const contact = (area: string, name: string, more: Partial<Contact> = {}): Contact => ({
  area,
  id: `${area} ${name}`,
  name,
  caseworker: name.slice(0, 3).toUpperCase(),
  phone: null,
  email: null,
  initials: null,
  role: 'CASEWORKER',
  roleName: 'Sagsbehandler',
  primary: true,
  active: true,
  unit: { key: 'unit', name: 'Enheden' },
  from: on('2026-01-05'),
  until: null,
  ...more,
});
const coordinator = (area: string, name: string) => contact(area, name, { role: 'COORDINATOR' });
const policy = { by: 'COORDINATOR' as const, else: 'social' };
const mette = { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' };
const plan = { coordinator: mette, since: on('2026-12-10') };

test('entrance: the plan’s coordinator, whatever the systems say', () => {
  expect(entranceOf(plan, [], policy)).toEqual({
    name: 'Mette Holm',
    area: 'employment',
    unit: 'jobcenter',
    since: '2026-12-10',
    source: 'PLAN',
    agreed: true,
  });
  expect(entranceOf(plan, [coordinator('social', 'Jonas Friis')], policy)).toMatchObject({ agreed: false });
});

test('entrance without a plan: the coordinator that the areas name; where they differ, that is said', () => {
  const agreed = [coordinator('employment', 'Mette Holm'), coordinator('social', 'METTE  HOLM')];
  expect(entranceOf(null, agreed, policy)).toMatchObject({ source: 'COORDINATOR', area: 'social', agreed: true });
  const differing = [coordinator('employment', 'Mette Holm'), coordinator('social', 'Jonas Friis')];
  expect(entranceOf(null, differing, policy)).toMatchObject({ name: 'Jonas Friis', agreed: false });
  expect(entranceOf(null, differing, { ...policy, else: 'employment' })).toMatchObject({ name: 'Mette Holm' });
});

test('entrance without a coordinator, or by policy always: the primary caseworker of one area', () => {
  const contacts = [contact('employment', 'Ali Demir'), contact('social', 'Jonas Friis')];
  expect(entranceOf(null, contacts, policy)).toMatchObject({ name: 'Jonas Friis', source: 'CASEWORKER' });
  expect(entranceOf(plan, contacts, { by: 'AREA', else: 'employment' })).toMatchObject({ name: 'Ali Demir' });
  expect(entranceOf(null, [contact('social', 'Jonas Friis', { active: false })], policy)).toBeNull();
});

test('warnings: too many support persons in the last two years, by policy (D72)', () => {
  const today = on('2027-01-05');
  const person = (name: string, until: string | null) =>
    contact('social', name, { role: 'SUPPORT_PERSON', active: until === null, until: until ? on(until) : null });
  const four = [
    person('Bo', '2026-02-01'),
    person('Ib', '2026-06-01'),
    person('Eva', '2025-01-05'),
    person('Ida', null),
  ];
  const codes = (contacts: Contact[], atMost = 3) =>
    planWarnings({ left: null, contacts, due: [], today }, { months: 24, atMost }).map(({ code }) => code);
  expect(codes(four)).toEqual(['MANY_SUPPORT_PERSONS']);
  expect(codes(four, 4)).toEqual([]);
  expect(codes([...four.slice(0, 3), person('Ida', '2025-01-04')])).toEqual([]);
  expect(codes([...four.slice(0, 3), { ...four[0]!, id: 'again' }])).toEqual([]);
});

test('warnings: no meeting with the citizen in time; the coordinator is no longer active in their system', () => {
  const due: DueMeeting = {
    kind: 'CITIZEN',
    askedFrom: on('2027-01-01'),
    dueOn: on('2027-01-04'),
    leaderOn: on('2027-01-18'),
    planned: false,
  };
  const warnings = (today: string, left: WarningFacts['left'] = null) =>
    planWarnings({ left, contacts: [], due: [due], today: on(today) }, { months: 24, atMost: 3 });
  const codes = (today: string) => warnings(today).map(({ code }) => code);
  expect(codes('2027-01-04')).toEqual([]);
  expect(codes('2027-01-05')).toEqual(['NO_CITIZEN_MEETING']);
  expect(warnings('2027-01-04', { since: on('2027-01-02'), learnedOn: on('2027-01-04') })).toEqual([
    {
      code: 'COORDINATOR_LEFT',
      message: 'Efter fagsystemet er koordinatoren stoppet, senest 2. januar 2027. Planen skal have en anden.',
    },
  ]);
});
