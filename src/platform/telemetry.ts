import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SystemHealth } from '../domain/citizen/area-system.ts';
import { driftMetrics } from './drift-metrics.ts';
import { grantFeedMetrics } from './grant-metrics.ts';
import { notificationMetrics } from './notification-metrics.ts';
import { isWord } from './word.ts';
import type { AreaKey } from '../domain/area.ts';
import type { FaultKind } from '../domain/citizen/answer.ts';

/** What the gateway counts about itself, for Prometheus. No label can hold personal data or grow without bound. */
export type Telemetry = ReturnType<typeof createTelemetry>;

const seconds = [0.005, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8, 10];
const mostOperations = 100;

/** Metrics of one gateway, in a registry of its own. */
export function createTelemetry() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    ...requestMetrics(registry),
    ...systemMetrics(registry),
    ...driftMetrics(registry),
    ...auditMetrics(registry),
    ...deliveryMetrics(registry),
    ...streamMetrics(registry),
    ...doorMetrics(registry),
    ...accessMetrics(registry),
    ...grantMetrics(registry),
    ...grantFeedMetrics(registry),
    ...notificationMetrics(registry),
    contentType: registry.contentType,
    /** Everything counted so far, in Prometheus' text format. */
    metricsText: (): Promise<string> => registry.metrics(),
  };
}

function requestMetrics(registry: Registry) {
  const registers = [registry];
  const http = new Histogram({
    name: 'helhed_http_request_seconds',
    help: 'How long HTTP requests took to answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: seconds,
    registers,
  });
  const operations = new Histogram({
    name: 'helhed_graphql_operation_seconds',
    help: 'How long GraphQL operations took, by the name the client gave them.',
    labelNames: ['operation', 'outcome'],
    buckets: seconds,
    registers,
  });
  const names = new Set<string>();
  return {
    httpAnswered: (facts: { route: string; method: string; status: number; ms: number }) =>
      http.observe({ route: facts.route, method: facts.method, status: facts.status }, facts.ms / 1000),
    operationAnswered: (facts: {
      operation: string | null;
      outcome: 'ok' | 'partial' | 'refused' | 'failed';
      ms: number;
    }) =>
      operations.observe({ operation: boundedName(facts.operation, names), outcome: facts.outcome }, facts.ms / 1000),
  };
}

type UpstreamFacts = { area: AreaKey; call: string; outcome: 'ok' | 'shared' | FaultKind; ms: number };

function systemMetrics(registry: Registry) {
  const registers = [registry];
  const calls = new Histogram({
    name: 'helhed_upstream_call_seconds',
    help: 'How long calls to the areas’ systems took, and what became of them.',
    labelNames: ['area', 'call', 'outcome'],
    buckets: seconds,
    registers,
  });
  const shared = new Counter({
    name: 'helhed_upstream_shared_total',
    help: 'Reads that got the answer of the same call, which another had begun.',
    labelNames: ['area', 'call'],
    registers,
  });
  const alarms = new Counter({
    name: 'helhed_upstream_alarms_total',
    help: 'What a system did that somebody should look at.',
    labelNames: ['area', 'call', 'what'],
    registers,
  });
  return {
    upstreamAnswered({ area, call, outcome, ms }: UpstreamFacts) {
      if (outcome === 'shared') shared.inc({ area, call });
      else calls.observe({ area, call, outcome }, ms / 1000);
    },
    upstreamAlarm: (what: string, facts: { area: AreaKey; call: string }) =>
      alarms.inc({ area: facts.area, call: facts.call, what }),
    /** Shows at every scrape how each system does: 1 for the state it is in, 0 for the others. */
    watchSystems(systems: readonly { area: AreaKey; health(): SystemHealth }[]) {
      new Gauge({
        name: 'helhed_upstream_state',
        help: 'Whether a system is up, degraded, or down behind an open breaker.',
        labelNames: ['area', 'state'],
        registers,
        collect() {
          for (const system of systems) {
            const { state } = system.health();
            for (const each of ['up', 'degraded', 'down']) {
              this.set({ area: system.area, state: each }, each === state ? 1 : 0);
            }
          }
        },
      });
    },
  };
}

function auditMetrics(registry: Registry) {
  const entries = new Counter({
    name: 'helhed_audit_entries_total',
    help: 'Entries for the audit trail: stored, or failed, in which case nothing was shown.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  return {
    auditEntries: (outcome: 'stored' | 'failed', count = 1) => entries.inc({ outcome }, count),
  };
}

function streamMetrics(registry: Registry) {
  const open = new Gauge({
    name: 'helhed_streams_open',
    help: 'Subscriptions that are open now.',
    registers: [registry],
  });
  return { streamsOpen: (count: number) => open.set(count) };
}

/** What somebody does with their access that those who run the gateway should know of. */
export type AccessAlarm = 'unusual-break-glass' | 'unusual-consents';

function accessMetrics(registry: Registry) {
  const alarms = new Counter({
    name: 'helhed_access_alarms_total',
    help: 'What people did with their access that somebody should look at.',
    labelNames: ['what'],
    registers: [registry],
  });
  const lacking = new Gauge({
    name: 'helhed_units_lacking',
    help: 'Units where, as the policy says, nobody receives or nobody leads: 1 for each.',
    labelNames: ['area', 'unit', 'lacks'],
    registers: [registry],
  });
  return {
    unitLacks: (facts: { area: AreaKey; unit: string; lacks: string }) => lacking.set(facts, 1),
    accessAlarm: (what: AccessAlarm) => alarms.inc({ what }),
  };
}

function grantMetrics(registry: Registry) {
  const passedOver = new Counter({
    name: 'helhed_grants_passed_over_total',
    help: 'Decided grants that were read and are no bostøtte, by the section of law.',
    labelNames: ['area', 'section'],
    registers: [registry],
  });
  return { grantPassedOver: (facts: { area: AreaKey; section: string }) => passedOver.inc(facts) };
}

function doorMetrics(registry: Registry) {
  const throttled = new Counter({
    name: 'helhed_lookups_throttled_total',
    help: 'Operations turned away because their caller tried too many CPR numbers.',
    registers: [registry],
  });
  return { lookupsThrottled: () => throttled.inc() };
}

function deliveryMetrics(registry: Registry) {
  const tries = new Counter({
    name: 'helhed_delivery_tries_total',
    help: 'Deliveries to the areas’ systems: delivered, to be tried again, dead, or ended too late to count.',
    labelNames: ['area', 'outcome', 'reason'],
    registers: [registry],
  });
  return {
    deliveryTried: (facts: {
      area: AreaKey;
      outcome: 'delivered' | 'not-taken' | 'retry' | 'dead' | 'too-late';
      reason: string;
    }) => tries.inc(facts),
  };
}

/** The first hundred names are kept apart, the rest counted together; clients choose names, and could choose endlessly many. */
function boundedName(name: string | null, known: Set<string>): string {
  if (name === null) return 'anonymous';
  if (known.has(name)) return name;
  if (known.size >= mostOperations || !isWord(name)) return 'other';
  known.add(name);
  return name;
}
