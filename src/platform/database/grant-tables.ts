import type { Generated } from 'kysely';
import type { Instant } from '../../domain/dates.ts';

/** How far the areas' lists of grants have been read, and each grant that changed. */
export type GrantTables = {
  /**
   * How far an area's list of changed grants has been read. `turn` is a fencing token; `unread_from` a cursor after which
   * some change could not be read (the empty text: from the beginning), which is gone back to at `rewind_at`; `unread_since`
   * until all could. `started_on`: the date when following began.
   */
  grant_feed: {
    area: string;
    cursor: string | null;
    turn: Generated<number>;
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
  /** Each grant that changed: the version wanted, since when, and the one read. `set_aside`: why it cannot be used, `since` when. */
  grant_watch: {
    area: string;
    number: string;
    wanted: number;
    changed_at: Instant;
    read: number | null;
    turn: Generated<number>;
    tries: Generated<number>;
    due_at: Instant | null;
    set_aside: string | null;
    since: Instant | null;
    /** Whose it is, as a pseudonym; null where that is not known. */
    citizen: string | null;
  };
};
