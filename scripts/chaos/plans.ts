import { join } from 'node:path';
import { systems } from '../../adapters/index.ts';
import { readPolicy } from '../../src/config/policy.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { fastDelivery, withTestBed, type TestBed } from '../test-bed/test-bed.ts';
import { chaosClient, type ChaosClient } from './client.ts';
import { decideAndDraw, mandateOere, storeCases } from './decided-cases.ts';
import { injectFaults, settled, unacknowledgedWrites } from './faults.ts';
import { startGateways } from './gateways.ts';
import { planAgainAndAgain } from './plan-courses.ts';
import { comparePlans, heldName, type AcknowledgedPlan } from './plan-ledger.ts';
import { storedWrongly, undelivered, type Stored } from './stored.ts';
import type { Compared } from './written.ts';

/** Options of a run: the seconds of trouble, the citizens with plans of leaders and those with a case, the gateways and their database. */
export type PlanOrder = {
  seconds: number;
  citizens: number;
  cases: number;
  gateways: number;
  databaseUrl?: string | undefined;
};

/**
 * The result of a run. `acknowledged`: steps with plans. `overdrafts`: draws refused because others at the same time left too little.
 * `differs` is the sum of `differences`: plans and mandates that Helhed shows otherwise than was acknowledged or not as delivered
 * (`shown`), decisions and draws answered otherwise than they must be (`answered`), and what is stored otherwise. `undelivered`:
 * what was not delivered in the end.
 */
export type PlanReport = Compared & {
  kills: number;
  acknowledged: number;
  plans: number;
  decided: number;
  draws: number;
  overdrafts: number;
  unacknowledged: number;
  differs: number;
  differences: Record<string, number>;
  undelivered: Record<string, number>;
};

const afterMs = 180_000;

/** Runs plans of leaders and decisions of the committee against gateways that are killed and systems that fail, then compares. */
export const chaosOfPlans = (order: PlanOrder): Promise<PlanReport> =>
  withTestBed(
    { databaseUrl: order.databaseUrl, policy: { delivery: fastDelivery, plan: { opensWith: 'LEADER' } } },
    (bed) => runOn(order, bed),
  );

async function runOn(order: PlanOrder, bed: TestBed): Promise<PlanReport> {
  const { folder, mocks, environment } = bed;
  const known = mocks.people
    .filter((one) => one.in.employment && one.in.social === true && !one.jointPlanOn && !one.coordinator)
    .map(({ cpr }) => cpr);
  const decided = known.slice(0, order.cases);
  const toDecide = await withStored(bed, (stored) => storeCases(decided, stored));
  const count = order.databaseUrl ? order.gateways : 1;
  const gateways = await startGateways({ count, environment, folder, life: [1_000, 6_000] });
  const end = Date.now() + order.seconds * 1_000;
  const deadline = end + 2 * afterMs;
  const client = chaosClient(gateways.url, mocks, deadline);
  const plans: AcknowledgedPlan[] = [];
  const work = { patient: client.patient, over: () => Date.now() > end };
  try {
    const stopFaults = injectFaults(mocks);
    const decisions = Promise.all(toDecide.map((one) => decideAndDraw(one, plans, work)));
    const leaders = known.slice(order.cases, order.cases + order.citizens);
    const courses = Promise.all(leaders.map((cpr, index) => planAgainAndAgain(cpr, index, plans, work)));
    await Promise.race([
      Promise.all([decisions, courses]),
      new Promise((resolve) => setTimeout(resolve, order.seconds * 1_000)),
    ]);
    await gateways.stopKilling();
    const [cases] = await Promise.all([decisions, courses]);
    await askHeld(plans, client);
    const compared = await settled(
      () => comparePlans(plans, mocks),
      ({ lost, doubled }) => lost + doubled === 0,
      end + afterMs,
    );
    stopFaults();
    const shownOtherwise = await differing(plans, client);
    const kills = gateways.kills();
    await gateways.close();
    const [stored, left] = await withStored(bed, async (one) => [
      await storedWrongly(one, decided.length),
      await undelivered(one),
    ]);
    const answered = sum(cases.map(({ differs }) => differs));
    const differences = { shown: shownOtherwise, answered, ...stored };
    return {
      ...compared,
      kills,
      acknowledged: sum(plans.map(({ actions }) => actions.length)),
      plans: plans.length,
      decided: cases.length,
      draws: sum(cases.map(({ draws }) => draws)),
      overdrafts: sum(cases.map(({ overdrafts }) => overdrafts)),
      unacknowledged: unacknowledgedWrites(mocks),
      differs: sum(Object.values(differences)),
      differences,
      undelivered: left,
    };
  } finally {
    await gateways.close();
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Opens what the gateways store, while none of them runs. */
async function withStored<Outcome>(
  { folder, environment }: TestBed,
  look: (stored: Stored) => Promise<Outcome>,
): Promise<Outcome> {
  const areas = systems.map(({ area }) => area);
  const policy = readPolicy(environment['POLICY_FILE'], areas);
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  const keys = loadKeys({ keyFile: join(folder, 'keys.json') });
  const url = environment['DATABASE_URL'];
  const database = await openDatabase({ ...(url && { url }), dataDir: folder, keys, log: createLog('silent') });
  try {
    return await look({ database, keys, policy: policy.value });
  } finally {
    await database.close();
  }
}

/** Asks which notes of withdrawn plans are held: no more are, once the last plan was withdrawn. */
async function askHeld(plans: readonly AcknowledgedPlan[], { patient }: ChaosClient): Promise<void> {
  const held = `query ($id: ID!) { plan(id: $id) { deliveries { area { key } title kind state } } }`;
  type Held = Delivered['deliveries'][number] & { area: { key: string }; title: string; kind: string };
  for (const plan of plans.filter(({ state }) => state === 'WITHDRAWN')) {
    const { deliveries } = (await patient.data('mette', held, { id: plan.id })).plan as { deliveries: Held[] };
    const notes = deliveries.filter(({ kind, state }) => kind === 'NOTE' && state === 'HELD');
    plan.held = notes.map(({ area, title }) => heldName(area.key, title));
  }
}

const query = `query ($id: ID!) { plan(id: $id) { state deliveries { state }
  mandate { amountOere drawnOere availableOere deliveries { state } } } }`;

/** Counts the plans that Helhed shows otherwise than was acknowledged, or not as delivered. */
async function differing(plans: readonly AcknowledgedPlan[], client: ChaosClient): Promise<number> {
  const soon = plans.map((one) => client.until('mette', query, { id: one.id }, ({ plan }) => isRight(plan, one)));
  return (await Promise.allSettled(soon)).filter(({ status }) => status === 'rejected').length;
}

type Delivered = { deliveries: { state: string }[] };
type Shown =
  | (Delivered & {
      state: string;
      mandate: (Delivered & { amountOere: number; drawnOere: number; availableOere: number }) | null;
    })
  | null;

function isRight(shown: Shown, { state, drawnOere, held }: AcknowledgedPlan): boolean {
  if (shown?.state !== state) return false;
  const { mandate } = shown;
  const deliveries = [...shown.deliveries, ...(mandate?.deliveries ?? [])];
  const left = deliveries.filter((one) => one.state !== 'DELIVERED');
  const isDelivered = left.length === held.length && left.every((one) => one.state === 'HELD');
  if (drawnOere === null) return isDelivered && mandate === null;
  return (
    isDelivered &&
    mandate?.amountOere === mandateOere &&
    mandate.drawnOere === drawnOere &&
    mandate.availableOere === mandateOere - drawnOere
  );
}
