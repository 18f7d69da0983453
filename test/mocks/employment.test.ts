import { afterEach, beforeEach, expect, test } from 'vitest';
import { actorOf } from '../../mocks/employment/actors.ts';
import { definition } from '../../mocks/employment/index.ts';
import type { Register } from '../../mocks/employment/register.ts';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
import { staffMember } from '../../mocks/people/staff.ts';
import { employed, planned } from '../support/employment-people.ts';

const signe = '7405880001';
const aase = '7405880002';

let mock: RunningMock<Register>;
let credentials: Record<string, string>;

beforeEach(async () => {
  mock = await startMock(definition, { people: [employed(signe), planned(aase)] });
  mock.clock.set(new Date('2026-11-01T10:00:00Z'));
  credentials = { authorization: `Bearer ${await signIn()}`, apikey: 'helhed-apikey' };
});
afterEach(() => mock.close());

test('token endpoint: needs the client secret and a resource, expires after an hour', async () => {
  expect(await post('/oauth2/token', new URLSearchParams({ ...client, client_secret: 'guess' }))).toMatchObject({
    status: 401,
  });
  const { resource: _, ...without } = client;
  expect(await post('/oauth2/token', new URLSearchParams(without))).toMatchObject({
    status: 400,
    body: { error: 'invalid_request' },
  });
  expect(await get('/tags')).toMatchObject({ status: 200 });
  mock.clock.advance(3_600_001);
  expect(await get('/tags')).toMatchObject({ status: 401 });
});

test('a call without token or API key gets 401 as ProblemDetails', async () => {
  const { authorization = '', apikey = '' } = credentials;
  for (const partial of [{}, { authorization }, { apikey }, { authorization, apikey: 'guess' }]) {
    const answer = await fetch(`${mock.url}/tags`, { headers: partial });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 401, title: 'Unauthorized' });
  }
});

test('citizen look-up by CPR number, then by id; ids are the same at each start', async () => {
  const id = await idOf(signe);
  expect(await get(`/citizens/${id}`)).toMatchObject({
    status: 200,
    body: {
      cpr: signe,
      displayName: 'Signe Marie Østergaard',
      contactInformation: { primaryAddress: { street: 'Storegade', building: '1', postalCode: '8500' } },
      responsibleActors: [{ actorId: actorOf(staffMember('MHO')).actorId, role: 1 }],
    },
  });
  expect(await get('/citizens/find?cpr=7405880009')).toMatchObject({ status: 404, body: { title: 'Not Found' } });
  mock.reset();
  credentials['authorization'] = `Bearer ${await signIn()}`;
  expect(await idOf(signe)).toBe(id);
});

test('citizensearch finds many citizens at once, each with tags or null', async () => {
  const filters = [{ customFilter: '', fieldName: 'cpr', values: [signe, aase, '7405880009'] }];
  const { body } = await search('/citizensearch', { filters, sort: [{ fieldName: 'displayName', ascending: true }] });
  expect(body).toMatchObject({
    data: [
      { id: await idOf(signe), cpr: signe, tags: null },
      { id: await idOf(aase), cpr: aase, tags: [{ title: 'Fælles plan', end: null }] },
    ],
    hasMore: false,
    totalSearchCount: 2,
  });
});

test('search: pages, part of the name, team; 404 without results', async () => {
  const paging = { pageNumber: 0, pageSize: 1 };
  expect((await search('/citizensearch', { paging })).body).toMatchObject({ hasMore: true, totalSearchCount: 2 });
  expect((await search('/citizensearch', { paging: { pageNumber: 1, pageSize: 1 } })).body).toMatchObject({
    hasMore: false,
  });
  expect((await search('/citizensearch', { term: 'brØND' })).body).toMatchObject({ data: [{ cpr: aase }] });
  expect((await search('/citizensearch', { term: '*' })).body).toMatchObject({ totalSearchCount: 2 });
  const filters = [{ fieldName: 'primaryCaseworkerTeamId', values: ['nobodys-team'] }];
  expect(await search('/citizensearch', { filters })).toMatchObject({ status: 404 });
});

test('private contacts: pages count from 1, null without results', async () => {
  const page = async (cpr: string, pageNumber: number) =>
    search(`/citizens/${await idOf(cpr)}/searchPrivateContacts`, { paging: { pageNumber, pageSize: 10 } });
  expect(await page(aase, 0)).toMatchObject({ status: 400 });
  expect((await page(aase, 1)).body).toMatchObject({ data: [{ name: 'Jonas Friis', kind: 'Nexus-sagsbehandler' }] });
  expect(await page(signe, 1)).toEqual({ status: 200, body: null });
});

test('search: 504 when too broad, 400 with an unknown filter', async () => {
  expect(await search('/cases/search', { paging: { pageNumber: 0, pageSize: 101 } })).toMatchObject({
    status: 504,
    body: { status: 504 },
  });
  expect(await search('/cases/search', { filters: [{ fieldName: 'shoeSize', values: ['42'] }] })).toMatchObject({
    status: 400,
  });
  expect(await search('/cases/search', { paging: { pageNumber: 0, pageSize: 1_001 } })).toMatchObject({ status: 400 });
});

