import { beforeEach, expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed({ limits: { failuresToOpen: 1_000 } });
beforeEach(() => {
  helhed.clearFaults();
  for (const mock of [helhed.mocks.employment, helhed.mocks.social]) mock.clearCalls();
});

const list = `query ($filter: CitizenFilter!, $first: Int!, $after: String) {
  citizens(filter: $filter, first: $first, after: $after) {
    nodes { name cprMasked completeness cases { nodes { title area { key } } completeness } activities { totalKnown } }
    pageInfo { hasNextPage hasPreviousPage endCursor } totalKnown completeness sources { area { key } state }
  }
}`;
const ask = (persona: string, filter: Record<string, unknown>, first = 50, after?: string) =>
  helhed.ask(persona, list, { filter, first, after });
/** The calls that carried questions: tokens and the social system's root are fetched once and remembered. */
const callsTo = (system: 'employment' | 'social') =>
  helhed.mocks[system].calls().filter(({ operation }) => !['token', 'root'].includes(operation ?? ''));
const same = (one: { method: string; path: string; body?: unknown }) =>
  JSON.stringify([one.method, one.path, one.body ?? null]);

test('list of fifty with cases: two calls to employment, four a citizen to social', async () => {
  const cprs = helhed.mocks.people
    .filter((one) => one.group === 'joint-plan')
    .slice(0, 50)
    .map((one) => one.cpr);
  const casesOnly = `query ($filter: CitizenFilter!) { citizens(filter: $filter) { nodes { name cases { nodes { title } completeness } } totalKnown } }`;
  await helhed.ask('mette', casesOnly, { filter: { cprs: cprs.slice(0, 1) } });
  helhed.mocks.employment.clearCalls();
  helhed.mocks.social.clearCalls();
  const { data } = await helhed.ask('mette', casesOnly, { filter: { cprs } });
  expect(data.citizens.totalKnown).toBe(50);
  for (const one of data.citizens.nodes) expect(one.cases.completeness).toBe('COMPLETE');
  expect(callsTo('employment').length).toBeLessThanOrEqual(2);
  expect(callsTo('social').length).toBeLessThanOrEqual(4 * 50);
  for (const system of ['employment', 'social'] as const) {
    const asked = callsTo(system).map((one) => same(one));
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  }
});

test('own list: pages, each citizen once', async () => {
  const seen: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { data } = await ask('mette', { mine: true }, 20, after);
    seen.push(...data.citizens.nodes.map((one: { cprMasked: string; name: string }) => one.cprMasked + one.name));
    expect(data.citizens.totalKnown).toBeNull();
    ({ endCursor: after, hasNextPage: more } = data.citizens.pageInfo);
  }
  const total = helhed.mocks.people.filter(
    (one) => one.responsible.employment?.caseworker === 'MHO' && one.in.employment,
  ).length;
  expect(new Set(seen).size).toBe(total);
});

test('unit list of the social area: whole over its pages', async () => {
  const { data } = await ask('jonas', { unit: 'voksenenhed' }, 30);
  expect(data.citizens.nodes).toHaveLength(30);
  expect(data.citizens.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const next = await ask('jonas', { unit: 'voksenenhed' }, 30, data.citizens.pageInfo.endCursor);
  const names = [...data.citizens.nodes, ...next.data.citizens.nodes].map(
    (one: { cprMasked: string; name: string }) => one.cprMasked + one.name,
  );
  expect(new Set(names).size).toBe(60);
  expect(next.data.citizens.pageInfo.hasPreviousPage).toBe(true);
});

test('list: the other area is withheld without a joint plan', async () => {
  const { data } = await ask('mette', {
    cprs: [
      helhed.cpr('only employment'),
      helhed.cpr('both with a joint plan'),
      helhed.cpr('only social'),
      helhed.cpr('unknown to both'),
    ],
  });
  expect(
    data.citizens.nodes.map((one: { name: string; completeness: string }) => [one.name, one.completeness]),
  ).toEqual([
    ['Bodil Østergaard', 'PARTIAL'],
    ['Signe Bjerregaard', 'COMPLETE'],
  ]);
});

test('list with the own system down: unknown, not empty', async () => {
  helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
  const { data } = await ask('mette', { mine: true });
  expect(data.citizens).toMatchObject({
    nodes: null,
    totalKnown: null,
    completeness: 'UNKNOWN',
    sources: [
      { area: { key: 'employment' }, state: 'FAILED' },
      { area: { key: 'social' }, state: 'NOT_ASKED' },
    ],
  });
});

test('list: one failing record affects no other citizen', async () => {
  const people = helhed.mocks.people.filter((one) => one.group === 'joint-plan').slice(0, 10);
  helhed.mocks.social.faults.add({ operation: '*', citizen: people[3]?.cpr ?? '', fault: '500' });
  const { data } = await ask('mette', { cprs: people.map((one) => one.cpr) });
  expect(data.citizens.nodes.map((one: { completeness: string }) => one.completeness)).toEqual(
    people.map((_, index) => (index === 3 ? 'PARTIAL' : 'COMPLETE')),
  );
  expect(data.citizens.completeness).toBe('PARTIAL');
});

test('list of another unit or area is refused', async () => {
  expect((await ask('mette', { unit: 'ungeindsats' })).status).toBe(403);
  expect((await ask('mette', { unit: 'voksenenhed' })).status).toBe(403);
  expect((await ask('mette', { area: 'social', mine: true })).status).toBe(403);
  expect((await ask('tove', { unit: 'jobcenter' })).status).toBe(400);
  expect((await ask('tove', { area: 'employment', unit: 'jobcenter' })).status).toBe(200);
});
