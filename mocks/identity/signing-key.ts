import { generateKeyPairSync, randomUUID, type JsonWebKey, type KeyObject } from 'node:crypto';

/** A key pair (ES256) that signs tokens, and the name by which a token refers to it. */
export type SigningKey = { kid: string; privateKey: KeyObject; publicKey: KeyObject };

/** Makes a key pair. Its name is as new as the key, since clients cache keys by name. */
export function newSigningKey(): SigningKey {
  return { kid: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
}

/** Returns the public key as the JWKS has it. */
export const publicJwk = ({ kid, publicKey }: SigningKey): JsonWebKey => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  alg: 'ES256',
});
