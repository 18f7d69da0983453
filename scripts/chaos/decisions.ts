import type { Register as Employment } from '../../mocks/employment/register.ts';
import type { RunningMocks } from '../../mocks/index.ts';
import type { Register as Social } from '../../mocks/social/register.ts';
import { dateInWords, type CalendarDate } from '../../src/domain/dates.ts';
import { decisionMaker, type DecisionMade } from './decision-maker.ts';
import { chaosClient, type ChaosClient } from './client.ts';
import { startGateways } from './gateways.ts';
import { fastDelivery, withTestBed, type TestBed } from '../test-bed/test-bed.ts';
import { injectFaults, settled, unacknowledgedWrites } from './faults.ts';

/**
 * Options of a run: the number of decisions, the milliseconds between them, the number of gateways, and the PostgreSQL
 * they share.
 */
export type DecisionOrder = { decisions: number; gateways: number; everyMs: number; databaseUrl?: string | undefined };

/**
 * The result of a run. `made`: decisions in the social system. `notified`: notifications of those that Helhed found; of
 * several versions between two readings it finds the last. `lost`: grants whose last decision Helhed lacks, and
 * notifications missing in their system. `doubled` and `outOfOrder`: in a system. `differs`: decisions or tasks in
 * another state than they should be.
 */
export type DecisionReport = {
  kills: number;
  made: number;
  found: number;
  notified: number;
  unacknowledged: number;
  lost: number;
  doubled: number;
  outOfOrder: number;
  differs: number;
};

const people = 30;
const afterMs = 180_000;

/**
 * Runs decisions in a social system that fails, notified by gateways that are killed, then compares what each side has.
 */
export const chaosOfDecisions = (order: DecisionOrder): Promise<DecisionReport> =>
  withTestBed(
    { databaseUrl: order.databaseUrl, policy: { delivery: fastDelivery, decisions: { everyMs: 500 } } },
    (bed) => runOn(order, bed),
  );

async function runOn(
  { decisions, gateways: several, everyMs, databaseUrl }: DecisionOrder,
  { folder, mocks, environment }: TestBed,
): Promise<DecisionReport> {
  const count = databaseUrl ? several : 1;
  const gateways = await startGateways({ count, environment, folder, life: [1_000, 6_000] });
  const client = chaosClient(gateways.url, mocks, Date.now() + decisions * everyMs * 4 + 2 * afterMs);
  try {
    const both = mocks.people.filter((one) => one.jointPlanOn && one.in.employment && one.in.social === true);
    const maker = await decisionMaker(
      mocks,
      both.slice(0, people).map(({ cpr }) => cpr),
      decisions,
    );
    const stopFaults = injectFaults(mocks, {
      social: ['grants.create', 'grants.prepareEdit', 'grants.save', 'patients.search'],
    });
    await maker.work(everyMs);
    await gateways.stopKilling();
    const compared = await settled(
      () => compare(maker.made, client, mocks),
      ({ lost, differs }) => lost + differs === 0,
      Date.now() + afterMs,
    );
    stopFaults();
    return {
      kills: gateways.kills(),
      made: maker.made.length,
      unacknowledged: unacknowledgedWrites(mocks),
      ...compared,
    };
  } finally {
    await gateways.close();
  }
}

type Compared = Pick<DecisionReport, 'found' | 'notified' | 'lost' | 'doubled' | 'outOfOrder' | 'differs'>;

type Recipient = { area: { key: string }; unit: { key: string }; person: string | null };
type Shown = {
  kind: string;
  startsOn: string;
  source: { number: string; version: number };
  supersededBy: { id: string } | null;
  notifications: { recipient: Recipient; state: string; deliveries: { state: string }[] }[];
};

