import { expect, test } from 'vitest';
import { gatewayTelemetry } from '../../src/api/telemetry.ts';

test('metrics by operation: the first hundred names, none that could be a person’s', async () => {
  const telemetry = gatewayTelemetry();
  telemetry.operationAnswered({ operation: 'Overview', outcome: 'ok', ms: 40 });
  telemetry.operationAnswered({ operation: null, outcome: 'ok', ms: 40 });
  telemetry.operationAnswered({ operation: '_6112901234', outcome: 'refused', ms: 1 });
  for (let turn = 0; turn < 500; turn += 1) {
    telemetry.operationAnswered({ operation: `Made_up_${turn}`, outcome: 'ok', ms: 1 });
  }
  telemetry.operationAnswered({ operation: 'Overview', outcome: 'partial', ms: 40 });
  const text = await telemetry.metricsText();
  const names = new Set([...text.matchAll(/operation="([^"]+)"/g)].map(([, name]) => name));
  expect(names.size).toBe(102);
  expect(text).toContain('helhed_graphql_operation_seconds_count{operation="Overview",outcome="partial"} 1');
  expect(text).toContain('helhed_graphql_operation_seconds_count{operation="other",outcome="ok"} 401');
  expect(text).not.toContain('6112901234');
});

test('metrics of systems: read at every scrape', async () => {
  const telemetry = gatewayTelemetry();
  let state: 'up' | 'down' = 'up';
  telemetry.watchSystems([{ area: 'social', health: () => ({ state, since: null, retryAt: null }) }]);
  telemetry.upstreamAnswered({ area: 'social', call: 'grants.read', outcome: 'timed-out', ms: 2_500 });
  telemetry.alarm('foreign-record', { area: 'social', call: 'grants.read' });
  expect(await telemetry.metricsText()).toContain('helhed_upstream_state{area="social",state="up"} 1');
  state = 'down';
  const text = await telemetry.metricsText();
  expect(text).toContain('helhed_upstream_state{area="social",state="up"} 0');
  expect(text).toContain('helhed_upstream_state{area="social",state="down"} 1');
  expect(text).toContain(
    'helhed_upstream_call_seconds_bucket{le="2.5",area="social",call="grants.read",outcome="timed-out"} 1',
  );
  expect(text).toContain('helhed_alarms_total{area="social",call="grants.read",what="foreign-record"} 1');
});

test('metrics: a shared read is counted as shared, not as a call', async () => {
  const telemetry = gatewayTelemetry();
  const facts = { area: 'social', call: 'patients.search' };
  telemetry.upstreamAnswered({ ...facts, outcome: 'ok', ms: 20 });
  telemetry.upstreamAnswered({ ...facts, outcome: 'shared', ms: 0 });
  const text = await telemetry.metricsText();
  expect(text).toContain('helhed_upstream_shared_total{area="social",call="patients.search"} 1');
  expect(text.match(/^helhed_upstream_call_seconds_count.*$/gm)).toEqual([
    'helhed_upstream_call_seconds_count{area="social",call="patients.search",outcome="ok"} 1',
  ]);
});

test('metrics: audit entries, stored and failed', async () => {
  const telemetry = gatewayTelemetry();
  telemetry.auditEntries('stored', 40);
  telemetry.auditEntries('failed');
  const text = await telemetry.metricsText();
  expect(text).toContain('helhed_audit_entries_total{outcome="stored"} 40');
  expect(text).toContain('helhed_audit_entries_total{outcome="failed"} 1');
});