test('read delay: a note that was written is read 1 to 3 seconds later', async () => {
  const id = await idOf(signe);
  expect(await post('/journals/note', noteOn(id, 'Samtale', 'Aftalt ny samtale.'))).toMatchObject({ status: 200 });
  const note = { title: 'Samtale', body: 'Aftalt ny samtale.', referenceId: id };
  expect(mock.summary()).toMatchObject({ journals: [{ title: 'Fælles plan' }, note] });
  mock.clock.advance(900);
  expect(await get(`/journals/${id}`)).toEqual({ status: 200, body: null });
  mock.clock.advance(2_100);
  expect(await get(`/journals/${id}`)).toMatchObject({ body: [{ ...note, journalTypeCode: '022.420.000' }] });
  expect(await post('/journals/note', { ...noteOn(id, 'x', 'y'), caseId: 'another citizen’s' })).toMatchObject({
    status: 400,
  });
});

test('task states: completed once, cancelled and started by number, deadline exceeded', async () => {
  const id = await newTask({ deadline: '2026-11-02T00:00:00Z' });
  expect(await put(`/tasks/${id}/3`)).toMatchObject({ status: 200, body: { id, state: 'Started' } });
  expect(await stateOf(id)).toBe('I gang');
  mock.clock.set(new Date('2026-11-02T00:00:01Z'));
  credentials['authorization'] = `Bearer ${await signIn()}`;
  expect(await stateOf(id)).toBe('Frist overskredet');
  expect(await put(`/tasks/${id}/0`)).toMatchObject({ status: 200 });
  expect(await stateOf(id)).toBe('Gennemført');
  expect(await put(`/tasks/${id}/1`)).toMatchObject({ status: 400, body: { title: 'Bad Request' } });
  expect(await put(`/tasks/${id}/2`)).toMatchObject({ status: 200 });
  expect(await stateOf(id)).toBeUndefined();
});

test('the same task posted twice is two tasks: there is no idempotency key', async () => {
  expect(await newTask()).not.toBe(await newTask());
  expect((mock.summary() as { tasks: unknown[] }).tasks).toHaveLength(2);
});

test('a task is assigned to staff or a unit’s mailbox; anybody else is refused', async () => {
  const mailbox = '0ac70001-0000-4000-8000-000000000001';
  const { actorId } = actorOf(staffMember('MHO'));
  expect(await newTask({ assignedActorsId: [mailbox, actorId], deadline: null })).toEqual(expect.any(String));
  expect(await newTask({ assignedActorsId: ['NOBODY'] })).toBeUndefined();
  expect(await newTask({ taskType: 'OPGAVE' })).toBeUndefined();
});

test('a note on a task is not listed on the citizen', async () => {
  const id = await newTask();
  await post('/journals/note', { ...noteOn(await idOf(signe), 'Svar', 'Ringet.'), referenceId: id });
  mock.clock.advance(3_000);
  expect(await get(`/journals/${id}`)).toMatchObject({ body: [{ referenceId: id, body: 'Ringet.' }] });
  expect(await get(`/journals/${await idOf(signe)}`)).toEqual({ status: 200, body: null });
});

test('PUT of the responsible actors removes whoever is missing from it; staff can leave', async () => {
  const id = await idOf(aase);
  const path = `/responsibleCaseworkers/all/byCitizen/${id}`;
  const roles = ((await get(path)).body as { responsibilityName: string }[]).map((one) => one.responsibilityName);
  expect(new Set(roles)).toEqual(
    new Set(['Sagsbehandler ', 'Koordinerende sagsbehandler ', 'Mentor ', 'Nexus-sagsbehandler']),
  );
  const actor = (initials: string, role: number, code?: string) => ({
    actorId: actorOf(staffMember(initials)).actorId,
    role,
    responsibilities: code ? [{ responsibilityCode: code, showInJobnet: null }] : [],
  });
  const replace = (...caseworkers: object[]) =>
    put(`/citizens/${id}/responsibleactors`, { caseworkers, privateContactPersons: [] });
  expect(await replace({ ...actor('MHO', 1), actorId: 'NOBODY' })).toMatchObject({ status: 400 });
  expect(await replace(actor('PKR', 1), actor('DMR', 0, 'MENTOR'))).toMatchObject({
    status: 200,
    body: [{ role: 1 }, { role: 0 }],
  });
  await post('/_mock/hands', { hand: 'caseworker-leaves', initials: 'DMR' });
  mock.clock.advance(3_000);
  expect((await get(path)).body).toMatchObject([
    { role: 1, caseworkerIsActive: true },
    { role: 0, caseworkerIsActive: false },
    { caseworkerId: null },
  ]);
  expect((await search(`/citizens/${id}/searchContacts`, {})).body).toMatchObject({
    data: [
      { name: 'Pia Krogh', type: 1, responsibilityTypeCode: null, email: 'pkr@example.dk' },
      { name: 'Dorthe Mørk', type: 0, responsibilityTypeCode: 'MENTOR' },
      { name: 'Jonas Friis', type: 2 },
    ],
    totalSearchCount: 3,
  });
});

