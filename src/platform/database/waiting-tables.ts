import type { Generated } from 'kysely';
import type { Instant } from '../../domain/dates.ts';

/** Tables of what waits on somebody: worked out from the records, and worked out anew when these, the day or the policy change. */
export type WaitingTables = {
  /**
   * One row for each record and thing that it awaits; `waiting_for` is empty where it awaits nothing now, and is only looked at
   * again. `concerns` and `leaders` are seats, `except_id` is somebody whom it never concerns, `citizen` is a pseudonym. A row holds
   * under the `policy` of its stamp, on days up to `holds_until`. `lease`: see lease.ts; `due_at` is when its clock goes on, or it
   * holds no longer.
   */
  waiting: {
    subject_type: string;
    subject_id: string;
    waiting_for: string;
    citizen: string;
    since: string;
    due_on: string;
    leader_on: string;
    concerns: string[];
    leaders: string[];
    except_id: string | null;
    holds_until: string | null;
    policy: string;
    lease: Generated<number>;
    due_at: Instant | null;
  };
  /**
   * Work that somebody handled: what it was, the seats that it concerned, the time and the `outcome`, the state that the record was
   * left in. `by_id` is null where a system or the time did it; `body` has that person's name, encrypted.
   */
  handled_work: {
    id: string;
    at: Instant;
    by_id: string | null;
    subject_type: string;
    subject_id: string;
    waiting_for: string;
    outcome: string;
    citizen: string;
    since: string;
    due_on: string;
    seats: string[];
    except_id: string | null;
    body: string;
  };
  /**
   * The time at which somebody last opened a citizen, the time before that (null: it was the first), and the request that did it.
   * `key` is a pseudonym of the two together, and names neither.
   */
  citizen_opening: { key: string; at: Instant; before_at: Instant | null; by_request: string };
  /** Records that were changed since their rows were worked out, and the transaction that did it. */
  waiting_change: { subject_type: string; subject_id: string; by_transaction: Generated<string> };
};
