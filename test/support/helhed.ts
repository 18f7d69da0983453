import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { systems as registered, type System } from '../../adapters/index.ts';
import type { Limits } from '../../adapters/http/limits.ts';
import { startMocks, type Population, type RunningMocks } from '../../mocks/index.ts';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { readConfig, type Config } from '../../src/config/config.ts';
import { startGateway } from '../../src/gateway.ts';
import { systemClock, type Clock } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { loadKeys, type Keys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { clientOf, type Client } from './client.ts';
import { freshEmbedded, type Engine, type TestDatabase } from './database.ts';

/** The whole product, running: the mocks, and a gateway in front of them. */
export type Helhed = Client & {
  url: string;
  mocks: RunningMocks;
  /** Lines the gateway logged. */
  logged: string[];
  database: TestDatabase;
  keys: Keys;
  /** The id of a citizen, whoever asks. */
  idOf(cpr: string): string;
  metrics(): Promise<string>;
  /** Takes away everything that the mock systems were told to do wrong. */
  clearFaults(): void;
  /** Stops the gateway and the mocks, and opens the gateway's database; that is closed with the rest. */
  stopped(): Promise<Database>;
  /** Stops the gateway and the mocks, and returns the audit trail, oldest first. */
  audited(): Promise<AuditEntry[]>;
  close(): Promise<void>;
};

/**
 * Options of a start: people beside the usual ones, settings of the gateway's environment, short limits. The database is
 * a new one of `engine`, unless `database` is given, which then is not removed.
 */
export type Start = {
  people?: Population;
  /** The faults of a mock from the start, by its name. */
  faults?: NonNullable<Parameters<typeof startMocks>[0]>['faults'];
  environment?: Record<string, string>;
  limits?: Partial<Limits>;
  engine?: Engine;
  database?: TestDatabase;
  /** Fills the database before the start. */
  prepare?: (database: Database, keys: Keys) => Promise<void>;
  /** The policy where it differs from the municipality's usual one, and from look-ups without limit or padding. */
  policy?: Record<string, unknown>;
  /** True if grants and clocks are followed; most journeys have no use for it: their systems tell nothing of what they grant. */
  follow?: boolean;
  /** The clock of the gateway, and of the identity provider when it gives a token; the systems go by their own. */
  clock?: Clock;
  /** Which systems there are; the registered ones. */
  systems?: readonly System[];
  /** The mocks of another gateway, whose they stay; mocks of its own. */
  mocks?: RunningMocks;
};

/** Starts the mocks and a gateway on free ports. */
export async function startHelhed(start: Start = {}): Promise<Helhed> {
  const { people, environment = {}, limits, policy, prepare } = start;
  const { follow = false, clock = systemClock, systems = registered } = start;
  const mocks =
    start.mocks ?? (await startMocks({ ...(people && { people }), ...(start.faults && { faults: start.faults }) }));
  const database = start.database ?? (await (start.engine?.fresh ?? freshEmbedded)());
  // In production a start makes none.
  const keys = loadKeys({ keyFile: join(database.where.dataDir, 'keys.json') });
  if (prepare) {
    const empty = await database.open();
    await prepare(empty, keys);
    await empty.close();
  }
  const home = await mkdtemp(join(tmpdir(), 'helhed-'));
  const given = { ...mocks.environment, ...whereabouts(database), ...policyIn(home, policy), ...environment };
  const logged: string[] = [];
  const gateway = await startGateway(settings(given, systems), {
    clock,
    log: createLog('debug', { write: (line: string) => void logged.push(line) }),
    byHand: follow ? [] : ['follow'],
    systems: systems.map((one) => limited(follow ? one : tellingNothing(one), limits)),
  });
  const setClock = () => mocks.identity.clock.set(clock.now());
  const client = clientOf(gateway.url, mocks, { setClock: start.clock && setClock });
  const stop = onlyOnce(async () => {
    client.unsubscribe();
    await gateway.close();
    if (!start.mocks) await mocks.close();
    await rm(home, { recursive: true });
  });
  const open = onlyOnce(() => database.open());
  const helhed: Helhed = {
    ...client,
    url: gateway.url,
    mocks,
    logged,
    database,
    keys,
    idOf: (cpr) => keys.seal('citizen', cpr),
    metrics: async () => (await fetch(`${gateway.url}/metrics`)).text(),
    clearFaults: () => Object.values(mocks.all).forEach((mock) => mock.faults.clear()),
    async stopped() {
      await stop();
      return open();
    },
    async audited() {
      const { db } = await helhed.stopped();
      const rows = await db.selectFrom('audit_entry').select('entry').orderBy('recorded_at').orderBy('seq').execute();
      return rows.map(({ entry }) => JSON.parse(entry) as AuditEntry);
    },
    close: onlyOnce(async () => {
      await stop();
      if (open.called()) await (await open()).close();
      if (!start.database) await database.remove();
    }),
  };
  return helhed;
}

/** Starts Helhed before the tests of a block and closes it after them. What is returned can be asked when it runs. */
export function runningHelhed(start: Start | (() => Start | Promise<Start>) = {}): Helhed {
  const running = {} as Helhed;
  beforeAll(async () => {
    Object.assign(running, await startHelhed(typeof start === 'function' ? await start() : start));
  });
  afterAll(() => running.close());
  return running;
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

/** Returns the first call's result on every call. */
function onlyOnce<Value>(does: () => Promise<Value>): { (): Promise<Value>; called(): boolean } {
  let result: Promise<Value> | null = null;
  return Object.assign(() => (result ??= does()), { called: () => result !== null });
}
