import { expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

/** A call may take far longer than the client has time. */
const helhed = runningHelhed({ limits: { attemptMs: 20_000, failuresToOpen: 1_000_000 } });

const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) {
  cases { nodes { title } completeness sources { area { key } state } }
} }`;

test('a system that hangs is waited for as long as the client has time, and no longer: the rest is there, PARTIAL', async () => {
  helhed.mocks.social.faults.add({ operation: '*', fault: 'hang' });
  const startedAt = performance.now();
  const answer = await helhed
    .ask('mette', query, { cpr: helhed.cpr('both with a joint plan') }, { 'x-request-timeout-ms': '2000' })
    .finally(helhed.clearFaults);
  expect(performance.now() - startedAt).toBeLessThan(3_500);
  const { cases } = answer.data.citizenByCpr;
  expect(cases.completeness).toBe('PARTIAL');
  expect(cases.nodes.length).toBeGreaterThan(0);
  expect(cases.sources).toContainEqual({ area: { key: 'social' }, state: 'TIMED_OUT' });
}, 60_000);
