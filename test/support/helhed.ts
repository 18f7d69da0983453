import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systems } from '../../adapters/index.ts';
import type { Limits } from '../../adapters/http/limits.ts';
import { startMocks, type Population, type RunningMocks } from '../../mocks/index.ts';
import { readConfig } from '../../src/config.ts';
import { startGateway } from '../../src/gateway.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';

/** What GraphQL answers over HTTP; `data` as the query shapes it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a journey reads what it asked for, and fails where it is not there
export type Answer = { status: number; data: any; errors?: { message: string; extensions: { code: string; reference?: string } }[]; headers: Headers };

/** The whole product, running: the mocks, and a gateway in front of them. */
export type Helhed = {
  url: string;
  mocks: RunningMocks;
  /** Lines the gateway logged. */
  logged: string[];
  /** Asks as a persona. */
  ask(persona: string, query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Posts a body as it is, with whatever headers. */
  post(body: string, headers?: Record<string, string>): Promise<Response>;
  token(persona: string, order?: Record<string, unknown>): Promise<string>;
  cpr(knownFor: string): string;
  close(): Promise<void>;
};

/** How to start: people beside the usual ones, settings of the gateway's environment, and limits that do not take long. */
export type Start = { people?: Population; environment?: Record<string, string>; limits?: Partial<Limits> };

/** Starts the mocks and a gateway on free ports, with a database of its own that goes away at the end. */
export async function startHelhed({ people, environment = {}, limits }: Start = {}): Promise<Helhed> {
  const mocks = await startMocks(people ? { people } : {});
  const folder = await mkdtemp(join(tmpdir(), 'helhed-'));
  const read = readConfig({ PORT: '0', DATA_DIR: folder, NODE_ENV: 'test', ...mocks.environment, ...environment }, systems);
  if (!read.ok) throw new Error(read.why.map(({ setting, problem }) => `${setting} ${problem}`).join('\n'));
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const gateway = await startGateway(read.value, { clock: systemClock, log, ...(limits && { limits }) });
  const tokens = new Map<string, Promise<string>>();
  const post: Helhed['post'] = (body, headers = {}) =>
    fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const token: Helhed['token'] = async (persona, order = {}) => {
    const answer = await fetch(`${mocks.identity.url}/token`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona, ...order }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const known = (persona: string) => tokens.get(persona) ?? tokens.set(persona, token(persona)).get(persona);
  return {
    url: gateway.url, mocks, logged, post, token,
    async ask(persona, query, variables = {}, headers = {}) {
      const response = await post(JSON.stringify({ query, variables }), { authorization: `Bearer ${await known(persona)}`, ...headers });
      return { status: response.status, headers: response.headers, ...((await response.json()) as Pick<Answer, 'data'>) };
    },
    cpr(knownFor) {
      const found = mocks.people.find((one) => one.knownFor === knownFor);
      if (!found) throw new Error(`Nobody is known for ${knownFor}`);
      return found.cpr;
    },
    async close() {
      await gateway.close();
      await mocks.close();
      await rm(folder, { recursive: true });
    },
  };
}
