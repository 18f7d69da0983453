import { expect, test } from 'vitest';
import { startMock } from '../../mocks/kit/mock.ts';
import { bo, borrow, card, door, library, read, signe, startLibrary } from '../support/library-mock.ts';
import { rawCall } from '../support/raw-call.ts';

test('answers an operation; 401 without credentials and 404 for unknown paths in the vendor’s shape', async () => {
  const mock = await startLibrary();
  expect(await read(mock, '/borrowers/1')).toMatchObject({
    status: 200,
    json: { id: 1, cpr: signe.cpr, name: 'Signe' },
  });
  expect(await read(mock, '/loans')).toMatchObject({ status: 204, text: '' });
  expect(await rawCall(`${mock.url}/loans`)).toMatchObject({
    status: 401,
    json: { problem: 'Missing or invalid credentials' },
  });
  expect(await read(mock, '/nowhere')).toMatchObject({ status: 404, json: { problem: 'No such operation' } });
});

test('fault rules: by citizen, so many times, the first that fits', async () => {
  const mock = await startLibrary();
  await door(mock, 'POST', 'faults', { operation: '*', citizen: bo.cpr, fault: '500', times: 1 });
  await door(mock, 'POST', 'faults', { operation: '*', fault: '503', times: 2 });
  const statuses = async (path: string, times: number) => {
    const seen: number[] = [];
    for (let time = 0; time < times; time += 1) seen.push((await read(mock, path)).status ?? 0);
    return seen;
  };
  expect(await statuses('/borrowers/1', 1)).toEqual([503]);
  expect((await door(mock, 'GET', 'faults')).json).toEqual([
    { operation: '*', citizen: bo.cpr, fault: '500', times: 1 },
    { operation: '*', fault: '503', times: 1 },
  ]);
  expect(await statuses('/borrowers/2', 3)).toEqual([500, 503, 200]);
});

test('fault rule with a probability: reproducible by the seed', async () => {
  const run = async () => {
    const mock = await startLibrary();
    mock.faults.add({ operation: '*', fault: '500', probability: 0.5 });
    const seen: (number | null)[] = [];
    for (let time = 0; time < 40; time += 1) seen.push((await read(mock, '/borrowers/1')).status);
    return seen;
  };
  const first = await run();
  expect(new Set(first)).toEqual(new Set([200, 500]));
  expect(await run()).toEqual(first);
});

test('a fault rule without times applies until it is cleared', async () => {
  const mock = await startLibrary();
  await door(mock, 'POST', 'faults', { operation: '*', fault: '503' });
  expect((await read(mock, '/borrowers/1')).status).toBe(503);
  expect((await read(mock, '/borrowers/1')).status).toBe(503);
  expect((await door(mock, 'DELETE', 'faults')).status).toBe(204);
  expect((await read(mock, '/borrowers/1')).status).toBe(200);
});

test.each([
  [{ operation: 'loans.burn', fault: '500' }, 'No operation is called loans.burn'],
  [{ operation: '*', fault: 'earthquake' }, 'fault'],
  [{ operation: '*', fault: '500', time: 1 }, 'time'],
  [{ operation: '*', fault: '500', times: 1, probability: 0.5 }, 'times or probability'],
  [{ operation: 'loans.list', fault: 'renamed' }, 'loans.list cannot play renamed'],
  [{ operation: 'loans.create', fault: 'stale' }, 'loans.create cannot play stale'],
  [{ operation: '*', fault: 'missing-link' }, '* cannot play missing-link'],
])('says what is wrong with the rule %j', async (rule, problem) => {
  const mock = await startLibrary();
  const refused = await door(mock, 'POST', 'faults', rule);
  expect(refused.status).toBe(400);
  expect((refused.json as { error: string }).error).toContain(problem);
  expect(mock.faults.rules()).toEqual([]);
});

test('journal: each request with its fault and outcome', async () => {
  const mock = await startLibrary();
  mock.clock.set('2026-11-22T09:30:00Z');
  await read(mock, '/borrowers/2?with=loans');
  await borrow(mock, 'Tine');
  const { json } = await door(mock, 'GET', 'calls');
  expect(json).toMatchObject([
    {
      operation: 'borrowers.one',
      method: 'GET',
      path: '/borrowers/2?with=loans',
      citizens: [bo.cpr],
      status: 200,
      outcome: 'answered',
      fault: null,
    },
    {
      operation: 'loans.create',
      method: 'POST',
      path: '/loans',
      body: { title: 'Tine' },
      citizens: [],
      status: 201,
      outcome: 'answered',
    },
  ]);
  expect((json as { at: string }[])[0]?.at).toMatch(/^2026-11-22T09:30:0/);
  await door(mock, 'DELETE', 'calls');
  expect(mock.calls()).toEqual([]);
});

