import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Provider } from '../../mocks/identity/provider.ts';
import { anyEngine, type TestDatabase } from '../support/database.ts';
import { comeBack, logIn, newBrowser, type Browser } from '../support/log-in-browser.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { rawCall } from '../support/raw-call.ts';

const client = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 'helhed-secret' };
let database: TestDatabase;
let helhed: Helhed;
let started: Helhed | undefined;
/** The gateway goes by the provider's clock, which runs, and is moved. */
const clock = { now: () => started?.mocks.identity.clock.now() ?? new Date() };
beforeAll(async () => {
  database = await anyEngine.fresh();
  helhed = started = await startHelhed({ environment: client, clock, database });
});
afterAll(async () => {
  await helhed.close();
  await database.remove();
});

const whoAmI = { query: '{ viewer { name } }' };
const ask = (browser: Browser, { url } = helhed) => browser.post(`${url}/graphql`, whoAmI);
const asMette = { data: { viewer: { name: 'Mette Holm' } } };
const minutes = (count: number) => helhed.mocks.identity.clock.advance(count * 60_000);
const refreshes = () =>
  helhed.mocks.identity
    .calls()
    .filter(({ body }) => (body as { grant_type?: string } | undefined)?.grant_type === 'refresh_token').length;

/** Starts one more gateway, with a database, a key ring and mocks of its own, for as long as the work takes. */
async function beside(environment: Record<string, string>, work: (other: Helhed) => Promise<void>): Promise<void> {
  const own = await anyEngine.fresh();
  const other = await startHelhed({ environment, database: own });
  try {
    await work(other);
  } finally {
    await other.close();
    await own.remove();
  }
}

async function loggedIn(persona = 'mette'): Promise<Browser> {
  const browser = newBrowser();
  await logIn(browser, helhed.url, { persona });
  return browser;
}

/** What everybody gets who is not logged in, without the browser being told to forget a cookie. */
async function expectLoggedOut(browser: Browser): Promise<void> {
  const [reply, nobody] = [await ask(browser), await ask(newBrowser())];
  expect([reply.status, reply.text]).toEqual([401, nobody.text]);
  expect(browser.jar.has('helhed')).toBe(false);
}

test('log-in: through the provider and back to the page that was asked for, with a cookie that no script can read', async () => {
  const browser = newBrowser();
  const page = await logIn(browser, helhed.url, { returnTo: '/borger/abc?vis=sager' });
  expect(page.address).toBe(`${helhed.url}/borger/abc?vis=sager`);
  expect(browser.given.map((line) => line.replace(/=[^;]{20,}/, '=…'))).toEqual([
    'helhed-login=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=600',
    'helhed-login=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    'helhed=…; Path=/; HttpOnly; SameSite=Strict',
  ]);
  expect((await ask(browser)).json).toEqual(asMette);
  expect(JSON.stringify([browser.given, page.headers, page.text])).not.toMatch(/eyJ|mette|Holm/i);
});

test('log-in: an event stream goes by the cookie too', async () => {
  const browser = await loggedIn();
  const cookie = [...browser.jar].map((pair) => pair.join('=')).join('; ');
  const body = JSON.stringify({ query: 'subscription { workQueueChanged { at } }' });
  const accept = 'text/event-stream';
  const reply = await helhed.post(body, { cookie, accept, 'sec-fetch-site': 'same-origin' });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, expect.stringContaining(accept)]);
  await reply.body?.cancel();
});

test('log-in: near expiry the token is refreshed once, however many ask at the same time', async () => {
  const browser = await loggedIn();
  const before = refreshes();
  minutes(59.5);
  const answers = await Promise.all(Array.from({ length: 12 }, () => ask(browser)));
  expect(answers.map(({ json }) => json)).toEqual(answers.map(() => asMette));
  expect(refreshes() - before).toBe(1);
  minutes(61);
  const late = await Promise.all(Array.from({ length: 12 }, () => ask(browser)));
  expect(late.map(({ json }) => json)).toEqual(late.map(() => asMette));
  expect(refreshes() - before).toBe(2);
});

test('log-in: a provider that is away is no reason to lose a session whose token is still good', async () => {
  const browser = await loggedIn();
  minutes(59.5);
  helhed.mocks.identity.faults.add({ operation: 'token', fault: '503', times: 1 });
  expect((await ask(browser)).json).toEqual(asMette);
  // Whoever tried has ten seconds; then somebody else may.
  minutes(0.2);
  expect((await ask(browser)).json).toEqual(asMette);
});

test('log-in: expired while somebody types: 401 as without a token, and the cookie is cleared', async () => {
  const browser = await loggedIn();
  minutes(61);
  (helhed.mocks.identity.state() as Provider).refreshTokens.clear();
  await expectLoggedOut(browser);
  await logIn(browser, helhed.url);
  expect((await ask(browser)).json).toEqual(asMette);
});

test('log-in: a session ends after a working day, however often it is refreshed', async () => {
  const browser = await loggedIn();
  for (let hour = 0; hour < 11; hour += 1) {
    minutes(60);
    expect((await ask(browser)).status).toBe(200);
  }
  minutes(60);
  await expectLoggedOut(browser);
});

test('log-out: the session is over also for whoever kept its cookie, and the provider is told where to go on', async () => {
  const browser = await loggedIn();
  const stolen = newBrowser();
  for (const [name, value] of browser.jar) stolen.jar.set(name, value);
  const reply = await browser.post(`${helhed.url}/logout`, {});
  const { location } = reply.json as { location: string };
  const { origin, pathname, searchParams } = new URL(location);
  expect([origin, pathname, Object.fromEntries(searchParams)]).toEqual([
    helhed.mocks.identity.url,
    '/logout',
    { client_id: 'helhed', post_logout_redirect_uri: `${helhed.url}/` },
  ]);
  expect((await newBrowser().open(location)).address).toBe(`${helhed.url}/`);
  await expectLoggedOut(browser);
  await expectLoggedOut(stolen);
  expect((await fetch(`${helhed.url}/logout`, { method: 'POST' })).status).toBe(200);
});

