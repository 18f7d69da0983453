import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { person } from '../../mocks/index.ts';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { population } from '../../mocks/people/population.ts';
import { definition } from '../../mocks/social/index.ts';
import type { Register } from '../../mocks/social/register.ts';
import { hrefOf, signedIn, tokenFor, weekly, type SocialClient } from '../support/social-client.ts';

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

test('token endpoint: needs the client secret, expires after five minutes', async () => {
  expect(await tokenFor(mock, 'wrong')).toMatchObject({ status: 401, body: { error: 'unauthorized_client' } });
  const { root } = client;
  expect(await client.get(root)).toMatchObject({ status: 200 });
  mock.clock.advance(300_000);
  expect(await client.get(root)).toEqual({
    status: 401,
    body: { status: 401, error: 'Unauthorized', message: expect.any(String) },
  });
});

test('the root links to every resource, with and without a host in the link', async () => {
  const { body } = await client.get(client.root);
  const [grantId] = mock.state().grants.keys();
  const hrefs = Object.values<{ href: string }>(body._links).map(({ href }) => href);
  expect(new Set(hrefs.map((href) => href.startsWith(mock.url)))).toEqual(new Set([true, false]));
  const { organizations, professionals, patientGrantById, grantChanges, offers } = body._links;
  for (const href of [organizations.href, `${professionals.href}?query=jonas`, grantChanges.href, offers.href])
    expect(await client.get(href)).toMatchObject({ status: 200 });
  expect(await client.get(`${patientGrantById.href}/${grantId}`)).toMatchObject({ status: 200 });
  expect(await client.get(professionals.href)).toMatchObject({ status: 400 });
  expect(await client.search(signe)).toHaveProperty('patient.id');
});

test('patients/search: found, 404 for nobody, inaccessible', async () => {
  expect(await client.search(signe)).toMatchObject({
    isPatientAccessible: true,
    notAccessiblePatient: null,
    patient: { patientIdentifier: { type: 'cpr', identifier: '840891-2204' }, fullName: 'Signe Bjerregaard' },
  });
  expect(await client.search('8802951393')).toMatchObject({ status: 404 });
  expect(await client.search('6910752017')).toMatchObject({ isPatientAccessible: false, patient: null });
});

test('an inaccessible patient gets 403 by every path', async () => {
  const barred = [...mock.state().patients.values()].find((one) => !one.accessible);
  const grant = [...mock.state().grants.values()].find((one) => one.patientId === barred?.id);
  const base = client.root.replace(/\/$/, '');
  expect(await client.get(`${base}/patients/${barred?.id}`)).toMatchObject({ status: 403 });
  expect(await client.get(`${base}/patientGrants/${grant?.id}`)).toMatchObject({ status: 403 });
});

test('protected address: restricted flags on address and phone numbers, values still in the answer', async () => {
  const { patient } = await client.search('7706883226');
  expect(patient).toMatchObject({ telephonesRestricted: true, mobileTelephone: expect.any(String) });
  expect(patient.primaryAddress).toMatchObject({ restricted: true, addressLine1: 'Skovvej 22' });
});

test('joint plan: a view of its own with open pathways only', async () => {
  const { patient } = await client.search(signe);
  const [whole, plan] = await client.viewsOf(patient);
  expect([whole?.name, plan?.name]).toEqual(['Alle forløb', 'Helhedsorienteret plan']);
  const tree = await client.treeOf(signe);
  expect(tree.map((one: { name: string }) => one.name)).toEqual(['Bostøtte § 85', 'Støtte- og kontaktperson § 99']);
  const leaves = tree.flatMap((one: { children: unknown[] }) => one.children);
  expect(leaves).toContainEqual(
    expect.objectContaining({
      type: 'professionalReference',
      name: 'Jonas Friis',
      additionalInfo: expect.arrayContaining([{ key: 'Initialer', value: 'JFR' }]),
    }),
  );
  const grants = leaves.flatMap((one: unknown) => (one as { children: unknown[] }).children);
  const workflowState = expect.objectContaining({ name: 'Bevilget' });
  expect(grants).toContainEqual(
    expect.objectContaining({ type: 'basketGrantReference', name: 'Bostøtte', workflowState }),
  );
  const { patient: without } = await client.search('6512680375');
  expect(await client.viewsOf(without)).toHaveLength(1);
});

test('each of the 901 reviewed people has the outcome on their pathways (D17, D18)', () => {
  const { pathways } = mock.state();
  const outcomes = new Map<string, Set<number>>();
  for (const { patientId, info } of pathways.values()) {
    const outcome = (info ?? []).find(({ key }) => key === 'Sagsgennemgang')?.value ?? 'ingen';
    outcomes.set(outcome, (outcomes.get(outcome) ?? new Set()).add(patientId));
  }
  expect(Object.fromEntries([...outcomes].map(([outcome, patients]) => [outcome, patients.size]))).toEqual({
    Førtidspension: 535,
    'Overflyttes til beskæftigelse': 89 + 37,
    'Helhedsorienteret plan': 72 + 23,
    'Forbliver i socialområdet': 59 + 86,
    ingen: 2,
  });
});

