import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systems as registered, type System } from '../../adapters/index.ts';
import type { Limits } from '../../adapters/http/limits.ts';
import { startMocks, type Population, type RunningMocks } from '../../mocks/index.ts';
import { readConfig, type Config } from '../../src/config/config.ts';
import { startGateway } from '../../src/gateway.ts';
import { systemClock, type Clock } from '../../src/platform/clock.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { freshEmbedded, type TestDatabase } from './database.ts';

/** What GraphQL answers over HTTP; `data` as the query shapes it. */
type Answer = {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a journey reads what it asked for, and fails where it is not there
  data: any;
  errors?: { message: string; extensions: { code: string; reference?: string } }[];
  headers: Headers;
};

type Headings = Record<string, string>;

/** The whole product, running: the mocks, and a gateway in front of them. */
export type Helhed = {
  url: string;
  mocks: RunningMocks;
  /** Lines the gateway logged. */
  logged: string[];
  /** Asks as a persona. */
  ask(persona: string, query: string, variables?: Record<string, unknown>, headers?: Headings): Promise<Answer>;
  /** Posts a body as it is, with whatever headers. */
  post(body: string, headers?: Headings): Promise<Response>;
  /** A token as the mock identity provider gives it, flawed where the order says so. */
  token(persona: string, order?: Record<string, unknown>): Promise<string>;
  cpr(knownFor: string): string;
  close(): Promise<void>;
};

/**
 * Options of a start: people beside the usual ones, settings of the gateway's environment, short limits, a database.
 */
export type Start = {
  people?: Population;
  /** What a mock does wrong from the start, by its name. */
  faults?: NonNullable<Parameters<typeof startMocks>[0]>['faults'];
  environment?: Record<string, string>;
  limits?: Partial<Limits>;
  database?: TestDatabase;
  /** What differs from the municipality's usual policy, and from a door that slows nobody down. */
  policy?: Record<string, unknown>;
  /** True if grants and clocks are followed; most journeys have no use for it: their systems tell nothing of what they grant. */
  follow?: boolean;
  /** What time it is for the gateway; the mocks go by their own. */
  clock?: Clock;
  /** Which systems there are; the registered ones. */
  systems?: readonly System[];
};

/** Starts the mocks and a gateway on free ports, with a temporary database unless one is given. */
export async function startHelhed(start: Start = {}): Promise<Helhed> {
  const { people, environment = {}, limits, database, policy } = start;
  const { follow = false, clock = systemClock, systems = registered } = start;
  const mocks = await startMocks({ ...(people && { people }), ...(start.faults && { faults: start.faults }) });
  const store = database ?? (await freshEmbedded());
  const home = await mkdtemp(join(tmpdir(), 'helhed-'));
  const given = { ...mocks.environment, ...whereabouts(store), ...policyIn(home, policy), ...environment };
  // In production a start makes none.
  loadKeys({ keyFile: join(store.where.dataDir, 'keys.json') });
  const config = settings(given, systems);
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const byHand = follow ? [] : (['follow'] as const);
  const gateway = await startGateway(config, {
    clock,
    log,
    byHand,
    systems: systems.map((one) => limited(follow ? one : tellingNothing(one), limits)),
  });
  return {
    url: gateway.url,
    mocks,
    logged,
    ...clientOf(gateway.url, mocks.identity.url),
    cpr(knownFor) {
      const found = mocks.people.find((one) => one.knownFor === knownFor);
      if (!found) throw new Error(`Nobody is known for ${knownFor}`);
      return found.cpr;
    },
    async close() {
      await gateway.close();
      await mocks.close();
      await rm(home, { recursive: true });
      if (!database) await store.remove();
    },
  };
}

/** A system that does not tell what it grants: what nobody follows is then nothing that is missing. */
const tellingNothing = (one: System): System => ({
  ...one,
  connect: (...given) => ({ ...one.connect(...given), grants: null }),
});

const limited = (one: System, limits: Partial<Limits> = {}): System => ({
  ...one,
  connect: (settings, deps) => one.connect(settings, { ...deps, limits }),
});

const whereabouts = ({ where }: TestDatabase): Record<string, string> => ({
  ...(where.url ? { DATABASE_URL: where.url } : {}),
  DATA_DIR: where.dataDir,
});

/** A file with the policy. Journeys look up whole populations, and cannot wait for every "nobody". */
function policyIn(home: string, policy: Record<string, unknown> = {}): Record<string, string> {
  const POLICY_FILE = join(home, 'policy.json');
  writeFileSync(POLICY_FILE, JSON.stringify({ door: { lookups: 1_000_000, nobodyMs: 0 }, ...policy }));
  return { POLICY_FILE };
}

function settings(environment: Record<string, string>, systems: readonly System[]): Config {
  const read = readConfig({ PORT: '0', NODE_ENV: 'test', ...environment }, systems);
  if (!read.ok) throw new Error(read.error.map(({ setting, problem }) => `${setting} ${problem}`).join('\n'));
  return read.value;
}

const json = { 'content-type': 'application/json' };

/** The name of a caseworker in both areas, whom no persona is. */
export const inBothAreas = 'caseworker in both areas';
const others: Record<string, readonly [persona: string, order: Record<string, unknown>]> = {
  [inBothAreas]: [
    'tove',
    {
      functions: [
        { role: 'caseworker', area: 'employment', unit: 'jobcenter' },
        { role: 'caseworker', area: 'social', unit: 'voksenenhed' },
      ],
    },
  ],
};

/** Makes a client of a running gateway, as personas of that identity provider. */
export function clientOf(url: string, issuer: string): Pick<Helhed, 'ask' | 'post' | 'token'> {
  const tokens = new Map<string, Promise<string>>();
  const post: Helhed['post'] = (body, headers = {}) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body });
  const token: Helhed['token'] = async (persona, order = {}) => {
    const [key, own] = others[persona] ?? [persona, {}];
    const body = JSON.stringify({ persona: key, ...own, ...order });
    const answer = await fetch(`${issuer}/token`, { method: 'POST', headers: json, body });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  return {
    post,
    token,
    async ask(persona, query, variables = {}, headers = {}) {
      if (!tokens.has(persona)) tokens.set(persona, token(persona));
      const authorization = `Bearer ${await tokens.get(persona)}`;
      const response = await post(JSON.stringify({ query, variables }), { authorization, ...headers });
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, ...body };
    },
  };
}
