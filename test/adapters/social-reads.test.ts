import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import type { Register } from '../../mocks/social/register.ts';
import type { AreaSystem, Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { personIn, soon, told } from '../support/answers.ts';
import { mockedSystem } from '../support/mocked-system.ts';
import { planned, supported } from '../support/social-people.ts';

const [signe, aase, hidden] = ['6105901001', '6105901002', '6105901003'] as [Cpr, Cpr, Cpr];
const friend = '8408912204' as Cpr;
const people = [supported(signe), planned(aase), supported(hidden, { protectedAddress: true }), ...population()];
const now = () => Date.parse('2026-11-23T09:00:00Z');

const social = mockedSystem<Register>('social', people);
// Its own clock tells what is in force; deadlines are by the same clock.
const connect = () => social.connect({ now });
const call = () => ({ ...soon(), deadline: now() + 8_000 });

async function known(adapter: AreaSystem, cpr: Cpr): Promise<Person> {
  return personIn((await adapter.find([cpr], call())).get(cpr));
}

test('a citizen is found by name, phone, e-mail and address', async () => {
  const { adapter } = connect();
  expect(await known(adapter, signe)).toMatchObject({
    area: 'social',
    cpr: signe,
    name: 'Signe Marie Østergaard',
    phone: '+4500000001',
    email: 'signe@example.dk',
    address: { line: 'Storegade 1', postalCode: '8500', city: 'Grenaa' },
    addressProtected: false,
    jointPlanWith: [],
  });
  expect((await known(adapter, aase)).jointPlanWith).toEqual(['employment']);
});

test('a protected address does not enter, though the system tells it', async () => {
  const { adapter } = connect();
  const person = await known(adapter, hidden);
  expect(person).toMatchObject({ addressProtected: true, address: null });
  expect(JSON.stringify(person)).not.toContain('Storegade');
});

test('everything about one citizen costs four calls, and no CPR number stands in an address', async () => {
  const { adapter } = connect();
  const within = call();
  const person = personIn((await adapter.find([aase], within)).get(aase));
  await Promise.all([adapter.cases([person], within), adapter.contacts([person], within)]);
  await adapter.activities([person], within);
  expect(social.asked()).toEqual([
    'token',
    'root',
    'patients.search',
    'patients.preferences',
    'views.get',
    'pathways.references',
  ]);
  for (const { path } of social.mock.calls()) expect(path).not.toMatch(/610590|1002$/);
});

test('another request reads again, but not the root', async () => {
  const { adapter } = connect();
  const person = await known(adapter, aase);
  social.mock.clearCalls();
  await adapter.cases([person], call());
  await adapter.cases([person], call());
  await known(adapter, signe);
  expect(social.asked()).toEqual([
    'views.get',
    'pathways.references',
    'views.get',
    'pathways.references',
    'patients.search',
    'patients.preferences',
  ]);
});

test('a case keeps the system’s words and gets the shared ones', async () => {
  const { adapter } = connect();
  const { items } = told((await adapter.cases([await known(adapter, signe)], call())).get(signe));
  expect(items).toMatchObject([
    {
      title: 'Bostøtte § 85',
      progress: 'DECIDED',
      systemStatus: 'Afgjort',
      openedOn: '2026-05-01',
      closedOn: null,
      kle: '27.18.04',
      unit: { key: 'voksenenhed', name: 'Visitationens voksenenhed' },
      responsible: 'Jonas Friis',
      assessment: {
        outcome: 'STAYS',
        movesTo: null,
        word: 'Forbliver i socialområdet',
        by: 'Jonas Friis',
        on: '2026-05-20',
      },
      facts: [
        { label: 'Paragraf', value: 'Serviceloven § 85' },
        { label: 'Målgruppe', value: 'Førtidspension eller meget begrænset beskæftigelsespotentiale' },
        { label: 'Sagsgennemgang', value: 'Forbliver i socialområdet' },
        { label: 'Belastninger', value: 'Hjemløshed' },
        { label: 'Følsomme oplysninger', value: 'Ja' },
      ],
      events: [
        { kind: 'CASE_OPENED', on: '2026-05-01', at: null, event: 'Sag oprettet' },
        { kind: 'CASE_INFORMED', on: '2026-05-20', at: null, event: 'Sag oplyst' },
        { kind: 'CASE_DECIDED', on: '2026-06-15', at: null, event: 'Sag afgjort' },
      ],
    },
  ]);
});

test('an assessment: each word of the settings has its outcome, another has none and is alarmed, nothing said is null', async () => {
  const { adapter, alarms } = connect();
  const person = await known(adapter, signe);
  const assessed = async () => told((await adapter.cases([person], call())).get(signe)).items[0]?.assessment;
  const outcomes = async (word: string) => {
    await social.mock.hand({ hand: 'assess', citizen: signe, word, caseworker: 'LJU', on: '2026-11-20' });
    const { outcome, movesTo, ...said } = (await assessed())!;
    expect(said).toEqual({ word, by: 'Lone Juul', on: '2026-11-20' });
    return [outcome, movesTo];
  };
  expect(await outcomes('Førtidspension')).toEqual(['PENSION', null]);
  expect(await outcomes('HELHEDSORIENTERET  PLAN')).toEqual(['JOINT', null]);
  expect(await outcomes('Overflyttes til beskæftigelse')).toEqual(['MOVES', 'employment']);
  expect(alarms).toEqual([]);
  expect(await outcomes('Drøftes i teamet')).toEqual([null, null]);
  expect(alarms).toContain('unknown-word');
  const { adapter: unlabelled } = social.connect(
    { now },
    { pathways: { labels: { kle: 'KLE', closedOn: 'Afsluttet den' } } },
  );
  expect(told((await unlabelled.cases([person], call())).get(signe)).items[0]?.assessment).toBeNull();
});

test('open, decided and closed cases stand where they stand', async () => {
  const { adapter } = connect();
  const { items } = told((await adapter.cases([await known(adapter, aase)], call())).get(aase));
  expect(items.map(({ title, progress, closedOn }) => [title, progress, closedOn])).toEqual([
    ['Bostøtte § 85', 'DECIDED', null],
    ['Misbrugsbehandling § 101', 'CLOSED', '2025-01-31'],
    ['Aktivitets- og samværstilbud § 104', 'OPENED', null],
  ]);
});

test('bostøtte is voluntary; what has ended or is only applied for is not in force', async () => {
  const { adapter } = connect();
  const { items } = told((await adapter.activities([await known(adapter, aase)], call())).get(aase));
  expect(items).toMatchObject([
    {
      title: 'Bostøtte',
      kind: 'HOUSING_SUPPORT',
      systemStatus: 'Bevilget',
      active: true,
      voluntary: true,
      startsOn: '2026-07-01',
      endsOn: null,
      provider: 'Bostøtteteamet',
      facts: [
        { label: 'Paragraf', value: 'Serviceloven § 85' },
        { label: 'Visiteret tid', value: '90 minutter, 2 gange om ugen' },
        { label: 'Bevilget den', value: '2026-06-15' },
        { label: 'Opfølgning den', value: '2027-01-01' },
      ],
    },
    { title: 'Behandling for stofmisbrug', kind: 'OFFER', active: false, voluntary: null, endsOn: '2025-01-31' },
    { title: 'Aktivitets- og samværstilbud § 104', systemStatus: 'Ansøgt', active: false },
  ]);
});

test.each([
  ['Bevilget', true],
  ['Delvist bevilget', true],
  ['Ændret', true],
  ['Nyt ord', null],
  ['Afgjort', null],
  ['Bevilliget', true],
  ['Planlagt, ikke bestilt', true],
  ['bestilt ', true],
  ['Ansøgt', false],
  ['Afslået', false],
  ['Annulleret', false],
  ['Afsluttet', false],
  ['Ophørt', false],
  ['Frafaldet', false],
])('what is %s counts as in force: %s', async (state, active) => {
  const { adapter } = connect();
  const { grants } = social.mock.state();
  const [grant] = [...grants.values()].filter(({ name }) => name === 'Bostøtte');
  grants.set(grant!.id, { ...grant!, state });
  const { items } = told((await adapter.activities([await known(adapter, aase)], call())).get(aase));
  expect(items[0]).toMatchObject({ title: 'Bostøtte', systemStatus: state, active });
});

test('caseworker, coordinator and bostøttemedarbejder are contacts, each in a shared role', async () => {
  const { adapter } = connect();
  const { items } = told((await adapter.contacts([await known(adapter, aase)], call())).get(aase));
  const seen = items.map((one) => [one.name, one.caseworker, one.role, one.primary, one.active, one.unit?.key]);
  expect(seen).toEqual([
    ['Jonas Friis', 'JFR', 'CASEWORKER', true, true, 'voksenenhed'],
    ['Mette Holm', 'MHO', 'COORDINATOR', false, true, 'jobcenter'],
    ['Bo Kjær', 'BKJ', 'SUPPORT_PERSON', false, true, 'fti'],
  ]);
});

test('a status nobody has heard of is kept and not interpreted', async () => {
  const { adapter, alarms } = connect();
  const person = await known(adapter, signe);
  social.mock.faults.add({ operation: 'pathways.references', fault: 'new-enum' });
  const { items, leftOut } = told((await adapter.cases([person], call())).get(signe));
  expect(items).toMatchObject([{ progress: 'UNKNOWN', systemStatus: 'Nyt ord', title: 'Bostøtte § 85' }]);
  expect(leftOut).toBe(1);
  expect(alarms).toEqual(['unknown-word']);
});

test('inaccessible is not unknown, and neither is somebody else’s trouble', async () => {
  const { adapter } = connect();
  social.mock.faults.add({ operation: 'patients.search', citizen: signe, fault: 'inaccessible' });
  social.mock.faults.add({ operation: 'patients.preferences', citizen: aase, fault: '404' });
  const nobody = '6101990000' as Cpr;
  const found = await adapter.find([signe, aase, nobody, friend], call());
  expect([...found.keys()]).toEqual([signe, aase, nobody, friend]);
  expect(told(found.get(signe))).toEqual({ kind: 'inaccessible' });
  expect(told(found.get(nobody))).toEqual({ kind: 'unknown' });
  expect(personIn(found.get(friend)).name).toBe('Signe Bjerregaard');
  expect(told(found.get(aase))).toMatchObject({
    kind: 'unread',
    person: { cpr: aase, name: 'Åse Brøndum', jointPlanWith: [] },
    fault: { kind: 'not-understood', area: 'social', call: 'patients.preferences', retryAt: null },
  });
});

test('somebody else’s views are alarmed and refused', async () => {
  const { adapter, alarms } = connect();
  social.mock.faults.add({ operation: 'patients.preferences', citizen: signe, fault: 'foreign-record' });
  expect(told((await adapter.find([signe], call())).get(signe))).toMatchObject({
    kind: 'unread',
    fault: { kind: 'not-understood' },
  });
  expect(alarms).toEqual(['foreign-record']);
});

test('a view that leads to somebody else’s pathways is alarmed and refused, in every section', async () => {
  const { adapter, alarms } = connect();
  const person = await known(adapter, signe);
  social.mock.faults.add({ operation: 'views.get', citizen: signe, fault: 'foreign-record' });
  const within = call();
  for (const section of ['cases', 'contacts', 'activities'] as const) {
    const answer = (await adapter[section]([person], within)).get(signe);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-understood', call: 'views.get' } });
  }
  expect(alarms).toEqual(['foreign-record']);
});

test.each([
  ['root', 'patients.search'],
  ['patients.search', 'patients.preferences'],
])('a link missing from %s means that %s is not allowed', async (operation, refused) => {
  const { adapter } = connect();
  social.mock.faults.add({ operation, fault: 'missing-link', times: 1 });
  const answer = (await adapter.find([signe], call())).get(signe);
  const fault = { kind: 'refused-us', call: refused };
  expect(answer?.ok ? answer.value.value : answer?.error).toMatchObject(operation === 'root' ? fault : { fault });
  expect(await known(adapter, signe)).toMatchObject({ cpr: signe });
});

test('where the pathways are not allowed, the person is known and each section is refused', async () => {
  const { adapter } = connect();
  social.mock.faults.add({ operation: 'patients.preferences', fault: 'missing-link' });
  const person = await known(adapter, aase);
  expect(person.jointPlanWith).toEqual(['employment']);
  const answer = (await adapter.cases([person], call())).get(aase);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'refused-us', call: 'pathways.references' } });
});

test('the root is asked for again when one of its links has failed', async () => {
  const { adapter } = connect();
  await known(adapter, signe);
  social.mock.faults.add({ operation: 'organizations.list', fault: '404', times: 1 });
  await adapter.units(call());
  social.mock.clearCalls();
  await known(adapter, signe);
  expect(social.asked()).toEqual(['root', 'patients.search', 'patients.preferences']);
});

test('units and offers are the system’s own', async () => {
  const { adapter } = connect();
  expect(told(await adapter.units(call())).items).toEqual([
    { key: 'voksenenhed', name: 'Visitationens voksenenhed' },
    { key: 'ungeenhed', name: 'Visitationens ungeenhed' },
    { key: 'fti', name: 'Forebyggelse og tidlig indsats' },
  ]);
  const { items } = told(await adapter.offers(call()));
  expect(items).toContainEqual({
    area: 'social',
    id: expect.stringMatching(/^\d+$/),
    title: 'Bostøtte',
    description: expect.stringContaining('Frivilligt'),
    kind: 'HOUSING_SUPPORT',
    paragraph: 'Serviceloven § 85',
    provider: 'Bostøtteteamet',
  });
});
