import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import type { Register } from '../../mocks/social/register.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { soon, told } from '../support/answers.ts';
import { mockedSystem } from '../support/mocked-system.ts';

const youth = population().filter(({ responsible }) => responsible.social?.unit === 'ungeenhed');
const social = mockedSystem<Register>('social', population());
const { connect } = social;
const page = (offset: number, size: number) => ({ offset, size });

test('a page of a unit’s list may lie across two of the system’s pages', async () => {
  const { adapter } = connect();
  const whole = told(await adapter.list({ unit: 'ungeenhed' }, page(0, 200), soon()));
  for (const offset of [30, 60, 75]) {
    const { items, ...rest } = told(await adapter.list({ unit: 'ungeenhed' }, page(offset, 50), soon()));
    expect(items.map(({ cpr }) => cpr)).toEqual(whole.items.slice(offset, offset + 50).map(({ cpr }) => cpr));
    expect(rest).toEqual({ total: 146, more: true, leftOut: 0 });
  }
  expect(new Set(whole.items.map(({ cpr }) => cpr))).toEqual(new Set(youth.map(({ cpr }) => cpr)));
  expect(told(await adapter.list({ unit: 'ungeenhed' }, page(140, 50), soon()))).toMatchObject({ more: false });
  expect(told(await adapter.list({ unit: 'ungeenhed' }, page(500, 50), soon())).items).toEqual([]);
});

test('a list of fifty with their cases costs four calls a citizen, eight at once, and none twice', async () => {
  const { adapter } = connect();
  social.mock.faults.add({ operation: '*', fault: 'latency', ms: 30 });
  const within = soon();
  const most = watch();
  const { items } = told(await adapter.list({ unit: 'voksenenhed' }, page(0, 50), within));
  const sections = [adapter.cases(items, within), adapter.contacts(items, within), adapter.activities(items, within)];
  for (const answers of await Promise.all(sections)) expect([...answers.values()].every(({ ok }) => ok)).toBe(true);
  const together = most();
  expect(together).toBeLessThanOrEqual(8);
  expect(together).toBeGreaterThan(1);
  const calls = social.mock.calls().map(({ method, path, citizens }) => `${method} ${path} ${citizens.join()}`);
  expect(new Set(calls).size).toBe(calls.length);
  const ofCitizens = social.mock.calls().filter(({ citizens }) => citizens.length > 0);
  expect(ofCitizens).toHaveLength(200);
});

test('a list can be of one caseworker, within a unit, and by a part of the name in any case', async () => {
  const { adapter } = connect();
  const names = async (filter: Parameters<typeof adapter.list>[0]) =>
    told(await adapter.list(filter, page(0, 100), soon())).items.map(({ name }) => name);
  const mine = await names({ caseworker: 'SLU' });
  expect(mine).toContain('Freja Lykkegård');
  expect(mine.length).toBeLessThan(146);
  expect(await names({ caseworker: 'SLU', unit: 'ungeenhed' })).toEqual(mine);
  expect(await names({ caseworker: 'SLU', unit: 'fti', nameContains: 'lykkegård' })).toEqual(['Freja Lykkegård']);
  expect(await names({ caseworker: 'SLU', unit: 'voksenenhed' })).toEqual([]);
  for (const typed of ['LYKKEGÅ', 'lykkegå'.normalize('NFD'), 'freja\u00a0 lykke\u00adgård'])
    expect(await names({ unit: 'ungeenhed', nameContains: typed })).toContain('Freja Lykkegård');
});

test('a list without a unit or a caseworker, or of one that is not there, is of nobody', async () => {
  const { adapter } = connect();
  const nobody = { items: [], leftOut: 0, total: 0, more: false };
  for (const filter of [{}, { nameContains: 'a' }, { unit: 'jobcenter' }, { caseworker: 'NNN' }])
    expect(told(await adapter.list(filter, page(0, 10), soon()))).toEqual(nobody);
});

test('a record that comes twice is one person', async () => {
  const { adapter } = connect();
  social.mock.faults.add({ operation: 'organizations.patients', fault: 'duplicate' });
  const { items, total } = told(await adapter.list({ unit: 'ungeenhed' }, page(0, 200), soon()));
  expect(new Set(items.map(({ cpr }) => cpr)).size).toBe(items.length);
  expect([items.length, total]).toEqual([146, 146]);
});

test('one citizen’s trouble leaves out that citizen, and says so', async () => {
  const { adapter } = connect();
  const [first, second] = told(await adapter.list({ unit: 'ungeenhed' }, page(0, 2), soon())).items;
  social.mock.faults.add({ operation: 'patients.preferences', citizen: first?.cpr as Cpr, fault: '404' });
  const { items, leftOut, total } = told(await adapter.list({ unit: 'ungeenhed' }, page(0, 2), soon()));
  expect([items, leftOut, total]).toEqual([[second], 1, 146]);
});

test('where nobody on a page can be read, the fault is the answer, not an empty list', async () => {
  const { adapter } = connect();
  social.mock.faults.add({ operation: 'patients.preferences', fault: 'missing-link' });
  expect(told(await adapter.list({ unit: 'ungeenhed' }, page(0, 5), soon())).items).toHaveLength(5);
  social.mock.faults.clear();
  social.mock.faults.add({ operation: 'patients.search', fault: 'missing-link' });
  expect(await adapter.list({ unit: 'ungeenhed' }, page(0, 5), soon())).toMatchObject({
    ok: false,
    error: { kind: 'refused-us', call: 'patients.preferences' },
  });
});

/** Watches how many calls are under way at most, from the journal, every few milliseconds. */
function watch(): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, social.mock.calls().filter(({ outcome }) => outcome === 'under-way').length);
  }, 3);
  return () => {
    clearInterval(timer);
    return most;
  };
}
