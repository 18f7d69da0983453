import type { CaseState } from '../../domain/committee/steps.ts';
import type { Instant } from '../../domain/dates.ts';

/** Cases for the committee as they are now, what happened to them, and the lists of its members. */
export type CommitteeTables = {
  /**
   * The current version of each case. `citizen` is a pseudonym; `seats` are of those who see it when the citizen is shown to them,
   * `follows_up` is the date of the follow-up that it is for, `body` is encrypted.
   */
  committee_case: {
    id: string;
    citizen: string;
    state: CaseState;
    open: boolean;
    version: number;
    meeting_id: string | null;
    plan_id: string | null;
    follows_up: string | null;
    seats: string[];
    opened_at: Instant;
    body: string;
  };
  /** The events of cases: rows can be added and read, nothing else. */
  committee_case_event: { committee_case_id: string; version: number; at: Instant; body: string };
  /** The lists of members, from `valid_from` (a date) on: rows can be added and read, nothing else. `body` is encrypted. */
  committee_members: { version: number; valid_from: string; at: Instant; body: string };
};
