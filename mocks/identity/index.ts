import { z } from 'zod';
import type { MockDefinition, MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { inWords } from '../kit/refusal.ts';
import { isLogInGrant, logInTokens } from './code-grant.ts';
import { browserOperations } from './log-in.ts';
import { functionClaim, isMachine, personas as usual, type Persona } from './personas.ts';
import { provider, signingKeyOf, type Provider } from './provider.ts';
import { newSigningKey, publicJwk } from './signing-key.ts';
import { flaws, mint } from './token.ts';

const order = z.strictObject({
  persona: z.string(),
  /** In place of the persona's own. */
  functions: z.array(functionClaim).optional(),
  expiresInSeconds: z.int().min(1).max(86_400).default(3600),
  audience: z.string().min(1).default('helhed'),
  flaw: z.enum(flaws).optional(),
  cpr: z
    .string()
    .regex(/^\d{6}-?\d{4}$/)
    .optional(),
});
const machineOrder = z.object({ grant_type: z.literal('client_credentials'), client_id: z.string() });

const failure = (status: number, detail: string): MockReply => ({
  status,
  body: { error: status === 401 ? 'invalid_client' : 'invalid_request', error_description: detail },
});

/**
 * Defines an OpenID provider with these personas: discovery, rotating keys, log-in with a browser, and a token for
 * whoever names a persona.
 */
export const providerOf = (personas: readonly Persona[]): MockDefinition<Provider> => ({
  name: 'identity',
  operations: [
    read('discovery', '/.well-known/openid-configuration', (_, origin) => ({
      issuer: origin,
      jwks_uri: `${origin}/jwks`,
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
      end_session_endpoint: `${origin}/logout`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
      scopes_supported: ['openid', 'profile', 'offline_access'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      authorization_response_iss_parameter_supported: true,
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    })),
    read('jwks', '/jwks', ({ keys }) => ({ keys: keys.map(publicJwk) })),
    {
      name: 'token',
      method: 'POST',
      path: '/token',
      open: true,
      handle: (request, context) =>
        isLogInGrant(request.body) ? logInTokens(request, context) : token(request, context.state, context.now()),
    },
    ...browserOperations,
  ],
  saved: provider,
  initialState: () => ({ keys: [newSigningKey()], personas, codes: new Map(), refreshTokens: new Map() }),
  authorised: () => true,
  failure,
  summary: (state) => ({
    signingWith: state.keys[0]?.kid,
    keys: state.keys.map(({ kid }) => kid),
    personas: state.personas,
  }),
  controls: {
    'POST /_mock/rotate': ({ state }) => {
      state.keys.unshift(newSigningKey());
      return { status: 200, body: { signingWith: state.keys[0]?.kid } };
    },
    'POST /_mock/retire': ({ state }) => {
      const retired = state.keys.splice(1).map(({ kid }) => kid);
      return { status: 200, body: { retired } };
    },
  },
});

/** Defines the provider with the usual personas. */
export const definition = providerOf(usual);

function read(name: string, path: string, body: (state: Provider, origin: string) => unknown): Operation<Provider> {
  return {
    name,
    method: 'GET',
    path,
    open: true,
    handle: ({ origin }, { state }) => ({ status: 200, body: body(state, origin) }),
  };
}

async function token({ body, origin }: MockRequest, state: Provider, now: Date): Promise<MockReply> {
  const machine = machineOrder.safeParse(body);
  const wanted = order.safeParse(machine.success ? { persona: machine.data.client_id } : body);
  if (!wanted.success) return failure(400, inWords(wanted.error));
  const { persona: asked, functions, ...terms } = wanted.data;
  const those = machine.success ? state.personas.filter(isMachine) : state.personas;
  const found = those.find((one) => one.key === asked);
  const persona = found && { ...found, functions: functions ?? found.functions };
  if (!persona) return failure(400, `No such persona; there are ${those.map((one) => one.key).join(', ')}`);
  const accessToken = await mint({ persona, issuer: origin, ...terms }, signingKeyOf(state), now);
  return { status: 200, body: { access_token: accessToken, token_type: 'Bearer', expires_in: terms.expiresInSeconds } };
}
