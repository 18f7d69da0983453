import type { UnitName } from '../access/units.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Instant } from '../domain/dates.ts';
import type { Holding } from '../domain/referral/holding.ts';
import type { Referral, ReferralEvent } from '../domain/referral/referral.ts';
import type { Completeness, SourceReport } from '../domain/citizen/source.ts';
import type { RecordedEvent } from '../platform/database/record-store.ts';
import type { pageOf } from '../platform/paging.ts';

/** The names of both units and of the legal basis, as they were when the referral was made. */
export type RecordedNames = { sender: UnitName; receiver: UnitName; legalBasis: string | null };

/** A referral as it is stored: with the names it was made with, and how many fields were written for it. */
export type ReferralRecord = {
  referral: Referral;
  names: RecordedNames;
  citizenName: string | null;
  createdAt: Instant;
  fieldsWritten: number;
  /** When what it tells by consent was held; read each time, never stored. */
  holding?: Holding;
  /** Why it is looked at, where that is not casework; never stored. */
  purpose?: Purpose;
};

/** An event in a referral's history, and the version that it led to. */
export type RecordedReferralEvent = RecordedEvent<ReferralEvent>;

/** A page of referrals with what its sources said; nodes and edges are null where nothing may be claimed. */
export type ReferralPage = Pick<ReturnType<typeof pageOf<ReferralRecord>>, 'pageInfo'> & {
  nodes: readonly ReferralRecord[] | null;
  edges: ReturnType<typeof pageOf<ReferralRecord>>['edges'] | null;
  countAll(): Promise<number> | null;
  completeness: Completeness;
  sources: readonly SourceReport[];
};
