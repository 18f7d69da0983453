import { Counter, Gauge, type Registry } from 'prom-client';
import type { AreaKey } from '../domain/area.ts';
import type { Log } from '../platform/log.ts';

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
