import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { signedIn } from '../support/social-client.ts';
import { population } from '../../mocks/people/population.ts';

let helhed: Helhed | null = null;
afterEach(async () => {
  await helhed?.close();
  helhed = null;
});

const both = 'both with a joint plan';
const people = population(1).filter((one) => one.knownFor === both || one.knownFor === 'only social');
const start = (rules: readonly { operation: string; fault: string }[] = [], policy = {}) =>
  startHelhed({
    people,
    follow: true,
    faults: { social: rules as never },
    policy: { decisions: { everyMs: 200, ...policy } },
    limits: { pauseMs: 100, longestPauseMs: 300 },
  });

const list = 'completeness totalKnown nodes { __typename } sources { area { key } state errorCode asOf message }';
const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { bostoetteDecisions { ${list} } timeline { ${list} } } workQueue { ${list} } }`;
const look = async (persona = 'jonas', knownFor = both) => {
  const { citizenByCpr, workQueue } = (await helhed!.ask(persona, query, { cpr: helhed!.cpr(knownFor) })).data;
  const { bostoetteDecisions: decisions, timeline } = citizenByCpr;
  const codeOf = ({ sources }: typeof decisions) =>
    sources.find(({ area }: { area: { key: string } }) => area.key === 'social').errorCode;
  return { decisions, timeline, workQueue, codes: [decisions, timeline, workQueue].map(codeOf) };
};
const whole = () =>
  eventually(
    look,
    ({ decisions, workQueue }) => decisions.completeness === 'COMPLETE' && workQueue.completeness === 'COMPLETE',
    30_000,
  );

const feeds = `{ grantFeeds { area { key } standing sentence readAt ageInSeconds failingSince errorCode nextTryAt unread unusable { reason count } } }`;
const feed = async () => (await helhed!.ask('drift', feeds)).data.grantFeeds[0];

test.each(['html-200', '404', '503', 'hang'])(
  'grant feed never read (%s): no list claims no decisions, operators see it',
  async (fault) => {
    helhed = await start([{ operation: 'grants.changes', fault }]);
    const { decisions, timeline, workQueue, codes } = await look();
    expect(decisions).toMatchObject({ completeness: 'UNKNOWN', totalKnown: null, nodes: null });
    expect(timeline.completeness).toBe('PARTIAL');
    expect(workQueue).toMatchObject({ completeness: 'UNKNOWN', nodes: null });
    expect(new Set(codes)).toEqual(new Set(['DECISIONS_NOT_READ']));
    expect(await feed()).toMatchObject({ standing: 'NOT_READ', readAt: null });
    // Whoever asks for something else is not kept from it (E3).
    const patient = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { completeness cases { completeness } } }`;
    for (let n = 0; n < 10; n += 1) {
      const { data } = await helhed.ask('jonas', patient, { cpr: helhed.cpr(both) });
      expect(data.citizenByCpr.cases.completeness).toBe('COMPLETE');
    }
    helhed.mocks.social.faults.clear();
    const now = { idempotencyKey: randomUUID(), area: 'social' };
    const mutation = `mutation ($input: ReadGrantFeedNowInput!) { readGrantFeedNow(input: $input) { grantFeed { standing } refusal { code } } }`;
    expect((await helhed.ask('drift', mutation, { input: now })).data.readGrantFeedNow.refusal).toBeNull();
    const after = await whole();
    expect(after.decisions).toMatchObject({
      completeness: 'COMPLETE',
      sources: [{ state: 'NOT_ASKED' }, { state: 'FRESH' }],
    });
    expect(await feed()).toMatchObject({
      standing: 'WHOLE',
      failingSince: null,
      errorCode: null,
      unread: 0,
      unusable: [],
    });
  },
  60_000,
);

