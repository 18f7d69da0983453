import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { definition } from '../../mocks/social/index.ts';
import type { Register } from '../../mocks/social/register.ts';
import { signedIn, type SocialClient } from '../support/social-client.ts';
import { planned, supported } from '../support/social-people.ts';

const [signe, aase] = ['6105901001', '6105901002'];
const bostoette = {
  name: 'Bostøtte',
  elements: [
    { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } },
    { type: 'entryDate', date: '2026-12-01' },
    { type: 'visitatedDurationInMinutes', minutes: 90 },
    { type: 'repetition', pattern: 'WEEKLY', count: 2 },
  ],
};

let mock: RunningMock<Register>;
let client: SocialClient;

beforeAll(async () => {
  mock = await startMock(definition, { people: [supported(signe), planned(aase)] });
});
beforeEach(async () => {
  mock.reset();
  mock.clock.set('2026-11-23T09:00:00Z');
  client = await signedIn(mock);
});
afterAll(() => mock.close());

const apply = async () => (await client.apply(signe, bostoette)).body;
const nodesOf = async (cpr: string) => {
  const [view] = await client.viewsOf((await client.search(cpr)).patient);
  return (await client.get(view?._links['pathwayReferences']?.href)).body;
};
const elementOf = (grant: { currentElements: { type: string }[] }, type: string) =>
  grant.currentElements.find((one) => one.type === type);

test('a grant begins as an application, which those who follow the changes are told of', async () => {
  const { status, body } = await client.apply(signe, bostoette);
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: 'Bostøtte', version: 1, workflowState: { name: 'Ansøgt' } });
  expect(await client.get(body._links.self.href)).toEqual({ status: 200, body });
  expect(mock.state().changes.at(-1)).toMatchObject({ grantId: body.id, version: 1 });
  expect(await client.apply(signe, { name: '', elements: [] })).toMatchObject({ status: 400 });
});

test('it may belong to a pathway of the patient’s, and to nobody else’s', async () => {
  const [pathway] = await nodesOf(signe);
  const { body: inside } = await client.apply(signe, { ...bostoette, pathwayId: pathway.id });
  const outside = await apply();
  const [shown, beside] = await nodesOf(signe);
  expect(shown.children).toContainEqual(expect.objectContaining({ type: 'basketGrantReference', id: inside.id }));
  expect(beside).toMatchObject({ type: 'basketGrantReference', id: outside.id });
  expect(await client.apply(aase, { ...bostoette, pathwayId: pathway.id })).toMatchObject({ status: 400 });
});

test('what is granted in part can be changed, ended and annulled like what is granted', async () => {
  const partly = (await client.move(await apply(), 'Bevilg delvist', [])).body;
  expect(partly).toMatchObject({
    workflowState: { name: 'Delvist bevilget' },
    currentOrderGrantId: expect.any(Number),
  });
  const moves = partly.currentWorkflowTransitions.map((one: { name: string }) => one.name);
  expect(moves).toEqual(['Ændr', 'Afslut', 'Annullér']);
  expect((await client.move(partly, 'Annullér', [])).body).toMatchObject({ workflowState: { name: 'Annulleret' } });
});

test('each decision has its own date, and the citizen is told of it anew', async () => {
  const approvedOn = (date: string) => ({ type: 'workflowApprovedDate', date });
  const informedOn = (date: string | null) => ({ type: 'citizenInformedDate', date });
  const granted = (await client.move(await apply(), 'Bevilg', [informedOn('2026-11-23')])).body;
  expect(elementOf(granted, 'workflowApprovedDate')).toEqual(approvedOn('2026-11-23'));
  expect(elementOf(granted, 'citizenInformedDate')).toEqual(informedOn('2026-11-23'));
  mock.clock.set('2026-12-07T09:00:00Z');
  client = await signedIn(mock);
  const changed = (await client.move(granted, 'Ændr', [])).body;
  expect(elementOf(changed, 'workflowApprovedDate')).toEqual(approvedOn('2026-12-07'));
  expect(elementOf(changed, 'citizenInformedDate')).toEqual(informedOn(null));
  const ended = (await client.move(changed, 'Afslut', [approvedOn('2026-12-04')])).body;
  expect(elementOf(ended, 'workflowApprovedDate')).toEqual(approvedOn('2026-12-04'));
  expect(elementOf((await client.move(await apply(), 'Frafald', [])).body, 'workflowApprovedDate')).toBeUndefined();
});

