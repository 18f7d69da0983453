import { escalating, type ClockParts, type Sweep } from '../delivery/clocks.ts';
import { escalate, nextClockOn } from '../domain/notification-clocks.ts';
import { moveNotification, type NotificationParts } from './move-notification.ts';
import { notificationIn } from './notification-store.ts';

/** What is overdue of the notifications: a reminder, then the backup, then the leader (D33). */
export const notificationClock = (parts: ClockParts & NotificationParts): Sweep =>
  escalating(
    {
      table: 'notification',
      read: (row) => notificationIn(parts.keys, row),
      next: ({ notification }, now) => escalate(notification, { now, policy: parts.policy.decisions }),
      clockOn: ({ notification }) => nextClockOn(notification, parts.policy.decisions),
      move: (tx, filed, noted) => moveNotification(tx, filed, noted, parts),
      about: ({ notification }, { event }) => ({
        citizen: notification.citizen,
        did: `${notification.id} ${event.action}`,
      }),
    },
    parts,
  );
