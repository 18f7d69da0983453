import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startMocks, type FaultRule, type RunningMocks } from '../../mocks/index.ts';
import { workWith } from './caseworkers.ts';
import { deskAt, type Desk } from './desk.ts';
import { startGateways } from './gateways.ts';
import { newLedger, type Compared, type Ledger, type Told } from './ledger.ts';

/**
 * How long there is trouble, how many gateways there are, and the PostgreSQL they share; without, there is one, with its own.
 * On a slow machine the trouble lasts a minute longer, unless `atLeast` so many mutations are acknowledged before.
 */
export type ChaosOrder = { seconds: number; gateways: number; databaseUrl?: string | undefined; atLeast?: number };

/**
 * What it came to. `unacknowledged`: writes, at least so many, that took effect without the gateway being told. `differs`: referrals that
 * Helhed shows otherwise than was acknowledged, or not as delivered.
 */
export type Report = Compared & {
  kills: number;
  acknowledged: number;
  referrals: number;
  unacknowledged: number;
  differs: number;
};

const citizens = 12;
const longerMs = 60_000;
/** How long what is queued may take once the trouble is over. */
const afterMs = 120_000;

/** A schedule that does not take a day, and never gives up while the trouble lasts. */
const policy = {
  delivery: { firstRetryMs: 100, longestRetryMs: 2_000, tries: 100, leaseMs: 5_000, answersEveryMs: 5_000 },
};

/** What writes in each system, by the mocks' names. */
const writes = {
  employment: ['tasks.create', 'tasks.setState', 'journals.create'],
  social: ['assignments.create', 'assignments.close', 'notes.create'],
};

/** Of the writes 20 % come to nothing, of the rest 20 % take effect unacknowledged, and of what is left 20 % are slow. */
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

/** Runs caseworkers against gateways that are killed and systems that fail, then compares everybody's account of it. */
export async function chaos(order: ChaosOrder): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-chaos-'));
  const store = order.databaseUrl ? await freshDatabase(order.databaseUrl) : null;
  const mocks = await startMocks();
  try {
    return await underway({ ...order, gateways: store ? order.gateways : 1 }, { folder, mocks, url: store?.url });
  } finally {
    await mocks.close();
    await store?.drop();
    await rm(folder, { recursive: true });
  }
}

type Stage = { folder: string; mocks: RunningMocks; url: string | undefined };

async function underway(
  { seconds, gateways: count, atLeast = 0 }: ChaosOrder,
  { folder, mocks, url }: Stage,
): Promise<Report> {
  const environment = await environmentFor({ folder, mocks, url });
  const gateways = await startGateways({ count, environment, folder, life: [1_000, 6_000] });
  const end = Date.now() + seconds * 1_000;
  const ledger = newLedger();
  const over = () => Date.now() > end && (ledger.acknowledged() >= atLeast || Date.now() > end + longerMs);
  const deadline = end + longerMs + afterMs;
  const desk = deskAt(gateways.urls, mocks.identity.url, deadline);
  try {
    for (const [name, operations] of Object.entries(writes))
      for (const rule of [...operations.flatMap(troubleFor), ...trouble]) mocks.all[name]?.faults.add(rule);
    const known = mocks.people.filter((one) => one.in.employment && one.in.social === true).slice(0, citizens);
    const work = Promise.all(known.map(({ cpr }) => workWith(cpr, desk, ledger, over)));
    await Promise.race([work, until(over)]);
    await gateways.peace();
    await work;
    const compared = await settled(ledger, mocks, deadline);
    for (const name of Object.keys(writes)) mocks.all[name]?.faults.clear();
    const differs = await differing(ledger, desk);
    return {
      ...compared,
      kills: gateways.kills(),
      acknowledged: ledger.acknowledged(),
      referrals: ledger.referrals().length,
      unacknowledged: unacknowledgedWrites(mocks),
      differs,
    };
  } finally {
    await gateways.close();
  }
}

async function until(over: () => boolean): Promise<void> {
  while (!over()) await wait(100);
}

async function environmentFor({ folder, mocks, url }: Stage): Promise<Record<string, string>> {
  const policyFile = join(folder, 'policy.json');
  await writeFile(policyFile, JSON.stringify(policy));
  return {
    ...mocks.environment,
    ...(url ? { DATABASE_URL: url } : {}),
    DATA_DIR: folder,
    POLICY_FILE: policyFile,
    LOG_LEVEL: 'error',
    DRAIN_SECONDS: '0',
  };
}

/** Waits until the systems hold what they should and stay so, or the time is over. */
async function settled(ledger: Ledger, mocks: RunningMocks, deadline: number): Promise<Compared> {
  for (;;) {
    const compared = ledger.compare(mocks);
    if (compared.lost === 0 || Date.now() > deadline) {
      // What is written twice, or too late, would be so by then.
      await wait(3_000);
      return ledger.compare(mocks);
    }
    await wait(500);
  }
}

const unacknowledgedWrites = (mocks: RunningMocks): number =>
  mocks.calls().filter(({ fault }) => fault === 'reset-after').length;

const referralQuery = `query ($id: ID!) { referral(id: $id) { state history { action } deliveries { state } } }`;

/** How many referrals Helhed shows otherwise than was acknowledged, or with anything not delivered. */
async function differing(ledger: Ledger, desk: Desk): Promise<number> {
  let differs = 0;
  for (const told of ledger.referrals()) {
    const right = await desk
      .until(told.direction.sender, referralQuery, { id: told.id }, (data) => isRight(data.referral, told))
      .then(
        () => true,
        () => false,
      );
    if (!right) differs += 1;
  }
  return differs;
}

type Shown = { state: string; history: { action: string }[]; deliveries: { state: string }[] } | null;

const isRight = (shown: Shown, { state, actions }: Told): boolean =>
  shown?.state === state &&
  shown.history.map(({ action }) => action).join() === actions.join() &&
  shown.deliveries.every((one) => one.state === 'DELIVERED');

async function freshDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `helhed_chaos_${randomUUID().replaceAll('-', '')}`;
  const admin = async (statement: string) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await admin(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => admin(`drop database ${name} with (force)`) };
}
