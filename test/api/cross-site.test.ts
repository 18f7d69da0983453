import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, newBrowser, type Browser } from '../support/log-in-browser.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { rawCall } from '../support/raw-call.ts';
import { returnPath } from '../../src/web/return-to.ts';

const planner = 'https://planner.example.dk';
let helhed: Helhed;
let cookie: string;
let bearer: string;
beforeAll(async () => {
  const client = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 'helhed-secret' };
  const environment = { ...client, WEB: 'off', ALLOWED_ORIGINS: `${planner}, https://other.example.dk` };
  helhed = await startHelhed({ environment });
  const browser: Browser = newBrowser();
  await logIn(browser, helhed.url);
  cookie = `helhed=${browser.jar.get('helhed')}`;
  bearer = `Bearer ${await helhed.token('mette')}`;
});
afterAll(() => helhed.close());

const question = { query: '{ viewer { name } }' };
type Row = [from: string, headers: () => Record<string, string>, status: number];
const withCookie = (headers: Record<string, string>) => () => ({ cookie, ...headers });
const otherPort = 'http://127.0.0.1:9';

const table: Row[] = [
  ['a page of ours', withCookie({ 'sec-fetch-site': 'same-origin' }), 200],
  ['a page of ours in an older browser', () => ({ cookie, origin: helhed.url }), 200],
  ['a program that sends nothing but the cookie', withCookie({}), 403],
  ['the address bar', withCookie({ 'sec-fetch-site': 'none' }), 403],
  ['another port of this host', withCookie({ 'sec-fetch-site': 'same-site', origin: otherPort }), 403],
  ['another port of this host, in an older browser', withCookie({ origin: otherPort }), 403],
  ['another site', withCookie({ 'sec-fetch-site': 'cross-site', origin: 'https://ondsindet.example' }), 403],
  ['a page without a site', withCookie({ origin: 'null' }), 403],
  ['an allowed origin that brings our cookie', withCookie({ 'sec-fetch-site': 'cross-site', origin: planner }), 403],
  ['this host under another name', () => ({ cookie, origin: helhed.url, host: 'helhed.example' }), 403],
];

test.each(table)('CSRF: POST /graphql with the cookie from %s', async (_, headers, status) => {
  const reply = await rawCall(`${helhed.url}/graphql`, { method: 'POST', body: question, headers: headers() });
  expect(reply.status).toBe(status);
});

test.each(table.filter(([, , status]) => status === 403))('CSRF: POST /logout from %s', async (_, headers, status) => {
  const reply = await rawCall(`${helhed.url}/logout`, { method: 'POST', headers: headers() });
  expect(reply.status).toBe(status);
});

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
  'CSRF: a form’s %s is refused wherever it comes from',
  async (type) => {
    for (const [site, status] of [
      ['same-origin', 415],
      ['cross-site', 403],
    ] as const) {
      const headers = { cookie, 'content-type': type, 'sec-fetch-site': site };
      const reply = await rawCall(`${helhed.url}/graphql`, { method: 'POST', body: question, headers });
      expect(reply.status).toBe(status);
    }
  },
);

test('the cookie counts for POST only, not twice, and never beside a bearer token', async () => {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const get = `${helhed.url}/graphql?query={viewer{name}}`;
  expect((await rawCall(get, { headers: { ...headers, cookie } })).status).toBe(401);
  const post = (more: Record<string, string>) =>
    rawCall(`${helhed.url}/graphql`, { method: 'POST', body: question, headers: { ...headers, ...more } });
  expect((await post({ cookie: `${cookie}; ${cookie}` })).status).toBe(401);
  expect((await post({ cookie, authorization: 'Bearer a.b.c' })).status).toBe(401);
  expect((await post({ cookie: `helhed=x; x=${cookie}` })).status).toBe(401);
});

const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' };

