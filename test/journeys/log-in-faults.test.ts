import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, type TestContext } from 'vitest';
import type { Provider } from '../../mocks/identity/provider.ts';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';
import { referralClient } from '../support/clients.ts';
import { anyEngine, forEachEngine, type TestDatabase } from '../support/database.ts';
import { runningHelhed, startHelhed, type Helhed } from '../support/helhed.ts';
import { logIn, newBrowser, type Browser } from '../support/log-in-browser.ts';

const environment = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 'helhed-secret' };
const asMette = { data: { viewer: { name: 'Mette Holm' } } };
const ask = (browser: Browser, { url }: { url: string }) =>
  browser.post(`${url}/graphql`, { query: '{ viewer { name } }' });

const refreshesAt = ({ identity }: RunningMocks) =>
  identity.calls().filter(({ body }) => (body as { grant_type?: string } | undefined)?.grant_type === 'refresh_token')
    .length;

async function loggedIn({ url }: { url: string }, persona = 'mette'): Promise<Browser> {
  const browser = newBrowser();
  await logIn(browser, url, { persona });
  return browser;
}

forEachEngine((engine) => {
  let started: Helhed | undefined;
  /** The gateways go by the provider's clock, which is moved. */
  const clock = { now: () => started?.mocks.identity.clock.now() ?? new Date() };
  const helhed = runningHelhed({ engine, environment, clock });
  /** Another gateway on the same database, where the engine allows for one; else the same. */
  let elsewhere: Helhed;
  /** One more, whose clock is fifteen seconds ahead. */
  let ahead: Helhed;
  beforeAll(async () => {
    started = helhed;
    const { database, mocks } = helhed;
    const beside = async (own: { now(): Date }) =>
      engine.name === 'embedded' ? helhed : startHelhed({ database, mocks, environment, clock: own });
    elsewhere = await beside(clock);
    ahead = await beside({ now: () => new Date(clock.now().getTime() + 15_000) });
  });
  afterEach(() => helhed.clearFaults());
  afterAll(async () => {
    await elsewhere.close();
    await ahead.close();
  });
  const minutes = (count: number) => helhed.mocks.identity.clock.advance(count * 60_000);
  const slow = (ms: number) => helhed.mocks.identity.faults.add({ operation: 'token', fault: 'latency', ms, times: 1 });

  test.each([
    ['about to expire', 59.5],
    ['expired', 61],
  ])('log-in: a token that is %s is refreshed once over two gateways at the same moment', async (_, age) => {
    const browser = await loggedIn(helhed);
    const before = refreshesAt(helhed.mocks);
    minutes(age);
    slow(300);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => ask(browser, index % 2 ? helhed : elsewhere)),
    );
    expect(answers.map(({ json }) => json)).toEqual(answers.map(() => asMette));
    expect(refreshesAt(helhed.mocks) - before).toBe(1);
    for (const one of [helhed, elsewhere]) expect((await ask(browser, one)).json).toEqual(asMette);
    expect(refreshesAt(helhed.mocks) - before).toBe(1);
  });

  test.runIf(engine.name === 'postgres')(
    'log-in: a gateway whose clock is ahead refreshes too, is refused, and goes on with what the other got',
    async () => {
      const browser = await loggedIn(helhed);
      const before = refreshesAt(helhed.mocks);
      minutes(59.5);
      slow(300);
      const first = ask(browser, helhed);
      await expect.poll(() => refreshesAt(helhed.mocks) - before, { interval: 10 }).toBe(1);
      slow(1_000);
      expect((await ask(browser, ahead)).json).toEqual(asMette);
      expect((await first).json).toEqual(asMette);
      expect(refreshesAt(helhed.mocks) - before).toBe(2);
    },
  );

  test.each(['503', '429', 'reset', 'html-200', '401'] as const)(
    'log-in: expired while the provider answers with %s: 503, nobody is logged out, and it goes on when it is back',
    async (fault) => {
      const browser = await loggedIn(helhed);
      minutes(61);
      helhed.mocks.identity.faults.add({ operation: 'token', fault });
      const away = await ask(browser, helhed);
      expect([away.status, away.headers['retry-after'], away.json]).toEqual([
        503,
        '5',
        { errors: [expect.objectContaining({ extensions: { code: 'LOG_IN_UNAVAILABLE' } })] },
      ]);
      expect(away.text).toContain('Kommunens log-in svarer ikke lige nu');
      helhed.clearFaults();
      minutes(0.2);
      expect((await ask(browser, elsewhere)).json).toEqual(asMette);
    },
  );

  test('log-in: revoked at the provider: the session is over on both gateways, and nobody else’s', async () => {
    const [browser, other] = [await loggedIn(helhed), await loggedIn(elsewhere, 'jonas')];
    const { refreshTokens } = helhed.mocks.identity.state() as Provider;
    for (const [token, { persona }] of refreshTokens) if (persona.key === 'mette') refreshTokens.delete(token);
    const kept = newBrowser();
    for (const [name, value] of browser.jar) kept.jar.set(name, value);
    minutes(59.5);
    expect([(await ask(browser, elsewhere)).status, browser.jar.size]).toEqual([401, 0]);
    expect([(await ask(kept, helhed)).status, kept.jar.size]).toEqual([401, 0]);
    expect((await ask(other, helhed)).status).toBe(200);
  });

  test('log-out: on one gateway holds on the other, and an open event stream says no more', async () => {
    const browser = await loggedIn(helhed);
    const { refer, step } = referralClient(helhed);
    const { referral } = await refer();
    const following = await fetch(`${elsewhere.url}/graphql`, {
      method: 'POST',
      headers: {
        cookie: `helhed=${browser.jar.get('helhed')}`,
        accept: 'text/event-stream',
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
      },
      body: JSON.stringify({
        query: 'subscription ($id: ID!) { referralChanged(id: $id) { state } }',
        variables: { id: referral.id },
      }),
    });
    expect(following.status).toBe(200);
    const told = following.text();
    const kept = newBrowser();
    for (const [name, value] of browser.jar) kept.jar.set(name, value);
    await browser.post(`${helhed.url}/logout`, {});
    expect((await ask(kept, elsewhere)).status).toBe(401);
    await step('jonas', 'receiveReferral', referral);
    const text = await told;
    expect(text).toContain('"SENT"');
    expect(text).toContain('event: complete');
    expect(text).not.toContain('"RECEIVED"');
  });
});

