import { once } from '../access/once.ts';
import type { Context } from '../context.ts';
import type { Noted, Notification } from '../domain/notification.ts';
import { mayViewNotification } from '../domain/notification-parts.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { FiledNotification } from './filed.ts';
import { unknownNotification, visibleNotification } from './find-notification.ts';
import { moveNotification } from './move-notification.ts';

/** What everything that is done with a notification is told. */
export type OnNotification = { idempotencyKey: string; id: string; expectedVersion: number };

/** Does something with a notification, as the rules decide it; the systems are told what follows from it. */
export async function answerNotification(
  mutation: string,
  input: OnNotification,
  decide: (notification: Notification) => Result<Noted, Refusal>,
  context: Context,
): Promise<Result<FiledNotification, Refusal>> {
  let ofWrongCitizen = false;
  const done = await once<FiledNotification>(mutation, input, context, {
    async decide() {
      const filed = await visibleNotification(input.id, context);
      if (!filed) return no(unknownNotification);
      const decided = decide(filed.notification);
      if (!decided.ok) return decided;
      const { notification, event } = decided.value;
      return yes({
        answer: { ...filed, notification },
        citizens: [notification.citizen],
        did: [JSON.stringify([notification.id, notification.version, event.action])],
        async save(tx) {
          if (!(await moveNotification(tx, filed, decided.value, context))) return false;
          ofWrongCitizen = isOfWrongCitizen(decided.value);
          return true;
        },
      });
    },
    again: (filed) => (mayViewNotification(filed.notification, context.caller) ? yes(filed) : no(unknownNotification)),
  });
  if (done.ok && ofWrongCitizen) context.alarm('wrong-citizen');
  if (done.ok) context.alsoAbout.add(done.value.notification.citizen);
  return done;
}

/** Whether somebody says that they were told of the wrong citizen: then personal data may have gone astray (GDPR art. 33). */
const isOfWrongCitizen = ({ event }: Noted): boolean => event.action === 'DISPUTE' && event.reason === 'WRONG_CITIZEN';
