import { setTimeout as wait } from 'node:timers/promises';
import { workWith } from './caseworkers.ts';
import { chaosClient, type ChaosClient } from './client.ts';
import { startGateways } from './gateways.ts';
import { newLedger, type Ledger, type AcknowledgedReferral } from './ledger.ts';
import { fastDelivery, withTestBed, type TestBed } from '../test-bed/test-bed.ts';
import { injectFaults, settled, unacknowledgedWrites } from './faults.ts';
import type { Compared } from './written.ts';

/**
 * Options of a run: the seconds of trouble, the number of gateways, and the PostgreSQL they share; without it one
 * gateway has its own. On a slow machine the trouble lasts up to three minutes longer, unless `atLeast` so many
 * mutations are acknowledged before.
 */
export type ChaosOrder = { seconds: number; gateways: number; databaseUrl?: string | undefined; atLeast?: number };

/**
 * The result of a run. `unacknowledged`: writes, at least so many, that took effect without an acknowledgement.
 * `differs`: referrals that Helhed shows otherwise than was acknowledged, or not as delivered.
 */
export type Report = Compared & {
  kills: number;
  acknowledged: number;
  referrals: number;
  unacknowledged: number;
  differs: number;
};

const citizens = 12;
const longerMs = 180_000;
/** The longest time for queued deliveries once the faults have ended. */
const afterMs = 120_000;

/** Runs caseworkers against gateways that are killed and systems that fail, then compares what each side has. */
export const chaos = (order: ChaosOrder): Promise<Report> =>
  withTestBed({ databaseUrl: order.databaseUrl, policy: { delivery: fastDelivery } }, (bed) => runOn(order, bed));

async function runOn(
  { seconds, gateways: several, databaseUrl, atLeast = 0 }: ChaosOrder,
  { folder, mocks, environment }: TestBed,
): Promise<Report> {
  const count = databaseUrl ? several : 1;
  const gateways = await startGateways({ count, environment, folder, life: [1_000, 6_000] });
  const end = Date.now() + seconds * 1_000;
  const ledger = newLedger();
  const over = () => Date.now() > end && (ledger.acknowledged() >= atLeast || Date.now() > end + longerMs);
  const deadline = end + longerMs + afterMs;
  const client = chaosClient(gateways.url, mocks, deadline);
  try {
    const stopFaults = injectFaults(mocks);
    const known = mocks.people.filter((one) => one.in.employment && one.in.social === true).slice(0, citizens);
    const work = Promise.all(known.map(({ cpr }) => workWith(cpr, client, ledger, over)));
    await Promise.race([work, until(over)]);
    await gateways.stopKilling();
    await work;
    const compared = await settled(
      () => ledger.compare(mocks),
      ({ lost }) => lost === 0,
      deadline,
    );
    stopFaults();
    const differs = await differing(ledger, client);
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

const referralQuery = `query ($id: ID!) { referral(id: $id) { state history { action } deliveries { state } } }`;

/** Counts the referrals that Helhed shows otherwise than was acknowledged, or not as delivered. */
async function differing(ledger: Ledger, client: ChaosClient): Promise<number> {
  const asked = ledger
    .referrals()
    .map((one) =>
      client.until(one.direction.sender, referralQuery, { id: one.id }, (data) => isRight(data.referral, one)),
    );
  return (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected').length;
}

type Shown = { state: string; history: { action: string }[]; deliveries: { state: string }[] } | null;

const isRight = (shown: Shown, { state, actions }: AcknowledgedReferral): boolean =>
  shown?.state === state &&
  shown.history.map(({ action }) => action).join() === actions.join() &&
  shown.deliveries.every((one) => one.state === 'DELIVERED');
