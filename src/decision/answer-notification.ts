import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { NotificationChange, Notification } from '../domain/notification/notification.ts';
import { mayViewNotification } from '../domain/notification/parts.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { NotificationRecord } from './records.ts';
import { unknownNotification, visibleNotification } from './find-notification.ts';
import { moveNotification } from './move-notification.ts';

/** What everything that is done with a notification is told. */
export type OnNotification = { idempotencyKey: string; id: string; expectedVersion: number };

/** Does something with a notification, as the rules decide it; the systems are told what follows from it. */
export async function answerNotification(
  mutation: string,
  input: OnNotification,
  decide: (notification: Notification) => Result<NotificationChange, Refusal>,
  context: Context,
): Promise<Result<NotificationRecord, Refusal>> {
  const done = await executeCommand<NotificationRecord>(
    mutation,
    input,
    context,
    async () => {
      const filed = await visibleNotification(input.id, context);
      if (!filed) return err(unknownNotification);
      const decided = decide(filed.notification);
      if (!decided.ok) return decided;
      const { notification, event } = decided.value;
      return ok({
        answer: { ...filed, notification },
        citizens: [notification.citizen],
        auditDetails: [JSON.stringify([notification.id, notification.version, event.action])],
        alarms: isOfWrongCitizen(decided.value) ? ['wrong-citizen'] : [],
        save: (tx) => moveNotification(tx, filed, decided.value, context),
      });
    },
    (filed) => (mayViewNotification(filed.notification, context.caller) ? ok(filed) : err(unknownNotification)),
  );
  if (done.ok) context.alsoAbout.add(done.value.notification.citizen);
  return done;
}

/** Whether somebody says that they were told of the wrong citizen: then personal data may have gone astray (GDPR art. 33). */
const isOfWrongCitizen = ({ event }: NotificationChange): boolean =>
  event.action === 'DISPUTE' && event.reason === 'WRONG_CITIZEN';
