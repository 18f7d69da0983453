import * as oidc from 'openid-client';
import { afterEach, expect, test } from 'vitest';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';

const running: RunningMocks[] = [];
afterEach(async () => {
  for (const mocks of running.splice(0)) await mocks.close();
});

const redirectUri = 'http://127.0.0.1:4000/callback';

/** Starts the provider alone, with a client that found it by discovery and began a log-in. */
async function begin(scope = 'openid profile offline_access') {
  const mocks = await startMocks({ only: ['identity'] });
  running.push(mocks);
  const { identity } = mocks;
  const execute = [oidc.allowInsecureRequests];
  const client = await oidc.discovery(new URL(identity.url), 'helhed', 'helhed-secret', undefined, { execute });
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const address = oidc.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  /** Sends the page's form, as a browser does. */
  const choose = async (persona: string, decision = 'allow') => {
    const form = new URLSearchParams([...address.searchParams, ['persona', persona], ['decision', decision]]);
    return fetch(`${identity.url}/authorize`, { method: 'POST', body: form, redirect: 'manual' });
  };
  const backAt = async (answer: Promise<Response>) => new URL((await answer).headers.get('location') ?? '');
  const redeem = (at: URL, other = checks) => oidc.authorizationCodeGrant(client, at, other);
  return { identity, client, address, checks, choose, backAt, redeem };
}

const refusedWith = (error: string) => expect.objectContaining({ error }) as Error;
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

test('log-in: a persona is chosen on the page, and the code gives the persona’s tokens once', async () => {
  const { address, choose, backAt, redeem } = await begin();
  const page = await (await fetch(address)).text();
  expect(page).toContain('<html lang="da">');
  expect(page).toMatch(/<label><input type="radio" name="persona" value="mette"[^>]*> Mette Holm: sagsbehandler/);
  expect(page).not.toContain('fagsystem-social');
  expect(page).not.toContain('<script');
  const at = await backAt(choose('mette'));
  const tokens = await redeem(at);
  expect(tokens.claims()).toMatchObject({ sub: 'mette', aud: 'helhed' });
  expect(claimsOf(tokens.access_token)).toMatchObject({ aud: 'helhed', functions: [{ role: 'caseworker' }] });
  await expect(redeem(at)).rejects.toEqual(refusedWith('invalid_grant'));
});

test('log-in: a code expires after 60 seconds by the provider’s clock', async () => {
  const { identity, choose, backAt, redeem } = await begin();
  const late = await backAt(choose('mette'));
  identity.clock.advance(60_000);
  await expect(redeem(late)).rejects.toEqual(refusedWith('invalid_grant'));
});

test('log-in: faults play an expired code and a refused log-in, and the page’s second button refuses too', async () => {
  const { identity, choose, backAt, redeem } = await begin();
  identity.faults.add({ operation: 'log-in', fault: 'stale', times: 1 });
  await expect(redeem(await backAt(choose('mette')))).rejects.toEqual(refusedWith('invalid_grant'));
  identity.faults.add({ operation: 'log-in', fault: 'inaccessible', times: 1 });
  for (const refused of [choose('mette'), choose('mette', 'deny')])
    await expect(redeem(await backAt(refused))).rejects.toEqual(refusedWith('access_denied'));
});

test('log-in: PKCE, the secret and the redirect address are checked when a code is redeemed', async () => {
  const { identity, choose, backAt, redeem, checks } = await begin();
  const other = { ...checks, pkceCodeVerifier: oidc.randomPKCECodeVerifier() };
  await expect(redeem(await backAt(choose('mette')), other)).rejects.toEqual(refusedWith('invalid_grant'));
  const code = (await backAt(choose('mette'))).searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: 'x' };
  const ask = (more: Record<string, string>) =>
    fetch(`${identity.url}/token`, { method: 'POST', body: new URLSearchParams({ ...form, ...more }) });
  const wrong = await ask({ client_id: 'helhed', client_secret: 'wrong' });
  expect([wrong.status, await wrong.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
  const elsewhere = await ask({
    client_id: 'helhed',
    client_secret: 'helhed-secret',
    redirect_uri: 'http://localhost:4000/callback',
  });
  expect([elsewhere.status, await elsewhere.json()]).toEqual([
    400,
    expect.objectContaining({ error_description: expect.stringContaining('redirect_uri') as string }),
  ]);
});

test.each([
  ['client_id', 'stranger', 'ikke registreret'],
  ['redirect_uri', 'https://ondsindet.example/callback', 'redirect_uri er ikke registreret'],
  ['redirect_uri', 'http://127.0.0.1:4000/other', 'redirect_uri er ikke registreret'],
  ['response_type', 'token', 'response_type skal være code'],
  ['code_challenge_method', 'plain', 'skal være S256'],
  ['code_challenge', '', 'code_challenge'],
  ['state', '', 'state'],
  ['scope', 'profile', 'openid'],
])('log-in: %s as %j is refused on a page that says so, and nobody is sent back', async (name, value, said) => {
  const { address, choose } = await begin();
  address.searchParams.set(name, value);
  for (const answer of [await fetch(address), await choose('mette')]) {
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toContain(said);
  }
  address.searchParams.delete(name);
  expect((await fetch(address)).status).toBe(400);
});

test('log-in: what the client sent is shown as text, never as markup', async () => {
  const { address } = await begin();
  address.searchParams.set('state', '"><script>alert(1)</script>');
  expect(await (await fetch(address)).text()).not.toContain('<script>');
});

test('log-in: a refresh token is good once, gives another one, and comes only with offline_access', async () => {
  const { client, choose, backAt, redeem } = await begin();
  const first = (await redeem(await backAt(choose('jonas')))).refresh_token ?? '';
  const second = await oidc.refreshTokenGrant(client, first);
  expect(claimsOf(second.access_token)).toMatchObject({ sub: 'jonas' });
  expect(second.refresh_token).not.toBe(first);
  await expect(oidc.refreshTokenGrant(client, first)).rejects.toEqual(refusedWith('invalid_grant'));
  const without = await begin('openid');
  expect((await without.redeem(await without.backAt(without.choose('mette')))).refresh_token).toBeUndefined();
});

test('log-out: sends the browser to the registered page only', async () => {
  const { identity } = await begin();
  const leave = (query: Record<string, string>) =>
    fetch(`${identity.url}/logout?${new URLSearchParams(query)}`, { redirect: 'manual' });
  const back = await leave({ client_id: 'helhed', post_logout_redirect_uri: 'http://127.0.0.1:4000/' });
  expect([back.status, back.headers.get('location')]).toEqual([303, 'http://127.0.0.1:4000/']);
  const astray = await leave({ client_id: 'helhed', post_logout_redirect_uri: 'https://ondsindet.example/' });
  expect([astray.status, astray.headers.get('location')]).toEqual([400, null]);
  expect(await (await leave({})).text()).toContain('Du er logget ud');
});
