import { setTimeout as wait } from 'node:timers/promises';
import type { RunningMocks } from '../../mocks/index.ts';
import { workWith } from './caseworkers.ts';
import { deskAt, type Desk } from './desk.ts';
import { startGateways } from './gateways.ts';
import { newLedger, type Compared, type Ledger, type Told } from './ledger.ts';
import { hurried, makeTrouble, onStage, unacknowledgedWrites, type Stage } from './stage.ts';

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
/** How long what is queued may take once the trouble is over. */
const afterMs = 120_000;

/** Runs caseworkers against gateways that are killed and systems that fail, then compares what each side has. */
export const chaos = (order: ChaosOrder): Promise<Report> =>
  onStage({ databaseUrl: order.databaseUrl, policy: { delivery: hurried } }, (stage) => underway(order, stage));

async function underway(
  { seconds, gateways: several, databaseUrl, atLeast = 0 }: ChaosOrder,
  { folder, mocks, environment }: Stage,
): Promise<Report> {
  const count = databaseUrl ? several : 1;
  const gateways = await startGateways({ count, environment, folder, life: [1_000, 6_000] });
  const end = Date.now() + seconds * 1_000;
  const ledger = newLedger();
  const over = () => Date.now() > end && (ledger.acknowledged() >= atLeast || Date.now() > end + longerMs);
  const deadline = end + longerMs + afterMs;
  const desk = deskAt(gateways.urls, mocks.identity.url, deadline);
  try {
    const noMoreTrouble = makeTrouble(mocks);
    const known = mocks.people.filter((one) => one.in.employment && one.in.social === true).slice(0, citizens);
    const work = Promise.all(known.map(({ cpr }) => workWith(cpr, desk, ledger, over)));
    await Promise.race([work, until(over)]);
    await gateways.peace();
    await work;
    const compared = await settled(ledger, mocks, deadline);
    noMoreTrouble();
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

const referralQuery = `query ($id: ID!) { referral(id: $id) { state history { action } deliveries { state } } }`;

/** How many referrals Helhed shows otherwise than was acknowledged, or with anything not delivered. */
async function differing(ledger: Ledger, desk: Desk): Promise<number> {
  const asked = ledger
    .referrals()
    .map((told) =>
      desk.until(told.direction.sender, referralQuery, { id: told.id }, (data) => isRight(data.referral, told)),
    );
  return (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected').length;
}

type Shown = { state: string; history: { action: string }[]; deliveries: { state: string }[] } | null;

const isRight = (shown: Shown, { state, actions }: Told): boolean =>
  shown?.state === state &&
  shown.history.map(({ action }) => action).join() === actions.join() &&
  shown.deliveries.every((one) => one.state === 'DELIVERED');
