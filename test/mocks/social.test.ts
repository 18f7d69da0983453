import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { person } from '../../mocks/index.ts';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { population } from '../../mocks/people/population.ts';
import { definition } from '../../mocks/social/index.ts';
import type { Register } from '../../mocks/social/register.ts';
import { hrefOf, signedIn, tokenFor, type SocialClient } from '../support/social-client.ts';

const signe = '8408912204';
const applicant = person({ cpr: '6105901001', givenName: 'Åse', familyName: 'Brøndum' }).withSocialCase({
  title: 'Bostøtte § 85',
  paragraph: 'Serviceloven § 85',
  stage: 'informed',
  openedOn: '2026-09-01',
  decidedOn: null,
});

let mock: RunningMock<Register>;
let client: SocialClient;

beforeAll(async () => {
  mock = await startMock(definition, { people: [...population(), applicant] });
});
beforeEach(async () => {
  mock.reset();
  mock.clock.set('2026-11-23T09:00:00Z');
  client = await signedIn(mock);
});
afterAll(() => mock.close());

test('only a client with its secret gets a token, and the token lives five minutes', async () => {
  expect(await tokenFor(mock, 'wrong')).toMatchObject({ status: 401, body: { error: 'unauthorized_client' } });
  const { root } = client;
  expect(await client.get(root)).toMatchObject({ status: 200 });
  mock.clock.advance(300_000);
  expect(await client.get(root)).toEqual({
    status: 401,
    body: { status: 401, error: 'Unauthorized', message: expect.any(String) },
  });
});

test('the root leads everywhere, by links with a host and links without', async () => {
  const { body } = await client.get(client.root);
  const [grantId] = mock.state().grants.keys();
  const hrefs = Object.values<{ href: string }>(body._links).map(({ href }) => href.replace('{grantId}', `${grantId}`));
  expect(new Set(hrefs.map((href) => href.startsWith(mock.url)))).toEqual(new Set([true, false]));
  for (const href of hrefs.filter((one) => !one.endsWith('/patientDetailsSearch')))
    expect(await client.get(href)).toMatchObject({ status: 200 });
  expect(await client.search(signe)).toHaveProperty('patient.id');
});

test('a search finds somebody, nobody, or one who is barred', async () => {
  expect(await client.search(signe)).toMatchObject({
    isPatientAccessible: true,
    notAccessiblePatient: null,
    patient: { patientIdentifier: { type: 'cpr', identifier: '840891-2204' }, fullName: 'Signe Bjerregaard' },
  });
  const nobody = { isPatientAccessible: true, notAccessiblePatient: null, patient: null };
  expect(await client.search('8802951393')).toEqual(nobody);
  expect(await client.search('6910752017')).toMatchObject({
    isPatientAccessible: false,
    notAccessiblePatient: { patientIdentifier: { identifier: '691075-2017' } },
    patient: null,
  });
});

test('whatever leads to a barred patient is barred too', async () => {
  const barred = [...mock.state().patients.values()].find((one) => !one.accessible);
  const grant = [...mock.state().grants.values()].find((one) => one.patientId === barred?.id);
  const base = client.root.replace(/\/$/, '');
  expect(await client.get(`${base}/patients/${barred?.id}`)).toMatchObject({ status: 403 });
  expect(await client.get(`${base}/basketGrants/${grant?.id}`)).toMatchObject({ status: 403 });
});

test('a protected address is marked as restricted, and still in the answer', async () => {
  const { patient } = await client.search('7706883226');
  expect(patient.primaryAddress).toMatchObject({ restricted: true, addressLine1: 'Skovvej 22' });
});

