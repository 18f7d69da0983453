import type { UnitName } from '../access/units.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Decision } from '../domain/decision/decision.ts';
import type { NotifiedDecision } from '../domain/decision/notified-decision.ts';
import type { Notification, NotificationEvent, NotNotified } from '../domain/notification/notification.ts';
import type { RecordedEvent } from '../platform/database/record-store.ts';

/** A decision as it is stored: with the citizen's name at the time, and who was not notified, and why. */
export type DecisionRecord = {
  decision: Decision;
  citizenName: string | null;
  notified: boolean;
  notNotified: readonly NotNotified[];
  /** Why it is looked at, where that is not casework; never stored. */
  purpose?: Purpose;
};

/** A notification as it is stored: with its place among those of its decision, its unit's name, and the little that it says. */
export type NotificationRecord = {
  notification: Notification;
  place: number;
  unitName: UnitName;
  citizenName: string | null;
  tells: NotifiedDecision;
  /** Why it is looked at, where that is not casework; never stored. */
  purpose?: Purpose;
};

/** An event in a notification's history, and the version that it led to. */
export type RecordedNotificationEvent = RecordedEvent<NotificationEvent>;
