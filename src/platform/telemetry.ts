import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isWord } from './word.ts';

/** Metrics of the service for Prometheus. No label can hold personal data or grow without bound. */
export type Telemetry = ReturnType<typeof createTelemetry>;

/** Buckets for durations, in seconds. */
export const seconds: number[] = [0.005, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8, 10];
const mostOperations = 100;

/** Creates the metrics of any service in a registry; rooms add their own to it. */
export function createTelemetry(registry: Registry = new Registry()) {
  collectDefaultMetrics({ register: registry });
  return {
    ...requestMetrics(registry),
    ...streamMetrics(registry),
    contentType: registry.contentType,
    /** Returns everything counted so far, in Prometheus' text format. */
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

function streamMetrics(registry: Registry) {
  const open = new Gauge({
    name: 'helhed_streams_open',
    help: 'Subscriptions that are open now.',
    registers: [registry],
  });
  return { streamsOpen: (count: number) => open.set(count) };
}

/** The first hundred names are kept apart, the rest counted together; clients choose names, and could choose endlessly many. */
function boundedName(name: string | null, known: Set<string>): string {
  if (name === null) return 'anonymous';
  if (known.has(name)) return name;
  if (known.size >= mostOperations || !isWord(name)) return 'other';
  known.add(name);
  return name;
}