test('callback: a code is good once, also for whoever has the cookie that it came with', async () => {
  const browser = newBrowser();
  const back = await comeBack(browser, helhed.url);
  const again = newBrowser();
  for (const [name, value] of browser.jar) again.jar.set(name, value);
  expect((await browser.open(back, () => false)).status).toBe(303);
  const replayed = await again.open(back);
  expect([replayed.status, again.jar.has('helhed')]).toEqual([400, false]);
  expect(replayed.text).toContain('Log-in blev ikke gjort færdig');
});

test.each<[string, (back: URL, browser: Browser) => void | Promise<void>]>([
  ['a forged state', (back) => back.searchParams.set('state', 'forged-state-of-somebody-else')],
  ['the word of another provider', (back) => back.searchParams.set('iss', 'https://ondsindet.example')],
  ['no cookie', (_, browser) => browser.jar.clear()],
  ['another browser’s cookie', async (_, browser) => void (await comeBack(browser, helhed.url, { persona: 'karen' }))],
  ['a cookie that was changed', (_, { jar }) => jar.set('helhed-login', `${jar.get('helhed-login')}A`)],
  ['two cookies', (_, { jar }) => jar.set('x', `y; helhed-login=${jar.get('helhed-login')}`)],
  [
    'the code of another browser’s attempt',
    async (back) => {
      const other = new URL(await comeBack(newBrowser(), helhed.url, { persona: 'karen' }));
      back.searchParams.set('code', other.searchParams.get('code') ?? '');
    },
  ],
])('callback: %s opens no session', async (_, spoil) => {
  const browser = newBrowser();
  const back = new URL(await comeBack(browser, helhed.url));
  await spoil(back, browser);
  const page = await browser.open(back.href);
  expect([page.status, browser.jar.has('helhed')]).toEqual([400, false]);
});

test('callback: an attempt of eleven minutes opens no session', async () => {
  const browser = newBrowser();
  const page = await browser.open(await comeBack(browser, helhed.url, { think: () => minutes(11) }));
  expect([page.status, browser.jar.has('helhed')]).toEqual([400, false]);
});

test('callback: an ID token to another attempt opens no session', async () => {
  helhed.mocks.identity.faults.add({ operation: 'log-in', fault: 'foreign-record', times: 1 });
  const browser = newBrowser();
  expect([(await logIn(browser, helhed.url)).status, browser.jar.has('helhed')]).toEqual([400, false]);
});

test('callback: says in Danish that log-in was refused, and that a code has expired', async () => {
  const refused = await logIn(newBrowser(), helhed.url, { decision: 'deny' });
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('Du blev ikke logget på')]);
  helhed.mocks.identity.faults.add({ operation: 'log-in', fault: 'stale', times: 1 });
  expect((await logIn(newBrowser(), helhed.url)).status).toBe(400);
  helhed.mocks.identity.faults.add({ operation: 'token', fault: '503', times: 1 });
  expect((await logIn(newBrowser(), helhed.url)).status).toBe(503);
});

test('log-in: what another key ring sealed or stored opens nothing', () =>
  beside(client, async (other) => {
    const theirs = newBrowser();
    await logIn(theirs, other.url);
    expect((await ask(theirs, other)).status).toBe(200);
    await expectLoggedOut(theirs);
    const attempt = newBrowser();
    await comeBack(attempt, other.url);
    const back = new URL(await comeBack(newBrowser(), helhed.url));
    expect((await attempt.open(back.href)).status).toBe(400);
  }));

test('log-in: whoever opens a page by another name of this machine is led to the one that the provider knows', async () => {
  const host = `localhost:${new URL(helhed.url).port}`;
  for (const path of ['/', '/login?returnTo=/drift']) {
    const { status, headers } = await rawCall(`${helhed.url}${path}`, { headers: { host } });
    expect([status, headers.location]).toEqual([302, `${helhed.url}${path}`]);
  }
  const asked = await rawCall(`${helhed.url}/graphql`, { method: 'POST', body: whoAmI, headers: { host } });
  expect(asked.status).toBe(401);
});

test('log-in: at an https address cookies are for that host alone, and never sent without https', async () => {
  await beside({ ...client, PUBLIC_URL: 'https://helhed.example.dk' }, async ({ url }) => {
    const browser = newBrowser();
    const { address } = await browser.open(`${url}/login`, () => false);
    expect(new URL(address).searchParams.get('redirect_uri')).toBe('https://helhed.example.dk/callback');
    expect(browser.given).toEqual([
      expect.stringMatching(/^__Host-helhed-login=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/),
    ]);
    const { headers } = await rawCall(`${url}/logout`, { method: 'POST', body: {} });
    expect(headers['set-cookie']).toEqual(['__Host-helhed=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0']);
  });
});

test('without a client there is no log-in, and no cookie counts', () =>
  beside({}, async (without) => {
    const browser = newBrowser();
    browser.jar.set('helhed', 'x'.repeat(43));
    for (const path of ['/login', '/callback']) expect((await browser.open(`${without.url}${path}`)).status).toBe(404);
    expect((await ask(browser, without)).status).toBe(401);
  }));

test('log-in: no token, code, cookie or name is in the log', () => {
  const lines = helhed.logged.join('');
  expect(lines).toContain('A log-in was not finished');
  expect(lines).not.toMatch(/eyJ|code=|state=|helhed-login|mette|Mette|\/borger/);
});