/** Starts a gateway that can be killed, on a database that outlives it. */
async function killableGateway(
  mocks: RunningMocks,
  { where }: TestDatabase,
  onTestFinished: TestContext['onTestFinished'],
) {
  const program = fileURLToPath(new URL('../support/gateway-process.ts', import.meta.url));
  const place = { DATA_DIR: where.dataDir, ...(where.url && { DATABASE_URL: where.url }) };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...mocks.environment, ...environment, ...place },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { url, kill };
}

// One after the other: beside each other they were too slow for the time that a token is good.
test.for([
  ['before the provider has answered: the next gateway refreshes', 'hang', 200],
  ['with the provider’s answer unread, which is good once: log in again', 'latency', 401],
] as const)(
  'log-in: a gateway killed while it refreshes, %s',
  { timeout: 60_000 },
  async ([, fault, status], { expect, onTestFinished }) => {
    const [mocks, database] = [await startMocks(), await anyEngine.fresh()];
    onTestFinished(async () => {
      await mocks.close();
      await database.remove();
    });
    const first = await killableGateway(mocks, database, onTestFinished);
    // What the provider gives is good for 50 seconds more: it is refreshed, and two gateways can be started meanwhile.
    mocks.identity.clock.set(new Date(Date.now() - (60 - 50 / 60) * 60_000));
    const browser = await loggedIn(first);
    mocks.identity.clock.set(new Date());
    mocks.identity.faults.add({ operation: 'token', fault, ms: 60_000, times: 1 });
    const lost = ask(browser, first);
    await expect.poll(() => refreshesAt(mocks)).toBe(1);
    await first.kill();
    expect(await lost).toMatchObject({ status: null, ended: 'reset' });

    const second = await killableGateway(mocks, database, onTestFinished);
    // The killed one's claim holds for ten seconds; meanwhile the token from before is good.
    const answered: (number | null)[] = [];
    while (refreshesAt(mocks) < 2 && answered.length < 40) {
      answered.push((await ask(browser, second)).status);
      await wait(500);
    }
    expect(answered.pop()).toBe(status);
    expect(answered.filter((each) => each !== 200)).toEqual([]);
    await logIn(browser, second.url);
    expect((await ask(browser, second)).json).toEqual(asMette);
  },
);
