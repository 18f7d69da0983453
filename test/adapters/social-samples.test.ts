import { expect, test } from 'vitest';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Grant } from '../../src/domain/decision/grant.ts';
import { minutesPerWeek } from '../../src/domain/decision/support-time.ts';
import { told } from '../support/answers.ts';
import { call, cpr, found, karla, ok, on, sample, type Recording } from '../support/replay.ts';

const another = '8705752033' as Cpr;

async function grantIn(recording: Recording, setup?: unknown): Promise<Grant> {
  const { adapter } = await on(recording, setup);
  const read = told(await adapter.grants!.grant('880123', call()));
  if (read.kind !== 'grant') throw new Error(read.why);
  return read.grant;
}

test('01, 02: a citizen is found by ten digits, and the number of a protected phone stays where it is', async () => {
  const server = await on(karla());
  expect(await found(server)).toMatchObject({
    name: 'Karla Ravnkær',
    phone: null,
    email: null,
    address: { line: 'Prøvevej 4', postalCode: '0999', city: 'Prøveby' },
    addressProtected: false,
    jointPlanWith: [],
  });
  expect(server.asked).toEqual(['GET /', 'POST /patients/search']);
});

test.each([[true], [null], [undefined]])(
  '02: a phone number whose protection is %s is not shown',
  async (restricted) => {
    const answer = sample('social/02-patient');
    answer.patient.telephonesRestricted = restricted;
    const server = await on({ ...karla(), 'POST /patients/search': ok(answer) });
    expect((await found(server)).phone).toBeNull();
  },
);

test('02: a phone number that is not protected is shown', async () => {
  const answer = sample('social/02-patient');
  answer.patient.telephonesRestricted = false;
  expect((await found(await on({ ...karla(), 'POST /patients/search': ok(answer) }))).phone).toBe('00000001');
});

test('02: an unknown citizen is status 404, with or without a body, and costs one more look at the root', async () => {
  const server = await on(karla());
  const { adapter, asked, alarms } = server;
  await found(server);
  expect(told((await adapter.find([another], call())).get(another))).toEqual({ kind: 'unknown' });
  expect(asked).toEqual(['GET /', 'POST /patients/search', 'POST /patients/search', 'GET /']);
  expect(alarms).toEqual([]);
});

test('03: an inaccessible citizen is not unknown', async () => {
  const { adapter } = await on({ ...karla(), 'POST /patients/search': ok(sample('social/03-inaccessible')) });
  expect(told((await adapter.find([cpr], call())).get(cpr))).toEqual({ kind: 'inaccessible' });
});

test('02: whoever has another number by now is renumbered, and whoever is anonymous is not understood', async () => {
  const { adapter, alarms } = await on({ ...karla(), 'POST /patients/search': ok(sample('social/02-patient')) });
  expect(told((await adapter.find([another], call())).get(another))).toEqual({ kind: 'renumbered' });
  expect(alarms).toEqual(['foreign-record']);
  const anonymous = sample('social/02-patient');
  anonymous.patient.patientIdentifier = {
    type: 'anonymous',
    identifier: 'ANON-7',
    managedExternally: false,
    _links: {},
  };
  const server = await on({ ...karla(), 'POST /patients/search': ok(anonymous) });
  expect(told((await server.adapter.find([cpr], call())).get(cpr))).toMatchObject({
    kind: 'unread',
    person: null,
    fault: { kind: 'not-understood' },
  });
});

test.each([['Helhedsorienteret plan'], ['  helhedsorienteret PLAN ']])(
  '04: the view “%s” tells of a joint plan with the areas that the settings name',
  async (name) => {
    const server = await on(karla(), { views: { jointPlan: { names: [name], with: ['employment'] } } });
    expect((await found(server)).jointPlanWith).toEqual(['employment']);
  },
);

test('05, 06: the tree has cases, whose other dates and KLE numbers no setting tells where to find', async () => {
  const server = await on(karla());
  const { items, leftOut, notConfigured } = told((await server.adapter.cases([await found(server)], call())).get(cpr));
  expect(items).toMatchObject([
    {
      id: '70002',
      title: 'Socialfagligt grundforløb',
      progress: 'OPENED',
      systemStatus: 'ACTIVE',
      openedOn: '2024-03-18',
    },
    { id: '70003', title: 'Bostøtte', progress: 'OPENED', openedOn: '2024-03-18', closedOn: null },
  ]);
  expect([leftOut, notConfigured]).toEqual([0, true]);
});

test('06: programs tell when a case was closed, and its KLE number', async () => {
  const programs = [
    {
      id: 70002,
      uid: '00000000-0000-4000-8000-00000000e002',
      name: 'Socialfagligt grundforløb',
      active: false,
      createDate: '2024-03-18T11:53:12.000+0000',
      activatedDate: '2024-03-18T11:53:12.000+0000',
      inactivatedDate: '2026-10-31T23:00:00.000+0000',
      pathwayType: null,
      sensitiveData: true,
      kleNumber: '27.18.04',
      actionFacet: 'G01',
    },
  ];
  const server = await on({ ...karla(), 'GET /patients/7310/programs/active': ok(programs) });
  const { items, notConfigured } = told((await server.adapter.cases([await found(server)], call())).get(cpr));
  expect(items[0]).toMatchObject({ closedOn: '2026-11-01', kle: '27.18.04' });
  expect(items[1]).toMatchObject({ closedOn: null, kle: null });
  expect(notConfigured).toBeUndefined();
});

