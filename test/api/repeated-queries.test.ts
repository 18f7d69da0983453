import { expect, test } from 'vitest';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { runningHelhed } from '../support/helhed.ts';
import { anyEngine } from '../support/database.ts';

// The GraphQL server keeps documents that it has validated. Nobody may be able to tell an answer to one that is kept from the first
// answer: not by its status, headers or body, nor by the audit trail, nor by what the systems are asked.

const helhed = runningHelhed({ engine: anyEngine, policy: { door: { lookups: 4, nobodyMs: 0 } } });

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

async function answer({ as, body, accept = 'application/json' }: Asked) {
  const authorization = await helhed.authorization(as);
  const answered = await helhed.post(JSON.stringify(body(helhed.cpr)), { authorization, accept });
  const text = await answered.text();
  const head = ['content-type', 'retry-after', 'content-length'].map((name) => answered.headers.get(name));
  return { status: answered.status, head, text };
}

test.for(Object.entries(asks))('repeated query, %s: the same answer each time', async ([, asked]) => {
  const first = await answer(asked);
  const calls = [];
  for (let time = 2; time <= 3; time++) {
    const before = helhed.mocks.calls().length;
    expect(await answer(asked)).toEqual(first);
    calls.push(helhed.mocks.calls().length - before);
  }
  expect(calls[1]).toBe(calls[0]);
});

test('repeated query: the look-up limit counts each time', async () => {
  const numbers = helhed.mocks.people.slice(0, 6).map(({ cpr }) => cpr);
  const statuses = [];
  for (const cpr of [...numbers, ...numbers]) {
    const { status, head } = await answer({ as: 'jonas', body: () => ({ query: look, variables: { cpr } }) });
    expect(head[1] !== null).toBe(status === 429);
    statuses.push(status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429, 200, 200, 200, 200, 429, 429]);
  const metrics = await helhed.metrics();
  expect(/^helhed_lookups_throttled_total (\d+)$/m.exec(metrics)?.[1]).toBe('4');
});

test('repeated query: an equal audit entry each time', async () => {
  const entries = (await helhed.audited()).map(comparable);
  expect(entries.length).toBeGreaterThan(20);
  // The twelve last are of the numbers that were tried.
  const thrice = entries.slice(0, -12);
  for (let at = 0; at < thrice.length; at += 3) expect(thrice.slice(at, at + 3)).toEqual(Array(3).fill(thrice[at]));
});

/** All that an entry says but when, under which number, and whom by a key of the gateway's own. */
function comparable(entry: AuditEntry) {
  const { at: _, requestId: __, citizens, sources, criteria, ...rest } = entry;
  const seen = { citizens: citizens.map(({ shown }) => shown), sources: sources.map(({ state }) => state) };
  return { ...rest, ...seen, criteria: criteria.length };
}
