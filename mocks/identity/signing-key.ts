import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, type JsonWebKey } from 'node:crypto';
import { z } from 'zod';

const text = z.string().min(1);
const privateJwk = z
  .strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: text, y: text, d: text })
  .refine((jwk) => isKey(jwk), 'is no key');

/** Reads a signing key that was saved. */
export const savedKey = z.strictObject({ kid: text, privateJwk });

/** A key pair (ES256) that signs tokens, and the name by which a token refers to it. */
export type SigningKey = z.output<typeof savedKey>;

/** Makes a key pair. Its name is as new as the key, since clients cache keys by name. */
export function newSigningKey(): SigningKey {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  return { kid: randomUUID(), privateJwk: privateJwk.parse(jwk) };
}

/** Returns the public key as the JWKS has it. */
export const publicJwk = ({ kid, privateJwk: { kty, crv, x, y } }: SigningKey): JsonWebKey => ({
  kty,
  crv,
  x,
  y,
  kid,
  use: 'sig',
  alg: 'ES256',
});

/** Returns the two halves of a key, for signing. */
export function pairOf({ privateJwk: key }: SigningKey) {
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

function isKey(key: JsonWebKey): boolean {
  try {
    return createPrivateKey({ key, format: 'jwk' }).type === 'private';
  } catch {
    return false;
  }
}
