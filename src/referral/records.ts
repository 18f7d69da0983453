import type { Purpose } from '../domain/access/access-rules.ts';
import type { Instant } from '../domain/dates.ts';
import type { Holding } from '../domain/referral/holding.ts';
import type { Referral, ReferralEvent } from '../domain/referral/referral.ts';
import type { Completeness, SourceReport } from '../domain/citizen/source.ts';
import type { pageOf } from '../platform/paging.ts';
import type { RecordedNames } from './entries.ts';

/** A referral as it is kept: with the names that it was made with, and how many fields it has had written for it. */
export type ReferralRecord = {
  referral: Referral;
  names: RecordedNames;
  citizenName: string | null;
  createdAt: Instant;
  fieldsWritten: number;
  /** When what it tells by consent was held; read each time, never kept. */
  holding?: Holding;
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/** Something that happened to a referral, and the version that it led to. */
export type RecordedReferralEvent = { version: number; event: ReferralEvent };

/** A page of referrals with what its sources said; nodes and edges are null where nothing may be claimed. */
export type ReferralPage = Pick<ReturnType<typeof pageOf<ReferralRecord>>, 'pageInfo'> & {
  nodes: readonly ReferralRecord[] | null;
  edges: ReturnType<typeof pageOf<ReferralRecord>>['edges'] | null;
  countAll(): Promise<number> | null;
  completeness: Completeness;
  sources: readonly SourceReport[];
};
