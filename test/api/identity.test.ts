import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';
import { hostileClient, whoAmI } from '../support/hostile-client.ts';
import { newKey, startProvider } from '../support/provider.ts';

let provider: Awaited<ReturnType<typeof startProvider>>;
const helhed = runningHelhed(async () => {
  provider = await startProvider(() => new Date());
  return { environment: { OIDC_ISSUER: provider.url } };
});
afterAll(() => provider.close());

const soon = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => ({ iss: provider.url, aud: 'helhed', sub: 'mette', exp: soon(300) });
const stranger = await newKey('first');

/** The body, its size and the head of what a token gets, without what differs from request to request. */
async function answerTo(authorization: string | undefined, url = helhed.url) {
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
  const reply = await fetch(`${url}/graphql`, { method: 'POST', headers, body: whoAmI });
  const head = [...reply.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  return { status: reply.status, head, body: await reply.text() };
}

async function confused() {
  const key = (await importJWK(provider.state.keys[0]?.jwk ?? {}, 'ES256', { extractable: true })) as CryptoKey;
  const told = `${part({ alg: 'HS256', kid: 'first' })}.${part(claims())}`;
  return `Bearer ${told}.${createHmac('sha256', await exportSPKI(key))
    .update(told)
    .digest('base64url')}`;
}

const kid = (name: string) => () => provider.header({}, stranger, name);
const head = (given: Record<string, unknown>) => () => provider.header({}, stranger, 'elsewhere', given);

test.each<[string, () => string | Promise<string>]>([
  ['expired', () => provider.header({ exp: soon(-6) })],
  ['for another audience', () => provider.header({ aud: 'other' })],
  ['of another issuer', () => provider.header({ iss: 'https://elsewhere.example.dk' })],
  ['not valid yet', () => provider.header({ nbf: soon(60) })],
  ['unsigned', () => `Bearer ${part({ alg: 'none' })}.${part(claims())}.`],
  ['unsigned, in capitals', () => `Bearer ${part({ alg: 'NONE' })}.${part(claims())}.eA`],
  ['signed with the public key as a secret', confused],
  ['without an end', () => provider.header({ exp: undefined })],
  ['without a subject', () => provider.header({ sub: undefined })],
  ['of a key nobody knows', kid('unknown')],
  ['of a stranger’s key under a known name', kid('first')],
  ['of a key that is a path', kid('../../../../etc/passwd')],
  ['of a key that is an address', kid('http://169.254.169.254/latest/meta-data')],
  ['of a key that is a query', kid("' OR 1=1 --")],
  ['of a key called as the prototype', kid('__proto__')],
  ['of a key with an endless name', kid('k'.repeat(2_000))],
  ['that brings its own key', head({ jwk: stranger.jwk })],
  ['that says where its key is', head({ jku: 'http://127.0.0.1:1/keys' })],
  ['that is a word about signing out', () => provider.header({}, undefined, undefined, { typ: 'logout+jwt' })],
  [
    'changed on the way',
    async () => (await provider.header()).replace(/\..*\./, `.${part({ ...claims(), sub: 'karen' })}.`),
  ],
  ['cut short', async () => (await provider.header()).slice(0, -10)],
  ['twice in one header', async () => `${await provider.header()}, ${await provider.header()}`],
  ['far too long', () => `Bearer ${'a'.repeat(14_000)}.b.c`],
  ['no token at all', () => 'Bearer'],
  ['a password', () => 'Basic bWV0dGU6aGVtbWVsaWc='],
])('token %s: the same 401 as none, to the byte', async (_, token) => {
  const [without, flawed] = [await answerTo(undefined), await answerTo(await token())];
  expect(without.status).toBe(401);
  expect(flawed).toEqual(without);
});

test('token typ: each name that providers use is accepted', async () => {
  for (const typ of ['JWT', 'at+jwt', 'application/at+jwt']) {
    const answer = await answerTo(await provider.header({}, undefined, undefined, { typ }));
    expect(answer.status, typ).toBe(200);
  }
});

test('two tokens, or one in the URL or body: 401', async () => {
  const client = await hostileClient(helhed);
  const good = await provider.header();
  const bare = ['Host: helhed', 'Content-Type: application/json'];
  const token = good.replace('Bearer ', '');
  const statuses = await Promise.all([
    client.send({ head: [...bare, `Authorization: ${good}`] }),
    client.send({ head: [...bare, `Authorization: ${good}`, `Authorization: ${good}`] }),
    client.send({ head: [...bare, `Authorization: ${good}`, 'Authorization: Bearer a.b.c'] }),
    client.send({ head: bare, path: `/graphql?access_token=${token}` }),
    client.send({ head: bare, body: JSON.stringify({ query: '{ viewer { id } }', access_token: token }) }),
    client.send({ head: [...bare, `Cookie: access_token=${token}`, `X-Authorization: ${good}`] }),
  ]);
  expect(statuses.map(([one]) => one?.status)).toEqual([200, 401, 401, 401, 401, 401]);
});

test('token jku: never fetched', () => {
  expect(provider.state.asked).toBeLessThanOrEqual(12);
});

test('new signing key: accepted at once', async () => {
  await provider.turnKeys('second');
  expect((await answerTo(await provider.header())).status).toBe(200);
});

test('refused tokens: only a code in the log', () => {
  const refused = helhed.logged.filter((line) => line.includes('A token was refused'));
  expect(refused.length).toBeGreaterThan(20);
  for (const line of refused) {
    expect(Object.keys(JSON.parse(line) as object).toSorted()).toEqual(['level', 'message', 'reason', 'time']);
  }
  expect(helhed.logged.join('')).not.toMatch(/eyJ|passwd|169\.254/);
});
