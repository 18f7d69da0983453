import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../../adapters/employment/index.ts';
import type { Register } from '../../mocks/employment/register.ts';
import type { RunningMock } from '../../mocks/kit/mock.ts';
import type { TestPerson } from '../../mocks/people/person.ts';
import type { AreaSystem, Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { personIn, soon, told } from '../support/answers.ts';
import { employed, planned } from '../support/employment-people.ts';
import { startMockOf } from '../support/mocked-system.ts';

const signe = '7405880001' as Cpr;
const aase = '7405880002' as Cpr;
const nobody = '7405880009' as Cpr;

let mock: RunningMock<Register>;
let system: AreaSystem;
let alarms: { what: string; call: string }[];

beforeEach(() => start([employed(signe), planned(aase)]));
afterEach(stop);

test('a citizen is known as the system has them, and an unknown one is unknown', async () => {
  const found = await system.find([signe, nobody], soon());
  expect(told(found.get(signe))).toMatchObject({
    kind: 'known',
    person: {
      area: 'employment',
      cpr: signe,
      name: 'Signe Marie Østergaard',
      phone: '+4500000001',
      email: 'signe@example.dk',
      address: { line: 'Storegade 1', postalCode: '8500', city: 'Grenaa' },
      addressProtected: null,
      jointPlanWith: [],
    },
  });
  expect(told(found.get(nobody))).toEqual({ kind: 'unknown' });
});

test('an empty word is no word', async () => {
  await restart([employed(signe, { phone: '', email: '' })]);
  expect(await person(signe)).toMatchObject({ phone: null, email: null, name: 'Signe Marie Østergaard' });
});

test('the tag »Fælles plan« makes a joint plan (D36)', async () => {
  expect((await person(aase)).jointPlanWith).toEqual(['social']);
});

test('fifty citizens with their cases cost two calls, and a hundred and fifty four; no CPR number is in an address', async () => {
  const many = Array.from({ length: 150 }, (_, index) => `7405880${String(index + 100)}` as Cpr);
  await restart(many.map((cpr) => employed(cpr)));
  const cost = async (cprs: Cpr[]) => {
    mock.clearCalls();
    const found = await system.find(cprs, soon());
    const cases = await system.cases([...found.values()].map(personIn), soon());
    expect([...cases.values()].map((answer) => told(answer).items.length)).toEqual(cprs.map(() => 1));
    expect([...cases.keys()]).toEqual(cprs);
    return mock.calls().filter((call) => call.operation !== 'token').length;
  };
  expect(await cost(many.slice(0, 50))).toBe(2);
  expect(await cost(many)).toBe(4);
  expect(mock.calls().filter((call) => /\d{10}/.test(call.path))).toEqual([]);
});

test('more cases than a page holds are fetched page by page', async () => {
  const one = employed(signe).cases.employment[0];
  await restart([employed(signe, { cases: { employment: Array.from({ length: 1_100 }, () => one!), social: [] } })]);
  const someone = await person(signe);
  mock.clearCalls();
  expect(told((await system.cases([someone], soon())).get(signe)).items).toHaveLength(1_100);
  expect(mock.calls()).toHaveLength(3);
});

test('a case keeps its own facts beside the shared words', async () => {
  const { items, leftOut } = told((await system.cases([await person(aase)], soon())).get(aase));
  expect(leftOut).toBe(0);
  expect(items.find((one) => one.title === 'Sygedagpenge')).toEqual({
    area: 'employment',
    id: expect.any(String),
    title: 'Sygedagpenge',
    progress: 'CLOSED',
    systemStatus: 'Lukket',
    openedOn: '2024-11-20',
    closedOn: '2025-12-31',
    kle: '32.24.04',
    unit: { key: 'jobcenter', name: 'Jobcenter' },
    responsible: 'Pia Krogh',
    facts: [
      { label: 'Sagsnummer', value: expect.stringMatching(/^24\/\d{5}$/) },
      { label: 'Paragraf', value: 'LAS § 11' },
      { label: 'Ydelse', value: 'Sygedagpenge' },
    ],
    events: [
      { on: '2024-11-20', event: 'Sag oprettet' },
      { on: '2024-11-20', event: 'Sag oplyst' },
      { on: '2026-06-15', event: 'Sag afgjort' },
      { on: '2025-12-31', event: 'Sag lukket' },
    ],
  });
  expect(items.find((one) => one.title === 'Ressourceforløb')).toMatchObject({
    progress: 'DECIDED',
    closedOn: null,
    facts: expect.arrayContaining([
      { label: 'Målgruppe', value: '6.6' },
      { label: 'Kontaktforløb', value: 'Samtale hver 3. måned' },
    ]),
  });
});

test('contacts say who coordinates, who is primary, and who is there no more', async () => {
  const { items } = told((await system.contacts([await person(aase)], soon())).get(aase));
  const seen = items.map((one) => [one.caseworker, one.role, one.roleName, one.primary, one.active, one.unit?.key]);
  expect(new Set(seen)).toEqual(
    new Set([
      ['MHO', 'CASEWORKER', 'Sagsbehandler', true, true, 'jobcenter'],
      ['LJU', 'COORDINATOR', 'Koordinerende sagsbehandler', false, true, 'voksenenhed'],
      ['DMR', 'MENTOR', 'Mentor', false, true, 'arbejdsmarked'],
      ['PKR', 'CASEWORKER', 'Sagsbehandler', false, false, 'jobcenter'],
    ]),
  );
});

test('activities are offers and mentors, never said to be voluntary or a duty', async () => {
  const { items } = told((await system.activities([await person(aase)], soon())).get(aase));
  expect(items.find((one) => one.kind === 'MENTOR')).toEqual({
    area: 'employment',
    id: expect.any(String),
    title: 'Mentorstøtte',
    kind: 'MENTOR',
    systemStatus: 'Igangværende',
    active: true,
    voluntary: null,
    startsOn: '2026-07-01',
    endsOn: '2027-02-01',
    provider: 'Arbejdsmarkedsafdelingen',
    facts: [{ label: 'Timer om ugen', value: '1,5' }],
  });
  expect(items.find((one) => one.kind === 'OFFER')).toMatchObject({
    title: 'Virksomhedspraktik',
    provider: 'Djurs Træ',
    endsOn: '2027-02-01',
  });
});

test('nothing in the system is an empty list: its 204 is an answer', async () => {
  expect(told((await system.activities([await person(signe)], soon())).get(signe))).toEqual({ items: [], leftOut: 0 });
});

test('a case that cannot be read is left out and counted, and the others are there', async () => {
  const [good] = employed(signe).cases.employment;
  await restart([
    employed(signe, { cases: { employment: [good!, { ...good!, title: '' }], social: [] } }),
    employed(aase),
  ]);
  const cases = await system.cases([await person(signe), await person(aase)], soon());
  expect(told(cases.get(signe))).toMatchObject({ items: [{ title: 'Kontanthjælp' }], leftOut: 1 });
  expect(told(cases.get(aase))).toMatchObject({ items: [{ title: 'Kontanthjælp' }], leftOut: 0 });
  expect(alarms).toEqual([{ what: 'upstream-invalid', call: 'cases.search' }]);
});

test('who is not among the readable is not called unknown while somebody cannot be read', async () => {
  await restart([employed(signe), employed(aase)]);
  for (const citizen of mock.state().citizens.values())
    if (citizen.cpr === aase) Object.assign(citizen.address, { street: 7 });
  const found = await system.find([signe, aase, nobody], soon());
  expect(told(found.get(signe)).kind).toBe('known');
  const unread = { kind: 'unread', person: null, fault: { kind: 'not-understood' } };
  expect(told(found.get(aase))).toMatchObject(unread);
  expect(told(found.get(nobody))).toMatchObject(unread);
});

test('a status nobody has heard of is UNKNOWN progress, with the system’s word kept', async () => {
  const someone = await person(signe);
  mock.faults.add({ operation: 'cases.search', fault: 'new-enum' });
  expect(told((await system.cases([someone], soon())).get(signe)).items).toMatchObject([
    { progress: 'UNKNOWN', systemStatus: 'Nyt ord' },
  ]);
});

test('a record that comes twice counts once', async () => {
  const someone = await person(signe);
  mock.faults.add({ operation: '*', fault: 'duplicate' });
  expect(told((await system.cases([someone], soon())).get(signe)).items).toHaveLength(1);
  expect(told((await system.find([signe], soon())).get(signe)).kind).toBe('known');
});

test('another citizen’s record makes the whole answer not understood, and raises the alarm', async () => {
  await restart([employed(signe), planned(aase), employed('7405880003')]);
  const people = [await person(signe), await person(aase)];
  mock.faults.add({ operation: '*', fault: 'foreign-record' });
  const found = await system.find([signe, aase], soon());
  const cases = await system.cases(people, soon());
  for (const answer of found.values())
    expect(told(answer)).toMatchObject({ kind: 'unread', person: null, fault: { kind: 'not-understood' } });
  for (const answer of cases.values()) expect(answer).toMatchObject({ ok: false, error: { kind: 'not-understood' } });
  expect(alarms).toEqual([
    { what: 'foreign-record', call: 'citizens.search' },
    { what: 'foreign-record', call: 'cases.search' },
  ]);
});

test('a list goes by unit, caseworker and name, from any offset on', async () => {
  const names = ['Anna', 'Bodil', 'Carla', 'Dagny', 'Ellen'];
  await restart([
    ...names.map((givenName, index) => employed(`74058801${10 + index}`, { givenName, familyName: 'Kjær' })),
    employed('7405880120', {
      givenName: 'Frede',
      responsible: { employment: { unit: 'ungeindsats', caseworker: 'ALH' }, social: null },
    }),
  ]);
  const list = async (filter: object, offset: number, size: number) => {
    const page = told(await system.list(filter, { offset, size }, soon()));
    return { ...page, items: page.items.map((one) => one.name?.split(' ')[0]) };
  };
  expect(await list({ unit: 'jobcenter' }, 0, 2)).toEqual({
    items: ['Anna', 'Bodil'],
    leftOut: 0,
    total: 5,
    more: true,
  });
  expect(await list({ unit: 'jobcenter' }, 3, 2)).toEqual({
    items: ['Dagny', 'Ellen'],
    leftOut: 0,
    total: 5,
    more: false,
  });
  expect(await list({ unit: 'jobcenter' }, 1, 3)).toEqual({
    items: ['Bodil', 'Carla', 'Dagny'],
    leftOut: 0,
    total: 5,
    more: true,
  });
  expect(await list({ caseworker: 'ALH' }, 0, 50)).toEqual({ items: ['Frede'], leftOut: 0, total: 1, more: false });
  expect(await list({ unit: 'jobcenter', nameContains: 'arla' }, 0, 50)).toMatchObject({ items: ['Carla'], total: 1 });
  expect(await list({ unit: 'jobcenter', nameContains: 'ca\u00adrla' }, 0, 50)).toMatchObject({
    items: ['Carla'],
    total: 1,
  });
  expect(await list({ unit: 'arbejdsmarked' }, 0, 50)).toEqual({ items: [], leftOut: 0, total: 0, more: false });
});

test('a person from a list is the person that find gives', async () => {
  const listed = told(await system.list({ unit: 'jobcenter' }, { offset: 0, size: 50 }, soon())).items;
  expect(listed.find((one) => one.cpr === aase)).toEqual(await person(aase));
});

test('a CPR number that holds no date is no person', async () => {
  await restart([employed(signe), employed('9002900001')]);
  const { items, leftOut } = told(await system.list({}, { offset: 0, size: 50 }, soon()));
  expect([items.map((one) => one.cpr), leftOut]).toEqual([[signe], 1]);
});

test('the area tells its units and what it can offer', async () => {
  expect(told(await system.units(soon())).items.map((one) => one.key)).toEqual([
    'jobcenter',
    'arbejdsmarked',
    'ungeindsats',
  ]);
  expect(told(await system.offers(soon())).items).toContainEqual(
    expect.objectContaining({
      area: 'employment',
      title: 'Mentorstøtte',
      kind: 'MENTOR',
      paragraph: expect.stringContaining('§ 167'),
    }),
  );
});

test('a system that fails says so for everyone asked about, without saying who they are', async () => {
  mock.faults.add({ operation: 'citizens.search', fault: '503' });
  const found = await system.find([signe, aase], soon());
  expect([...found.keys()]).toEqual([signe, aase]);
  for (const answer of found.values())
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unreachable', call: 'citizens.search' } });
  expect(JSON.stringify([...found.values()])).not.toMatch(/\d{10}|Signe/);
});

async function start(people: TestPerson[]): Promise<void> {
  const running = await startMockOf('employment', people);
  mock = running.mock as RunningMock<Register>;
  alarms = [];
  system = connect(running.settings, {
    now: Date.now,
    alarm: (what, { call }) => alarms.push({ what, call }),
    observe: () => {},
  });
}

async function stop(): Promise<void> {
  await system.close();
  await mock.close();
}

async function restart(people: TestPerson[]): Promise<void> {
  await stop();
  await start(people);
}

const person = async (cpr: Cpr): Promise<Person> => personIn((await system.find([cpr], soon())).get(cpr));
