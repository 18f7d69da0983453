import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';

type Signer = { kid: string; sign: CryptoKey; jwk: JWK };

/**
 * Starts an OpenID Connect provider with discovery and keys, which can fall silent, move its issuer and rotate its
 * keys.
 */
export async function startProvider(now: () => Date) {
  const state = { status: 200, hanging: false, asked: 0, issuer: '', keys: [await newKey('first')] };
  const server = createServer((request, response) => {
    state.asked += 1;
    if (state.hanging) return;
    response.writeHead(state.status, { 'content-type': 'application/json' });
    const { issuer } = state;
    const discovery = { issuer, jwks_uri: `${url}/keys`, authorization_endpoint: `${url}/authorize` };
    response.end(JSON.stringify(request.url === '/keys' ? { keys: state.keys.map(({ jwk }) => jwk) } : discovery));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.issuer = url;
  const seconds = () => Math.floor(now().getTime() / 1000);

  return {
    url,
    state,
    /** An `Authorization` header with a good token, but for what is given; `undefined` leaves a claim out. */
    async header(
      claims: Record<string, unknown> = {},
      by = state.keys[0] as Signer,
      kid = by.kid,
      head: Record<string, unknown> = {},
    ): Promise<string> {
      const good = { iss: url, aud: 'helhed', sub: 'mette', name: 'Mette Holm', exp: seconds() + 300 };
      const payload = JSON.parse(JSON.stringify({ ...good, ...claims })) as JWTPayload;
      return `Bearer ${await new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid, ...head }).sign(by.sign)}`;
    },
    async turnKeys(kid: string) {
      state.keys = [await newKey(kid)];
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Makes a signing key of a provider. */
export async function newKey(kid: string): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  return { kid, sign: privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}
