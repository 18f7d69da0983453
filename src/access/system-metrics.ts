import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { SystemHealth } from '../domain/citizen/area-system.ts';
import type { AreaKey } from '../domain/area.ts';
import type { FaultKind } from '../domain/citizen/answer.ts';
import { seconds } from '../platform/telemetry.ts';

type UpstreamFacts = { area: AreaKey; call: string; outcome: 'ok' | 'shared' | FaultKind; ms: number };

/** Adds the metrics of calls to the areas' systems, and of answers that differ from the shape expected of them. */
export function systemMetrics(registry: Registry) {
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
  const drift = new Counter({
    name: 'helhed_upstream_drift_total',
    help: 'Answers looked at that differ from the shape expected of them, by how they differ, and unknown words.',
    labelNames: ['area', 'call', 'kind'],
    registers,
  });
  return {
    upstreamDrifted: ({ area, call, kind }: { area: AreaKey; call: string; kind: string }) =>
      drift.inc({ area, call, kind }),
    upstreamAnswered({ area, call, outcome, ms }: UpstreamFacts) {
      if (outcome === 'shared') shared.inc({ area, call });
      else calls.observe({ area, call, outcome }, ms / 1000);
    },
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