test('06, 07: a grant is an activity with the dates and the provision that the grant itself holds', async () => {
  const server = await on(karla());
  const person = await found(server);
  const within = call();
  const { items, leftOut } = told((await server.adapter.activities([person], within)).get(cpr));
  expect(items).toEqual([
    {
      area: 'social',
      id: '880123',
      title: 'Socialpædagogisk støtte',
      kind: 'HOUSING_SUPPORT',
      systemStatus: 'Bevilliget',
      active: true,
      voluntary: true,
      startsOn: '2026-12-01',
      endsOn: null,
      provider: 'Bostøtteteamet Prøveby',
      facts: [],
    },
  ]);
  expect(leftOut).toBe(0);
  await server.adapter.activities([person], within);
  expect(server.asked.filter((one) => one === 'GET /patientGrants/880123')).toHaveLength(1);
});

test('06: where the settings name the labels, no grant is read for a list', async () => {
  const tree = JSON.stringify(sample('social/06-tree')).replace(
    '{"key":"Paragraf"}',
    '{"key":"Paragraf ","value":"Servicelov §85, stk. 1"},{"key":"Start","value":"01-12-2026"},{"key":"Slut"}',
  );
  const recording = { ...karla(), 'GET /patients/7310/pathways/references?filterId=971': ok(JSON.parse(tree)) };
  const server = await on(recording, {
    grants: { labels: { paragraph: 'paragraf', startsOn: 'Start', endsOn: 'Slut' }, facts: ['Leverandør'] },
  });
  const { items } = told((await server.adapter.activities([await found(server)], call())).get(cpr));
  expect(items).toMatchObject([
    {
      kind: 'HOUSING_SUPPORT',
      active: true,
      voluntary: true,
      startsOn: '2026-12-01',
      endsOn: null,
      provider: 'Bostøtteteamet Prøveby',
    },
  ]);
  expect(server.asked).not.toContain('GET /patientGrants/880123');
});

test('06: professionals are names, and which part they play is said to be not configured', async () => {
  const server = await on(karla());
  const answer = told((await server.adapter.contacts([await found(server)], call())).get(cpr));
  expect(answer).toMatchObject({
    items: [
      { id: '5511', name: 'Bo Anslag', caseworker: null, role: 'OTHER', roleName: 'Ikke oplyst', from: '2024-03-18' },
    ],
    leftOut: 0,
    notConfigured: true,
  });
});

test('07: 90 minutes, one visit on each of two weekdays every week, are 180 minutes a week', async () => {
  const grant = await grantIn(karla());
  expect(grant).toEqual({
    area: 'social',
    number: '880123',
    version: 4,
    citizen: cpr,
    title: 'Socialpædagogisk støtte',
    state: 'GRANTED',
    paragraph: 'Serviceloven § 85',
    decidedOn: '2026-11-20',
    informedOn: null,
    startsOn: '2026-12-01',
    endsOn: null,
    minutes: 90,
    repetition: { pattern: 'WEEK', every: 1, weekdays: 2, weekenddays: 0, visits: 1 },
    provider: 'Bostøtteteamet Prøveby',
  });
  expect(minutesPerWeek(90, grant.repetition!)).toBe(180);
});

test('08: 45 minutes, two visits on one weekday of every second week, are 45 minutes a week and not 180', async () => {
  const grant = await grantIn(karla('08-grant-odd'));
  expect(grant).toMatchObject({
    version: 0,
    citizen: cpr,
    paragraph: 'Serviceloven § 85, stk. 1',
    decidedOn: null,
    startsOn: '2027-01-01',
    minutes: 45,
    repetition: { pattern: 'WEEK', every: 2, weekdays: 1, weekenddays: 0, visits: 2 },
    provider: null,
  });
  expect(minutesPerWeek(45, grant.repetition!)).toBe(45);
});

test('08: what is only to come is not in force', async () => {
  const server = await on(karla('08-grant-odd'));
  const { items } = told((await server.adapter.activities([await found(server)], call())).get(cpr));
  expect(items).toMatchObject([{ active: false, startsOn: '2027-01-01' }]);
});

test('09: a saved grant is read as any other', async () => {
  const saved = sample('social/09-transition').saved.savedGrant;
  const grant = await grantIn({ ...karla(), 'GET /patientGrants/880123': ok(saved) });
  expect(grant).toMatchObject({
    version: 5,
    state: 'CHANGED',
    decidedOn: '2026-11-30',
    minutes: null,
    repetition: null,
  });
});

test.each([
  [{ uid: '00000000-0000-4000-8000-00000000b311' }],
  [{ syncId: '00000000-0000-4000-8000-0000000ccccc' }],
  [{ id: 311 }],
])('12: an organization by %j is a unit, and lists its patients', async (organization) => {
  const server = await on(karla(), { units: { bostoette: organization } });
  expect(told(await server.adapter.units(call()))).toEqual({
    items: [{ key: 'bostoette', name: 'Bostøtte Prøveby' }],
    leftOut: 0,
  });
  const page = told(
    await server.adapter.list({ unit: 'bostoette', nameContains: 'RAVNK' }, { offset: 0, size: 50 }, call()),
  );
  expect(page).toMatchObject({
    items: [{ cpr, name: 'Karla Ravnkær', phone: null }],
    leftOut: 0,
    total: 1,
    more: false,
  });
});

test('12: without settings there are no units, no lists of a caseworker and no offers, and that is said', async () => {
  const { adapter } = await on(karla());
  const page = { offset: 0, size: 50 };
  const answers = [
    await adapter.units(call()),
    await adapter.offers(call()),
    await adapter.list({ unit: 'bostoette' }, page, call()),
    await adapter.list({ caseworker: 'BA' }, page, call()),
    await adapter.grants!.changes(null, call()),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { kind: 'not-configured' } });
});
