import type { InformationKind, Purpose } from '../access/access-rules.ts';
import type { Cpr } from '../cpr.ts';
import { dateInDenmark, startOfDay, type CalendarDate, type Instant } from '../dates.ts';
import { addDays } from '../working-days.ts';
import type { AreaKey } from '../area.ts';
import type { Actor } from '../parties.ts';

/** The form in which a citizen gave their consent, or took it back. */
type ConsentForm = 'WRITTEN' | 'ORAL' | 'DIGITAL';

/**
 * A citizen's consent (Retssikkerhedsloven § 11 a): which kinds of information, from which area to which, and for which case.
 * Never one boolean. It ends with its last day, or at once when it is withdrawn.
 */
export type Consent = {
  id: string;
  citizen: Cpr;
  kinds: readonly InformationKind[];
  from: AreaKey;
  to: AreaKey;
  /** The case or matter that it is given for, in the caseworker's words. */
  caseOrPurpose: string;
  form: ConsentForm;
  /** The name of whoever the citizen gave it to. */
  heardBy: string;
  givenOn: CalendarDate;
  /** Its last day. */
  expiresOn: CalendarDate;
  recordedAt: Instant;
  recordedBy: Actor;
  /** True if the area that gives recorded it; else that area's leaders look at it (steps.ts). */
  recordedByGiver: boolean;
  /** True if whoever recorded it had recorded unusually many by then. */
  unusual: boolean;
  /** The look of a leader of the giving area at it; null before. */
  seen: { at: Instant; by: Actor } | null;
  withdrawn: { at: Instant; by: Actor; form: ConsentForm; text: string | null } | null;
  version: number;
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/** From when to when a consent holds, and whether it was taken back. */
export type ConsentTerm = Pick<Consent, 'givenOn' | 'expiresOn'> & { withdrawn: { at: Instant } | null };

/** Tells whether a consent is in force on a day. */
export const isInForce = ({ givenOn, expiresOn, withdrawn }: ConsentTerm, today: CalendarDate): boolean =>
  withdrawn === null && givenOn <= today && today <= expiresOn;

/** Names the standing of all consents to the same: one is in force; or none, since the last was taken back or ran out, or there never was one. */
export type ConsentStanding = 'IN_FORCE' | 'TAKEN_BACK' | 'RUN_OUT' | 'NONE';

/** Returns the standing, on a day, of all the consents that a citizen has given one area towards another. */
export function standingOf(terms: readonly ConsentTerm[], today: CalendarDate): ConsentStanding {
  if (terms.some((one) => isInForce(one, today))) return 'IN_FORCE';
  const lastDay = terms.map(endOf).toSorted().at(-1);
  if (terms.some((one) => one.withdrawn && endOf(one) === lastDay)) return 'TAKEN_BACK';
  return terms.length > 0 ? 'RUN_OUT' : 'NONE';
}

const endOf = ({ expiresOn, withdrawn }: ConsentTerm): CalendarDate =>
  withdrawn ? dateInDenmark(withdrawn.at) : expiresOn;

/** Tells whether what is told by consent is held: there was one, and it was taken back or has run out (promise 21). */
export const isOver = (standing: ConsentStanding): boolean => standing === 'TAKEN_BACK' || standing === 'RUN_OUT';

/** When none of a citizen's consents to the same held any more, until there was another; `to` null: until now. */
export type Gap = { from: Instant; to: Instant | null };

/** The gaps between consents, oldest first; what comes before the first is none, since it may have been on paper. */
export function gapsIn(terms: readonly (ConsentTerm & { recordedAt: Instant })[], now: Instant): Gap[] {
  const held = terms
    .map((one) => ({ from: one.recordedAt, to: one.withdrawn?.at ?? startOfDay(addDays(one.expiresOn, 1)) }))
    .toSorted((one, other) => one.from.localeCompare(other.from));
  const gaps: Gap[] = [];
  let end: Instant | null = null;
  for (const { from, to } of held) {
    if (end !== null && from > end) gaps.push({ from: end, to: from });
    if (end === null || to > end) end = to;
  }
  return end !== null && end <= now ? [...gaps, { from: end, to: null }] : gaps;
}
