import { createHash, randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { auditTrail } from '../../src/audit-trail/audit-trail.ts';
import { createLog } from '../../src/platform/log.ts';
import { lookedAt } from '../support/audit-entries.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';

vi.setConfig({ hookTimeout: 60_000, testTimeout: 30_000 });

const shown = `id state from until size seedHash seed population committedBy drawnBy
  drawn { place chain seq verdict text reviewedBy version entry { event citizenCount by { name } } }`;

const chains: string[] = [];
const day = { from: '2026-03-02T00:00:00.000Z', until: '2026-03-03T00:00:00.000Z' };

const helhed = runningHelhed({
  engine: anyEngine,
  async prepare(database, keys) {
    const clock = movableClock('2026-03-01T23:59:00.000Z');
    for (let chain = 0; chain < 3; chain += 1) {
      const trail = auditTrail({ database, keys, clock, log: createLog('silent') });
      chains.push(trail.chain);
      // One the day before, then one every minute.
      for (let entry = 0; entry <= 10; entry += 1) {
        await trail.record(lookedAt());
        clock.advance(60_000);
      }
      clock.advance(-11 * 60_000);
    }
  },
});
const change = (mutation: string, input: object) => helhed.mutate('inge', mutation, `sample { ${shown} }`, input);

test('audit sample: drawn by a committed seed, reproducible', async () => {
  const committed = (await change('commitAuditSample', { ...day, size: 5 })).sample;
  expect(committed).toMatchObject({ state: 'COMMITTED', seed: null, drawn: [], committedBy: 'Inge Skov', size: 5 });
  const { sample } = await change('drawAuditSample', { id: committed.id });
  expect(sample).toMatchObject({
    state: 'DRAWN',
    population: 30,
    seedHash: committed.seedHash,
    drawnBy: 'Inge Skov',
  });
  const byId = async (persona: string) =>
    (await helhed.data(persona, 'query ($id: ID!) { node(id: $id) { __typename } }', { id: sample.id })).node;
  expect([await byId('inge'), await byId('mette')]).toEqual([{ __typename: 'AuditSample' }, null]);
  expect(createHash('sha256').update(sample.seed).digest('hex')).toBe(committed.seedHash);
  const everyEntry = chains.flatMap((chain) => Array.from({ length: 10 }, (_, index) => `${chain}\n${index + 2}`));
  const again = everyEntry
    .map((one) => ({ one, by: createHash('sha256').update(`${sample.seed}\n${one}`).digest('hex') }))
    .toSorted((one, other) => (one.by < other.by ? -1 : 1));
  expect(sample.drawn.map((one: { chain: string; seq: number }) => `${one.chain}\n${one.seq}`)).toEqual(
    again.slice(0, 5).map(({ one }) => one),
  );
  expect(sample.drawn[0].entry).toMatchObject({
    event: 'Så på: sager.',
    by: { name: 'Mette Holm' },
    citizenCount: 1,
  });
});

test('audit sample: once, after the period is over and stored', async () => {
  const committed = (await change('commitAuditSample', { ...day, size: 1 })).sample;
  const [first, second] = await Promise.all([
    change('drawAuditSample', { id: committed.id }),
    change('drawAuditSample', { id: committed.id }),
  ]);
  const outcomes: string[] = [first, second].map(({ refusal: no }) => no?.__typename ?? 'drawn');
  expect(outcomes.toSorted()).toEqual(['NotPossible', 'drawn']);
  const running = { from: day.from, until: new Date(Date.now() - 1_000).toISOString(), size: 1 };
  const early = (await change('commitAuditSample', running)).sample;
  expect((await change('drawAuditSample', { id: early.id })).refusal.message).toContain('Perioden er ikke forbi');
});

test('audit sample: one seed for an idempotency key; an undrawn one stays listed', async () => {
  const input = { ...day, size: 3, idempotencyKey: randomUUID() };
  const [one, again] = [await change('commitAuditSample', input), await change('commitAuditSample', input)];
  expect(again).toEqual(one);
  const { data } = await helhed.ask('inge', '{ auditSamples(first: 100) { totalKnown nodes { id state } } }');
  expect(data.auditSamples.nodes).toContainEqual({ id: one.sample.id, state: 'COMMITTED' });
});

test('audit sample: verdicts are stored, questionable ones need a text, the latest counts', async () => {
  const committed = (await change('commitAuditSample', { ...day, size: 2 })).sample;
  const { id } = (await change('drawAuditSample', { id: committed.id })).sample;
  const review = (input: object) => change('reviewAuditSample', { id, place: 1, expectedVersion: 0, ...input });
  expect((await review({ verdict: 'QUESTIONABLE' })).refusal.__typename).toBe('Missing');
  expect((await review({ verdict: 'IN_ORDER', place: 3 })).refusal.__typename).toBe('UnknownAuditSample');
  const withNumber = { verdict: 'QUESTIONABLE', text: 'Hvorfor 710190-1234?' };
  expect((await review(withNumber)).refusal.__typename).toBe('InvalidText');
  expect((await review({ verdict: 'IN_ORDER' })).sample.drawn[0]).toMatchObject({ verdict: 'IN_ORDER', version: 1 });
  expect((await review({ verdict: 'IN_ORDER' })).refusal).toMatchObject({
    __typename: 'VersionConflict',
    currentVersion: 1,
    currentState: 'IN_ORDER',
  });
  const questioned = { verdict: 'QUESTIONABLE', text: 'Der var ingen sag den dag.', expectedVersion: 1 };
  expect((await review(questioned)).sample).toMatchObject({
    state: 'DRAWN',
    drawn: [
      { verdict: 'QUESTIONABLE', text: 'Der var ingen sag den dag.', reviewedBy: 'Inge Skov', version: 2 },
      { verdict: null, version: 0 },
    ],
  });
  expect((await review({ verdict: 'IN_ORDER', place: 2 })).sample.state).toBe('REVIEWED');
});

test('audit sample: auditors only', async () => {
  const asked = await helhed.ask('karen', '{ auditSamples { totalKnown } }');
  expect(asked).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});
