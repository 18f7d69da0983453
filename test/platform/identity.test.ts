import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { flaws } from '../../mocks/identity/token.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { callersBy } from '../../src/access/claims.ts';
import { identity } from '../../src/platform/identity.ts';
import { createLog } from '../../src/platform/log.ts';
import { movableClock } from '../support/movable-clock.ts';
import { newKey, startProvider } from '../support/provider.ts';

const minute = 60_000;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start() {
  const clock = movableClock('2026-11-22T10:00:00Z');
  const provider = await startProvider(() => clock.now());
  closing.push(() => provider.close());
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => lines.push(line) });
  const verifier = identity({ issuer: provider.url, audience: 'helhed', clock, log, callerOf: callersBy() });
  const seconds = (offset: number) => Math.floor(clock.now().getTime() / 1000) + offset;
  return { clock, provider, lines, seconds, ...verifier };
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('token: the caller with the functions that are understood', async () => {
  const { provider, verify } = await start();
  const header = await provider.header({
    functions: [
      { role: 'caseworker', area: 'employment', unit: 'jobcenter' },
      { role: 'SUPPORT_WORKER', area: 'social', unit: 'fti' },
      { role: 'auditor' },
      { role: 'emperor', area: 'social', unit: 'fti' },
      { role: 'leader', area: '', unit: '*' },
      'leader',
    ],
    caseworkerIds: { employment: 'MHO' },
  });
  expect(await verify(header)).toEqual({
    ok: true,
    value: {
      id: 'mette',
      name: 'Mette Holm',
      functions: [
        { role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' },
        { role: 'SUPPORT_WORKER', area: 'social', unit: 'fti' },
        { role: 'AUDITOR', area: null, unit: null },
      ],
      caseworkerIds: { employment: 'MHO' },
      expiresAt: '2026-11-22T10:05:00.000Z',
    },
  });
});

test('token claim cpr: with or without hyphen, an invalid one makes the token invalid', async () => {
  const { provider, verify, lines } = await start();
  for (const cpr of ['8408912204', '840891-2204'])
    expect(await verify(await provider.header({ cpr }))).toMatchObject({ ok: true, value: { cpr: '8408912204' } });
  for (const cpr of ['', '9999999999', '84089122', 8_408_912_204, null])
    expect(await verify(await provider.header({ cpr }))).toEqual({ ok: false, error: 'unauthenticated' });
  expect(lines.join('')).not.toMatch(/84089|99999/);
});

test('flawed tokens: one and the same refusal, only a code in the log', async () => {
  const { provider, verify, seconds, lines } = await start();
  const [signer] = provider.state.keys;
  if (!signer) throw new Error('The provider has a key');
  const good = await provider.header();
  const claims = { iss: provider.url, aud: 'helhed', sub: 'mette', exp: seconds(300) };
  const pem = await exportSPKI((await importJWK(signer.jwk, 'ES256', { extractable: true })) as CryptoKey);
  const confused = `${base64url({ alg: 'HS256', kid: 'first' })}.${base64url(claims)}`;
  const flawed = {
    expired: await provider.header({ exp: seconds(-6) }),
    'wrong audience': await provider.header({ aud: 'other' }),
    'wrong issuer': await provider.header({ iss: 'https://elsewhere.example.dk' }),
    'not yet valid': await provider.header({ nbf: seconds(6) }),
    'no end': await provider.header({ exp: undefined }),
    'no subject': await provider.header({ sub: undefined }),
    'empty subject': await provider.header({ sub: '' }),
    'functions of another shape': await provider.header({ functions: 'leader' }),
    'no signature': `Bearer ${base64url({ alg: 'none' })}.${base64url(claims)}.`,
    'the public key used as a shared secret': `Bearer ${confused}.${createHmac('sha256', pem).update(confused).digest('base64url')}`,
    'a stranger’s key under a known name': await provider.header({}, await newKey('first')),
    'a signature cut short': good.slice(0, -10),
    'claims changed': good.replace(/\..*\./, `.${base64url({ ...claims, sub: 'karen' })}.`),
    'no token': '',
    'another scheme': 'Basic bWV0dGU6aGVtbWVsaWc=',
    'two tokens': `${good} ${good}`,
    'far too long': `Bearer ${'a'.repeat(100_000)}.b.c`,
  };
  for (const [flaw, header] of Object.entries(flawed)) {
    expect(await verify(header), flaw).toEqual({ ok: false, error: 'unauthenticated' });
  }
  expect(await verify(undefined)).toEqual({ ok: false, error: 'unauthenticated' });
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line) as object).toSorted()).toEqual(['level', 'message', 'reason', 'time']);
  }
  expect(await verify(good)).toMatchObject({ ok: true });
});