test('grant workflow: applied, granted, changed, ended, each by a form', async () => {
  let grant = await client.grantOf(applicant.cpr);
  expect(grant).toMatchObject({ workflowState: { name: 'Ansøgt' }, currentOrderGrantId: null, version: 1 });
  const hours = [{ type: 'visitatedDurationInMinutes', number: 90 }, weekly(2)];
  const elementOf = (type: string) => grant.currentElements.filter((one: { type: string }) => one.type === type);
  grant = (await client.move(grant, 'Bevilg', hours)).body;
  expect(grant).toMatchObject({ workflowState: { name: 'Bevilget' }, version: 2 });
  expect(elementOf('visitatedDurationInMinutes')).toMatchObject([{ number: 90 }]);
  expect(elementOf('repetition')).toMatchObject([weekly(2)]);
  expect(elementOf('workflowApprovedDate')).toMatchObject([{ date: '2026-11-22T23:00:00.000+0000' }]);
  grant = (await client.move(grant, 'Ændr', [{ type: 'visitatedDurationInMinutes', number: 60 }])).body;
  expect(elementOf('visitatedDurationInMinutes')).toMatchObject([{ number: 60 }]);
  grant = (await client.move(grant, 'Afslut', [{ type: 'basketGrantEndDate', date: '2026-12-31' }])).body;
  expect(grant).toMatchObject({ workflowState: { name: 'Afsluttet' }, currentWorkflowTransitions: [], version: 4 });
});

test('a form of an old version gets 409 and changes nothing', async () => {
  const old = await client.grantOf(applicant.cpr);
  const changed = (await client.move(old, 'Bevilg', [])).body;
  const ending = { ...changed, version: old.version };
  expect(await client.move(ending, 'Afslut', [])).toEqual({
    status: 409,
    body: expect.stringContaining('OptimisticLockException'),
  });
  expect(await client.grantOf(applicant.cpr)).toEqual(changed);
});

test('change feed of grants: each change once, page by page, then new ones', async () => {
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

test.each(['PATIENT', 'BASKET_GRANT'])(
  'assignment on %s: created from a prototype, read, saved, closed',
  async (on) => {
    const owner = on === 'PATIENT' ? (await client.search(signe)).patient : await client.grantOf(signe);
    const { availableAssignmentTypes, activeAssignments, assignments } = owner._links;
    const [type] = (await client.get(availableAssignmentTypes.href)).body;
    const { actions, _links, ...blank } = (await client.get(type._links.assignmentPrototype.href)).body;
    const [organization] = (await client.get(_links.availableOrganizationAssignees.href)).body;
    const organizationAssignee = { organizationId: organization.id, displayName: organization.name };
    const form = { ...blank, title: 'Fælles møde', description: 'Aftal en tid.', organizationAssignee };
    const made = (await client.send('POST', hrefOf(actions, 'Opret', 'createAssignment'), form)).body;
    const [listed] = (await client.get(activeAssignments.href)).body;
    expect(listed).toMatchObject({ id: made.id, title: 'Fælles møde', description: null, relatedActivityType: on });
    expect((await client.get(listed._links.self.href)).body).toEqual([made]);
    const save = hrefOf(made.actions, 'Gem', 'updateAssignment');
    const saved = await client.send('PUT', save, { ...made, title: 'Fælles møde, aftalt' });
    expect(saved).toMatchObject({ status: 200, body: { title: 'Fælles møde, aftalt', version: 2 } });
    expect(await client.send('PUT', save, made)).toMatchObject({ status: 409 });
    const close = hrefOf(made.actions, 'Afslut', 'updateAssignment');
    expect(await client.send('PUT', close, { id: made.id, version: 2 })).toMatchObject({ status: 400 });
    expect(await client.send('PUT', close, saved.body)).toEqual({ status: 204, body: undefined });
    expect((await client.get(activeAssignments.href)).body).toEqual([]);
    expect((await client.get(assignments.href)).body).toMatchObject([{ workflowState: { name: 'Afsluttet' } }]);
    expect(mock.summary()).toMatchObject({ assignments: [{ id: made.id, status: 'Afsluttet', version: 3 }] });
  },
);

test('note: a form that is filled in, listed in the patient’s pathway tree', async () => {
  const { status, body } = await client.note(signe, 'Fælles møde', 'Holdt i jobcentret.');
  expect([status, body.items.map((one: { value: string }) => one.value)]).toEqual([
    201,
    ['Fælles møde', 'Holdt i jobcentret.'],
  ]);
  const isNote = ({ type }: { type: string }) => type === 'formDataV2Reference';
  const [note] = (await client.treeOf(signe)).filter(isNote);
  expect((await client.get(note._links.referencedObject.href)).body).toEqual(body);
  expect((await client.treeOf('6512680375')).filter(isNote)).toEqual([]);
});

test('an organization links to the list of its patients', async () => {
  const units = (await client.get(`${client.root}organizations`)).body;
  const youth = units.find((one: { name: string }) => one.name === 'Visitationens ungeenhed');
  expect(youth._links).not.toHaveProperty('patients');
  const { _links } = (await client.get(youth._links.self.href)).body;
  const patients = (await client.get(_links.patients.href)).body;
  expect(new Set(patients.map((one: { id: number }) => one.id)).size).toBe(146);
  expect(patients[0]).not.toHaveProperty('primaryAddress');
});

test('faults missing-link, inaccessible and foreign-record on a patient', async () => {
  mock.faults.add({ operation: 'patients.search', citizen: signe, fault: 'missing-link', times: 1 });
  expect((await client.search(signe)).patient._links).toEqual({});
  mock.faults.add({ operation: 'patients.search', citizen: signe, fault: 'inaccessible', times: 1 });
  expect(await client.search(signe)).toMatchObject({ isPatientAccessible: false, patient: null });
  mock.faults.add({ operation: 'patients.search', citizen: signe, fault: 'foreign-record', times: 1 });
  expect((await client.search(signe)).patient.patientIdentifier.identifier).not.toBe('840891-2204');
  expect((await client.search(signe)).patient.fullName).toBe('Signe Bjerregaard');
});
