import type { AuthorizationRequest } from './authorization-request.ts';
import type { Persona } from './personas.ts';
import type { SigningKey } from './signing-key.ts';

/** A log-in of a persona at a client. */
export type LogIn = { request: AuthorizationRequest; persona: Persona };

/**
 * The state of the provider. The first key signs; the others are only there for tokens signed before. A code and a refresh token
 * are removed when they are used. Times are in milliseconds.
 */
export type Provider = {
  keys: SigningKey[];
  codes: Map<string, LogIn & { expiresAt: number }>;
  refreshTokens: Map<string, LogIn>;
};

/** Returns the key that signs now. */
export function signingKeyOf({ keys: [key] }: Provider): SigningKey {
  if (!key) throw new Error('A provider always has a key to sign with');
  return key;
}