test('journal: the last calls only, where asked for so many', async () => {
  const mock = await startLibrary();
  for (const path of ['/borrowers/1', '/borrowers/2', '/loans']) await read(mock, path);
  const last = (await door(mock, 'GET', 'calls?last=2')).json as { path: string }[];
  expect(last.map(({ path }) => path)).toEqual(['/borrowers/2', '/loans']);
  for (const many of ['0', '-1', 'all', ''])
    expect((await door(mock, 'GET', `calls?last=${many}`)).json).toEqual({ error: expect.stringContaining('from 1') });
});

test('a control endpoint that there is not: 404 with those that there are', async () => {
  const mock = await startLibrary();
  const { status, json } = await door(mock, 'POST', 'fault', { operation: '*', fault: '503' });
  expect([status, (json as { error: string }).error]).toEqual([404, expect.stringContaining('POST /_mock/faults')]);
});

test('clock: moves when set, runs on, and dates the answers', async () => {
  const mock = await startLibrary();
  expect((await door(mock, 'POST', 'clock', { set: '2027-01-01T12:00:00Z' })).json).toMatchObject({
    now: expect.stringMatching(/^2027-01-01T12:00:0/),
  });
  await door(mock, 'POST', 'clock', { advanceMs: 3_600_000 });
  expect((await borrow(mock, 'Tine')).json).toMatchObject({ at: expect.stringMatching(/^2027-01-01T13:00:/) });
  expect((await read(mock, '/loans')).headers['date']).toMatch(/^Fri, 01 Jan 2027 13:00:/);
  expect((await door(mock, 'POST', 'clock', { set: 'tomorrow' })).status).toBe(400);
});

test('reset: state, faults, journal, clock and ids as at the start', async () => {
  const mock = await startLibrary();
  const first = (await borrow(mock, 'Tine')).json as { id: string };
  mock.faults.add({ operation: '*', fault: '503' });
  mock.clock.set('2030-01-01T00:00:00Z');
  expect((await door(mock, 'POST', 'reset')).status).toBe(204);
  expect((await door(mock, 'GET', 'state')).json).toEqual({ loans: [] });
  expect(mock.calls()).toEqual([]);
  expect(mock.clock.now().getFullYear()).toBeLessThan(2030);
  expect((await borrow(mock, 'Tine')).json).toMatchObject({ id: first.id });
});

test('a JSON body is read as JSON with any content type (curl -d)', async () => {
  const mock = await startLibrary();
  const added = await rawCall(`${mock.url}/_mock/faults`, {
    method: 'POST',
    body: { operation: '*', fault: '503' },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(added.status).toBe(201);
});

test('close ends hanging requests at once', async () => {
  const mock = await startMock(library, { people: [signe] });
  mock.faults.add({ operation: '*', fault: 'hang' });
  const hanging = read(mock, '/loans');
  await expect.poll(() => mock.calls()).toHaveLength(1);
  const began = performance.now();
  await mock.close();
  expect(performance.now() - began).toBeLessThan(500);
  expect(await hanging).toMatchObject({ ended: 'reset' });
});

test('an exception in an operation is a 500, and the mock goes on', async () => {
  const mock = await startLibrary();
  expect(await rawCall(`${mock.url}/loans`, { method: 'POST', headers: card })).toMatchObject({
    status: 500,
    json: { problem: expect.stringContaining('The mock itself failed: TypeError') },
  });
  expect(mock.calls()[0]).toMatchObject({ operation: 'loans.create', outcome: 'failed' });
  expect((await read(mock, '/borrowers/1')).status).toBe(200);
});

test('malformed JSON gets 400', async () => {
  const mock = await startLibrary();
  const refused = await fetch(`${mock.url}/loans`, { method: 'POST', headers: card, body: '{"title": ' });
  expect([refused.status, await refused.json()]).toEqual([400, { problem: 'The body could not be read' }]);
  const control = await fetch(`${mock.url}/_mock/faults`, { method: 'POST', body: '{"operation": ' });
  expect([control.status, await control.json()]).toEqual([400, { error: expect.stringContaining('must be JSON') }]);
});
