import type { Instant } from '../../domain/dates.ts';

/** Referrals as they are now, what happened to them, and what was done with them in the systems. */
export type ReferralTables = {
  /** The current version of each referral. `citizen` is a pseudonym, units are `area/unit`, `body` is encrypted. */
  referral: {
    id: string;
    citizen: string;
    state: string;
    open: boolean;
    version: number;
    from_unit: string;
    to_unit: string;
    author_id: string;
    owner_id: string | null;
    /** The referral that this one continues after a redirect. */
    previous_id: string | null;
    created_at: Instant;
    body: string;
  };
  /** The events of referrals: rows can be added and read, nothing else. */
  referral_event: { referral_id: string; version: number; at: Instant; body: string };
  /** Referrals that are not sent yet, their authors' alone; `citizen` is a pseudonym, `body` is encrypted. */
  referral_draft: {
    id: string;
    citizen: string;
    author_id: string;
    version: number;
    created_at: Instant;
    saved_at: Instant;
    body: string;
  };
  /** The external replies to a referral, by an id that is the same every time it is told. */
  referral_reply: { referral_id: string; id: string; at: Instant; body: string };
};
