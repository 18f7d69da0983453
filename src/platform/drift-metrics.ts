import { Counter, type Registry } from 'prom-client';
import type { AreaKey } from '../domain/area.ts';

/** The metric of answers that differ from the shape expected of them. */
export function driftMetrics(registry: Registry) {
  const drift = new Counter({
    name: 'helhed_upstream_drift_total',
    help: 'Answers looked at that differ from the shape expected of them, by how they differ, and unknown words.',
    labelNames: ['area', 'call', 'kind'],
    registers: [registry],
  });
  return {
    upstreamDrifted: ({ area, call, kind }: { area: AreaKey; call: string; kind: string }) =>
      drift.inc({ area, call, kind }),
  };
}
