import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { countLookups } from '../../src/api/operation/lookup-limit.ts';
import { runningHelhed, startHelhed, type Helhed } from '../support/helhed.ts';

const helhed = runningHelhed({ policy: { door: { lookups: 5, nobodyMs: 0 } } });

const byNumber = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';
const several = 'query ($cprs: [CPR!]!) { citizens(filter: { cprs: $cprs }) { totalKnown } }';
const people = (from: number, to: number) => helhed.mocks.people.slice(from, to).map(({ cpr }) => cpr);
const metric = async () => {
  const text = await helhed.metrics();
  return Number(/^helhed_lookups_throttled_total (\d+)$/m.exec(text)?.[1]);
};
const alarms = () => helhed.logged.filter((line) => line.includes('unusually many'));

const refused = (answer: Awaited<ReturnType<Helhed['ask']>>) => {
  expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([429, 'TOO_MANY_LOOKUPS']);
  expect(answer.data ?? null).toBeNull();
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(290);
  expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(300);
};

test('look-up limit: stops trying numbers before any system is asked, one alarm', async () => {
  const numbers = people(0, 8);
  for (const cpr of numbers.slice(0, 5)) expect((await helhed.ask('mette', byNumber, { cpr })).status).toBe(200);
  const asked = helhed.mocks.calls().length;
  for (const cpr of numbers.slice(5)) refused(await helhed.ask('mette', byNumber, { cpr }));
  expect(helhed.mocks.calls().length).toBe(asked);
  expect(await metric()).toBe(3);
  expect(alarms().length).toBe(1);
  expect(Object.keys(JSON.parse(alarms()[0] ?? '') as object).toSorted()).toEqual([
    'count',
    'level',
    'message',
    'requestId',
    'time',
  ]);
});

test('look-up limit: repeated citizens and the own unit’s lists do not count', async () => {
  for (const cpr of people(0, 5)) expect((await helhed.ask('mette', byNumber, { cpr })).status).toBe(200);
  const { status, data } = await helhed.ask(
    'mette',
    '{ citizens(filter: { unit: "jobcenter" }, first: 50) { nodes { id } } }',
  );
  expect([status, data.citizens.nodes.length]).toEqual([200, 50]);
  const { id } = data.citizens.nodes[40] as { id: string };
  expect((await helhed.ask('mette', 'query ($id: ID!) { citizen(id: $id) { name } }', { id })).status).toBe(200);
});

test('look-up limit: for each caller', async () => {
  expect((await helhed.ask('jonas', byNumber, { cpr: people(0, 1)[0] })).status).toBe(200);
});

test.each<[string, (cprs: string[]) => readonly [string, Record<string, unknown>]]>([
  ['in a list', (cprs: string[]) => [several, { cprs }] as const],
  [
    'written in the operation',
    (cprs: string[]) => [`{ citizens(filter: { cprs: ${JSON.stringify(cprs)} }) { totalKnown } }`, {}] as const,
  ],
  [
    'under other names in one operation',
    (cprs: string[]) =>
      [`{ ${cprs.map((cpr, i) => `a${i}: citizenByCpr(cpr: "${cpr}") { name }`).join(' ')} }`, {}] as const,
  ],
  [
    'in the fragments of one operation',
    (cprs: string[]) =>
      [
        `{ ...A } fragment A on Query { ${cprs.map((cpr, i) => `a${i}: citizenByCpr(cpr: "${cpr}") { name }`).join(' ')} }`,
        {},
      ] as const,
  ],
])('look-up limit of five: six numbers %s are refused, five are not', async (how, asking) => {
  const personas = {
    'in a list': 'ali',
    'written in the operation': 'lars',
    'under other names in one operation': 'sara',
  };
  const persona = personas[how as keyof typeof personas] ?? 'karen';
  refused(await helhed.ask(persona, ...asking(people(10, 16))));
  expect((await helhed.ask(persona, ...asking(people(10, 15)))).status).toBe(200);
});

test('look-up limit: numbers excluded by @include do not count', async () => {
  const query = `query ($no: Boolean!) { ${people(20, 27)
    .map((cpr, i) => `a${i}: citizenByCpr(cpr: "${cpr}") @include(if: $no) { name }`)
    .join(' ')} viewer { id } }`;
  expect((await helhed.ask('tove', query, { no: false })).status).toBe(200);
  refused(await helhed.ask('tove', query, { no: true }));
});

test('look-up limit: streams too', async () => {
  const authorization = await helhed.authorization('mette');
  const body = JSON.stringify({ query: byNumber, variables: { cpr: people(30, 31)[0] } });
  const reply = await helhed.post(body, { authorization, accept: 'text/event-stream' });
  expect([reply.status, Number(reply.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
});

test('look-up limit: no number in the log', () => {
  const logged = helhed.logged.join('');
  expect(helhed.mocks.people.filter(({ cpr }) => logged.includes(cpr))).toEqual([]);
});

let lookups: ReturnType<typeof countLookups>;
beforeEach(() => {
  lookups = countLookups({ lookups: 3, perMinutes: 5 });
});
const minute = 60_000;
const take = (numbers: string, at: number, caller = 'mette') => lookups.take(caller, new Set(numbers), at * minute);

test('look-up limit: a number counts for five minutes from its first query', () => {
  expect([take('a', 0), take('b', 1), take('c', 2), take('a', 4)]).toEqual([null, null, null, null]);
  expect(take('d', 4)).toEqual({ retryAfterSeconds: 60, first: true });
  expect(take('de', 4)).toEqual({ retryAfterSeconds: 120, first: false });
  expect(take('d', 5)).toBeNull();
  expect(take('a', 5)).toEqual({ retryAfterSeconds: 60, first: false });
});

test('look-up limit: more numbers at once than the limit wait the whole time', () => {
  expect(take('abcd', 0)).toEqual({ retryAfterSeconds: 300, first: true });
  expect(take('abcd', 6)).toEqual({ retryAfterSeconds: 300, first: true });
});

test('look-up limit: refused look-ups are in the audit trail with their citizens', async () => {
  const gateway = await startHelhed({ policy: { door: { lookups: 1, nobodyMs: 0 } } });
  onTestFinished(gateway.close);
  await gateway.ask('mette', several, { cprs: people(0, 3) });
  expect(await gateway.audited()).toMatchObject([
    {
      action: 'denied',
      actor: { name: 'Mette Holm' },
      denied: 'TOO_MANY_LOOKUPS',
      asked: ['Query.citizens', 'CitizenConnection.totalKnown'],
      citizens: [{ shown: false }, { shown: false }, { shown: false }],
    },
  ]);
});
