import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';
import { freshDatabase } from '../fresh-database.ts';

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
  play: (bed: TestBed) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-bed-'));
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
