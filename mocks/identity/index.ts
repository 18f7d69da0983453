import { z } from 'zod';
import type { MockDefinition, MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { personas, type Persona } from './personas.ts';
import { newSigningKey, publicJwk, type SigningKey } from './signing-key.ts';
import { flaws, mint } from './token.ts';

/** The first key signs; the others are only there for tokens signed before. */
type Provider = { keys: SigningKey[] };

const functionClaim = z.strictObject({
  role: z.string().min(1),
  area: z.string().min(1).nullable(),
  unit: z.string().min(1).nullable(),
});
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

/** Defines an OpenID provider: discovery, rotating keys, and a token for whoever names a persona. */
export const definition: MockDefinition<Provider> = {
  name: 'identity',
  operations: [
    read('discovery', '/.well-known/openid-configuration', (_, origin) => ({
      issuer: origin,
      jwks_uri: `${origin}/jwks`,
      token_endpoint: `${origin}/token`,
      response_types_supported: ['token'],
      grant_types_supported: ['client_credentials'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    })),
    read('jwks', '/jwks', ({ keys }) => ({ keys: keys.map(publicJwk) })),
    {
      name: 'token',
      method: 'POST',
      path: '/token',
      open: true,
      handle: (request, context) => token(request, context.state, context.now()),
    },
  ],
  initialState: () => ({ keys: [newSigningKey()] }),
  authorised: () => true,
  failure: (status, detail) => ({
    status,
    body: { error: status === 401 ? 'invalid_client' : 'invalid_request', error_description: detail },
  }),
  summary: ({ keys }) => ({ signingWith: keys[0]?.kid, keys: keys.map(({ kid }) => kid), personas }),
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
};

function read(name: string, path: string, body: (state: Provider, origin: string) => unknown): Operation<Provider> {
  return {
    name,
    method: 'GET',
    path,
    open: true,
    handle: ({ origin }, { state }) => ({ status: 200, body: body(state, origin) }),
  };
}

async function token({ body, origin }: MockRequest, { keys }: Provider, now: Date): Promise<MockReply> {
  const machine = machineOrder.safeParse(body);
  const wanted = order.safeParse(machine.success ? { persona: machine.data.client_id } : body);
  if (!wanted.success) return definition.failure(400, z.prettifyError(wanted.error));
  const { persona: asked, functions, ...terms } = wanted.data;
  const those = machine.success ? personas.filter(isMachine) : personas;
  const found = those.find((one) => one.key === asked);
  const persona = found && { ...found, functions: functions ?? found.functions };
  if (!persona) return definition.failure(400, `No such persona; there are ${those.map((one) => one.key).join(', ')}`);
  const [key] = keys;
  if (!key) throw new Error('A provider always has a key to sign with');
  const accessToken = await mint({ persona, issuer: origin, ...terms }, key, now);
  return { status: 200, body: { access_token: accessToken, token_type: 'Bearer', expires_in: terms.expiresInSeconds } };
}

const isMachine = ({ functions }: Persona) => functions.some(({ role }) => role === 'machine');
