import { seatsToAct } from '../access/acts.ts';
import type { Caller } from '../access/caller.ts';
import { ifWaitsOn } from '../access/seats.ts';
import type { Instant } from '../dates.ts';
import { reviewWaiting, type Audience, type ReviewDeadline, type Waiting } from '../waiting.ts';
import type { Consent } from './consent.ts';
import { isToReview } from './steps.ts';

/** Returns how a consent waits for its review now; null where none is needed. It opens what it names meanwhile. */
export const consentWaiting = (
  consent: Consent,
  now: Instant,
  deadline: ReviewDeadline,
): Waiting<'CONSENT_REVIEW'> | null =>
  isToReview(consent) ? reviewWaiting('CONSENT_REVIEW', consent.recordedAt, deadline, now) : null;

/** Returns the audience of a consent's review: the leaders of the area that gives, but never who recorded it. */
const consentAudience = ({ from, recordedBy }: Consent): Audience => ({
  concerns: seatsToAct('REVIEW_CONSENT', from),
  leaders: [],
  except: recordedBy.id,
});

/** Returns how a consent waits on a caller; null where it does not. */
export const consentWaitsOn = (
  consent: Consent,
  caller: Caller,
  { now, deadline }: { now: Instant; deadline: ReviewDeadline },
): Waiting<'CONSENT_REVIEW'> | null =>
  ifWaitsOn(caller, consentWaiting(consent, now, deadline), () => consentAudience(consent));
