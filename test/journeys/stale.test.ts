import { afterEach, expect, test } from 'vitest';
import { decisionClient, referralClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed({ limits: { attemptMs: 400, failuresToOpen: 1_000 } });
afterEach(() => helhed.clearFaults());

const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id name addressProtected address { line } completeness
  cases { completeness nodes { title area { key } } } sources { area { key } state errorCode asOf fetchedAt message } } }`;
const ask = async (persona: string, knownFor = 'both with a joint plan') =>
  (await helhed.data(persona, query, { cpr: helhed.cpr(knownFor) })).citizenByCpr;
type Source = { area: { key: string }; state: string; fetchedAt: string | null; message: string };
const sourceOf = (citizen: { sources: Source[] }, area: string) =>
  citizen.sources.find((one) => one.area.key === area)!;
const titlesOf = (citizen: { cases: { nodes: { title: string; area: { key: string } }[] | null } }, area: string) =>
  citizen.cases.nodes?.filter((one) => one.area.key === area).map(({ title }) => title) ?? [];
const down = (area: 'employment' | 'social') => helhed.mocks[area].faults.add({ operation: '*', fault: '503' });

test('own system fails: the last answer is STALE with its age, PARTIAL', async () => {
  const before = await ask('mette');
  down('employment');
  const now = await ask('mette');
  expect(titlesOf(now, 'employment')).toEqual(titlesOf(before, 'employment'));
  expect(now.name).toBe(before.name);
  const source = sourceOf(now, 'employment');
  expect(source).toMatchObject({ state: 'STALE', errorCode: expect.stringMatching(/^UPSTREAM_/) });
  expect(source.fetchedAt).toBe(sourceOf(before, 'employment').fetchedAt);
  expect(source.message).toContain('tidligere svar');
  expect([now.completeness, now.cases.completeness]).toEqual(['PARTIAL', 'PARTIAL']);
});

test('STALE: never the address or its protection', async () => {
  await ask('jonas');
  down('social');
  const now = await ask('jonas');
  expect([now.addressProtected, now.address]).toEqual([null, null]);
  expect(titlesOf(now, 'social').length).toBeGreaterThan(0);
});

test('STALE: never what a joint plan opened', async () => {
  const before = await ask('mette', 'protected address');
  expect(titlesOf(before, 'social').length).toBeGreaterThan(0);
  down('social');
  const now = await ask('mette', 'protected address');
  expect(titlesOf(now, 'social')).toEqual([]);
  expect(sourceOf(now, 'social').state).toMatch(/FAILED|TIMED_OUT/);
});

test('STALE: never for another area’s viewer', async () => {
  await ask('jonas', 'the two systems disagreeing on name, phone and address');
  for (const area of ['employment', 'social'] as const) down(area);
  const now = await ask('mette', 'the two systems disagreeing on name, phone and address');
  expect(now.name).toBeNull();
});

test('STALE: a mutation needs a reason, which is audited', async () => {
  const { refer } = referralClient(helhed);
  await ask('mette', 'only employment');
  down('employment');
  const refused = await refer({}, 'mette', 'only employment');
  expect(refused).toMatchObject({ referral: null, refusal: { __typename: 'StaleBasis' } });
  expect(refused.refusal.asOf).toBe(sourceOf(await ask('mette', 'only employment'), 'employment').fetchedAt);
  const staleReason = 'Borgeren sidder her, og det haster';
  expect((await refer({ staleReason }, 'mette', 'only employment')).refusal).toBeNull();
});

test('STALE: the catalogue of offers', async () => {
  const catalogue = `{ areas { key offers { completeness nodes { title } sources { state } } } }`;
  type Area = { key: string; offers: { completeness: string; nodes: object[]; sources: { state: string }[] } };
  const offers = async () =>
    ((await helhed.data('mette', catalogue)).areas as Area[]).find(({ key }) => key === 'social')!.offers;
  const before = await offers();
  down('social');
  const now = await offers();
  expect(before.nodes.length).toBeGreaterThan(0);
  expect(now.nodes).toEqual(before.nodes);
  expect([now.completeness, now.sources[0]?.state]).toEqual(['PARTIAL', 'STALE']);
});

test('STALE: no decision is registered on it', async () => {
  const citizenId = await helhed.citizenId('jonas', 'only social');
  down('social');
  const tried = () => decisionClient(helhed).register({ citizenId });
  expect((await tried()).refusal.__typename).toBe('SourceUnavailable');
  helhed.clearFaults();
  expect(await tried()).toMatchObject({ refusal: null });
});
