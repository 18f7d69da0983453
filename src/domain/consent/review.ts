import type { Consent } from './consent.ts';
import { isToReview } from './steps.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
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
