import { Counter, type Registry } from 'prom-client';
import type { AreaKey } from '../domain/area.ts';

/** Adds the metrics of delivery attempts. */
export function deliveryMetrics(registry: Registry) {
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
