import type { WorkAction, WorkKind } from '../generated/schema.ts';
import type { WaitingFor } from '../waiting/kind.ts';

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
  DELIVERY: 'LOOK_AT_DELIVERY',
  PLAN_OFFER: 'OFFER_PLAN',
  PLAN_ANSWER: 'ANSWER_PLAN',
  PLAN_START: 'START_PLAN',
  PLAN_PROGRESS: 'ASSESS_PLAN',
  PLAN_FOLLOW_UP: 'FOLLOW_UP_PLAN',
  PLAN_RESUMPTION: 'RESUME_PLAN',
};

/** Holds the kind of work that each wait is. What waits for a consent is held, so it is a delivery. */
export const kindOf: Readonly<Record<WaitingFor, WorkKind>> = {
  CONSENT: 'DELIVERY',
  RECEIPT: 'REFERRAL',
  ANSWER: 'REFERRAL',
  INFORMATION: 'REFERRAL',
  START: 'REFERRAL',
  RESUMPTION: 'REFERRAL',
  CANCELLATION_ANSWER: 'REFERRAL',
  RETURN_ANSWER: 'REFERRAL',
  SEEING: 'NOTIFICATION',
  ACKNOWLEDGEMENT: 'NOTIFICATION',
  DISPUTE: 'NOTIFICATION',
  DISPUTE_ANSWER: 'NOTIFICATION',
  GLASS_REVIEW: 'BREAK_GLASS',
  CONSENT_REVIEW: 'CONSENT',
  DELIVERY: 'DELIVERY',
  PLAN_OFFER: 'PLAN',
  PLAN_ANSWER: 'PLAN',
  PLAN_START: 'PLAN',
  PLAN_PROGRESS: 'PLAN',
  PLAN_FOLLOW_UP: 'PLAN',
  PLAN_RESUMPTION: 'PLAN',
};

/** Names the type in the schema of each kind of work. */
export const typeOf = {
  REFERRAL: 'ReferralWork',
  NOTIFICATION: 'NotificationWork',
  CONSENT: 'ConsentWork',
  BREAK_GLASS: 'BreakGlassWork',
  DELIVERY: 'DeliveryWork',
  PLAN: 'PlanWork',
} as const satisfies Readonly<Record<WorkKind, string>>;
