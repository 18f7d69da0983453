import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MockReply, MockRequest, OperationContext } from '../kit/operation.ts';
import { authenticatedClient } from './clients.ts';
import { signingKeyOf, type LogIn, type Provider } from './provider.ts';
import { mint, mintIdToken } from './token.ts';

const lifeSeconds = 3_600;

const form = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string(),
  }),
  z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() }),
]);

/** Tells whether a body asks for tokens of somebody who logged in with a browser. */
export const isLogInGrant = (body: unknown): boolean =>
  ['authorization_code', 'refresh_token'].includes(String((body as { grant_type?: unknown } | undefined)?.grant_type));

/** Redeems a code or a refresh token, each once. */
export async function logInTokens(request: MockRequest, context: OperationContext<Provider>): Promise<MockReply> {
  const read = form.safeParse(request.body);
  if (!read.success) return refused(400, 'invalid_request', z.prettifyError(read.error));
  const client = authenticatedClient(request, request.body as Record<string, unknown>);
  if (!client) return refused(401, 'invalid_client', 'Unknown client or wrong secret');
  const found = read.data.grant_type === 'refresh_token' ? byToken(read.data, context) : byCode(read.data, context);
  if (typeof found === 'string') return refused(400, 'invalid_grant', found);
  if (found.request.client_id !== client) return refused(400, 'invalid_grant', 'It was given to another client');
  return issued(found, request.origin, context);
}

type Redeemed<Type> = Extract<z.infer<typeof form>, { grant_type: Type }>;

function byCode(
  { code, redirect_uri: redirectUri, code_verifier: verifier }: Redeemed<'authorization_code'>,
  { state, now }: OperationContext<Provider>,
): LogIn | string {
  const found = state.codes.get(code);
  state.codes.delete(code);
  if (!found) return 'There is no such code, or it was used already';
  if (found.expiresAt <= now().getTime()) return 'The code has expired';
  if (found.request.redirect_uri !== redirectUri) return 'It was given to another redirect_uri';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return challenge === found.request.code_challenge ? found : 'The code_verifier does not fit the code_challenge';
}

function byToken(
  { refresh_token: token }: Redeemed<'refresh_token'>,
  { state }: OperationContext<Provider>,
): LogIn | string {
  const found = state.refreshTokens.get(token);
  state.refreshTokens.delete(token);
  return found ?? 'There is no such refresh token, or it was used already';
}

async function issued(
  { request, persona }: LogIn,
  issuer: string,
  { state, now, newUuid }: OperationContext<Provider>,
): Promise<MockReply> {
  const key = signingKeyOf(state);
  const refreshToken = request.scope.split(' ').includes('offline_access') ? newUuid() : null;
  if (refreshToken) state.refreshTokens.set(refreshToken, { request, persona });
  const terms = { persona, issuer, expiresInSeconds: lifeSeconds };
  const idTerms = { ...terms, clientId: request.client_id, nonce: request.nonce };
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      access_token: await mint({ ...terms, audience: 'helhed' }, key, now()),
      id_token: await mintIdToken(idTerms, key, now()),
      token_type: 'Bearer',
      expires_in: lifeSeconds,
      scope: request.scope,
      ...(refreshToken && { refresh_token: refreshToken }),
    },
  };
}

const refused = (status: number, error: string, detail: string): MockReply => ({
  status,
  headers: { 'cache-control': 'no-store' },
  body: { error, error_description: detail },
});
