import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { person } from '../../mocks/index.ts';
import type { Group, PersonCase, TestPerson } from '../../mocks/people/person.ts';
import { population } from '../../mocks/people/population.ts';
import { staff, units } from '../../mocks/people/staff.ts';
import { ageOn, birthDateOf, isReplacement, parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';

const snapshotOn = '2026-10-01' as CalendarDate;
const endOfYear = '2026-12-31' as CalendarDate;
const seeds = [1, 7, 4711];

const ageBandOn = (one: TestPerson, on: CalendarDate) => {
  const age = ageOn(birthDateOf(one.cpr as Cpr), on);
  return age < 15 ? 'younger' : age <= 17 ? '15-17' : age <= 29 ? '18-29' : '30+';
};

test.each(seeds)(
  'population of seed %i: the case review gives the tables D17 and D18, also at the end of the year',
  (seed) => {
    const reviewed = population(seed).filter((one) => one.group !== null);
    const table = (on: CalendarDate, ageBand: string) => {
      const of = (group: Group) =>
        reviewed.filter((one) => one.group === group && ageBandOn(one, on) === ageBand).length;
      return [of('employment'), of('joint-plan'), of('social'), of('disability-pension')];
    };
    for (const on of [snapshotOn, endOfYear]) {
      expect(table(on, '30+')).toEqual([30, 41, 24, 444]);
      expect(table(on, '18-29')).toEqual([59, 31, 35, 91]);
      expect(table(on, '15-17')).toEqual([37, 23, 86, 0]);
    }
    expect(reviewed).toHaveLength(755 + 146);
    expect(reviewed.every((one) => one.ageBand === ageBandOn(one, snapshotOn))).toBe(true);
  },
);

test.each(seeds)(
  'population of seed %i: every CPR number is a unique replacement number with the date of birth',
  (seed) => {
    const people = population(seed);
    for (const one of people) {
      const cpr = parseCpr(one.cpr);
      expect(cpr.ok && isReplacement(cpr.value) && birthDateOf(cpr.value)).toBe(one.birthDate);
    }
    expect(new Set(people.map(({ cpr }) => cpr)).size).toBe(people.length);
  },
);

test('seeds: the same people for the same seed, the same cast for every seed', () => {
  const [first, again, other] = [population(3), structuredClone(population(3)), population(4)];
  expect(again).toEqual(first);
  expect(other.slice(0, 9)).toEqual(first.slice(0, 9));
  expect(other.slice(9).map(({ cpr }) => cpr)).not.toEqual(first.slice(9).map(({ cpr }) => cpr));
});

test('the cast comes first, each member with one purpose', () => {
  expect(
    population()
      .slice(0, 9)
      .map(({ knownFor }) => knownFor),
  ).toEqual([
    'only employment',
    'both with a joint plan',
    'only social',
    'age 17',
    'protected address',
    'unknown to both',
    'known to one system and inaccessible in the other',
    'the two systems disagreeing on name, phone and address',
    'excluded: has a coordinator for brain injury',
  ]);
  expect(population().filter(({ knownFor }) => knownFor !== null)).toHaveLength(9);
});

test('each member of the cast has the facts of their purpose', () => {
  const [onlyEmployment, both, onlySocial, young, hidden, unknown, closedOff, disputed, excluded] = population();
  expect(onlyEmployment).toMatchObject({ in: { employment: true, social: false }, cases: { social: [] } });
  expect(both).toMatchObject({
    in: { employment: true, social: true },
    jointPlanOn: expect.any(String),
    coordinator: 'MHO',
  });
  expect(onlySocial).toMatchObject({ in: { employment: false, social: true }, cases: { employment: [] } });
  expect(ageOn(young?.birthDate as CalendarDate, '2026-11-22' as CalendarDate)).toBe(17);
  expect(hidden).toMatchObject({ protectedAddress: true, jointPlanOn: expect.any(String) });
  expect(unknown).toMatchObject({ in: { employment: false, social: false }, cases: { employment: [], social: [] } });
  expect(closedOff).toMatchObject({ in: { employment: true, social: 'inaccessible' } });
  expect(disputed).toMatchObject({
    coordinator: 'MHO',
    differsInSocial: { coordinator: 'JFR' },
    jointPlanOn: expect.any(String),
  });
  expect(excluded).toMatchObject({
    group: null,
    in: { employment: true, social: true },
    jointPlanOn: null,
    coordinator: null,
    brainInjuryCoordinator: 'IBR',
  });
  const { familyName, phone, address } = disputed?.differsInSocial ?? {};
  expect([familyName, phone, address?.line]).not.toContain(undefined);
  expect([disputed?.familyName, disputed?.phone, disputed?.address]).not.toEqual([familyName, phone, address]);
});

test('the outcome of the case review decides which systems know a person, and their open cases', () => {
  const open = (cases: readonly PersonCase[]) => cases.some(({ stage }) => stage !== 'closed');
  const shown = (group: Group | null) => {
    const outside = ['unknown to both', 'excluded: has a coordinator for brain injury'];
    const those = population().filter((one) => one.group === group && !outside.includes(one.knownFor ?? ''));
    const facts = those.map(({ in: { employment, social }, cases, jointPlanOn, coordinator }) => ({
      employment: [employment, open(cases.employment)],
      social: [social !== false, open(cases.social)],
      jointPlan: [jointPlanOn !== null, coordinator !== null],
    }));
    return facts.filter((one, index) => facts.findIndex((other) => isDeepStrictEqual(one, other)) === index);
  };
  const [yes, no] = [
    [true, true],
    [false, false],
  ];
  expect(shown('joint-plan')).toEqual([{ employment: yes, social: yes, jointPlan: yes }]);
  expect(shown('employment')).toEqual([{ employment: yes, social: yes, jointPlan: no }]);
  expect(shown('social')).toEqual([{ employment: no, social: yes, jointPlan: no }]);
  expect(shown('disability-pension')).toEqual([{ employment: no, social: yes, jointPlan: no }]);
  expect(shown(null)).toEqual([{ employment: yes, social: no, jointPlan: no }]);
});

test('a person who was moved to employment has a recent case there', () => {
  const moving = population().filter((one) => one.group === 'employment');
  expect(new Set(moving.map(({ cases }) => cases.employment[0]?.stage))).toEqual(new Set(['opened']));
  expect(moving.every(({ cases }) => (cases.employment[0]?.openedOn ?? '') >= '2026-09-01')).toBe(true);
});

test('young people placed outside the home have a case of that kind', () => {
  const placed = population().filter((one) => one.placedOutsideHome);
  expect(placed.every((one) => one.group === 'social' && one.ageBand === '15-17')).toBe(true);
  expect(placed.length).toBeGreaterThan(43);
  expect(placed.every((one) => one.cases.social[0]?.title === 'Anbringelse uden for hjemmet')).toBe(true);
});

test('the dates of a case are in order and not after the review', () => {
  for (const one of population().flatMap(({ cases }) => [...cases.employment, ...cases.social])) {
    const history = [one.openedOn, one.informedOn, one.decidedOn, one.closedOn].filter((date) => date !== null);
    expect(history).toEqual(history.toSorted());
    expect(history.every((date) => date <= snapshotOn)).toBe(true);
    expect(history).toHaveLength(['opened', 'informed', 'decided', 'closed'].indexOf(one.stage) + 1);
  }
});

test('every case and activity names a unit and staff of its own area', () => {
  const unitOf = new Map(staff.map(({ initials, unit }) => [initials, unit]));
  expect(unitOf.size).toBe(staff.length);
  for (const area of ['employment', 'social'] as const) {
    const placed = population().flatMap(({ cases, responsible }) => [...cases[area], responsible[area] ?? []].flat());
    expect(placed.filter(({ caseworker, unit }) => unitOf.get(caseworker) !== unit)).toEqual([]);
    const unitsOfArea = new Set(units.filter((one) => one.area === area).map(({ key }) => key));
    expect(new Set(placed.map(({ unit }) => unit))).toEqual(unitsOfArea);
  }
  const others = population().flatMap(({ activities, coordinator }) => [
    coordinator,
    ...[...activities.employment, ...activities.social].map(({ worker }) => worker),
  ]);
  expect(others.filter((initials) => initials !== null && !unitOf.has(initials))).toEqual([]);
});

test('names: many, with æ, ø, å and hyphens, of several origins', () => {
  const names = population().map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  expect(new Set(names).size).toBeGreaterThan(900);
  for (const mark of [/æ/i, /ø/i, /å/i, /-/, /Nguyen|Yilmaz|Hussein|Nowak/])
    expect(names.filter((name) => mark.test(name)).length).toBeGreaterThan(5);
});

test('contact data is invented: phones without subscriber, e-mail at example.dk', () => {
  for (const { phone, email, address } of population()) {
    expect(phone).toMatch(/^\+4510\d{6}$/);
    expect(email).toMatch(/^[a-z.-]+\d+@example\.dk$/);
    expect(address).toMatchObject({ postalCode: expect.stringMatching(/^8[59]\d\d$/), municipalityCode: '707' });
  }
});

test('person(): has exactly the cases and activities that were given', () => {
  const plain = person({ cpr: '6101801234' });
  expect(plain).toMatchObject({
    in: { employment: false, social: false },
    cases: { employment: [], social: [] },
    jointPlanOn: null,
  });
  const both = plain
    .withEmploymentCase({ title: 'Sygedagpenge', caseworker: 'PKR' })
    .withSocialCase({ stage: 'informed' })
    .withSocialActivity({ minutesPerVisit: 45, visitsPerWeek: 2 })
    .withJointPlan('2026-09-01');
  expect(both).toMatchObject({
    cpr: '6101801234',
    in: { employment: true, social: true },
    responsible: {
      employment: { unit: 'jobcenter', caseworker: 'PKR' },
      social: { unit: 'voksenenhed', caseworker: 'JFR' },
    },
    cases: {
      employment: [{ title: 'Sygedagpenge', stage: 'decided' }],
      social: [{ title: 'Bostøtte § 85', stage: 'informed', decidedOn: null }],
    },
    activities: { employment: [], social: [{ kind: 'housing-support', minutesPerVisit: 45, visitsPerWeek: 2 }] },
    jointPlanOn: '2026-09-01',
    coordinator: 'MHO',
  });
  expect(plain.cases.employment).toEqual([]);
  expect(structuredClone(both).cpr).toBe('6101801234');
});
