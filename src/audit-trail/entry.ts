import type { Function } from '../domain/access/caller.ts';
import type { Basis } from '../domain/access/access-rules.ts';
import type { Instant } from '../domain/dates.ts';
import type { SourceState } from '../domain/citizen/source.ts';
import type { AreaKey } from '../domain/area.ts';

/**
 * An audit entry of one request: who, with which functions, why and on what ground, what was asked about whom, and
 * which sources gave or withheld it. Carries no personal data of a citizen in clear text.
 */
export type AuditEntry = {
  at: Instant;
  requestId: string;
  /** A search is kept with what was searched for (Datatilsynet's catalogue). */
  action: 'read' | 'search' | 'change' | 'denied' | 'refused';
  actor: { id: string; name: string };
  functions: readonly Function[];
  operationName: string | null;
  /** Type and field names. */
  asked: readonly string[];
  /** Each citizen that was looked up, by pseudonym, and whether anything of them was shown. */
  citizens: readonly { pseudonym: string; shown: boolean }[];
  purposes: readonly string[];
  /** On what ground each area's content was shown. */
  basis: Readonly<Record<AreaKey, readonly Basis[]>>;
  sources: readonly { area: AreaKey; state: SourceState; asOf: Instant | null }[];
  /** The type or field that was refused. */
  denied: string | null;
  /** The refusal of a rule, by its field and the code of the refusal, never its words; absent in entries of earlier versions. */
  refused?: readonly { field: string; code: string }[];
  /** The search criteria; they may name people, so they are stored encrypted. */
  criteria: readonly string[];
};