test('grant feed that fails: decisions are PARTIAL as of the last reading', async () => {
  helhed = await start();
  const before = await whole();
  helhed.mocks.social.faults.add({ operation: 'grants.changes', fault: 'html-200' });
  const failing = await eventually(look, ({ codes }) => codes.every((code) => code === 'DECISIONS_FAILING'));
  expect(failing.codes).toEqual(['DECISIONS_FAILING', 'DECISIONS_FAILING', 'DECISIONS_FAILING']);
  const [, social] = failing.decisions.sources;
  expect(social).toMatchObject({ state: 'STALE' });
  expect(social.asOf >= before.decisions.sources[1].asOf).toBe(true);
  expect(failing.decisions.completeness).not.toBe('COMPLETE');
  expect(await feed()).toMatchObject({ standing: 'FAILING', errorCode: expect.stringMatching('UPSTREAM') });
  const areas = (await helhed.ask('drift', '{ areas { key system { state } } }')).data.areas;
  expect(areas.find(({ key }: { key: string }) => key === 'social').system.state).toBe('DEGRADED');
}, 60_000);

test.each(['renamed', '404'])(
  'unreadable grants (%s): no claim of no decisions, readable at once on demand',
  async (fault) => {
    helhed = await start([{ operation: 'grants.get', fault }]);
    await eventually(feed, ({ standing }) => standing === 'CATCHING_UP' || standing === 'SET_ASIDE');
    const { decisions, codes } = await look('mette');
    expect(decisions).toMatchObject({ totalKnown: null, nodes: null });
    expect(decisions.completeness).not.toBe('COMPLETE');
    expect(['DECISIONS_CATCHING_UP', 'DECISIONS_SET_ASIDE']).toContain(codes[0]);
    helhed.mocks.social.faults.clear();
    const metrics = async () => (await fetch(`${helhed!.url}/metrics`)).text();
    expect(await metrics()).toMatch(/^helhed_grant_feed_age_seconds\{area="social"\} \d+$/m);
    const mutation = `mutation ($input: ReadGrantFeedNowInput!) { readGrantFeedNow(input: $input) { refusal { code } } }`;
    const isWhole = async () => {
      await helhed!.ask('drift', mutation, { input: { idempotencyKey: randomUUID(), area: 'social' } });
      return look('mette');
    };
    await eventually(isWhole, ({ decisions: now }) => now.completeness === 'COMPLETE', 30_000);
    expect((await look('mette')).decisions.completeness).toBe('COMPLETE');
  },
  60_000,
);

test('unusable grant: PARTIAL for that citizen only', async () => {
  helhed = await start();
  await whole();
  const social = await signedIn(helhed.mocks.social);
  const elements = [
    { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } },
    { type: 'entryDate', date: '2026-12-01' },
    { type: 'visitatedDurationInMinutes', number: 90 },
    { type: 'repetition', pattern: 'NU_OG_DA', count: 2 },
  ];
  const applied = await social.apply(helhed.cpr(both), { name: 'Bostøtte', elements });
  await social.move(applied.body, 'Bevilg', []);
  const { decisions, codes } = await eventually(
    look,
    ({ decisions: now }) => now.completeness !== 'COMPLETE' && now.sources[1].errorCode === 'DECISIONS_SET_ASIDE',
  );
  expect(decisions.completeness).toBe('PARTIAL');
  expect(codes).toEqual(['DECISIONS_SET_ASIDE', 'DECISIONS_SET_ASIDE', 'DECISIONS_SET_ASIDE']);
  expect((await look('jonas', 'only social')).decisions.completeness).toBe('COMPLETE');
  const asked = `{ unusableGrants { nodes { id number reason tries } } }`;
  const [grant] = (await helhed.ask('drift', asked)).data.unusableGrants.nodes;
  expect(grant).toMatchObject({ reason: 'UNKNOWN_REPETITION' });
  const mutation = `mutation ($input: ReadGrantNowInput!) { readGrantNow(input: $input) { grant { number } refusal { code } } }`;
  const calls = () => helhed!.mocks.social.calls().filter(({ operation }) => operation === 'grants.get').length;
  const before = calls();
  const input = { idempotencyKey: randomUUID(), id: grant.id };
  for (let n = 0; n < 2; n += 1)
    expect((await helhed.ask('drift', mutation, { input })).data.readGrantNow).toMatchObject({
      grant: { number: grant.number },
      refusal: null,
    });
  expect(await eventually(calls, (count) => count > before)).toBe(before + 1);
  expect(
    (await helhed.ask('drift', mutation, { input: { ...input, idempotencyKey: randomUUID(), id: 'noget' } })).data
      .readGrantNow.refusal.code,
  ).toBe('UnknownGrant');
  expect((await helhed.ask('jonas', mutation, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
}, 60_000);
