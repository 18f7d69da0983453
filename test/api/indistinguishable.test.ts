import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { decisionClient, referralClient } from '../support/clients.ts';
import { runningHelhed, startHelhed, type Helhed } from '../support/helhed.ts';

// Each call to a system takes so long here, as over a network; "nobody" is answered on the next full pace.
const callMs = 60;
const paceMs = 300;
const rounds = 200;
/** Many at once take little time; where the machine is too busy for that, fewer. */
const atOnce = [20, 8, 4];
/** Medians no further apart than this are the same: less than a call takes. */
const sameMs = 40;

const helhed = runningHelhed({ policy: { door: { lookups: 1_000_000, nobodyMs: paceMs } } });
let hidden: string[];
let unknown: string[];
beforeAll(async () => {
  const { people } = helhed.mocks;
  hidden = people.filter((one) => one.in.social === true && !one.in.employment).map(({ cpr }) => cpr);
  const taken = new Set(people.map(({ cpr }) => cpr));
  unknown = Array.from({ length: rounds }, (_, i) => `${61 + (i % 28)}0${1 + (i % 9)}80${2_000 + i}`).filter(
    (one) => !taken.has(one),
  );
  await helhed.ask('ali', '{ viewer { id } }');
});

const slowly = ({ mocks }: Helhed) => {
  for (const mock of [mocks.employment, mocks.social])
    mock.faults.add({ operation: '*', fault: 'latency', ms: callMs });
};

const pick = (all: readonly string[], index: number) => all[index % all.length] ?? '';
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

type Question = { persona: string; query: string; variables: Record<string, string> };

async function timed(from: Helhed, { persona, query, variables }: Question) {
  const startedAt = performance.now();
  const { status, headers, ...body } = await from.ask(persona, query, variables);
  const ms = performance.now() - startedAt;
  const names = [...headers.keys()].toSorted().join();
  return { ms, seen: JSON.stringify([status, body, headers.get('content-length'), names]) };
}

/** Asks for both kinds by turns, some at once, and gives how long each took and everything that could be seen of them. */
async function compare(from: Helhed, kinds: readonly ((index: number) => Question)[], times: number, together: number) {
  const taken = kinds.map(() => [] as number[]);
  const seen = kinds.map(() => new Set<string>());
  for (let at = 0; at < times; at += together / kinds.length) {
    const batch = Array.from({ length: together }, (_, i) => ({
      kind: i % kinds.length,
      index: at + Math.floor(i / kinds.length),
    }));
    await Promise.all(
      batch.map(async ({ kind, index }) => {
        const answer = await timed(from, (kinds[kind] as (index: number) => Question)(index));
        taken[kind]?.push(answer.ms);
        seen[kind]?.add(answer.seen);
      }),
    );
  }
  return { medians: taken.map(median), counts: taken.map(({ length }) => length), seen: seen.map((one) => [...one]) };
}

/** How far the medians of the kinds' times are apart; their answers must be one and the same to the byte. */
async function apart(kinds: readonly ((index: number) => Question)[]): Promise<number> {
  let between = Infinity;
  for (const together of atOnce) {
    const { medians, counts, seen } = await compare(helhed, kinds, rounds, together);
    expect(counts).toEqual(kinds.map(() => rounds));
    expect(seen[0]?.length).toBe(1);
    for (const other of seen) expect(other).toEqual(seen[0]);
    between = Math.max(...medians) - Math.min(...medians);
    if (between < sameMs) break;
  }
  return between;
}

const byCpr =
  (cprs: () => string[], persona = 'mette') =>
  (index: number): Question => ({
    persona,
    query: 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id name cases { totalKnown } } }',
    variables: { cpr: pick(cprs(), index) },
  });
const byId =
  (field: string, persona: string, id: (index: number) => string) =>
  (index: number): Question => ({
    persona,
    query: `query ($id: ID!) { ${field}(id: $id) { id } }`,
    variables: { id: id(index) },
  });

test('without timing padding: a forbidden citizen takes visibly longer than an unknown one', async () => {
  const hasty = await startHelhed();
  // The call that only somebody needs.
  hasty.mocks.social.faults.add({ operation: 'patients.preferences', fault: 'latency', ms: callMs * 3 });
  const { medians } = await compare(hasty, [byCpr(() => unknown), byCpr(() => hidden)], 20, 4);
  await hasty.close();
  expect((medians[1] ?? 0) - (medians[0] ?? 0)).toBeGreaterThan(sameMs);
}, 150_000);

test('unknown and forbidden citizen by CPR number: the same answer and time', async () => {
  slowly(helhed);
  expect(await apart([byCpr(() => unknown), byCpr(() => hidden)])).toBeLessThan(sameMs);
}, 150_000);

test('unknown and forbidden citizen by id: the same answer and time', async () => {
  const sealed = (cprs: () => string[]) => (index: number) => helhed.keys.seal('citizen', pick(cprs(), index));
  const kinds = [
    byId(
      'node',
      'mette',
      sealed(() => unknown),
    ),
    byId(
      'node',
      'mette',
      sealed(() => hidden),
    ),
  ];
  expect(await apart(kinds)).toBeLessThan(sameMs);
}, 150_000);

test('unknown and forbidden referral: the same answer and time', async () => {
  const { referral } = await referralClient(helhed).refer();
  expect((await referralClient(helhed).see('jonas', referral.id)).id).toBe(referral.id);
  const kinds = [
    byId('referral', 'ali', () => helhed.keys.seal('referral', randomUUID())),
    byId('referral', 'ali', () => referral.id as string),
  ];
  expect(await apart(kinds)).toBeLessThan(sameMs);
}, 150_000);

test('unknown and forbidden decision: the same answer and time', async () => {
  const { decision } = await decisionClient(helhed).register({}, 'only social');
  expect((await decisionClient(helhed).decision('jonas', decision.id)).id).toBe(decision.id);
  const kinds = [
    byId('bostoetteDecision', 'mette', () => helhed.keys.seal('decision', randomUUID())),
    byId('bostoetteDecision', 'mette', () => decision.id as string),
  ];
  expect(await apart(kinds)).toBeLessThan(sameMs);
}, 150_000);
