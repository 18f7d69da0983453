import type { Instant } from '../dates.ts';
import type { Notification } from '../notification/notification.ts';
import { seatsIn as notificationSeats } from '../notification/parts.ts';
import type { Referral } from '../referral/referral.ts';
import { seatsIn as referralSeats } from '../referral/parts.ts';
import type { ReferralState } from '../referral/steps.ts';
import { reviewAwaited, type Audience, type ReviewDeadline, type Wait } from '../waiting.ts';

/** Names the wait for a delivery that has failed for good. */
export type DeliveryWait = 'DELIVERY';

/** States in which the senders have given a referral up, with whatever of it did not arrive. */
const givenUp: ReadonlySet<ReferralState> = new Set(['WITHDRAWN', 'CANCELLED', 'ENTERED_IN_ERROR']);

/** Returns the audience of a referral's failed delivery: its author and the sending unit; null where they have given it up. */
export function sendersOf(referral: Referral): Audience | null {
  if (givenUp.has(referral.state)) return null;
  const { AUTHOR, SENDER } = referralSeats(referral);
  return { concerns: [...AUTHOR, ...SENDER], leaders: [], except: null };
}

/** Returns the audience of a notification's failed delivery: the deciding unit; null where the notification is withdrawn. */
export function decidersOf(notification: Notification): Audience | null {
  if (notification.standing === 'WITHDRAWN') return null;
  const { DECIDER, DECIDING_LEADER } = notificationSeats(notification);
  return { concerns: DECIDER, leaders: DECIDING_LEADER, except: null };
}

/** Returns the wait for a delivery that failed at an instant; null where it did not fail, or nobody waits for it any more. */
export const waitOfDelivery = (
  failedAt: Instant | null,
  audience: Audience | null,
  deadline: ReviewDeadline,
): Wait<DeliveryWait> | null =>
  failedAt && audience ? { awaited: reviewAwaited('DELIVERY', failedAt, deadline), audience } : null;
