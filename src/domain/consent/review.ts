import { mayAct } from '../access/acts.ts';
import type { Caller } from '../access/caller.ts';
import type { Consent } from './consent.ts';
import { changedSince, type ConsentAction } from './steps.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { addWorkingDays, daysBetween, type ClosedDays } from '../working-days.ts';

/** The deadline of a look at a consent, in Danish working days after it was recorded. */
export type ConsentDeadline = { review: number; closedDays: ClosedDays };

/** A consent that waits for the giving area to look at it, since when and until when. */
export type ConsentWaiting = {
  what: 'CONSENT_REVIEW';
  since: CalendarDate;
  dueOn: CalendarDate;
  overdue: boolean;
  escalated: boolean;
  ageInDays: number;
};

/** Whether the giving area is to look at a consent: another area recorded it, and nobody has looked yet. */
export const isToReview = ({ recordedByGiver, seen, withdrawn }: Consent): boolean =>
  !recordedByGiver && seen === null && withdrawn === null;

/** Whether the caller looks at it: a leader of the area that gives, never who recorded it. */
export const isConsentReviewer = (caller: Caller, { from, recordedBy }: Consent): boolean =>
  recordedBy.id !== caller.id && mayAct('REVIEW_CONSENT', caller, from);

/** The wait for a look at a consent; null where none is needed. It opens what it names meanwhile. */
export function consentWaiting(consent: Consent, now: Instant, deadline: ConsentDeadline): ConsentWaiting | null {
  if (!isToReview(consent)) return null;
  const [since, today] = [dateInDenmark(consent.recordedAt), dateInDenmark(now)];
  const dueOn = addWorkingDays(since, deadline.review, deadline.closedDays);
  const overdue = today > dueOn;
  return {
    what: 'CONSENT_REVIEW',
    since,
    dueOn,
    overdue,
    escalated: overdue,
    ageInDays: Math.max(0, daysBetween(since, today)),
  };
}

/** Marks that a leader of the giving area has looked at a consent; one that should not be is withdrawn instead. */
export function markSeen(
  consent: Consent,
  caller: Caller,
  { expectedVersion, now }: { expectedVersion: number; now: Instant },
): Result<Consent, Refusal> {
  if (!isConsentReviewer(caller, consent)) return err(notTheirs);
  if (!isToReview(consent)) return err(seenBefore(consent));
  if (expectedVersion !== consent.version) return err(changedSince(consent));
  const by = { id: caller.id, name: caller.name };
  return ok({ ...consent, seen: { at: now, by }, version: consent.version + 1 });
}

/** The caller's own actions on a consent that waits for a look. */
export const reviewActions = (consent: Consent, caller: Caller): ConsentAction[] =>
  isToReview(consent) && isConsentReviewer(caller, consent) ? ['MARK_SEEN'] : [];

const notTheirs: Refusal = {
  code: 'NotAllowed',
  message:
    'Det kan kun en leder i det område, der giver oplysningerne, og ikke den, der selv har registreret samtykket.',
};

const seenBefore = ({ withdrawn }: Consent): Refusal => ({
  code: 'NotPossible',
  message: withdrawn
    ? 'Samtykket er trukket tilbage.'
    : 'Der skal ikke ses på samtykket: det er set, eller jeres eget område har registreret det.',
  state: withdrawn ? 'WITHDRAWN' : 'RECORDED',
  allowed: [],
});
