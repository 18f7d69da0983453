import { escalating, type ClockDeps, type Sweep } from '../command/clocks.ts';
import type { Policy } from '../config/policy.ts';
import { escalate, nextClockOn } from '../domain/notification/clocks.ts';
import { notificationChange } from './change.ts';
import { notifications } from './store.ts';

/** Escalates overdue notifications: a reminder, then the backup, then the leader (D33). */
export const notificationClock = (deps: ClockDeps & { policy: Policy }): Sweep =>
  escalating(
    {
      table: 'notification',
      read: (row) => notifications.read(deps.keys, row),
      next: ({ notification }, now) => escalate(notification, { now, policy: deps.policy.decisions }),
      clockOn: ({ notification }) => nextClockOn(notification, deps.policy.decisions),
      change: (record, step) => ({
        ...notificationChange(record, step, deps),
        citizen: step.notification.citizen,
        auditDetails: [`${step.notification.id} ${step.event.action}`],
      }),
    },
    deps,
  );
