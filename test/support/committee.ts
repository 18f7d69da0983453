import { committee } from '../../src/config/policy-committee.ts';
import type { Caller, Role } from '../../src/domain/access/caller.ts';
import type { CommitteeMember } from '../../src/domain/committee/member.ts';
import type { MembersList } from '../../src/domain/committee/members.ts';
import type { CommitteePolicy } from '../../src/domain/committee/policy.ts';
import { type Item } from '../../src/domain/committee/items.ts';
import { requiredItems, type AreaReading, type Readings } from '../../src/domain/committee/readiness.ts';
import type { CommitteeCase } from '../../src/domain/committee/committee-case.ts';
import type { CalendarDate, Instant } from '../../src/domain/dates.ts';
import type { UnitRef } from '../../src/domain/parties.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';

/** Holds the choices that the policy has where a municipality makes none. */
export const usualCommittee: CommitteePolicy = committee.parse({});

const who = (id: string, role: Role, area: string, unit: string): Caller => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  functions: [{ role, area, unit }],
  caseworkerIds: { [area]: id.toUpperCase() },
  expiresAt: '2099-01-01T00:00:00.000Z' as Instant,
});

/** Holds the people around a case, as the personas have it. */
export const people = {
  mette: who('mette', 'CASEWORKER', 'employment', 'jobcenter'),
  kirsten: who('kirsten', 'CASEWORKER', 'employment', 'arbejdsmarked'),
  lars: who('lars', 'LEADER', 'employment', 'jobcenter'),
  jonas: who('jonas', 'CASEWORKER', 'social', 'voksenenhed'),
  lone: who('lone', 'CASEWORKER', 'social', 'voksenenhed'),
  karen: who('karen', 'LEADER', 'social', 'voksenenhed'),
  ida: who('ida', 'LEADER', 'social', 'fti'),
  bo: who('bo', 'SUPPORT_WORKER', 'social', 'fti'),
  tove: who('tove', 'FACILITATOR', 'employment', 'jobcenter'),
  helle: who('helle', 'LEADER', 'health', 'sundhedsvisitation'),
} as const;

const member = (
  { id, name, functions }: Caller,
  kind: CommitteeMember['kind'],
  more: Partial<CommitteeMember> = {},
): CommitteeMember => ({ id, name, ...(functions[0] as UnitRef), kind, chair: false, deputy: null, ...more });

/** Lists a lawful committee of five, with karen as its chair and ida as her deputy. */
export const five: readonly CommitteeMember[] = [
  member(people.karen, 'LEADER', { chair: true, deputy: { id: 'ida', name: 'Ida', unit: 'fti' } }),
  member(people.lars, 'LEADER'),
  member(people.kirsten, 'CASEWORKER'),
  member(people.lone, 'CASEWORKER'),
  member(people.helle, 'HEALTH'),
];

/** Lists a lawful committee of seven. */
export const seven: readonly CommitteeMember[] = [
  ...five,
  member(people.mette, 'CASEWORKER'),
  member(people.jonas, 'CASEWORKER'),
];

/** Returns a list in force from a day. */
export const listFrom = (validFrom: string, members: readonly CommitteeMember[] = five, version = 1): MembersList => ({
  version,
  validFrom: validFrom as CalendarDate,
  members,
  setBy: { id: 'karen', name: 'Karen' },
  setAt: '2026-11-01T08:00:00.000Z' as Instant,
});

/** Returns a date. */
export const day = (text: string) => text as CalendarDate;

/** Returns noon in Denmark on a date, in winter. */
export const noonOn = (date: string) => `${date}T11:00:00.000Z` as Instant;

/** Returns a meeting of the committee on a day. */
export const committeeMeeting = (date: string, more: Partial<Meeting> = {}): Meeting => ({
  id: `meeting-${date}`,
  kind: 'COMMITTEE',
  state: 'CALLED',
  version: 1,
  at: `${date}T08:00:00.000Z` as Instant,
  place: 'Rådhuset',
  areas: ['employment', 'social'],
  plan: null,
  citizen: null,
  places: 6,
  cases: [],
  invited: [],
  calledBy: null,
  attendance: [],
  minutes: null,
  plannedBy: { id: 'tove', name: 'Tove' },
  plannedAt: noonOn('2026-11-20'),
  enteredAt: noonOn('2026-11-20'),
  ...more,
});

/** Returns what an area says of a citizen it knows. */
export const known = (area: string, more: Partial<AreaReading> = {}): AreaReading => ({
  area,
  known: { value: true },
  cases: {
    value: {
      open: ['Sag'],
      assessment: { word: 'Helhedsorienteret plan', by: 'Jonas', on: day('2026-10-01'), excludes: false },
    },
  },
  excludedBy: { value: [] },
  efforts: { value: ['Mentor'] },
  ...more,
});

/** Returns what an area says that says nothing. */
export const mute = (area: string, how: 'SILENT' | 'WITHHELD'): AreaReading => ({
  area,
  known: how,
  cases: how,
  excludedBy: how,
  efforts: how,
});

/** Holds readings in which all that is read is lit. */
export const allRead: Readings = { areas: [known('employment'), known('social')], consented: true, statute: null };

/** Returns every item of a case as lit. */
export const allLit = (one: Pick<CommitteeCase, 'kind'>): Item[] =>
  requiredItems(one, usualCommittee).map((ref) => ({ ...ref, state: 'LIT', reading: null, said: null }));