test('whatever is typed in is kept, however odd', async () => {
  const odd = [
    { type: 'paragraph', paragraph: null },
    { type: 'visitatedDurationInMinutes', minutes: -30 },
    { type: 'repetition', pattern: 'HVER FULDMÅNE', count: 0 },
    { type: 'entryDate', date: '2026-12-31' },
    { type: 'basketGrantEndDate', date: '2026-01-01' },
  ];
  const { status, body } = await client.move(await apply(), 'Bevilg', odd);
  expect(status).toBe(200);
  expect(body.currentElements).toEqual(expect.arrayContaining(odd));
});

test.each([
  ['DAILY', 90, 1, '90 minutter, 1 gang om dagen'],
  ['WEEKDAYS', 30, 2, '30 minutter, 2 gange hver hverdag'],
  ['WEEKLY', 90, 2, '90 minutter, 2 gange om ugen'],
  ['FORTNIGHTLY', 60, 1, '60 minutter, 1 gang hver 14. dag'],
  ['MONTHLY', 1, 3, '1 minut, 3 gange om måneden'],
  ['QUARTERLY', 240, 1, '240 minutter, 1 gang i kvartalet'],
  ['YEARLY', 600, 4, '600 minutter, 4 gange om året'],
  ['HVER FULDMÅNE', 0, 0, '0 minutter, 0 gange (HVER FULDMÅNE)'],
])('the tree says in Danish what %s comes to', async (pattern, minutes, count, words) => {
  await client.apply(signe, {
    name: 'Bostøtte',
    elements: [
      { type: 'visitatedDurationInMinutes', minutes },
      { type: 'repetition', pattern, count },
    ],
  });
  const [, node] = await nodesOf(signe);
  expect(node.additionalInfo).toContainEqual({ key: 'Visiteret tid', value: words });
});

test('the tree says when something was granted, and of other decisions when they were made', async () => {
  const granted = (await client.move(await apply(), 'Bevilg', [])).body;
  expect((await nodesOf(signe))[1].additionalInfo).toContainEqual({ key: 'Bevilget den', value: '2026-11-23' });
  await client.move(granted, 'Annullér', []);
  expect((await nodesOf(signe))[1].additionalInfo).toContainEqual({ key: 'Afgjort den', value: '2026-11-23' });
});

test('under the link of a grant there may be somebody else’s', async () => {
  const grant = await apply();
  mock.faults.add({ operation: 'grants.get', citizen: signe, fault: 'foreign-record', times: 1 });
  const { body: foreign } = await client.get(grant._links.self.href);
  expect(foreign.id).not.toBe(grant.id);
  expect(foreign.patientId).toBe((await client.search(aase)).patient.id);
});

test('a grant may be read as it was before the last write', async () => {
  const grant = await apply();
  const granted = (await client.move(grant, 'Bevilg', [])).body;
  mock.faults.add({ operation: 'grants.get', fault: 'stale', times: 1 });
  expect((await client.get(grant._links.self.href)).body).toEqual(grant);
  expect((await client.get(grant._links.self.href)).body).toEqual(granted);
});

test('an application whose acknowledgement is lost is there all the same, and one played twice is there twice', async () => {
  const before = mock.state().grants.size;
  mock.faults.add({ operation: 'grants.create', fault: 'reset-after', times: 1 });
  await expect(client.apply(signe, bostoette)).rejects.toThrow('fetch failed');
  expect(mock.state().grants.size).toBe(before + 1);
  mock.faults.add({ operation: 'grants.create', fault: 'duplicate', times: 1 });
  await client.apply(signe, bostoette);
  expect(mock.state().grants.size).toBe(before + 3);
});