test.each([
  ['/', navigation, 200],
  ['/login', navigation, 302],
  ['/callback', navigation, 400],
  ['/', { ...navigation, 'sec-fetch-site': 'same-site' }, 200],
  ['/', { ...navigation, 'sec-fetch-dest': 'iframe' }, 403],
  ['/', { ...navigation, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, 403],
  ['/login', { ...navigation, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }, 403],
  ['/graphql', navigation, 403],
  ['/logout', navigation, 403],
  ['/nowhere.json', navigation, 403],
])('a link on another site to %s with %j gets %i', async (path, headers, status) => {
  expect((await rawCall(`${helhed.url}${path}`, { headers })).status).toBe(status);
});

test.each([
  [planner, 200, planner],
  ['https://other.example.dk', 200, 'https://other.example.dk'],
  ['https://planner.example.dk.ondsindet.example', 403, undefined],
  ['http://planner.example.dk', 403, undefined],
  ['https://planner.example.dk:8443', 403, undefined],
  ['null', 403, undefined],
])('CORS: a page of %s with a bearer token gets %i', async (origin, status, allowed) => {
  const headers = { origin, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', authorization: bearer };
  const reply = await rawCall(`${helhed.url}/graphql`, { method: 'POST', body: question, headers });
  expect([reply.status, reply.headers['access-control-allow-origin']]).toEqual([status, allowed]);
  expect(reply.headers['access-control-allow-credentials']).toBeUndefined();
});

test('CORS: preflight is answered to allowed origins, for /graphql, and a 401 can be read', async () => {
  const preflight = async (path: string, origin: string) => {
    const headers = { origin, 'sec-fetch-site': 'cross-site', 'access-control-request-method': 'POST' };
    const reply = await fetch(`${helhed.url}${path}`, { method: 'OPTIONS', headers });
    return { status: reply.status, headers: Object.fromEntries(reply.headers) };
  };
  const { status, headers } = await preflight('/graphql', planner);
  expect([status, headers]).toEqual([
    204,
    expect.objectContaining({
      'access-control-allow-origin': planner,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization, content-type, x-request-timeout-ms',
      vary: 'origin',
    }),
  ]);
  expect((await preflight('/graphql', 'https://ondsindet.example')).status).toBe(403);
  expect((await preflight('/logout', planner)).status).toBe(403);
  expect((await preflight('/login', planner)).status).toBe(403);
  const headersOf = { origin: planner, 'sec-fetch-site': 'cross-site' };
  const nobody = await rawCall(`${helhed.url}/graphql`, { method: 'POST', body: question, headers: headersOf });
  expect([nobody.status, nobody.headers['access-control-allow-origin']]).toEqual([401, planner]);
});

test.each<[number, string, string, Record<string, string>, unknown]>([
  [200, 'an answer', '', {}, question],
  [200, 'a stream', '', { accept: 'text/event-stream' }, { query: 'subscription { workQueueChanged { at } }' }],
  [400, 'what is no operation', '', {}, { query: '{' }],
  [400, 'what is no request', '', {}, []],
  [400, 'a query in the address', '?query={viewer{name}}', {}, question],
  [401, 'a bad token', '', { authorization: 'Bearer a.b.c' }, question],
  [403, 'our cookie', '', { authorization: '' }, question],
  [406, 'a media type that we do not answer in', '', { accept: 'image/png' }, question],
  [413, 'what is too large', '', {}, { query: 'a'.repeat(110_000) }],
])('CORS: an allowed origin can read a %i for %s', async (status, _, query, more, body) => {
  const { authorization = bearer, ...rest } = more;
  const who: Record<string, string> = authorization ? { authorization } : { cookie };
  const headers = {
    origin: planner,
    'sec-fetch-site': 'cross-site',
    'content-type': 'application/json',
    ...who,
    ...rest,
  };
  const reply = await fetch(`${helhed.url}/graphql${query}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([status, planner]);
  await reply.body?.cancel();
});

test.each([
  ['/borger/abc_-9?vis=sager', '/borger/abc_-9?vis=sager'],
  ['//ondsindet.example', '/'],
  ['/\\ondsindet.example', '/'],
  ['https://ondsindet.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/%2f/ondsindet.example', '/'],
  ['/a\r\nset-cookie: x', '/'],
  ['borger', '/'],
  ['', '/'],
  [['/a', '/b'], '/'],
  [undefined, '/'],
  ['/borger/840891-2204', '/'],
  ['/borger?cpr=8408912204', '/'],
  [`/${'a'.repeat(500)}`, '/'],
])('returnTo %j leads to %s', (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});