test('a joint plan is a view of its own, which shows only what is open', async () => {
  const { patient } = await client.search(signe);
  const [whole, plan] = await client.viewsOf(patient);
  expect([whole?.name, plan?.name]).toEqual(['Alle forløb', 'Helhedsorienteret plan']);
  const tree = (await client.get(whole?._links['pathwayReferences']?.href)).body;
  expect(tree.map((one: { name: string }) => one.name)).toEqual(['Bostøtte § 85', 'Støtte- og kontaktperson § 99']);
  const leaves = tree.flatMap((one: { children: unknown[] }) => one.children);
  expect(leaves).toContainEqual(
    expect.objectContaining({
      type: 'professionalReference',
      name: 'Jonas Friis',
      patientId: patient.id,
      additionalInfo: expect.arrayContaining([{ key: 'Initialer', value: 'JFR' }]),
    }),
  );
  expect(leaves).toContainEqual(
    expect.objectContaining({ type: 'basketGrantReference', name: 'Bostøtte', workflowState: { name: 'Bevilget' } }),
  );
  const { patient: without } = await client.search('6512680375');
  expect(await client.viewsOf(without)).toHaveLength(1);
});

test('each of the 901 has the outcome of the case review on their pathways (D17, D18)', () => {
  const { pathways } = mock.state();
  const outcomes = new Map<string, Set<number>>();
  for (const { patientId, info } of pathways.values()) {
    const outcome = info.find(({ key }) => key === 'Sagsgennemgang')?.value ?? 'ingen';
    outcomes.set(outcome, (outcomes.get(outcome) ?? new Set()).add(patientId));
  }
  expect(Object.fromEntries([...outcomes].map(([outcome, patients]) => [outcome, patients.size]))).toEqual({
    Førtidspension: 535,
    'Overflyttes til beskæftigelse': 89 + 37,
    'Helhedsorienteret plan': 72 + 23,
    'Forbliver i socialområdet': 59 + 86,
    ingen: 1,
  });
});

test('a grant goes from applied for to granted, changed and ended, a form at a time', async () => {
  let grant = await client.grantOf(applicant.cpr);
  expect(grant).toMatchObject({ workflowState: { name: 'Ansøgt' }, currentOrderGrantId: null, version: 1 });
  const hours = [
    { type: 'visitatedDurationInMinutes', minutes: 90 },
    { type: 'repetition', pattern: 'WEEKLY', count: 2 },
  ];
  grant = (await client.move(grant, 'Bevilg', hours)).body;
  expect(grant).toMatchObject({ workflowState: { name: 'Bevilget' }, version: 2 });
  expect(grant.currentElements).toEqual(expect.arrayContaining(hours));
  expect(grant.currentElements).toContainEqual({ type: 'workflowApprovedDate', date: '2026-11-23' });
  grant = (await client.move(grant, 'Ændr', [{ type: 'visitatedDurationInMinutes', minutes: 60 }])).body;
  expect(grant.currentElements.filter((one: { type: string }) => one.type === 'visitatedDurationInMinutes')).toEqual([
    { type: 'visitatedDurationInMinutes', minutes: 60 },
  ]);
  grant = (await client.move(grant, 'Afslut', [{ type: 'basketGrantEndDate', date: '2026-12-31' }])).body;
  expect(grant).toMatchObject({ workflowState: { name: 'Afsluttet' }, currentWorkflowTransitions: [], version: 4 });
});

test('a form filled in from an old version is refused, and changes nothing', async () => {
  const old = await client.grantOf(applicant.cpr);
  const changed = (await client.move(old, 'Bevilg', [])).body;
  const ending = { ...changed, version: old.version };
  expect(await client.move(ending, 'Afslut', [])).toMatchObject({ status: 409, body: { error: 'Conflict' } });
  expect(await client.grantOf(applicant.cpr)).toEqual(changed);
});

