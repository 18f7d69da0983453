import { escalating, type ClockDeps, type Sweep } from '../delivery/clocks.ts';
import { escalate, nextClockOn } from '../domain/notification/clocks.ts';
import { moveNotification, type NotificationDeps } from './move-notification.ts';
import { notificationIn } from './notification-store.ts';

/** What is overdue of the notifications: a reminder, then the backup, then the leader (D33). */
export const notificationClock = (parts: ClockDeps & NotificationDeps): Sweep =>
  escalating(
    {
      table: 'notification',
      read: (row) => notificationIn(parts.keys, row),
      next: ({ notification }, now) => escalate(notification, { now, policy: parts.policy.decisions }),
      clockOn: ({ notification }) => nextClockOn(notification, parts.policy.decisions),
      move: (tx, filed, noted) => moveNotification(tx, filed, noted, parts),
      about: ({ notification }, { event }) => ({
        citizen: notification.citizen,
        auditDetails: `${notification.id} ${event.action}`,
      }),
    },
    parts,
  );
