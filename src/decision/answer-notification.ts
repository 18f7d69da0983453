import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { Notification, NotificationChange } from '../domain/notification/notification.ts';
import { mayViewNotification } from '../domain/notification/parts.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { unknownNotification, visibleNotification } from './access.ts';
import { notificationChange } from './change.ts';
import type { NotificationRecord } from './records.ts';

/** The input that every answer to a notification has. */
type OnNotification = { idempotencyKey: string; id: string; expectedVersion: number };

/** Answers a notification by a step that the rules decide, with its effects on the systems. */
export async function answerNotification(
  mutation: string,
  input: OnNotification,
  decide: (notification: Notification) => Result<NotificationChange, Refusal>,
  context: Context,
): Promise<Result<NotificationRecord, Refusal>> {
  const prepare = async () => {
    const record = await visibleNotification(input.id, context);
    if (!record) return err(unknownNotification);
    const decided = decide(record.notification);
    if (!decided.ok) return decided;
    const { notification, event } = decided.value;
    return ok({
      ...notificationChange(record, decided.value, context),
      answer: { ...record, notification },
      citizens: [notification.citizen],
      auditDetails: [JSON.stringify([notification.id, notification.version, event.action])],
      alarms: isOfWrongCitizen(decided.value) ? (['wrong-citizen'] as const) : [],
    });
  };
  const ifStillVisible = (record: NotificationRecord) =>
    mayViewNotification(record.notification, context.caller) ? ok(record) : err(unknownNotification);
  return executeCommand(mutation, input, context, prepare, ifStillVisible);
}

/** Tells whether a recipient says that the notification is of the wrong citizen: then personal data may have gone astray (GDPR art. 33). */
const isOfWrongCitizen = ({ event }: NotificationChange): boolean =>
  event.action === 'DISPUTE' && event.reason === 'WRONG_CITIZEN';
