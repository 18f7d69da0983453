import { createSecretKey, randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { Persona } from './personas.ts';
import { pairOf, type SigningKey } from './signing-key.ts';

/** Lists the flaws that a token can be ordered with. */
export const flaws = [
  'expired',
  'wrong-audience',
  'wrong-issuer',
  'future-nbf',
  'alg-none',
  'hs256-confusion',
  'unknown-kid',
  'missing-exp',
] as const;
type Flaw = (typeof flaws)[number];

export type TokenOrder = {
  persona: Persona;
  issuer: string;
  audience: string;
  expiresInSeconds: number;
  flaw?: Flaw | undefined;
  /** The person's own number, where the token is to tell it. */
  cpr?: string | undefined;
};

/** Signs an access token (JWT) for a persona, with the flaw that was ordered. */
export async function mint(order: TokenOrder, key: SigningKey, now: Date): Promise<string> {
  const claims = claimsOf(order, Math.floor(now.getTime() / 1000));
  if (order.flaw === 'alg-none') return new UnsecuredJWT(claims).encode();
  const { privateKey, publicKey } = pairOf(key);
  if (order.flaw === 'hs256-confusion') {
    // The public key as a shared secret: a verifier that believes the header's algorithm accepts it.
    const secret = createSecretKey(Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })));
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: 'JWT' }).sign(secret);
  }
  const kid = order.flaw === 'unknown-kid' ? randomUUID() : key.kid;
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' }).sign(privateKey);
}

/** Signs an ID token: who logged in at that client, with the nonce of its request. */
export function mintIdToken(
  {
    persona,
    issuer,
    clientId,
    nonce,
    expiresInSeconds,
  }: Pick<TokenOrder, 'persona' | 'issuer' | 'expiresInSeconds'> & { clientId: string; nonce?: string | undefined },
  key: SigningKey,
  now: Date,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ name: persona.name, ...(nonce !== undefined && { nonce }) })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(clientId)
    .setSubject(persona.key)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + expiresInSeconds)
    .sign(pairOf(key).privateKey);
}

function claimsOf({ persona, issuer, audience, expiresInSeconds, flaw, cpr }: TokenOrder, now: number): JWTPayload {
  const issuedAt = flaw === 'expired' ? now - expiresInSeconds - 3600 : now;
  const validFrom = flaw === 'future-nbf' ? now + 3600 : issuedAt;
  const claims = {
    iss: flaw === 'wrong-issuer' ? 'https://another-issuer.example' : issuer,
    aud: flaw === 'wrong-audience' ? 'another-audience' : audience,
    sub: persona.key,
    name: persona.name,
    preferred_username: persona.key,
    functions: persona.functions,
    caseworkerIds: persona.caseworkerIds,
    ...(cpr && { cpr }),
    iat: issuedAt,
    nbf: validFrom,
    jti: randomUUID(),
  };
  return flaw === 'missing-exp' ? claims : { ...claims, exp: validFrom + expiresInSeconds };
}
