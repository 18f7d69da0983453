import type { UnitName } from '../access/units.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Decision } from '../domain/decision/decision.ts';
import type { NotifiedDecision } from '../domain/decision/notified-decision.ts';
import type { Notification, NotificationEvent, NotNotified } from '../domain/notification/notification.ts';

/** A decision as it is kept: with the name the citizen had then, and who was not told of it, and why. */
export type DecisionRecord = {
  decision: Decision;
  citizenName: string | null;
  notified: boolean;
  notNotified: readonly NotNotified[];
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/**
 * A notification as it is kept: with its place among those of its decision, what its unit was called, and the little that its
 * recipient is told in so many words.
 */
export type NotificationRecord = {
  notification: Notification;
  place: number;
  unitName: UnitName;
  citizenName: string | null;
  tells: NotifiedDecision;
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/** Something that happened to a notification, and the version that it led to. */
export type RecordedNotificationEvent = { version: number; event: NotificationEvent };