const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { bostoetteDecisions(first: 100) { nodes {
  kind startsOn source { number version } supersededBy { id }
  notifications { state recipient { area { key } unit { key } person } deliveries { state } } } } } }`;

async function compare(made: readonly DecisionMade[], client: ChaosClient, mocks: RunningMocks): Promise<Compared> {
  const total: Compared = { found: 0, notified: 0, lost: 0, doubled: 0, outOfOrder: 0, differs: 0 };
  const compareOne = async (cpr: string) => {
    const decided = made.filter((one) => one.cpr === cpr);
    const data = await client.until('jonas', query, { cpr }, (one) =>
      Boolean(one.citizenByCpr?.bostoetteDecisions.nodes),
    );
    const numbers = new Set(decided.map(({ number }) => number));
    const shown = (data.citizenByCpr.bostoetteDecisions.nodes as Shown[]).filter(({ source }) =>
      numbers.has(source.number),
    );
    total.found += shown.length;
    compareDecisions(decided, shown, total);
    compareTasks(shown, tasksAbout(cpr, mocks), total);
  };
  await Promise.all([...new Set(made.map((one) => one.cpr))].map(compareOne));
  return total;
}

/** Every decision that Helhed has is one that was made, and of each grant it has the last. */
function compareDecisions(decided: readonly DecisionMade[], shown: readonly Shown[], total: Compared): void {
  for (const { source, kind, startsOn } of shown) {
    const right = decided.find((one) => one.number === source.number && one.version === source.version);
    if (right?.kind !== kind || right.startsOn !== startsOn) total.differs += 1;
  }
  const last = new Map(decided.map((one) => [one.number, one]));
  for (const { number, version } of last.values())
    if (!shown.some(({ source }) => source.number === number && source.version === version)) total.lost += 1;
}

type Task = { area: string; startsOn: string; person: string; marker: string; closed: boolean };

/** Each recipient's system holds each notification once, those of one grant in order, and closed where it was superseded. */
function compareTasks(shown: readonly Shown[], tasks: readonly Task[], total: Compared): void {
  const wanted = shown.flatMap(({ source, startsOn, notifications, supersededBy }) =>
    notifications.map(({ recipient, state, deliveries }) => ({
      ...source,
      startsOn,
      area: recipient.area.key,
      person: recipient.person,
      over: supersededBy !== null,
      settled:
        deliveries.every((one) => one.state === 'DELIVERED') && (state === 'WITHDRAWN') === (supersededBy !== null),
    })),
  );
  total.notified += wanted.length;
  total.doubled += tasks.length - new Set(tasks.map(({ marker }) => marker)).size;
  const places = wanted.map(({ area, startsOn, person }) =>
    tasks.findIndex(
      (one) =>
        one.area === area &&
        one.startsOn === dateInWords(startsOn as CalendarDate) &&
        one.person.startsWith(person ?? ''),
    ),
  );
  for (const [index, one] of wanted.entries()) {
    const task = tasks[places[index]!];
    if (!task) total.lost += 1;
    else if (task.closed !== one.over || !one.settled) total.differs += 1;
    const earlier = wanted.findIndex(
      (other) => other.number === one.number && other.area === one.area && other.version < one.version,
    );
    if (task && earlier >= 0 && places[earlier]! > places[index]!) total.outOfOrder += 1;
  }
}

/** Lists our entries about a citizen in the systems, in order of writing. */
function tasksAbout(cpr: string, { employment, social }: RunningMocks): Task[] {
  const { citizens, tasks } = employment.state() as Employment;
  const { patients, assignments } = social.state() as Social;
  return [
    ...[...tasks.written.values()]
      .filter(({ citizenId }) => citizens.get(citizenId)?.cpr === cpr)
      .map(({ description, state }) =>
        taskIn('employment', description, state === 'Completed' || state === 'Canceled'),
      ),
    ...[...assignments.values()]
      .filter(({ patientId }) => patients.get(patientId)?.cpr === cpr)
      .map(({ description, status }) => taskIn('social', description, status === 'Afsluttet')),
  ].filter(({ startsOn }) => startsOn !== '');
}

function taskIn(area: string, text: string, closed: boolean): Task {
  const line = (label: string) => new RegExp(`^${label}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  return {
    area,
    startsOn: line('(?:Gælder fra|Begyndte|Skulle være begyndt)'),
    person: line('Til'),
    marker: line('Helhed-ref'),
    closed,
  };
}
