import type { Bus as PlatformBus } from '../platform/bus.ts';

/**
 * Topics on the bus, with what an id stands for: a referral; a notification; a
 * settled discrepancy; the mandate of a plan; a meeting; a joint plan; a case for the committee; a person or unit (`area/unit`)
 * whose work queue
 * changed, or to whom a notification came; a citizen, by pseudonym, whose access grants changed; the version of all access
 * grants; an area with new messages in its outbox.
 */
export type Topic =
  | 'referral'
  | 'notification'
  | 'discrepancy'
  | 'mandate'
  | 'meeting'
  | 'plan'
  | 'committee-case'
  | 'work-queue'
  | 'arrival'
  | 'access'
  | 'access-version'
  | 'outbox';

/** The bus of the gateway's topics. */
export type Bus = PlatformBus<Topic>;