test('key id: only compared, whatever it holds', async () => {
  const { provider, verify } = await start();
  const stranger = await newKey('x');
  for (const kid of [
    '../../etc/passwd',
    "' OR 1=1 --",
    'http://127.0.0.1:1/keys',
    '__proto__',
    'k'.repeat(2_000),
    '\u0000',
  ]) {
    expect(await verify(await provider.header({}, stranger, kid))).toEqual({ ok: false, error: 'unauthenticated' });
  }
});

test('unknown key ids: do not flood the provider', async () => {
  const { provider, verify, clock } = await start();
  const stranger = await newKey('x');
  for (let turn = 0; turn < 40; turn += 1) await verify(await provider.header({}, stranger, `made-up-${turn}`));
  expect(provider.state.asked).toBeLessThanOrEqual(11);
  clock.advance(minute);
  await provider.turnKeys('second');
  expect(await verify(await provider.header())).toMatchObject({ ok: true });
});

test('signing keys: a new one is found at once, a removed one refused after ten minutes', async () => {
  const { provider, verify, clock } = await start();
  const [first] = provider.state.keys;
  expect(await verify(await provider.header())).toMatchObject({ ok: true });
  await provider.turnKeys('second');
  expect(await verify(await provider.header())).toMatchObject({ ok: true });
  clock.advance(11 * minute);
  expect(await verify(await provider.header({}, first))).toEqual({ ok: false, error: 'unauthenticated' });
});

test('expired token: refused, also when cached', async () => {
  const { provider, verify, clock } = await start();
  const header = await provider.header({ exp: Math.floor(clock.now().getTime() / 1000) + 30 });
  expect(await verify(header)).toMatchObject({ ok: true });
  clock.advance(36_000);
  expect(await verify(header)).toEqual({ ok: false, error: 'unauthenticated' });
});

test('provider down at start: nobody is let in and not ready, until it answers', async () => {
  const { provider, verify, ready } = await start();
  provider.state.status = 503;
  expect(await ready()).toBe(false);
  expect(await verify(await provider.header())).toEqual({ ok: false, error: 'unauthenticated' });
  provider.state.status = 200;
  expect(await ready()).toBe(true);
  expect(await verify(await provider.header())).toMatchObject({ ok: true });
});

test('provider with another issuer: not trusted', async () => {
  const { provider, ready } = await start();
  provider.state.issuer = 'https://elsewhere.example.dk';
  expect(await ready()).toBe(false);
});

test('provider down later: known keys last an hour, only the first request waits', async () => {
  const { provider, verify, clock, ready } = await start();
  expect(await ready()).toBe(true);
  provider.state.hanging = true;
  clock.advance(30 * minute);
  expect(await verify(await provider.header())).toMatchObject({ ok: true });
  const began = performance.now();
  for (const sub of ['ali', 'lars', 'jonas'])
    expect(await verify(await provider.header({ sub }))).toMatchObject({ ok: true });
  expect(performance.now() - began).toBeLessThan(1_000);
  clock.advance(31 * minute);
  expect(await verify(await provider.header({ sub: 'sara' }))).toEqual({ ok: false, error: 'unauthenticated' });
});

test('mock identity provider: personas are let in, flawed tokens are not', async () => {
  const mocks = await startMocks({ only: ['identity'] });
  closing.push(() => mocks.close());
  const { url } = mocks.identity;
  const log = createLog('silent');
  const { verify } = identity({ issuer: url, audience: 'helhed', clock: systemClock, log, callerOf: callersBy() });
  const post = async (path: string, body: unknown) =>
    (
      await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json();
  const header = async (order: object) =>
    `Bearer ${((await post('/token', order)) as { access_token: string }).access_token}`;

  expect(await verify(await header({ persona: 'tove' }))).toMatchObject({
    ok: true,
    value: {
      id: 'tove',
      functions: [
        { role: 'FACILITATOR', area: 'employment', unit: 'jobcenter' },
        { role: 'FACILITATOR', area: 'social', unit: 'voksenenhed' },
      ],
      caseworkerIds: { employment: 'TDA', social: 'TDA' },
    },
  });
  expect(await verify(await header({ persona: 'bo' }))).toMatchObject({
    value: { functions: [{ role: 'SUPPORT_WORKER' }] },
  });
  for (const flaw of flaws) {
    expect(await verify(await header({ persona: 'mette', flaw })), flaw).toEqual({
      ok: false,
      error: 'unauthenticated',
    });
  }
  const before = await header({ persona: 'ali' });
  await post('/_mock/rotate', {});
  expect(await verify(await header({ persona: 'ali' }))).toMatchObject({ ok: true });
  expect(await verify(before)).toMatchObject({ ok: true });
});
