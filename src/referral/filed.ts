import type { Purpose } from '../domain/access-rules.ts';
import type { Instant } from '../domain/dates.ts';
import type { Holding } from '../domain/holding.ts';
import type { Referral, ReferralEvent } from '../domain/referral.ts';
import type { Names } from './postings.ts';

/** A referral as it is kept: with the names that it was made with, and how many fields it has had written for it. */
export type Filed = {
  referral: Referral;
  names: Names;
  citizenName: string | null;
  createdAt: Instant;
  fieldsWritten: number;
  /** When what it tells by consent was held; read each time, never kept. */
  holding?: Holding;
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/** Something that happened to a referral, and the version that it led to. */
export type Happened = { version: number; event: ReferralEvent };
