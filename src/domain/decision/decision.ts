import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { informedExceptions } from '../referral/referral.ts';
import type { AreaKey } from '../area.ts';
import type { Actor } from '../parties.ts';

/** Lists the kinds of decision on bostøtte (D33). Our own "no" is a refusal; a Danish afslag is this `REFUSED`. */
export const decisionKinds = ['GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'CHANGED', 'ENDED', 'REVOKED'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/**
 * Where a decision stands: by the number and version that its area gave it. `SYSTEM`: in the area's own system, from where
 * it was read; `HAND`: nowhere that we can read, so somebody registered it here.
 */
export type DecisionSource = { area: AreaKey; origin: 'SYSTEM' | 'HAND'; number: string; version: number };

/** Holds the content of a decision. `paragraph` is `Serviceloven § 85`; `startsOn` is from when it holds, `endsOn` its last day. */
export type DecisionContent = {
  kind: DecisionKind;
  title: string;
  paragraph: string;
  decidedOn: CalendarDate;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  /** Granted time as minutes a week, with its fraction (support-time.ts); null where no time is granted. */
  minutesPerWeek: number | null;
  /** The provider of the support, in the area's own words. */
  provider: string | null;
  informedOn: CalendarDate | null;
  /** Why others may be told before the citizen was. */
  informedException: (typeof informedExceptions)[number] | null;
};

/** A decision on bostøtte, as it was made: never changed, only superseded by a later one of the same number. */
export type Decision = DecisionContent & {
  id: string;
  citizen: Cpr;
  source: DecisionSource;
  /** The unit that decided; null where the area's system does not say. */
  unit: string | null;
  /** The decision of the same number that this one takes the place of. */
  supersedes: string | null;
  registeredAt: Instant;
  /** The caseworker who registered it here; null where it was read from the area's system. */
  registeredBy: Actor | null;
};
