import { expect, test } from 'vitest';
import { overSocket, startHttpServer } from '../../support/http-server.ts';

const planner = 'https://planner.example.dk';
const allowedOrigins = [planner];
const readable = {
  'access-control-allow-origin': planner,
  'access-control-expose-headers': 'retry-after, x-request-id',
  vary: 'origin',
};
type Sent = [path?: string, init?: RequestInit];
const jsonPost = (body: string, headers: Record<string, string> = {}): Sent => [
  '/graphql',
  { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } },
];

test.each<[number, string, Sent]>([
  [200, 'an answer', jsonPost('{}')],
  [400, 'a body that is no JSON', jsonPost('{"cpr": ')],
  [400, 'no body', jsonPost('')],
  [404, 'a door spelled otherwise', ['/%67raphql', { method: 'POST' }]],
  [405, 'another method', ['/graphql', { method: 'PUT' }]],
  [405, 'another method with a query', ['/graphql?query={viewer{name}}', { method: 'DELETE' }]],
  [413, 'a body that is too large', jsonPost(`"${'a'.repeat(110_000)}"`)],
  [415, 'another media type', jsonPost('{}', { 'content-type': 'text/plain' })],
  [415, 'another charset', jsonPost('{}', { 'content-type': 'application/json; charset=utf-16' })],
  [415, 'a packed body', jsonPost('{}', { 'content-encoding': 'gzip' })],
  [500, 'a mistake of ours', jsonPost('{"fail": true}')],
])('CORS: an allowed origin can read a %i of %s, another one cannot', async (status, _, [path, init]) => {
  const { url } = await startHttpServer({ allowedOrigins });
  const from = async (origin: string) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries({ origin, 'sec-fetch-site': 'cross-site' })) headers.set(name, value);
    return fetch(`${url}${path}`, { ...init, headers });
  };
  const allowed = await from(planner);
  const atDoor = path?.startsWith('/graphql');
  expect([allowed.status, Object.fromEntries(allowed.headers)]).toEqual([
    status,
    atDoor ? expect.objectContaining(readable) : expect.not.objectContaining({ vary: 'origin' }),
  ]);
  expect((await from('https://ondsindet.example')).headers.has('access-control-allow-origin')).toBe(false);
});

test('CORS: an allowed origin can read that there is too much to do, that nobody answered, and that a body stayed away', async () => {
  const headers = { origin: planner, 'sec-fetch-site': 'cross-site' };
  const full = await startHttpServer({ allowedOrigins, maxInFlight: 1 });
  const carried = full.post({ wait: true });
  await full.until(1);
  const late = await startHttpServer({ allowedOrigins, requestSeconds: -1.9 });
  const draining = await startHttpServer({ allowedOrigins, drainSeconds: 0.3 });
  const drained = draining.drain();
  const answers = await Promise.all([
    full.post({}, headers),
    full.post({}, headers),
    late.post({ wait: true }, headers),
    draining.post({}, headers),
  ]);
  expect(answers.map(({ status, headers: given }) => [status, given.get('access-control-allow-origin')])).toEqual([
    [503, planner],
    [503, planner],
    [503, planner],
    [200, planner],
  ]);
  expect((await full.post({})).headers.has('access-control-allow-origin')).toBe(false);
  full.release();
  await Promise.all([carried, drained]);
  const head = `POST /graphql HTTP/1.1\r\nHost: helhed\r\nContent-Type: application/json\r\nContent-Length: 9\r\n`;
  const body = (origin: string) =>
    overSocket(full.url, `${head}Origin: ${origin}\r\nSec-Fetch-Site: cross-site\r\n\r\n{`);
  expect(await body(planner)).toMatch(
    /^HTTP\/1\.1 408 [^]*access-control-allow-origin: https:\/\/planner\.example\.dk\r\n/,
  );
  expect(await body('https://ondsindet.example')).not.toContain('access-control');
  expect(await overSocket(full.url, `${head}Origin: ${planner}\r\nExpect: tea\r\n\r\n`)).toContain(
    `access-control-allow-origin: ${planner}`,
  );
});
