import { createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { startMocks, type RunningMock } from '../../mocks/index.ts';
import { rawCall } from '../support/raw-call.ts';

async function provider(): Promise<RunningMock> {
  const { identity, close } = await startMocks({ only: ['identity'], people: [] });
  onTestFinished(close);
  return identity;
}

async function tokenFor({ url }: RunningMock, order: Record<string, unknown>): Promise<string> {
  const { json, status } = await rawCall(`${url}/token`, { method: 'POST', body: order });
  expect(status).toBe(200);
  return (json as { access_token: string }).access_token;
}

/** A client as the specifications ask for: keys by discovery, algorithm, issuer, audience and times checked. */
async function client(issuer: string): Promise<(token: string) => Promise<JWTPayload>> {
  const { json } = await rawCall(`${issuer}/.well-known/openid-configuration`);
  const { jwks_uri: jwksUri } = json as { jwks_uri: string };
  const keys = createRemoteJWKSet(new URL(jwksUri), { cooldownDuration: 0 });
  const rules = { issuer, audience: 'helhed', algorithms: ['RS256', 'PS256', 'ES256'], requiredClaims: ['exp', 'sub'] };
  return async (token) => (await jwtVerify(token, keys, rules)).payload;
}

test('token claims: person, and functions with role, area and unit', async () => {
  const identity = await provider();
  const verify = await client(identity.url);
  const now = Date.now() / 1000;
  const mette = await verify(await tokenFor(identity, { persona: 'mette' }));
  expect(mette).toMatchObject({
    sub: 'mette',
    name: 'Mette Holm',
    preferred_username: 'mette',
    aud: 'helhed',
    functions: [{ role: 'caseworker', area: 'employment', unit: 'jobcenter' }],
    caseworkerIds: { employment: 'MHO' },
  });
  expect((mette.exp ?? 0) - now).toBeGreaterThan(3590);
  expect(await verify(await tokenFor(identity, { persona: 'tove' }))).toMatchObject({
    functions: [
      { role: 'facilitator', area: 'employment', unit: 'jobcenter' },
      { role: 'facilitator', area: 'social', unit: 'voksenenhed' },
    ],
  });
  expect(await verify(await tokenFor(identity, { persona: 'inge' }))).toMatchObject({
    functions: [{ role: 'auditor', area: null, unit: null }],
  });
});

test('token with other functions than the persona’s', async () => {
  const identity = await provider();
  const verify = await client(identity.url);
  const functions = [{ role: 'leader', area: 'health', unit: 'visitation' }];
  expect(await verify(await tokenFor(identity, { persona: 'mette', functions }))).toMatchObject({
    sub: 'mette',
    functions,
  });
});

test('claim cpr: only in a token that was ordered with it', async () => {
  const identity = await provider();
  const verify = await client(identity.url);
  expect(await verify(await tokenFor(identity, { persona: 'mette', cpr: '8408912204' }))).toMatchObject({
    sub: 'mette',
    cpr: '8408912204',
  });
  expect(await verify(await tokenFor(identity, { persona: 'mette' }))).not.toHaveProperty('cpr');
  const { status } = await rawCall(`${identity.url}/token`, {
    method: 'POST',
    body: { persona: 'mette', cpr: 'Signe' },
  });
  expect(status).toBe(400);
});

test('every persona gets a token', async () => {
  const identity = await provider();
  const verify = await client(identity.url);
  const all = [
    'mette',
    'ali',
    'lars',
    'jonas',
    'sara',
    'karen',
    'ida',
    'bo',
    'tove',
    'inge',
    'drift',
    'fagsystem-social',
    'fagsystem-employment',
  ];
  for (const persona of all)
    expect(await verify(await tokenFor(identity, { persona }))).toMatchObject({
      sub: persona,
      functions: expect.arrayContaining([expect.anything()]),
    });
  expect((await rawCall(`${identity.url}/token`, { method: 'POST', body: { persona: 'nobody' } })).status).toBe(400);
});

test('client credentials: machines only', async () => {
  const { url } = await provider();
  const ask = (clientId: string) =>
    fetch(`${url}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId }),
    });
  const {
    access_token: token,
    token_type: type,
    expires_in: life,
  } = (await (await ask('fagsystem-social')).json()) as Record<string, string>;
  expect({ type, life }).toEqual({ type: 'Bearer', life: 3600 });
  const verify = await client(url);
  expect(await verify(token ?? '')).toMatchObject({ functions: [{ role: 'machine', area: 'social', unit: null }] });
  expect((await ask('mette')).status).toBe(400);
});

test('token lifetime follows expiresInSeconds and the provider’s clock', async () => {
  const identity = await provider();
  identity.clock.set('2026-11-22T09:00:00Z');
  const verify = await client(identity.url);
  const token = await tokenFor(identity, { persona: 'mette', expiresInSeconds: 60 });
  const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
  expect(new Date(exp * 1000).toISOString()).toMatch(/^2026-11-22T09:01:0/);
  identity.clock.reset();
  expect(await verify(await tokenFor(identity, { persona: 'mette', expiresInSeconds: 60 }))).toBeTruthy();
});

test.each([
  ['expired', errors.JWTExpired, 'exp'],
  ['wrong-audience', errors.JWTClaimValidationFailed, 'aud'],
  ['wrong-issuer', errors.JWTClaimValidationFailed, 'iss'],
  ['future-nbf', errors.JWTClaimValidationFailed, 'nbf'],
  ['missing-exp', errors.JWTClaimValidationFailed, 'exp'],
  ['alg-none', errors.JOSEAlgNotAllowed, undefined],
  ['hs256-confusion', errors.JOSEAlgNotAllowed, undefined],
  ['unknown-kid', errors.JWKSNoMatchingKey, undefined],
] as const)('a token with the flaw %s is refused for that flaw alone', async (flaw, why, claim) => {
  const identity = await provider();
  const verify = await client(identity.url);
  const refused: unknown = await verify(await tokenFor(identity, { persona: 'mette', flaw })).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(why);
  expect((refused as { claim?: string }).claim).toBe(claim);
});

test('key rotation: the new key signs, the old one verifies until it is retired', async () => {
  const identity = await provider();
  const before = await tokenFor(identity, { persona: 'mette' });
  await rawCall(`${identity.url}/_mock/rotate`, { method: 'POST' });
  const after = await tokenFor(identity, { persona: 'mette' });
  expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
  const verify = await client(identity.url);
  expect([(await verify(before)).sub, (await verify(after)).sub]).toEqual(['mette', 'mette']);
  await rawCall(`${identity.url}/_mock/retire`, { method: 'POST' });
  const fresh = await client(identity.url);
  await expect(fresh(before)).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  expect((await fresh(after)).sub).toBe('mette');
});

test('the identity provider plays faults', async () => {
  const identity = await provider();
  identity.faults.add({ operation: 'jwks', fault: '503', times: 1 });
  expect((await rawCall(`${identity.url}/jwks`)).status).toBe(503);
  expect((await rawCall(`${identity.url}/jwks`)).status).toBe(200);
});
