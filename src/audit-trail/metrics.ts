import { Counter, type Registry } from 'prom-client';

/** Adds the metrics of stored audit entries. */
export function auditMetrics(registry: Registry) {
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
