import type { Generated } from 'kysely';
import type { Instant } from '../../domain/dates.ts';

/** Tables of how far the areas' lists of grants have been read, and of each grant that changed. */
export type GrantTables = {
  /**
   * Grant feeds: how far an area's list of changed grants has been read. `lease`: see lease.ts. `unread_from`: a cursor after
   * which some change could not be read (the empty text: from the beginning), rewound to at `rewind_at`; `unread_since` until
   * all could. `started_on`: the date when following began.
   */
  grant_feed: {
    area: string;
    cursor: string | null;
    lease: Generated<number>;
    due_at: Instant;
    started_on: string;
    read_at: Instant | null;
    unread_from: string | null;
    unread_since: Instant | null;
    rewind_at: Instant | null;
    /** When its end was last reached; since when and why it cannot be read (`FaultKind`), and how often in a row. */
    ended_at: Instant | null;
    failing_since: Instant | null;
    fault: string | null;
    failures: Generated<number>;
  };
  /**
   * Grants that changed: the version wanted, since when, and the one read. `unusable_reason`: why no decision can be made of it,
   * `unusable_since` when.
   */
  grant_watch: {
    area: string;
    number: string;
    wanted_version: number;
    changed_at: Instant;
    read_version: number | null;
    lease: Generated<number>;
    attempts: Generated<number>;
    due_at: Instant | null;
    unusable_reason: string | null;
    unusable_since: Instant | null;
    /** The citizen, as a pseudonym; null where that is not known. */
    citizen: string | null;
  };
};
