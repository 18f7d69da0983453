import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { anyEngine, type TestDatabase } from '../support/database.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';

// What has been answered before takes a shorter way through the gateway (ADR 26). With the reference executor there is no such
// way, and nobody may be able to tell the two gateways apart: not by an answer, nor by the trail, nor by what the systems are asked.

type Ways = { short: Helhed; long: Helhed };
let ways: Ways;
let databases: TestDatabase[];
beforeAll(async () => {
  databases = [await anyEngine.fresh(), await anyEngine.fresh()];
  const start = (database: TestDatabase, EXECUTOR: string) =>
    startHelhed({ database, environment: { EXECUTOR }, policy: { door: { lookups: 4, nobodyMs: 0 } } });
  const [short, long] = await Promise.all(databases.map((one, at) => start(one, at === 0 ? 'compiled' : 'reference')));
  ways = { short, long } as Ways;
});
afterAll(async () => {
  for (const one of databases) await one.remove();
});

const look = 'query Look($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name cases { nodes { title } } sources { state } } }';
const paged =
  'query Page($cpr: CPR!, $first: Int!) { citizenByCpr(cpr: $cpr) { name cases(first: $first) { totalKnown } } }';
const search =
  '{ citizens(filter: { mine: true, nameContains: "Bjerre" }, first: 5) { nodes { name cases(first: 0) { totalKnown } } } }';
const two = 'query One { viewer { name } } query Two { areas { key } }';
const glass = 'mutation { breakGlass(input: { citizenId: "nobody", reason: "x" }) { until } }';

type Asked = { as: string; body: (cpr: (knownFor: string) => string) => object; accept?: string };
const joint = 'both with a joint plan';
const about = (query: string, knownFor: string, variables = {}) => ({
  body: (cpr: (knownFor: string) => string) => ({ query, variables: { cpr: cpr(knownFor), ...variables } }),
});

const asks: Record<string, Asked> = {
  'a citizen': { as: 'mette', ...about(look, joint) },
  'a citizen, for a client of the newer kind': {
    as: 'mette',
    accept: 'application/graphql-response+json',
    ...about(look, joint),
  },
  'a citizen, for a client that takes anything': { as: 'mette', accept: '*/*', ...about(look, joint) },
  nobody: { as: 'mette', ...about(look, 'unknown to both') },
  'what is no number': { as: 'mette', body: () => ({ query: look, variables: { cpr: '1234567890' } }) },
  'no variables': { as: 'mette', body: () => ({ query: look }) },
  'variables in a text': { as: 'mette', body: () => ({ query: look, variables: '{}' }) },
  'a page that is too small, beside what can be told': { as: 'mette', ...about(paged, joint, { first: 0 }) },
  'a page that is too large': { as: 'mette', ...about(paged, joint, { first: 100_000 }) },
  'a search, with a page that is too small': { as: 'mette', body: () => ({ query: search }) },
  'what the role does not open': { as: 'drift', ...about(look, joint) },
  'one operation of two': { as: 'mette', body: () => ({ query: two, operationName: 'Two' }) },
  'neither operation of two': { as: 'mette', body: () => ({ query: two }) },
  'an operation that is not there': { as: 'mette', body: () => ({ query: two, operationName: 'Three' }) },
  'an operation without a name by the empty one': {
    as: 'mette',
    body: () => ({ query: '{ areas { key } }', operationName: '' }),
  },
  'more than an operation': {
    as: 'mette',
    body: (cpr) => ({ ...about(look, joint).body(cpr), extensions: { tracing: true } }),
  },
  'a stored text': { as: 'mette', body: () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }) },
  'what is not in the schema': { as: 'mette', body: () => ({ query: '{ nothing }' }) },
  'what is no GraphQL': { as: 'mette', body: () => ({ query: '{' }) },
  'a change': { as: 'mette', body: () => ({ query: glass }) },
};

async function answer(helhed: Helhed, { as, body, accept = 'application/json' }: Asked) {
  const authorization = `Bearer ${await helhed.token(as)}`;
  const answered = await helhed.post(JSON.stringify(body(helhed.cpr)), { authorization, accept });
  const text = await answered.text();
  const head = ['content-type', 'retry-after', 'content-length'].map((name) => answered.headers.get(name));
  return { status: answered.status, head, text };
}

test.for(Object.entries(asks))(
  '%s is answered the second time, and the third, as where all goes the long way',
  async ([, asked]) => {
    const { short, long } = ways;
    const before = [short.mocks.calls().length, long.mocks.calls().length];
    for (let time = 1; time <= 3; time++) expect(await answer(short, asked)).toEqual(await answer(long, asked));
    const [calls, usual] = [
      short.mocks.calls().length - (before[0] ?? 0),
      long.mocks.calls().length - (before[1] ?? 0),
    ];
    expect(calls).toBe(usual);
  },
);

test('whoever tries too many numbers is stopped the same, and counted once each time', async () => {
  const counted = async ({ url }: Helhed) =>
    /^helhed_lookups_throttled_total (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
  const numbers = ways.short.mocks.people.slice(0, 6).map(({ cpr }) => cpr);
  for (const cpr of [...numbers, ...numbers]) {
    const asked: Asked = { as: 'jonas', body: () => ({ query: look, variables: { cpr } }) };
    const [quick, slow] = [await answer(ways.short, asked), await answer(ways.long, asked)];
    expect([quick.status, quick.text]).toEqual([slow.status, slow.text]);
    expect(Boolean(quick.head[1])).toBe(Boolean(slow.head[1]));
  }
  expect([await counted(ways.short), await counted(ways.long)]).toEqual(['4', '4']);
});

test('and the trail tells the same of both', async () => {
  await Promise.all([ways.short.close(), ways.long.close()]);
  const [short, long] = await Promise.all(databases.map(entriesIn));
  expect(short?.length).toBeGreaterThan(20);
  expect(short).toEqual(long);
});

/** All that an entry says but when, under which number, and whom by a key of the gateway's own. */
async function entriesIn(database: TestDatabase) {
  const store = await database.open();
  const rows = await store.db.selectFrom('audit_entry').select('entry').orderBy('seq').execute();
  await store.close();
  return rows.map(({ entry }) => {
    const { at: _, requestId: __, citizens, sources, criteria, ...rest } = JSON.parse(entry) as AuditEntry;
    const seen = { citizens: citizens.map(({ shown }) => shown), sources: sources.map(({ state }) => state) };
    return { ...rest, ...seen, criteria: criteria.length };
  });
}
