import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startMocks, type FaultRule, type RunningMocks } from '../../mocks/index.ts';
import { freshDatabase } from '../fresh-database.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';

/**
 * The surroundings of a run: the mocks, and settings for gateways, with a database of their own where they share a
 * server.
 */
export type TestBed = { folder: string; mocks: RunningMocks; environment: Readonly<Record<string, string>> };

/**
 * Prepares the surroundings, runs `play`, and cleans up. `policy` is what differs from the municipality's usual one.
 */
export async function withTestBed<Outcome>(
  { databaseUrl, policy }: { databaseUrl: string | undefined; policy: object },
  play: (stage: TestBed) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-chaos-'));
  const mocks = await startMocks();
  const store = databaseUrl ? await freshDatabase(databaseUrl) : null;
  try {
    const policyFile = join(folder, 'policy.json');
    await writeFile(policyFile, JSON.stringify(policy));
    createKeyRing(join(folder, 'keys.json'));
    const environment = {
      ...mocks.environment,
      ...(store ? { DATABASE_URL: store.url } : {}),
      DATA_DIR: folder,
      POLICY_FILE: policyFile,
      LOG_LEVEL: 'error',
      DRAIN_SECONDS: '0',
    };
    return await play({ folder, mocks, environment });
  } finally {
    await mocks.close();
    await store?.drop();
    await rm(folder, { recursive: true });
  }
}

/** A fast delivery schedule that never gives up while the trouble lasts. */
export const fastDelivery = {
  firstRetryMs: 100,
  longestRetryMs: 2_000,
  tries: 100,
  leaseMs: 5_000,
  answersEveryMs: 5_000,
};

/** The gateway's write operations in each system, by the mocks' names. */
const writes: Readonly<Record<string, readonly string[]>> = {
  employment: ['tasks.create', 'tasks.setState', 'journals.create'],
  social: ['assignments.create', 'assignments.close', 'notes.create'],
};

/** Of the writes 20 % come to nothing, of the rest 20 % take effect unacknowledged; of what is left 20 % are slow. */
const troubleFor = (operation: string): FaultRule[] => [
  { operation, fault: '503', probability: 0.2 },
  { operation, fault: 'reset-after', probability: 0.2 },
  { operation, fault: 'latency', ms: 300, probability: 0.2 },
];

/** Of everything else, what is read above all, a tenth is slow or fails; more, and the breakers would keep every write at home. */
const trouble: readonly FaultRule[] = [
  { operation: '*', fault: '503', probability: 0.05 },
  { operation: '*', fault: 'latency', ms: 300, probability: 0.05 },
];

/** Makes the systems fail, but for the operations in `spared`. Returns a function that ends it. */
export function injectFaults({ all }: RunningMocks, spared: Readonly<Record<string, readonly string[]>> = {}) {
  for (const [name, operations] of Object.entries(writes)) {
    const whole = (spared[name] ?? []).map((operation): FaultRule => ({ operation, fault: 'latency', ms: 0 }));
    for (const rule of [...whole, ...operations.flatMap(troubleFor), ...trouble]) all[name]?.faults.add(rule);
  }
  return () => {
    for (const name of Object.keys(writes)) all[name]?.faults.clear();
  };
}

/** Compares again until all is settled, or the time is over. Then waits for what may still be written twice or too late. */
export async function settled<Compared>(
  compare: () => Compared | Promise<Compared>,
  isSettled: (compared: Compared) => boolean,
  deadline: number,
): Promise<Compared> {
  while (!isSettled(await compare()) && Date.now() <= deadline) await wait(1_000);
  await wait(3_000);
  return compare();
}

/** Counts writes, at least so many, that took effect without an acknowledgement. */
export const unacknowledgedWrites = (mocks: RunningMocks): number =>
  mocks.calls().filter(({ fault }) => fault === 'reset-after').length;