test('a tag assigned to a citizen is read on the citizen', async () => {
  const id = await idOf(signe);
  const tags = (await get('/tags')).body as { id: string; title: string }[];
  const tagId = tags.find((one) => one.title === 'Tolk')?.id;
  expect(await get(`/tagassignments?referenceId=${id}`)).toEqual({ status: 200, body: [] });
  expect(await post('/tagassignments', { tagId, referenceId: id })).toMatchObject({ status: 201 });
  mock.clock.advance(3_000);
  expect((await get(`/tagassignments?referenceId=${id}`)).body).toMatchObject([{ tag: { title: 'Tolk' }, end: null }]);
  expect(await post('/tagassignments', { tagId: id, referenceId: id })).toMatchObject({ status: 400 });
});

test('end times: Danish midnight in both recorded forms', async () => {
  await mock.close();
  mock = await startMock(definition, {
    people: Array.from({ length: 20 }, (_, index) => planned(`74058800${10 + index}`)),
  });
  credentials['authorization'] = `Bearer ${await signIn()}`;
  const { body } = await search('/activities/search', { paging: { pageNumber: 0, pageSize: 100 } });
  const ends = new Set((body as { data: { endDate: string }[] }).data.map((one) => one.endDate));
  expect(ends).toEqual(new Set(['2027-02-01T00:00:00Z', '2027-01-31T22:00:00Z']));
});

test('target group and alerts are read one citizen at a time', async () => {
  expect((await get(`/classifications/${await idOf(aase)}`)).body).toEqual([{ targetGroupCode: '6.6', end: null }]);
  expect((await get(`/alerts?referenceId=${await idOf(aase)}`)).body).toMatchObject([
    { title: 'Hjemløshed', alertSeverity: 'info' },
  ]);
  expect(await get(`/alerts?referenceId=${await idOf(signe)}`)).toEqual({ status: 200, body: null });
});

test('a fault rule for one citizen applies to calls by CPR number and by id', async () => {
  const id = await idOf(signe);
  mock.faults.add({ operation: '*', citizen: signe, fault: '503' });
  expect(await get(`/citizens/${id}`)).toMatchObject({ status: 503, body: { title: 'Service Unavailable' } });
  expect(await search('/cases/search', { filters: [{ fieldName: 'citizenId', values: [id] }] })).toMatchObject({
    status: 503,
  });
  expect(await get(`/citizens/find?cpr=${aase}`)).toMatchObject({ status: 200 });
});

const client = {
  grant_type: 'client_credentials',
  client_id: 'helhed',
  client_secret: 'helhed-secret',
  resource: 'employment',
};

async function signIn(): Promise<string> {
  const answer = await fetch(`${mock.url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(client) });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function send(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const form = body instanceof URLSearchParams;
  const answer = await fetch(`${mock.url}${path}`, {
    method,
    headers: { ...credentials, ...(form || body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

const get = (path: string) => send('GET', path);
const post = (path: string, body: unknown) => send('POST', path, body);
const put = (path: string, body?: unknown) => send('PUT', path, body);
const search = (path: string, asked: object) => send('POST', path, asked);
const idOf = async (cpr: string) => ((await get(`/citizens/find?cpr=${cpr}`)).body as { citizenId: string }).citizenId;

async function newTask(but: object = {}): Promise<string> {
  const reference = { id: await idOf(signe), type: 'CITIZEN' };
  const task = {
    title: 'Ring',
    description: '',
    deadline: '2026-12-01T00:00:00Z',
    assignedActorsId: [actorOf(staffMember('MHO')).actorId],
    taskType: 34,
    reference,
    ...but,
  };
  return ((await post('/tasks', task)).body as { id: string }).id;
}

async function stateOf(id: string): Promise<string | undefined> {
  mock.clock.advance(3_000);
  const { body } = await search('/tasks/citizen', { filters: [{ fieldName: 'id', values: [id] }] });
  return (body as { data: { stateName: string }[] }).data[0]?.stateName;
}

const noteOn = (referenceId: string, title: string, body: string) => ({
  title,
  referenceId,
  occurredAt: '2026-11-01T10:00:00.000Z',
  body,
  attachments: [],
  journalTypeId: '022.420.000',
  isApproved: true,
  caseId: mock.state().cases.find(({ citizenId }) => citizenId === referenceId)?.id,
  caseTagCode: 'KLE_15.20.00',
  caseActionFacetTagCode: 'KLE_ACTION_FACETS_G01',
});
