import { parseArgs } from 'node:util';
import { startGatewayIn } from './test-bed/gateway-process.ts';
import { withTestBed, type TestBed } from './test-bed/test-bed.ts';
import { guessByTime, type Times } from './lookup-times/guess.ts';
import { clientOf } from '../test/support/client.ts';
import type { FaultRule } from '../mocks/index.ts';
import { parseCpr } from '../src/domain/cpr.ts';

/**
 * `npm run lookup-times -- --numbers 30`: measures how well a forbidden citizen can be distinguished from nobody by the time of the answer,
 * under what the systems may be like. Each number is asked once, one at a time, the two kinds in turn. 50 % is a coin's guess.
 */
const { values } = parseArgs({ options: { numbers: { type: 'string', default: '30' } } });
const count = Number(values.numbers);
if (!(Number.isInteger(count) && count >= 4 && count <= 100)) {
  console.error('--numbers is a whole number from 4 to 100');
  process.exit(2);
}

const slow = (ms: number): FaultRule => ({ operation: '*', fault: 'latency', ms });
/** The latency of the systems, and a fault of the social one, which takes a second call for a citizen whom it knows. */
const conditions: Readonly<Record<string, { ms: number; social?: FaultRule }>> = {
  'no latency': { ms: 0 },
  '40 ms a call': { ms: 40 },
  '100 ms a call': { ms: 100 },
  'second call fails': { ms: 40, social: { operation: 'patients.preferences', fault: '503' } },
};

/** Numbers of people whom only the social system knows, and numbers of nobody, born on the same days. */
function numbersOf({ mocks }: TestBed): { forbidden: string[]; nobody: string[] } {
  const taken = new Set<string>(mocks.people.map(({ cpr }) => cpr));
  const hidden = mocks.people.filter((one) => !one.in.employment && one.in.social === true && !one.knownFor);
  const forbidden = hidden.slice(0, count).map(({ cpr }): string => cpr);
  const nobody = forbidden.map((cpr) => {
    for (let serial = Number(cpr.slice(6)) - 1; serial > 0; serial -= 1) {
      const other = `${cpr.slice(0, 6)}${String(serial).padStart(4, '0')}`;
      if (!taken.has(other) && parseCpr(other).ok) return other;
    }
    throw new Error('Every number of that day is somebody’s');
  });
  return { forbidden, nobody };
}

const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name completeness } }';

async function measured(bed: TestBed, url: string): Promise<Times> {
  const { forbidden, nobody } = numbersOf(bed);
  const client = clientOf(url, bed.mocks);
  const msOf = async (cpr: string) => {
    const startedAt = performance.now();
    const { citizenByCpr } = await client.data('lars', query, { cpr });
    if (citizenByCpr?.name) throw new Error('Somebody was shown, or nothing was answered');
    return performance.now() - startedAt;
  };
  // The first answers of a gateway are not measured: it learns from them how long a look-up takes.
  for (const cpr of [...forbidden.slice(0, 2), ...nobody.slice(0, 2)]) await msOf(cpr);
  const times = { forbidden: [] as number[], nobody: [] as number[] };
  for (const [at, cpr] of forbidden.entries()) {
    times.forbidden.push(await msOf(cpr));
    times.nobody.push(await msOf(nobody[at] ?? ''));
  }
  return times;
}

const middle = (times: readonly number[]) => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
const percent = (share: number) => `${Math.round(share * 100)} %`;

async function measureAll(bed: TestBed): Promise<void> {
  const { folder, mocks, environment } = bed;
  const rows: Record<string, object> = {};
  for (const [name, { ms, social }] of Object.entries(conditions)) {
    const gateway = await startGatewayIn(folder, environment);
    try {
      if (social) mocks.social.faults.add(social);
      for (const mock of [mocks.employment, mocks.social]) mock.faults.add(slow(ms));
      const times = await measured(bed, gateway.url);
      const { learnt, hindsight } = guessByTime(times);
      rows[name] = {
        'forbidden, ms': Math.round(middle(times.forbidden)),
        'nobody, ms': Math.round(middle(times.nobody)),
        'guessed right': percent(learnt),
        'in hindsight': percent(hindsight),
      };
    } finally {
      for (const mock of [mocks.employment, mocks.social]) mock.faults.clear();
      await gateway.stop('SIGTERM');
    }
  }
  console.table(rows);
}

await withTestBed({ databaseUrl: undefined, policy: { door: { lookups: 1_000_000 } } }, measureAll);
