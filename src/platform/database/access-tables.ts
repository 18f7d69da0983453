import type { Generated } from 'kysely';
import type { Instant } from '../../domain/dates.ts';

/** The tables that access to citizens hangs on, as queries see them. */
export type AccessTables = {
  /**
   * Citizens' consents: `kinds` are words with blanks between, dates are texts. Who holds what since when is searched by; why,
   * how and by whom lies encrypted in `body`.
   */
  consent: {
    id: string;
    citizen: string;
    from_area: string;
    to_area: string;
    kinds: string;
    given_on: string;
    expires_on: string;
    withdrawn_at: Instant | null;
    version: number;
    created_at: Instant;
    body: string;
    recorder_id: string;
  };
  /** Uses of break-glass: by whom, until when, and whether a leader has reviewed it. `unit` is `area/unit`. */
  break_glass: {
    id: string;
    citizen: string;
    caller_id: string;
    unit: string;
    at: Instant;
    expires_at: Instant;
    reviewed: Generated<boolean>;
    version: number;
    body: string;
  };
  /** Conflicts of interest: the citizens whom a caller must keep away from. */
  conflict_of_interest: { citizen: string; caller_id: string; at: Instant; body: string };
  /**
   * Browsers' sessions, by a pseudonym of the cookie's secret; `tokens` are encrypted. `expires_at`: of the access token;
   * `refreshing_until`: somebody refreshes it; `version` grows with every refresh.
   */
  web_session: {
    id: string;
    tokens: string;
    expires_at: Instant;
    refreshing_until: Instant | null;
    ends_at: Instant;
    version: number;
  };
  /** The pseudonyms of people who got a new CPR number; those of one person have the same `person`. */
  cpr_alias: { citizen: string; person: string };
};
