import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { signedIn } from '../support/social-client.ts';
import { population } from '../../mocks/people/population.ts';

let helhed: Helhed;

const both = 'both with a joint plan';
const people = population(1).filter((one) => one.knownFor === both || one.knownFor === 'only social');
async function start(rules: readonly { operation: string; fault: string }[] = []): Promise<void> {
  helhed = await startHelhed({
    people,
    follow: true,
    faults: { social: rules as never },
    policy: { decisions: { everyMs: 200 } },
    limits: { pauseMs: 100, longestPauseMs: 300 },
  });
  onTestFinished(helhed.close);
}

const list = 'completeness totalKnown nodes { __typename } sources { area { key } state errorCode asOf message }';
const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { bostoetteDecisions { ${list} } timeline { ${list} } } workQueue { ${list} } }`;
const look = async (persona = 'jonas', knownFor = both) => {
  const { citizenByCpr, workQueue } = await helhed.data(persona, query, { cpr: helhed.cpr(knownFor) });
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
const feed = async () => (await helhed.data('drift', feeds)).grantFeeds[0];
const readNow = () => helhed.mutate('drift', 'readGrantFeedNow', 'grantFeed { standing }', { area: 'social' });

test.each(['html-200', '404', '503', 'hang'])(
  'grant feed never read (%s): no list claims no decisions, operators see it',
  async (fault) => {
    await start([{ operation: 'grants.changes', fault }]);
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
    helhed.clearFaults();
    expect((await readNow()).refusal).toBeNull();
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
  await start();
  const before = await whole();
  helhed.mocks.social.faults.add({ operation: 'grants.changes', fault: 'html-200' });
  const failing = await eventually(look, ({ codes }) => codes.every((code) => code === 'DECISIONS_FAILING'));
  expect(failing.codes).toEqual(['DECISIONS_FAILING', 'DECISIONS_FAILING', 'DECISIONS_FAILING']);
  const [, social] = failing.decisions.sources;
  expect(social).toMatchObject({ state: 'STALE' });
  expect(social.asOf >= before.decisions.sources[1].asOf).toBe(true);
  expect(failing.decisions.completeness).not.toBe('COMPLETE');
  expect(await feed()).toMatchObject({ standing: 'FAILING', errorCode: expect.stringMatching('UPSTREAM') });
  const areas = (await helhed.data('drift', '{ areas { key system { state } } }')).areas;
  expect(areas.find(({ key }: { key: string }) => key === 'social').system.state).toBe('DEGRADED');
}, 60_000);

test.each(['renamed', '404'])(
  'unreadable grants (%s): no claim of no decisions, readable at once on demand',
  async (fault) => {
    await start([{ operation: 'grants.get', fault }]);
    await eventually(feed, ({ standing }) => standing === 'CATCHING_UP' || standing === 'SET_ASIDE');
    const { decisions, codes } = await look('mette');
    expect(decisions).toMatchObject({ totalKnown: null, nodes: null });
    expect(decisions.completeness).not.toBe('COMPLETE');
    expect(['DECISIONS_CATCHING_UP', 'DECISIONS_SET_ASIDE']).toContain(codes[0]);
    helhed.clearFaults();
    const metrics = async () => helhed.metrics();
    expect(await metrics()).toMatch(/^helhed_grant_feed_age_seconds\{area="social"\} \d+$/m);
    const isWhole = async () => {
      await readNow();
      return look('mette');
    };
    await eventually(isWhole, ({ decisions: now }) => now.completeness === 'COMPLETE', 30_000);
    expect((await look('mette')).decisions.completeness).toBe('COMPLETE');
  },
  60_000,
);

test('unusable grant: PARTIAL for that citizen only', async () => {
  await start();
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
  const [grant] = (await helhed.data('drift', asked)).unusableGrants.nodes;
  expect(grant).toMatchObject({ reason: 'UNKNOWN_REPETITION' });
  const readGrant = (persona: string, input: object) =>
    helhed.mutate(persona, 'readGrantNow', 'grant { number }', input);
  const calls = () => helhed.mocks.social.calls().filter(({ operation }) => operation === 'grants.get').length;
  const before = calls();
  const input = { idempotencyKey: randomUUID(), id: grant.id };
  for (let n = 0; n < 2; n += 1)
    expect(await readGrant('drift', input)).toMatchObject({
      grant: { number: grant.number },
      refusal: null,
    });
  expect(await eventually(calls, (count) => count > before)).toBe(before + 1);
  expect((await readGrant('drift', { id: 'noget' })).refusal.code).toBe('UNKNOWN_GRANT');
  await expect(readGrant('jonas', input)).rejects.toThrow('FORBIDDEN');
}, 60_000);
