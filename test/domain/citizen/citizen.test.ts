import { expect, test } from 'vitest';
import type { Found, Person } from '../../../src/domain/citizen/area-system.ts';
import type { Activity, AreaCase, Contact } from '../../../src/domain/citizen/case.ts';
import {
  addressProtection,
  contactsInOrder,
  coordinatorOf,
  firstWord,
  mayShowAddress,
  newestCaseFirst,
  timelineOrders,
  timeline,
} from '../../../src/domain/citizen/citizen.ts';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { CalendarDate, Instant } from '../../../src/domain/dates.ts';
import { inOrder } from '../../../src/domain/list-order.ts';
import type { Answer } from '../../../src/domain/citizen/answer.ts';

const on = (date: string) => date as CalendarDate;
const person = (area: string, facts: Partial<Person> = {}): Person => ({
  area,
  ref: '1',
  cpr: '6101901234' as Cpr,
  name: 'Freja Lind',
  phone: null,
  email: null,
  address: null,
  addressProtected: null,
  jointPlanWith: [],
  ...facts,
});
const told = (found: Found): Answer<Found> => ({
  ok: true,
  value: { value: found, asOf: null, fetchedAt: '2026-11-22T08:00:00.000Z' as Instant },
});
const knownAs = (facts: Partial<Person>) => told({ kind: 'known', person: person('social', facts) });
const silent: Answer<Found> = { ok: false, error: { kind: 'timed-out', area: 'social', call: 'find', retryAt: null } };
const seen = (area: string, facts: Partial<Person>) => ({
  area: { key: area, name: area === 'social' ? 'Social' : 'Beskæftigelse' },
  person: person(area, facts),
});
const contact = (facts: Partial<Contact>): Contact => ({
  area: 'employment',
  id: '1',
  name: 'Mette Holm',
  caseworker: null,
  phone: null,
  email: null,
  initials: null,
  role: 'CASEWORKER',
  roleName: 'Sagsbehandler',
  primary: false,
  active: true,
  unit: null,
  from: null,
  until: null,
  ...facts,
});

const open = (answer: Answer<Found> | null) => ({ answer, open: true });
const closed = (answer: Answer<Found> | null) => ({ answer, open: false });
const unknown = told({ kind: 'unknown' });
const unread = (facts: Partial<Person> | null) => {
  const fault = { kind: 'not-understood', area: 'social', call: 'find', retryAt: null } as const;
  return told({ kind: 'unread', person: facts && person('social', facts), fault });
};

test('addressProtected true: as soon as one visible system says so', () => {
  expect(addressProtection([open(knownAs({})), open(knownAs({ addressProtected: true }))])).toBe(true);
  expect(addressProtection([open(silent), open(knownAs({ addressProtected: true }))])).toBe(true);
  expect(addressProtection([closed(unknown), open(knownAs({ addressProtected: true }))])).toBe(true);
});

test('addressProtected false: only when every system answered, all are open to the caller, and one says so', () => {
  expect(addressProtection([open(knownAs({})), open(knownAs({ addressProtected: false }))])).toBe(false);
  expect(addressProtection([open(silent), open(knownAs({ addressProtected: false }))])).toBeNull();
  expect(addressProtection([open(null), open(knownAs({ addressProtected: false }))])).toBeNull();
  expect(addressProtection([open(knownAs({})), open(unknown)])).toBeNull();
  for (const kind of ['inaccessible', 'renumbered'] as const)
    expect(addressProtection([open(told({ kind })), open(knownAs({ addressProtected: false }))])).toBeNull();
});

test('addressProtected: independent of what a closed area knows', () => {
  const mine = [{}, { addressProtected: null }, { addressProtected: false }, { addressProtected: true }].map(knownAs);
  const theirs = [unknown, ...mine, told({ kind: 'inaccessible' }), unread(null), unread({ addressProtected: true })];
  for (const own of [...mine, unknown]) {
    const words = theirs.map((answer) => addressProtection([open(own), closed(answer)]));
    expect(new Set(words).size).toBe(1);
    expect(words[0]).not.toBe(false);
  }
});

test('address: shown only when every system answered and none says protected', () => {
  const own = knownAs({ addressProtected: null });
  for (const how of [open, closed]) {
    for (const fine of [
      unknown,
      knownAs({}),
      knownAs({ addressProtected: false }),
      unread({ addressProtected: false }),
    ])
      expect(mayShowAddress([open(own), how(fine)])).toBe(true);
    const hiding = [
      knownAs({ addressProtected: true }),
      unread({ addressProtected: true }),
      unread(null),
      silent,
      null,
    ];
    for (const one of [...hiding, told({ kind: 'inaccessible' }), told({ kind: 'renumbered' })])
      expect(mayShowAddress([open(own), how(one)])).toBe(false);
  }
});

test('fact from several systems: the first that has it', () => {
  expect(firstWord([seen('employment', { phone: null }), seen('social', { phone: '20 11 22 33' })], 'phone')).toBe(
    '20 11 22 33',
  );
  expect(firstWord([], 'name')).toBeNull();
});

test('cases: newest first, undated last', () => {
  const opened = (id: string, openedOn: string | null) => ({ id, title: id, openedOn }) as AreaCase;
  expect(
    inOrder(newestCaseFirst, [opened('a', null), opened('b', '2024-01-01'), opened('c', '2025-01-01')]).map(
      (one) => one.id,
    ),
  ).toEqual(['c', 'b', 'a']);
});

test('coordinator: the current one, though a former one is still listed', () => {
  const contacts = [
    contact({ id: '1', role: 'COORDINATOR', active: false }),
    contact({ id: '2', role: 'COORDINATOR', name: 'Jonas Friis' }),
    contact({ id: '3' }),
  ];
  expect(coordinatorOf(contacts)?.name).toBe('Jonas Friis');
  expect(contactsInOrder(contacts).map((one) => one.id)).toEqual(['2', '3', '1']);
  expect(coordinatorOf([contact({})])).toBeNull();
});

test('timeline: all areas, newest first', () => {
  const sag = {
    area: 'employment',
    id: '1',
    title: 'Ressourceforløb',
    events: [
      { kind: 'CASE_OPENED', on: on('2026-03-01'), at: null, event: 'Oprettet' },
      { kind: 'CASE_DECIDED', on: on('2026-05-01'), at: null, event: 'Afgjort' },
    ],
  } as unknown as AreaCase;
  const indsats = {
    area: 'social',
    id: '2',
    title: 'Bostøtte',
    startsOn: on('2026-04-01'),
    endsOn: null,
  } as unknown as Activity;
  expect(
    inOrder(timelineOrders.NEWEST_FIRST, timeline([sag], [indsats])).map(
      (one) => `${one.on} ${one.area} ${one.about}: ${one.event}`,
    ),
  ).toEqual([
    '2026-05-01 employment Ressourceforløb: Afgjort',
    '2026-04-01 social Bostøtte: Indsats begynder',
    '2026-03-01 employment Ressourceforløb: Oprettet',
  ]);
});
