import { afterEach, beforeEach, expect, test } from 'vitest';
import { definition } from '../../mocks/employment/index.ts';
import type { Register } from '../../mocks/employment/register.ts';
import { startMock, type RunningMock } from '../../mocks/kit/mock.ts';
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

test('a token costs the right secret and a resource, and is good for an hour', async () => {
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

test('every call needs both the token and the apikey, and says so as ProblemDetails', async () => {
  const { authorization = '', apikey = '' } = credentials;
  for (const partial of [{}, { authorization }, { apikey }, { authorization, apikey: 'guess' }]) {
    const answer = await fetch(`${mock.url}/tags`, { headers: partial });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 401, title: 'Unauthorized' });
  }
});

test('a citizen is looked up in two steps, and has the same id each time the mock starts', async () => {
  const id = await idOf(signe);
  expect(await get(`/citizens/${id}`)).toMatchObject({
    status: 200,
    body: {
      cpr: signe,
      displayName: 'Signe Marie Østergaard',
      givenName: 'Signe',
      middleName: 'Marie',
      caseworkerIdentifier: 'MHO',
      isActive: true,
    },
  });
  expect(await get('/citizens/find?cpr=7405880009')).toMatchObject({ status: 404, body: { title: 'Not Found' } });
  mock.reset();
  credentials['authorization'] = `Bearer ${await signIn()}`;
  expect(await idOf(signe)).toBe(id);
});

test('the batch door finds many citizens at once, with the columns asked for', async () => {
  const filters = [{ fieldName: 'cpr', values: [signe, aase, '7405880009'] }];
  const { body } = await search('/citizens/search', {
    filters,
    columns: ['cpr', 'tags'],
    sort: [{ fieldName: 'displayName', ascending: true }],
  });
  expect(body).toEqual({
    data: [
      { id: await idOf(signe), cpr: signe, tags: [] },
      { id: await idOf(aase), cpr: aase, tags: [{ id: expect.any(String), name: 'Fælles plan' }] },
    ],
    hasMore: false,
    totalSearchCount: 2,
  });
});

test('a search goes by pages, by a part of the name and by unit, and finds nobody with 204', async () => {
  const paging = { pageNumber: 0, pageSize: 1 };
  expect((await search('/citizens/search', { paging })).body).toMatchObject({ hasMore: true, totalSearchCount: 2 });
  expect((await search('/citizens/search', { paging: { pageNumber: 1, pageSize: 1 } })).body).toMatchObject({
    hasMore: false,
  });
  expect((await search('/citizens/search', { term: 'brØND' })).body).toMatchObject({
    data: [{ cpr: aase }],
    totalSearchCount: 1,
  });
  const filters = [{ fieldName: 'unitKey', values: ['ungeindsats'] }];
  expect(await search('/citizens/search', { filters })).toEqual({ status: 204, body: undefined });
});

test('private contacts count their pages from 1', async () => {
  const page = (pageNumber: number) => ({ paging: { pageNumber, pageSize: 10 } });
  expect(await search('/contacts/search', page(0))).toMatchObject({ status: 400 });
  expect((await search('/contacts/search', page(1))).body).toMatchObject({
    data: [{ name: 'Jonas Friis', relation: 'Sagsbehandler i Visitationen' }],
  });
});

test('a broad search times out and a strange one is refused', async () => {
  expect(await search('/cases/search', { paging: { pageNumber: 0, pageSize: 101 } })).toMatchObject({
    status: 504,
    body: { status: 504 },
  });
  expect(await search('/cases/search', { filters: [{ fieldName: 'shoeSize', values: ['42'] }] })).toMatchObject({
    status: 400,
  });
  expect(await search('/cases/search', { paging: { pageNumber: 0, pageSize: 501 } })).toMatchObject({ status: 400 });
});

test('a written note shows in reads 1 to 3 seconds later, though it is stored at once', async () => {
  const id = await idOf(signe);
  const note = { title: 'Samtale', type: 'NOTE', body: 'Aftalt ny samtale.', documents: [] };
  expect(await post(`/journals/${id}`, note)).toMatchObject({ status: 201 });
  expect(mock.summary()).toMatchObject({ journals: [{ title: 'Fælles plan' }, { ...note, referenceId: id }] });
  mock.clock.advance(900);
  expect(await get(`/journals/${id}`)).toEqual({ status: 204, body: undefined });
  mock.clock.advance(2_100);
  expect(await get(`/journals/${id}`)).toMatchObject({ status: 200, body: [note] });
});

