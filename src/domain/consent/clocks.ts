import { seatsToAct } from '../access/acts.ts';
import { reviewAwaited, type ReviewDeadline, type Wait } from '../waiting.ts';
import type { Consent } from './consent.ts';
import { isToReview } from './steps.ts';

/**
 * Returns the wait for a consent's review, by the leaders of the area that gives, but never by who recorded it; null where none
 * is needed. It opens what it names meanwhile.
 */
export const waitOfConsent = (consent: Consent, deadline: ReviewDeadline): Wait<'CONSENT_REVIEW'> | null =>
  isToReview(consent)
    ? {
        awaited: reviewAwaited('CONSENT_REVIEW', consent.recordedAt, deadline),
        audience: { concerns: seatsToAct('REVIEW_CONSENT', consent.from), leaders: [], except: consent.recordedBy.id },
      }
    : null;