test('whoever follows the changes of grants sees each once, page by page, and then the new ones', async () => {
  const base = `${client.root}grants/changes`;
  const seen: number[] = [];
  let cursor = '0';
  for (let more = true; more;) {
    const { body } = await client.get(`${base}?cursor=${cursor}&limit=500`);
    seen.push(...body.changes.map((one: { grantId: number }) => one.grantId));
    ({ nextCursor: cursor, hasMore: more } = body);
  }
  expect(seen.length).toBe(mock.state().grants.size);
  expect(new Set(seen)).toEqual(new Set(mock.state().grants.keys()));
  expect((await client.get(`${base}?cursor=${cursor}`)).body).toMatchObject({ changes: [], nextCursor: cursor });
  const grant = await client.grantOf(applicant.cpr);
  await client.move(grant, 'Afslå', []);
  const { body } = await client.get(`${base}?cursor=${cursor}`);
  expect(body).toMatchObject({ changes: [{ grantId: grant.id, version: 2 }], hasMore: false });
  expect(await client.get(`${base}?cursor=yesterday`)).toMatchObject({ status: 400 });
});

test('an assignment is made from a prototype, read back, saved and closed', async () => {
  const { patient } = await client.search(signe);
  const [type] = (await client.get(patient._links.availableAssignmentTypes.href)).body;
  const { actions, ...blank } = (await client.get(type._links.assignmentPrototype.href)).body;
  const form = { ...blank, title: 'Fælles møde', description: 'Aftal en tid.' };
  const made = (await client.send('POST', hrefOf(actions, 'Opret', 'createAssignment'), form)).body;
  expect((await client.get(patient._links.activeAssignments.href)).body).toEqual([made]);
  const save = hrefOf(made.actions, 'Gem', 'updateAssignment');
  const saved = await client.send('PUT', save, { ...made, title: 'Fælles møde, aftalt' });
  expect(saved).toMatchObject({ status: 200, body: { title: 'Fælles møde, aftalt', version: 2 } });
  expect(await client.send('PUT', save, made)).toMatchObject({ status: 409 });
  const close = hrefOf(made.actions, 'Afslut', 'updateAssignment');
  expect(await client.send('PUT', close, saved.body)).toEqual({ status: 204, body: undefined });
  expect((await client.get(patient._links.activeAssignments.href)).body).toEqual([]);
  expect(mock.summary()).toMatchObject({ assignments: [{ id: made.id, status: 'Afsluttet', version: 3 }] });
});

test('a note is kept with the patient it is about', async () => {
  const { patient } = await client.search(signe);
  const note = { title: 'Fælles møde', text: 'Holdt i jobcentret.' };
  expect(await client.send('POST', patient._links.notes.href, note)).toMatchObject({ status: 201, body: note });
  expect((await client.get(patient._links.notes.href)).body).toMatchObject([note]);
  const { patient: other } = await client.search('6512680375');
  expect((await client.get(other._links.notes.href)).body).toEqual([]);
});

test('a unit lists everybody it works with, on pages with links of their own', async () => {
  const units = (await client.get(`${client.root}organizations`)).body;
  const youth = units.find((one: { key: string }) => one.key === 'ungeenhed');
  const pages = (await client.get(youth._links.patients.href)).body;
  expect(pages.map((one: { numberOfItems: number }) => one.numberOfItems)).toEqual([50, 50, 46]);
  const read = await Promise.all(
    pages.map((one: { _links: { items: { href: string } } }) => client.get(one._links.items.href)),
  );
  const ids = read.flatMap(({ body }) => body.map((one: { id: number }) => one.id));
  expect(new Set(ids).size).toBe(146);
});

test('the switches of this system: a patient without links, a barred one, somebody else', async () => {
  mock.faults.add({ operation: 'patients.search', citizen: signe, fault: 'missing-link', times: 1 });
  expect((await client.search(signe)).patient._links).toEqual({});
  mock.faults.add({ operation: 'patients.search', citizen: signe, fault: 'inaccessible', times: 1 });
  expect(await client.search(signe)).toMatchObject({ isPatientAccessible: false, patient: null });
  mock.faults.add({ operation: 'patients.search', citizen: signe, fault: 'foreign-record', times: 1 });
  expect((await client.search(signe)).patient.patientIdentifier.identifier).not.toBe('840891-2204');
  expect((await client.search(signe)).patient.fullName).toBe('Signe Bjerregaard');
});
