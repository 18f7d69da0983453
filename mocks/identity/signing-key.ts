import { generateKeyPairSync, randomUUID, type JsonWebKey, type KeyObject } from 'node:crypto';

/** A key pair (ES256) that tokens are signed with, and the name that a token refers to it by. */
export type SigningKey = { kid: string; privateKey: KeyObject; publicKey: KeyObject };

/** A new key pair. It is never the same twice, and so its name must not be either: clients keep keys by name. */
export function newSigningKey(): SigningKey {
  return { kid: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
}

/** The public half as it stands in the JWKS. */
export const publicJwk = ({ kid, publicKey }: SigningKey): JsonWebKey => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  alg: 'ES256',
});
