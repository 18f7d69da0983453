import { z } from 'zod';
import { clientOf, isRegistered } from './clients.ts';

/** The schema of a request of a client that sends somebody here to log in. */
export const authorizationRequest = z
  .object({
    client_id: z.string('Der mangler client_id.').refine(clientOf, 'Klienten (client_id) er ikke registreret her.'),
    redirect_uri: z.string('Der mangler redirect_uri.'),
    response_type: z.literal('code', 'response_type skal være code.'),
    scope: z
      .string('Der mangler scope.')
      .refine((scope) => scope.split(' ').includes('openid'), 'scope skal indeholde openid.'),
    state: z.string('Der mangler state.').min(8, 'state skal være på mindst 8 tegn.').max(500),
    nonce: z.string().max(500).optional(),
    code_challenge: z.string('Der mangler code_challenge (PKCE).').regex(/^[\w-]{43}$/, 'code_challenge er ikke S256.'),
    code_challenge_method: z.literal('S256', 'code_challenge_method skal være S256.'),
  })
  .refine(
    (asked) => isRegistered(asked.redirect_uri, clientOf(asked.client_id)?.redirectPath ?? ''),
    'redirect_uri er ikke registreret for klienten.',
  );

export type AuthorizationRequest = z.infer<typeof authorizationRequest>;

/** Reads the parameters of `/authorize`, or lists in Danish everything that is wrong with them. */
export function readAuthorizationRequest(
  given: unknown,
): { ok: true; value: AuthorizationRequest } | { ok: false; problems: readonly string[] } {
  const read = authorizationRequest.safeParse(given);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: read.error.issues.map(({ message }) => message) };
}