test('a task is completed once, cancelled or started by its number, and shows when its deadline is exceeded', async () => {
  const id = await newTask({ deadline: '2026-11-02T00:00:00Z' });
  expect(await put(`/tasks/${id}/2`)).toMatchObject({ status: 400 });
  expect(await put(`/tasks/${id}/3`)).toMatchObject({ status: 204 });
  expect(await stateOf(id)).toBe('Started');
  mock.clock.set(new Date('2026-11-02T00:00:01Z'));
  credentials['authorization'] = `Bearer ${await signIn()}`;
  expect(await stateOf(id)).toBe('DeadlineExceeded');
  expect(await put(`/tasks/${id}/0`)).toMatchObject({ status: 204 });
  expect(await stateOf(id)).toBe('Completed');
  expect(await put(`/tasks/${id}/1`)).toMatchObject({ status: 400, body: { title: 'Bad Request' } });
});

test('the same task posted twice is two tasks: there is no idempotency key', async () => {
  expect(await newTask()).not.toBe(await newTask());
  expect((mock.summary() as { tasks: unknown[] }).tasks).toHaveLength(2);
});

test('a task is for members of staff or for a unit’s mailbox, and for nobody else', async () => {
  const { body } = await get('/units');
  const [unit] = body as { key: string; actorId: string }[];
  expect(unit).toMatchObject({ key: 'jobcenter', actorId: expect.any(String) });
  expect(await newTask({ assignedActorsId: [unit?.actorId, 'MHO'], deadline: null })).toEqual(expect.any(String));
  expect(await newTask({ assignedActorsId: ['NOBODY'] })).toBeUndefined();
});

test('a note can be written on a task, and stands there alone', async () => {
  const id = await newTask();
  await post(`/journals/${id}`, { title: 'Svar', type: 'NOTE', body: 'Ringet.' });
  mock.clock.advance(3_000);
  expect(await get(`/journals/${id}`)).toMatchObject({ body: [{ referenceId: id, body: 'Ringet.' }] });
  expect(await get(`/journals/${await idOf(signe)}`)).toMatchObject({ status: 204 });
});

test('replacing the responsible actors removes whoever is left out, and can show that somebody has left', async () => {
  const id = await idOf(aase);
  const path = `/responsibleCaseworkers/all/byCitizen/${id}`;
  expect(
    new Set(((await get(path)).body as { responsibilityCode: string }[]).map((one) => one.responsibilityCode)),
  ).toEqual(new Set(['SAGSBEHANDLER', 'KOORDINERENDE_SAGSBEHANDLER', 'MENTOR']));
  expect(
    await put(`/citizens/${id}/responsibleactors`, [{ caseworkerId: 'NOBODY', responsibilityCode: 'MENTOR', role: 0 }]),
  ).toMatchObject({ status: 400 });
  expect(
    await put(`/citizens/${id}/responsibleactors`, [
      { caseworkerId: 'PKR', responsibilityCode: 'SAGSBEHANDLER', role: 1 },
      { caseworkerId: 'DMR', responsibilityCode: 'MENTOR', role: 0, caseworkerIsActive: false },
    ]),
  ).toMatchObject({ status: 204 });
  mock.clock.advance(3_000);
  expect((await get(path)).body).toMatchObject([
    { caseworkerName: 'Pia Krogh', role: 1, caseworkerIsActive: true },
    { caseworkerName: 'Dorthe Mørk', role: 0, caseworkerIsActive: false },
  ]);
});

test('a tag put on a citizen shows on the citizen', async () => {
  const id = await idOf(signe);
  const tags = (await get('/tags')).body as { id: string; name: string }[];
  const tagId = tags.find((one) => one.name === 'Tolk')?.id;
  expect(await get(`/tagassignments?referenceId=${id}`)).toMatchObject({ status: 204 });
  expect(await post('/tagassignments', { tagId, referenceId: id })).toMatchObject({ status: 201 });
  mock.clock.advance(3_000);
  expect((await get(`/citizens/${id}`)).body).toMatchObject({ tags: [{ name: 'Tolk' }] });
  expect(await post('/tagassignments', { tagId: id, referenceId: id })).toMatchObject({ status: 400 });
});

test('end times are Danish midnight written in two ways', async () => {
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
  expect((await get(`/classifications/${await idOf(aase)}`)).body).toMatchObject({ targetGroupCode: '6.6' });
  expect((await get(`/alerts?citizenId=${await idOf(aase)}`)).body).toMatchObject([
    { title: 'Hjemløshed', alertSeverity: 'Information' },
  ]);
  expect(await get(`/alerts?citizenId=${await idOf(signe)}`)).toMatchObject({ status: 204 });
});

test('a fault for one citizen strikes what is about that citizen, by CPR number or by id', async () => {
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
    assignedActorsId: ['MHO'],
    taskType: 'OPGAVE',
    reference,
    ...but,
  };
  return ((await post('/tasks', task)).body as { id: string }).id;
}

async function stateOf(id: string): Promise<string | undefined> {
  mock.clock.advance(3_000);
  const { body } = await search('/tasks/citizen', { filters: [{ fieldName: 'id', values: [id] }] });
  return (body as { data: { state: string }[] }).data[0]?.state;
}
