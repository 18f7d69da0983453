import type { RunningMocks } from '../../mocks/index.ts';
import type { Config } from '../config/config.ts';
import type { Role } from '../domain/access/caller.ts';
import { startGateway, type GatewayDeps } from '../gateway.ts';
import { systemClock } from '../platform/clock.ts';
import type { PersonaToken } from '../platform/graphiql.ts';
import { createLog } from '../platform/log.ts';
import { logUnhandledRejections } from './unhandled-rejections.ts';
import { welcome } from './welcome.ts';

/** The operation that GraphiQL opens with, and that the printed curl sends. */
const overview = `query Overview($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    name
    ageBand
    completeness
    cases { nodes { area { name } title progress openedOn } }
    contacts { coordinator { name area { name } } }
    sources { area { name } state message }
  }
}
`;

/** The client that the mock identity provider knows. */
const atMockProvider = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 'helhed-secret' };

/** The citizen that the example asks for: known to both systems, with a joint plan. */
const shownFirst = 'both with a joint plan';

/** Starts a gateway for development: mocks stand in for whatever is not configured, and personas' tokens are handed out. */
export async function startDevelopment(
  config: Config,
  systems: GatewayDeps['systems'],
  settings: (env: NodeJS.ProcessEnv) => Config,
  onSignal: (close: () => Promise<void>) => void,
): Promise<void> {
  const { areas, identity } = config.mocksInPlace;
  const only = [...areas, ...(identity ? ['identity'] : [])];
  const mocks = only.length > 0 ? await startStandIns(only) : null;
  const completed = settings({ ...mocks?.environment, ...(identity && atMockProvider), ...process.env });
  const cpr = mocks?.people.find((one) => one.knownFor === shownFirst)?.cpr ?? '';
  if (mocks?.all['identity'] && Object.keys(completed.policy.staffing).length === 0)
    completed.policy.staffing = mockStaffing(mocks);
  const tokens = async () => (mocks?.all['identity'] ? personaTokens(mocks) : []);
  const log = createLog(process.env['LOG_LEVEL'] ? completed.logLevel : 'warn');
  logUnhandledRejections(log);
  const starting = startGateway(completed, {
    clock: systemClock,
    log,
    systems,
    development: { tokens, query: overview, variables: JSON.stringify({ cpr }) },
  });
  const [gateway, printed] = await Promise.all([starting, tokens()]);
  onSignal(async () => {
    await gateway.close();
    await mocks?.close();
  });
  const body = JSON.stringify({ query: overview.replaceAll(/\s+/g, ' ').trim(), variables: { cpr } });
  console.log(
    welcome({ url: gateway.url, publicUrl: completed.publicUrl ?? gateway.url, mocks, tokens: printed, body }),
  );
}

/** Loaded only when needed: in production nobody loads the mocks. */
async function startStandIns(only: readonly string[]): Promise<RunningMocks> {
  const { isLoopback, placeFrom, portsFrom, setUpsFrom, startMocks } = await import('../../mocks/index.ts');
  const ports = portsFrom(process.env, only);
  const place = placeFrom(process.env);
  if (!isLoopback(place.host))
    console.warn(
      'MOCK_HOST: the mocks listen beyond this machine. Whoever reaches them may change everything there, and gets tokens.',
    );
  return startMocks({ only, ports, setUps: setUpsFrom(process.env, only), ...place }).catch(
    (error: NodeJS.ErrnoException & { port?: number }) => {
      const taken = error.code === 'EADDRINUSE' && only.find((name) => ports[name] === error.port);
      if (!taken) throw error;
      const setting = `MOCK_${taken === 'identity' ? 'IDP' : taken.toUpperCase().replaceAll('-', '_')}_PORT`;
      throw new Error(
        `another program listens on the port of a mock: set ${setting} to a free one, for example ${setting}=0`,
      );
    },
  );
}

/** Which roles there are in which units among the mocks' own people. */
function mockStaffing({ personas }: RunningMocks): Record<string, Record<string, Role[]>> {
  const staffing: Record<string, Record<string, Role[]>> = {};
  for (const { role, area, unit } of personas.flatMap(({ functions }) => functions)) {
    if (area && unit) ((staffing[area] ??= {})[unit] ??= []).push(role.toUpperCase().replaceAll('-', '_') as Role);
  }
  return staffing;
}

/** A token for each persona, good for a working day. */
async function personaTokens({ personas, identity: { url } }: RunningMocks): Promise<PersonaToken[]> {
  return Promise.all(
    personas.map(async ({ key, name, functions }) => {
      const body = JSON.stringify({ persona: key, expiresInSeconds: 36_000 });
      const answer = await fetch(`${url}/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { access_token: token } = (await answer.json()) as { access_token: string };
      const place = functions.map(({ role, unit }) => [role, unit].filter(Boolean).join(' ')).join(', ');
      return { persona: key, title: `${name} – ${place}`, token };
    }),
  );
}
