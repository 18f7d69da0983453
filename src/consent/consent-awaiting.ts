import type { Consent } from '../domain/consent/consent.ts';
import type { ConsentWaiting } from '../domain/consent/review.ts';

/** A consent that waits for the caller to look at it. */
export type ConsentAwaiting = ConsentWaiting & { consent: Consent };
