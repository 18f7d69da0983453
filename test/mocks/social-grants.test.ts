import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { definition } from '../../mocks/social/index.ts';
import type { Register } from '../../mocks/social/register.ts';
import { signedIn, weekly, type SocialClient } from '../support/social-client.ts';
import { planned, supported } from '../support/social-people.ts';

const [signe, aase] = ['6105901001', '6105901002'];
const bostoette = {
  name: 'Bostøtte',
  elements: [
    { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } },
    { type: 'entryDate', date: '2026-12-01' },
    { type: 'visitatedDurationInMinutes', number: 90 },
    weekly(2),
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
const nodesOf = (cpr: string) => client.treeOf(cpr);
const elementOf = (grant: { currentElements: { type: string; date?: string }[] }, type: string) =>
  grant.currentElements.find((one) => one.type === type);
/** The grants of a patient that belong to no pathway. */
const besideOf = async (cpr: string) => (await nodesOf(cpr)).at(-1).children;

test('an application creates a grant and a change in the feed', async () => {
  const { status, body } = await client.apply(signe, bostoette);
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: 'Bostøtte', version: 1, workflowState: { name: 'Ansøgt' } });
  const { id: _, ...shown } = body;
  expect(await client.get(body._links.self.href)).toEqual({ status: 200, body: shown });
  expect(mock.state().changes.at(-1)).toMatchObject({ grantId: body.id, version: 1 });
  expect(await client.apply(signe, { name: '', elements: [] })).toMatchObject({ status: 400 });
});

test('a grant on a pathway of another patient is refused', async () => {
  const [pathway] = await nodesOf(signe);
  const pathwayId = pathway.patientPathwayId;
  const { body: inside } = await client.apply(signe, { ...bostoette, pathwayId });
  const outside = await apply();
  const [shown] = await nodesOf(signe);
  const grants = shown.children.find((one: { type: string }) => one.type === 'basketReference').children;
  expect(grants).toContainEqual(expect.objectContaining({ type: 'basketGrantReference', grantId: inside.id }));
  expect(await besideOf(signe)).toMatchObject([{ type: 'basketGrantReference', grantId: outside.id }]);
  expect(await client.apply(aase, { ...bostoette, pathwayId })).toMatchObject({ status: 400 });
});

test('a partly granted grant can be changed, ended and annulled', async () => {
  const partly = (await client.move(await apply(), 'Bevilg delvist', [])).body;
  expect(partly).toMatchObject({
    workflowState: { name: 'Delvist bevilget' },
    currentOrderGrantId: expect.any(Number),
  });
  const moves = partly.currentWorkflowTransitions.map((one: { name: string }) => one.name);
  expect(moves).toEqual(['Ændr', 'Afslut', 'Annullér']);
  expect((await client.move(partly, 'Annullér', [])).body).toMatchObject({ workflowState: { name: 'Annulleret' } });
});

test('each transition has its own date, and resets the date the citizen was informed', async () => {
  const dayOf = (grant: Parameters<typeof elementOf>[0], type: string) => elementOf(grant, type)?.date;
  const on = (type: string, date: string | null) => ({ type, date });
  const granted = (await client.move(await apply(), 'Bevilg', [on('citizenInformedDate', '2026-11-23')])).body;
  expect(dayOf(granted, 'workflowApprovedDate')).toBe('2026-11-22T23:00:00.000+0000');
  expect(dayOf(granted, 'citizenInformedDate')).toBe('2026-11-22T23:00:00.000+0000');
  mock.clock.set('2026-12-07T09:00:00Z');
  client = await signedIn(mock);
  const changed = (await client.move(granted, 'Ændr', [])).body;
  expect(dayOf(changed, 'workflowApprovedDate')).toBe('2026-12-06T23:00:00.000+0000');
  expect(dayOf(changed, 'citizenInformedDate')).toBeNull();
  const ended = (await client.move(changed, 'Afslut', [on('workflowApprovedDate', '2026-07-04')])).body;
  expect(dayOf(ended, 'workflowApprovedDate')).toBe('2026-07-03T22:00:00.000+0000');
});

