import type { ClockDeps, ClockOf } from '../command/clocks.ts';
import type { Policy } from '../config/policy.ts';
import { escalate } from '../domain/notification/clocks.ts';
import { notificationChange } from './change.ts';
import { notifications } from './store.ts';

/** Escalates an overdue notification: a reminder, then the backup, then the leader (D33). */
export const notificationClock =
  ({ database, keys, policy }: ClockDeps & { policy: Policy }): ClockOf =>
  async (id, now) => {
    const record = await notifications.byId(database.db, keys, id);
    const step = record && escalate(record.notification, { now, policy: policy.decisions });
    return step
      ? {
          ...notificationChange(record, step, { keys }),
          citizen: step.notification.citizen,
          auditDetails: [`${id} ${step.event.action}`],
        }
      : null;
  };
