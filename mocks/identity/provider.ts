import { z } from 'zod';
import { savedMap } from '../kit/saved-collections.ts';
import { authorizationRequest } from './authorization-request.ts';
import { persona } from './personas.ts';
import { savedKey, type SigningKey } from './signing-key.ts';

const logIn = z.strictObject({ request: authorizationRequest, persona });
/** A log-in of a persona at a client. */
export type LogIn = z.output<typeof logIn>;

/**
 * The schema of the provider's state. The first key signs; the others are only there for tokens signed before. A code and a
 * refresh token are removed when they are used. Times are in milliseconds.
 */
export const provider = z.strictObject({
  keys: z.array(savedKey).min(1),
  personas: z.array(persona).readonly(),
  codes: savedMap(z.string(), logIn.extend({ expiresAt: z.number() })),
  refreshTokens: savedMap(z.string(), logIn),
});
export type Provider = z.output<typeof provider>;

/** Returns the key that signs now. */
export function signingKeyOf({ keys: [key] }: Provider): SigningKey {
  if (!key) throw new Error('A provider always has a key to sign with');
  return key;
}
