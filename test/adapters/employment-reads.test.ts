import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Register } from '../../mocks/employment/register.ts';
import type { RunningMock } from '../../mocks/kit/mock.ts';
import type { TestPerson } from '../../mocks/people/person.ts';
import type { AreaSystem, Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { personIn, soon, told } from '../support/answers.ts';
import { employed, planned } from '../support/employment-people.ts';
import { connected, registered, startMockOf } from '../support/mocked-system.ts';

const signe = '7405880001' as Cpr;
const aase = '7405880002' as Cpr;
const nobody = '7405880009' as Cpr;

let mock: RunningMock<Register>;
let system: AreaSystem;
let alarms: { what: string; call: string }[];

beforeEach(() => start([employed(signe), planned(aase)]));

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
  await start([employed(signe, { phone: '', email: '' })]);
  expect(await person(signe)).toMatchObject({ phone: null, email: null, name: 'Signe Marie Østergaard' });
});

test('fifty citizens with their cases cost two calls, and a hundred and fifty four; no CPR number is in an address', async () => {
  const many = Array.from({ length: 150 }, (_, index) => `7405880${String(index + 100)}` as Cpr);
  await start(many.map((cpr) => employed(cpr)));
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
  await start([employed(signe, { cases: { employment: Array.from({ length: 1_100 }, () => one!), social: [] } })]);
  const someone = await person(signe);
  mock.clearCalls();
  expect(told((await system.cases([someone], soon())).get(signe)).items).toHaveLength(1_100);
  expect(mock.calls()).toHaveLength(3);
});

test('an assessment stands on a case in the area’s own words, with their outcome where the settings know it', async () => {
  const someone = await person(aase);
  const assess = async (word: string) => {
    const open = mock.state().cases.find(({ title }) => title === 'Ressourceforløb')!;
    await mock.hand({ hand: 'assess', citizen: aase, word, caseworker: 'KBR', case: open.id, on: '2026-11-20' });
    const { items, leftOut } = told((await system.cases([someone], soon())).get(aase));
    expect(leftOut).toBe(0);
    return items.find(({ id }) => id === open.id)?.assessment;
  };
  const said = { by: 'Kirsten Brandt', on: '2026-11-20', movesTo: null };
  const word = 'Overflyttes til socialområdet';
  expect(await assess(word)).toEqual({ ...said, word, outcome: 'MOVES', movesTo: 'social' });
  expect(await assess('Måske')).toEqual({ ...said, word: 'Måske', outcome: null });
});

test('a case keeps its own facts beside the shared words', async () => {
  const { items, leftOut } = told((await system.cases([await person(aase)], soon())).get(aase));
  expect(leftOut).toBe(0);
  expect(items.find((one) => one.title === 'Sygedagpenge')).toEqual({
    area: 'employment',
    id: expect.any(String),
    caseNumber: expect.stringMatching(/^24\/\d{5}$/),
    deepLink: null,
    title: 'Sygedagpenge',
    progress: 'CLOSED',
    systemStatus: 'Lukket',
    openedOn: '2024-11-20',
    closedOn: '2025-12-31',
    kle: '32.24.04',
    unit: { key: 'jobcenter', name: 'Jobcenter' },
    responsible: 'Pia Krogh',
    assessment: null,
    placed: null,
    facts: [
      { label: 'Sagsnummer', value: expect.stringMatching(/^24\/\d{5}$/) },
      { label: 'Paragraf', value: 'LAS § 11' },
      { label: 'Ydelse', value: 'Sygedagpenge' },
    ],
    events: [
      { kind: 'CASE_OPENED', on: '2024-11-20', at: null, event: 'Sag oprettet' },
      { kind: 'CASE_INFORMED', on: '2024-11-20', at: null, event: 'Sag oplyst' },
      { kind: 'CASE_DECIDED', on: '2026-06-15', at: null, event: 'Sag afgjort' },
      { kind: 'CASE_CLOSED', on: '2025-12-31', at: null, event: 'Sag lukket' },
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

test('an activity whose status nobody has heard of is neither running nor ended, and the list says that it is not whole', async () => {
  const someone = await person(aase);
  mock.faults.add({ operation: 'activities.search', fault: 'new-enum' });
  const { items, leftOut } = told((await system.activities([someone], soon())).get(aase));
  expect(items.map((one) => [one.systemStatus, one.active])).toEqual([
    ['Nyt ord', null],
    ['Nyt ord', null],
  ]);
  expect(leftOut).toBe(2);
  expect(alarms).toEqual([{ what: 'unknown-word', call: 'activities.search' }]);
});

test('nothing in the system is an empty list: its 204 is an answer', async () => {
  expect(told((await system.activities([await person(signe)], soon())).get(signe))).toEqual({ items: [], leftOut: 0 });
});

test('a case that cannot be read is left out and counted, and the others are there', async () => {
  const [good] = employed(signe).cases.employment;
  await start([
    employed(signe, { cases: { employment: [good!, { ...good!, title: '' }], social: [] } }),
    employed(aase),
  ]);
  const cases = await system.cases([await person(signe), await person(aase)], soon());
  expect(told(cases.get(signe))).toMatchObject({ items: [{ title: 'Kontanthjælp' }], leftOut: 1 });
  expect(told(cases.get(aase))).toMatchObject({ items: [{ title: 'Kontanthjælp' }], leftOut: 0 });
  expect(alarms).toEqual([{ what: 'upstream-invalid', call: 'cases.search' }]);
});

test('who is not among the readable is not called unknown while somebody cannot be read', async () => {
  await start([employed(signe), employed(aase)]);
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

test('another citizen’s record makes the whole answer not understood, and raises the alarm', async () => {
  await start([employed(signe), planned(aase), employed('7405880003')]);
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
  await start([
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
  for (const [offset, size, more, ...items] of [
    [0, 2, true, 'Anna', 'Bodil'],
    [3, 2, false, 'Dagny', 'Ellen'],
    [1, 3, true, 'Bodil', 'Carla', 'Dagny'],
  ] as const)
    expect(await list({ unit: 'jobcenter' }, offset, size)).toEqual({ items, leftOut: 0, total: 5, more });
  expect(await list({ caseworker: 'ALH' }, 0, 50)).toEqual({ items: ['Frede'], leftOut: 0, total: 1, more: false });
  for (const nameContains of ['arla', 'ca\u00adrla'])
    expect(await list({ unit: 'jobcenter', nameContains }, 0, 50)).toMatchObject({ items: ['Carla'], total: 1 });
  expect(await list({ unit: 'arbejdsmarked' }, 0, 50)).toEqual({ items: [], leftOut: 0, total: 0, more: false });
});

test('a CPR number that holds no date is no person', async () => {
  await start([employed(signe), employed('9002900001')]);
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

async function start(people: TestPerson[]): Promise<void> {
  const running = await startMockOf('employment', people);
  onTestFinished(() => running.mock.close());
  mock = running.mock as RunningMock<Register>;
  alarms = [];
  const alarm = (what: string, { call }: { call: string }) => alarms.push({ what, call });
  system = connected(registered('employment'), running.settings, { alarm }).adapter;
}

const person = async (cpr: Cpr): Promise<Person> => personIn((await system.find([cpr], soon())).get(cpr));
