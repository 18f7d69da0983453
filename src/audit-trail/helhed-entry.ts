import type { AuditEntry } from './entry.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Keys } from '../platform/keys.ts';

/** Returns the audit entry of a change that Helhed makes by itself, because time passed or a system told of something. */
export const helhedEntry = (
  operationName: string,
  citizen: Cpr,
  auditDetails: readonly string[],
  { keys, now }: { keys: Keys; now: Instant },
): AuditEntry => ({
  at: now,
  requestId: operationName,
  action: 'change',
  actor: { id: 'helhed', name: 'Helhed' },
  functions: [],
  operationName,
  asked: [],
  citizens: [{ pseudonym: keys.pseudonym(citizen), shown: false }],
  purposes: [],
  basis: {},
  sources: [],
  denied: null,
  criteria: auditDetails,
});
