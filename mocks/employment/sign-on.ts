import { z } from 'zod';
import type { OperationContext, MockRequest, Operation } from '../kit/operation.ts';
import { inWords } from '../kit/refusal.ts';
import type { Register } from './register.ts';

const clientSecrets = new Map([['helhed', 'helhed-secret']]);
/** The required value of the `apikey` header. */
export const apiKey = 'helhed-apikey';
const lifeSeconds = 3_600;

const form = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  resource: z.string().min(1),
});

/** Issues tokens for OAuth 2 client credentials with the vendor's `resource`; numbers are written as text. */
export const token: Operation<Register> = {
  name: 'token',
  method: 'POST',
  path: '/oauth2/token',
  open: true,
  handle: ({ body }, { state, now, newUuid }) => {
    const asked = form.safeParse(body);
    if (!asked.success)
      return { status: 400, body: { error: 'invalid_request', error_description: inWords(asked.error) } };
    if (asked.data.grant_type !== 'client_credentials')
      return { status: 400, body: { error: 'unsupported_grant_type' } };
    if (clientSecrets.get(asked.data.client_id) !== asked.data.client_secret)
      return { status: 401, body: { error: 'invalid_client' } };
    const given = newUuid();
    state.tokens.set(given, now().getTime() + lifeSeconds * 1_000);
    const issued = Math.floor(now().getTime() / 1_000);
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: String(lifeSeconds),
        ext_expires_in: String(lifeSeconds),
        expires_on: String(issued + lifeSeconds),
        not_before: String(issued),
        resource: asked.data.resource,
        access_token: given,
      },
    };
  },
};

/** Checks a call's token and API key; this vendor requires both. */
export function authorised({ headers }: MockRequest, { state, now }: OperationContext<Register>): boolean {
  const bearer = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? '';
  return (state.tokens.get(bearer) ?? 0) > now().getTime() && headers['apikey'] === apiKey;
}
