import { z } from 'zod';
import type { OperationContext, MockRequest, Operation } from '../kit/operation.ts';
import { inWords } from '../kit/refusal.ts';
import type { Register } from './register.ts';

const clientSecrets = new Map([['helhed', 'helhed-secret']]);
const lifeSeconds = 300;

const form = z.object({ grant_type: z.string(), client_id: z.string(), client_secret: z.string() });

/** Issues tokens as Keycloak does, for client credentials. */
export const token: Operation<Register> = {
  name: 'token',
  method: 'POST',
  path: '/realms/norddjurs/protocol/openid-connect/token',
  open: true,
  handle: ({ body }, { state, now, newUuid }) => {
    const asked = form.safeParse(body);
    if (!asked.success) return refusal(400, 'invalid_request', `Missing form parameter: ${inWords(asked.error)}`);
    const { grant_type, client_id, client_secret } = asked.data;
    if (grant_type !== 'client_credentials') return refusal(400, 'unsupported_grant_type', 'Unsupported grant_type');
    if (clientSecrets.get(client_id) !== client_secret)
      return refusal(401, 'unauthorized_client', 'Invalid client or Invalid client credentials');
    const given = newUuid();
    state.tokens.set(given, now().getTime() + lifeSeconds * 1_000);
    const body_ = {
      access_token: given,
      expires_in: lifeSeconds,
      refresh_expires_in: 0,
      token_type: 'Bearer',
      'not-before-policy': 0,
      scope: 'email profile',
    };
    return { status: 200, body: body_ };
  },
};

/** Checks a call's token. */
export function authorised({ headers }: MockRequest, { state, now }: OperationContext<Register>): boolean {
  const bearer = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? '';
  return (state.tokens.get(bearer) ?? 0) > now().getTime();
}

const refusal = (status: number, error: string, error_description: string) => ({
  status,
  body: { error, error_description },
});
