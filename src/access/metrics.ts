import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { AreaKey } from '../domain/area.ts';
import type { FaultKind } from '../domain/citizen/answer.ts';
import type { SystemHealth } from '../domain/citizen/area-system.ts';
import type { Log } from '../platform/log.ts';
import { seconds } from '../platform/telemetry.ts';

/** An alarm for the operators: unusual use of access, or a notification that went to the wrong citizen. */
export type Alarm = 'unusual-break-glass' | 'unusual-consents' | 'wrong-citizen';

/** Adds the metrics of alarms and access: what somebody should look at, understaffed units, throttled lookups. */
export function accessMetrics(registry: Registry) {
  const registers = [registry];
  const alarms = new Counter({
    name: 'helhed_alarms_total',
    help: 'What people, or a system in a call, did that somebody should look at.',
    labelNames: ['area', 'call', 'what'],
    registers,
  });
  const lacking = new Gauge({
    name: 'helhed_units_lacking',
    help: 'Units where, as the policy says, nobody receives or nobody leads: 1 for each.',
    labelNames: ['area', 'unit', 'lacks'],
    registers,
  });
  const throttled = new Counter({
    name: 'helhed_lookups_throttled_total',
    help: 'Operations turned away because their caller tried too many CPR numbers.',
    registers,
  });
  const ignored = new Counter({
    name: 'helhed_identity_values_ignored_total',
    help: 'Groups and roles in tokens that no rule of the policy knows, each time a token is read.',
    registers,
  });
  return {
    claimsIgnored: (count: number) => ignored.inc(count),
    alarm: (what: string, call?: { area: AreaKey; call: string }) => alarms.inc({ ...call, what }),
    unitLacks: (facts: { area: AreaKey; unit: string; lacks: string }) => lacking.set(facts, 1),
    lookupsThrottled: () => throttled.inc(),
  };
}

/** Raises alarms in the log and the metrics, without persons: the leaders are notified who. */
export const raiseAlarms =
  (log: Log, telemetry: Pick<ReturnType<typeof accessMetrics>, 'alarm'>) =>
  (what: Alarm): void => {
    if (what === 'wrong-citizen') log.error('A notification is disputed: it is of the wrong citizen', { what });
    else log.error('Somebody uses their access unusually', { what });
    telemetry.alarm(what);
  };

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
