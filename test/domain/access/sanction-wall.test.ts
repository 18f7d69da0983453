import { expect, test } from 'vitest';
import type { Activity, AreaCase, Contact } from '../../../src/domain/citizen/case.ts';
import { withoutVoluntary } from '../../../src/domain/access/sanction-wall.ts';
import { answered, type Area } from '../../../src/domain/citizen/source.ts';
import { access } from '../../../src/config/policy-access.ts';

const policy = access.parse({}).sanctions;
const areas: Area[] = [
  { key: 'employment', name: 'Beskæftigelse' },
  { key: 'social', name: 'Social' },
];
const reportOf = (key: string) => {
  const area = areas.find((one) => one.key === key);
  if (!area) throw new Error('There is such an area');
  return answered(area, { asOf: null, fetchedAt: '2026-11-22T08:00:01.000Z' as never });
};

const common = { id: '1', systemStatus: 'Aktiv' };
const aCase = (area: string, title: string, facts: AreaCase['facts'] = []): AreaCase => ({
  ...common,
  area,
  title,
  facts,
  caseNumber: null,
  deepLink: null,
  progress: 'OPENED',
  openedOn: null,
  closedOn: null,
  kle: null,
  unit: null,
  responsible: null,
  assessment: null,
  placed: null,
  events: [],
});
const anActivity = (area: string, rest: Partial<Activity>): Activity => ({
  ...common,
  area,
  title: 'Indsats',
  kind: 'OTHER',
  active: true,
  voluntary: null,
  startsOn: null,
  endsOn: null,
  provider: null,
  facts: [],
  ...rest,
});
const aContact = (area: string, rest: Partial<Contact>): Contact => ({
  area,
  id: '1',
  name: 'Anna',
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
  ...rest,
});
const paragraph = (value: string) => [{ label: 'Paragraf', value }];
const shown = <Item extends AreaCase | Activity | Contact>(items: Item[]): Item[] =>
  items.flatMap((item) => withoutVoluntary({ report: reportOf(item.area), items: [item] }, policy).items);

test('for a sanction nobody is told how an area assesses the citizen', () => {
  const assessment = { outcome: 'JOINT', movesTo: null, word: 'Fælles plan', by: 'Lone Juul', on: null } as const;
  const shown = withoutVoluntary(
    { report: reportOf('employment'), items: [{ ...aCase('employment', 'Kontanthjælp'), assessment }] },
    policy,
  );
  expect(shown.items).toMatchObject([{ title: 'Kontanthjælp', assessment: null }]);
});

test('sanction: a case is left out by its section, its title, or an unknown section in the social area', () => {
  const hidden = [
    aCase('social', 'Sag', paragraph('SEL § 85, stk. 1')),
    aCase('social', 'Bostøtte § 85', paragraph('Serviceloven § 107')),
    aCase('social', 'Råd og vejledning'),
    aCase('employment', 'Opfølgning på bostøtte'),
    aCase('employment', 'Sag', paragraph('Lov om social service §99')),
  ];
  expect(shown(hidden)).toEqual([]);
  const seen = [aCase('social', 'Botilbud', paragraph('Serviceloven § 107')), aCase('employment', 'Kontanthjælp')];
  expect(shown(seen)).toEqual(seen);
});

test('sanction: a shown case loses facts and events that name voluntary support', () => {
  const one = aCase('employment', 'Kontanthjælp', [
    { label: 'Kontaktforløb', value: 'Sammen med bostøtten' },
    { label: 'Ydelse', value: 'Kontanthjælp' },
  ]);
  const events = ['Sag oprettet', 'Møde med SKP'].map((event) => ({
    kind: 'CASE_OPENED' as const,
    on: '2026-11-01' as never,
    at: null,
    event,
  }));
  expect(shown([{ ...one, events }])).toEqual([{ ...one, facts: one.facts.slice(1), events: events.slice(0, 1) }]);
});

test('sanction: activities by flag, kind and section, contacts by role, role name and unit', () => {
  expect(
    shown([
      anActivity('social', { kind: 'HOUSING_SUPPORT' }),
      anActivity('social', { voluntary: true, facts: paragraph('Serviceloven § 107') }),
      anActivity('social', {}),
      anActivity('employment', { facts: paragraph('Serviceloven § 82 b') }),
      anActivity('employment', { provider: 'Bostøtteteamet' }),
    ]),
  ).toEqual([]);
  expect(
    shown([
      aContact('social', { role: 'SUPPORT_PERSON' }),
      aContact('social', { role: 'OTHER', roleName: 'Vejleder' }),
      aContact('employment', { role: 'OTHER', roleName: 'SKP' }),
      aContact('social', { unit: { key: 'fti', name: 'Bostøtteteamet' } }),
    ]),
  ).toEqual([]);
  const seen = [aContact('social', {}), aContact('employment', { role: 'MENTOR', roleName: 'Mentor' })];
  expect(shown(seen)).toEqual(seen);
});

test('sanction: the same notice whether or not anything was left out', () => {
  const { report } = withoutVoluntary({ report: reportOf('social'), items: [] }, policy);
  expect(report).toMatchObject({ errorCode: 'VOLUNTARY', whole: false });
  const items = [anActivity('social', { voluntary: true })];
  expect(withoutVoluntary({ report: reportOf('social'), items }, policy).report).toEqual(report);
});
