import { expect, test } from 'vitest';
import { connect } from '../../adapters/employment/index.ts';
import { setup } from '../../adapters/employment/setup.ts';
import { systems } from '../../adapters/index.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { soon, told } from '../support/answers.ts';
import { karla, karlaId, replayed, sample } from '../support/employment-samples.ts';

const employment = systems.find(({ area }) => area === 'employment')!;
const contactsBy = async (rows: object[], more: object = {}, file: object = {}) => {
  const path = `POST /citizens/${karlaId}/searchContacts`;
  const { adapter, person, alarms } = await replayed({
    setup: { contacts: { byCitizen: false }, ...file },
    answers: { [path]: { body: { data: rows, ...more } } },
  });
  return { answer: (await adapter.contacts([await person()], soon())).get(karla), alarms };
};
const [mette, lars] = sample('06-searchcontacts').answer.data;

test('the primary is the caseworker whatever the code says, and whichever way the number is written (B18)', async () => {
  for (const change of [
    { type: '1' },
    { type: 1.0, responsibilityTypeCode: 'UKENDT' },
    { responsibilityTypeCode: '' },
  ]) {
    const { answer, alarms } = await contactsBy([{ ...mette, ...change }]);
    expect(told(answer)).toMatchObject({ items: [{ role: 'CASEWORKER', primary: true }], leftOut: 0 });
    expect(alarms).toEqual([]);
  }
});

test('somebody of a supplementary case is not the citizen’s caseworker, and is shown as what they are', async () => {
  const { answer } = await contactsBy([{ ...mette, supplementalCaseName: 'Fleksjob' }]);
  expect(told(answer)).toMatchObject({
    items: [{ role: 'OTHER', primary: false, roleName: 'Ikke oplyst (Fleksjob)' }],
    leftOut: 0,
  });
});

test('whoever is to come, or whose stand-in for »no end« is the year 9999, is active on the right days only (B10, B11)', async () => {
  const today = dateInDenmark(new Date());
  const rows = [
    { ...mette, actorId: 'a', startDate: '2999-01-01T00:00:00Z' },
    { ...mette, actorId: 'b', endDate: '9999-12-31T23:59:59.9999999Z' },
    { ...mette, actorId: 'c', endDate: `${today}T23:59:59Z` },
    { ...mette, actorId: 'd', endDate: `${today}T00:00:00Z` },
  ];
  const { items } = told((await contactsBy(rows)).answer);
  expect(items.map(({ active }) => active)).toEqual([false, true, true, false]);
  expect(items[1]?.until).toBeNull();
});

test('a list goes on by either count, ends without one, and an empty page under a count is not nothing (B16)', async () => {
  expect(told((await contactsBy([mette, lars], { hasMore: false })).answer).items).toHaveLength(2);
  expect(told((await contactsBy([mette, lars], {})).answer).items).toHaveLength(2);
  for (const more of [{ totalSearchCount: 1 }, { hasMore: false, totalSearchCount: '1' }, { hasMore: true }])
    expect((await contactsBy([], more)).answer).toMatchObject({ ok: false, error: { kind: 'not-understood' } });
});

test('a tag is the joint plan’s whatever its capitals and spaces, only while it runs; nearly one is alarmed (B9)', async () => {
  const [plan] = sample('04-tagassignments');
  const withTag = async (tag: object, assignment: object = {}) => {
    const body = [{ ...plan, ...assignment, tag: { ...plan.tag, ...tag } }];
    const { person, alarms } = await replayed({ answers: { 'GET /tagassignments': { body } } });
    return [(await person()).jointPlanWith, alarms];
  };
  expect(await withTag({ title: ' FÆLLES  plan ' })).toEqual([['social'], []]);
  expect(await withTag({}, { end: '2026-01-01T00:00:00Z' })).toEqual([[], []]);
  expect(await withTag({}, { end: '01-01-0001' })).toEqual([['social'], []]);
  expect(await withTag({ title: 'Fælles plan 2026' })).toEqual([[], ['unknown-word']]);
});

test('a settings file that says nothing will do, and what is wrong with one is said all at once', () => {
  expect(setup.safeParse({}).success).toBe(true);
  const wrong = setup.safeParse({
    tavle: true,
    roles: { MENTOR_X: '', Leder: 'OTHER', 'LEDER ': 'COORDINATOR' },
    units: { a: { name: 'A', team: 't' }, b: { name: 'B', team: 'T' } },
    note: { journalType: 'x', kle: 'y', facet: 'z' },
    tasks: { type: 'OPGAVE', self: '/tasks' },
  });
  const places = wrong.error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(places).toEqual(expect.arrayContaining(['roles.MENTOR_X', 'tasks.type', 'tasks.self', 'units.b.team', '']));
  for (const word of ['LEDER', 'Leder ', ' leder'])
    expect(setup.safeParse({ roles: { Leder: 'OTHER', [word]: 'COORDINATOR' } }).error?.issues).toMatchObject([
      { path: ['roles', word] },
    ]);
  expect(setup.safeParse({ note: { journalType: 'x', kle: 'y', facet: 'z' } }).error?.issues).toMatchObject([
    { path: ['note', 'case'] },
  ]);
  expect(() =>
    connect(
      {
        area: employment.area,
        url: 'http://127.0.0.1:9',
        tokenUrl: 'http://127.0.0.1:9',
        clientId: '',
        clientSecret: '',
        setup: { roles: 1 },
      },
      { now: Date.now, alarm: () => {}, observe: () => {} },
    ),
  ).toThrow('roles');
});
