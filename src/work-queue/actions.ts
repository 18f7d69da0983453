import type { WorkAction, WorkKind } from '../generated/schema.ts';
import type { SubjectType, WaitingFor } from '../waiting/kind.ts';

/** Holds the action that ends each wait, in one vocabulary over all kinds of work. */
export const actionFor: Readonly<Record<WaitingFor, WorkAction>> = {
  CONSENT: 'RENEW_CONSENT',
  RECEIPT: 'RECEIVE_REFERRAL',
  ANSWER: 'ANSWER_REFERRAL',
  INFORMATION: 'PROVIDE_INFORMATION',
  START: 'START_REFERRAL',
  RESUMPTION: 'RESUME_REFERRAL',
  CANCELLATION_ANSWER: 'ANSWER_CANCELLATION',
  RETURN_ANSWER: 'ANSWER_RETURN',
  SEEING: 'SEE_NOTIFICATION',
  ACKNOWLEDGEMENT: 'ACKNOWLEDGE_NOTIFICATION',
  DISPUTE: 'ANSWER_DISPUTE',
  DISPUTE_ANSWER: 'SEE_DISPUTE_ANSWER',
  GLASS_REVIEW: 'REVIEW_BREAK_GLASS',
  CONSENT_REVIEW: 'REVIEW_CONSENT',
};

/** Holds the kind of work that each kind of record is. */
export const kindOf: Readonly<Record<SubjectType, WorkKind>> = {
  referral: 'REFERRAL',
  notification: 'NOTIFICATION',
  consent: 'CONSENT',
  'break-glass': 'BREAK_GLASS',
};

/** Names the type in the schema of the work that each kind of record is. */
export const typeOf = {
  referral: 'ReferralWork',
  notification: 'NotificationWork',
  consent: 'ConsentWork',
  'break-glass': 'BreakGlassWork',
} as const satisfies Readonly<Record<SubjectType, string>>;
