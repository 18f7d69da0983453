import type { UnitName } from '../access/units.ts';
import type { Purpose } from '../domain/access-rules.ts';
import type { Decision } from '../domain/decision.ts';
import type { ToldDecision } from '../domain/told-decision.ts';
import type { Notification, NotificationEvent, Untold } from '../domain/notification.ts';

/** A decision as it is kept: with the name the citizen had then, and who was not told of it, and why. */
export type FiledDecision = {
  decision: Decision;
  citizenName: string | null;
  told: boolean;
  untold: readonly Untold[];
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/**
 * A notification as it is kept: with its place among those of its decision, what its unit was called, and the little that its
 * recipient is told in so many words.
 */
export type FiledNotification = {
  notification: Notification;
  place: number;
  unitName: UnitName;
  citizenName: string | null;
  tells: ToldDecision;
  /** Why it is looked at, where that is not casework; never kept. */
  purpose?: Purpose;
};

/** Something that happened to a notification, and the version that it led to. */
export type HappenedToNotification = { version: number; event: NotificationEvent };
