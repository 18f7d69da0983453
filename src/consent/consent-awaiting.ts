import type { Consent } from '../domain/consent/consent.ts';
import type { Waiting } from '../domain/waiting.ts';

/** A consent that waits for the caller to look at it. */
export type ConsentAwaiting = Waiting<'CONSENT_REVIEW'> & { consent: Consent };