test.each([
  ['Afslå', 'rejectedDate'],
  ['Frafald', 'renouncedDate'],
  ['Fjern', 'removedDate'],
])('what is not granted by %s is dated by %s, and by no approval', async (move, type) => {
  const { body } = await client.move(await apply(), move, []);
  expect(elementOf(body, type)?.date).toBe('2026-11-22T23:00:00.000+0000');
  expect(elementOf(body, 'workflowApprovedDate')).toBeUndefined();
});

test('odd values in a form are stored unchanged', async () => {
  const odd = [
    { type: 'paragraph', paragraph: null },
    { type: 'visitatedDurationInMinutes', number: -30 },
    { ...weekly(0), pattern: 'HVER FULDMÅNE', count: 0 },
    { type: 'entryDate', date: '2026-12-30T23:00:00.000+0000' },
    { type: 'basketGrantEndDate', date: '2025-12-31T23:00:00.000+0000' },
  ];
  const { status, body } = await client.move(await apply(), 'Bevilg', odd);
  expect(status).toBe(200);
  for (const one of odd) expect(elementOf(body, one.type)).toMatchObject(one);
});

test.each([
  [{ ...weekly(2) }, 90, '90 minutter, 2 gange om ugen'],
  [{ ...weekly(1, 2) }, 1, '1 minut, 1 gang hver 2. uge'],
  [{ ...weekly(0), pattern: 'DAY' }, 30, '30 minutter, 1 gang om dagen'],
  [{ ...weekly(0, 3), pattern: 'DAY' }, 30, '30 minutter, 1 gang hver 3. dag'],
  [{ ...weekly(0), pattern: 'HVER FULDMÅNE', count: 0 }, 0, '0 minutter, 0 (HVER FULDMÅNE)'],
])('the tree says in Danish what %j comes to', async (repetition, minutes, words) => {
  const elements = [{ type: 'visitatedDurationInMinutes', number: minutes }, repetition];
  await client.apply(signe, { name: 'Bostøtte', elements });
  const [node] = await besideOf(signe);
  expect(node.additionalInfo).toContainEqual({ key: 'Visiteret tid', value: words });
});

test('the pathway tree shows the date of a grant and of other decisions', async () => {
  const granted = (await client.move(await apply(), 'Bevilg', [])).body;
  expect((await besideOf(signe))[0].additionalInfo).toContainEqual({ key: 'Bevilget den', value: '2026-11-23' });
  await client.move(granted, 'Annullér', []);
  expect((await besideOf(signe))[0].additionalInfo).toContainEqual({ key: 'Afgjort den', value: '2026-11-23' });
});

test('fault foreign-record: a grant’s link leads to another patient’s grant', async () => {
  const grant = await apply();
  mock.faults.add({ operation: 'grants.get', citizen: signe, fault: 'foreign-record', times: 1 });
  const { body: foreign } = await client.get(grant._links.self.href);
  expect(foreign.basketGrantId).not.toBe(grant.id);
  expect(foreign.patient.id).toBe((await client.search(aase)).patient.id);
});

test('fault stale: a grant from before the last write', async () => {
  const grant = await apply();
  const granted = (await client.move(grant, 'Bevilg', [])).body;
  mock.faults.add({ operation: 'grants.get', fault: 'stale', times: 1 });
  expect(grant).toMatchObject((await client.get(grant._links.self.href)).body);
  expect(granted).toMatchObject((await client.get(grant._links.self.href)).body);
});

test('faults reset-after and duplicate: an application is stored once, and twice', async () => {
  const before = mock.state().grants.size;
  mock.faults.add({ operation: 'grants.create', fault: 'reset-after', times: 1 });
  await expect(client.apply(signe, bostoette)).rejects.toThrow('fetch failed');
  expect(mock.state().grants.size).toBe(before + 1);
  mock.faults.add({ operation: 'grants.create', fault: 'duplicate', times: 1 });
  await client.apply(signe, bostoette);
  expect(mock.state().grants.size).toBe(before + 3);
});
