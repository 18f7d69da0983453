import type { Policy } from '../config/policy.ts';
import { closeEntry, postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Decision } from '../domain/decision/decision.ts';
import type { Notification, NotificationEvent } from '../domain/notification/notification.ts';
import { addWorkingDays } from '../domain/working-days.ts';
import type { Keys } from '../platform/keys.ts';
import { answerNote, disputeAnswerNote, journalNote, recipientTask, reminderNote } from './entries.ts';
import type { NotificationRecord } from './records.ts';

/** Returns the effects of a decision: a task for each recipient, and in every area but the deciding one a journal note. */
export function decisionEffects(
  { source }: Decision,
  notified: readonly NotificationRecord[],
  { keys, policy }: { keys: Keys; policy: Policy },
): Effect[] {
  const tasks = notified.map((record) => {
    const { notification } = record;
    const render = (marker: string) => recipientTask(record, dueOn(notification, policy), marker);
    return postEntry(causeOf(notification), notification.recipient.area, 'task', keys, render);
  });
  const byArea = Map.groupBy(notified, ({ notification }) => notification.recipient.area);
  byArea.delete(source.area);
  const notes = [...byArea].map(([area, records]) => {
    const [first] = records as [NotificationRecord];
    return postEntry(causeOf(first.notification), area, 'note', keys, (marker) => journalNote(records, marker));
  });
  return [...tasks, ...notes];
}

/**
 * Returns the effects of an event of a notification: the task is closed when there is nothing left to do with it, and each side
 * gets the other's answer.
 */
export function notificationEffects(record: NotificationRecord, event: NotificationEvent, keys: Keys): Effect[] {
  const { notification } = record;
  const cause = causeOf(notification);
  const { area } = notification.recipient;
  const decidingArea = notification.from.area;
  const close = (how: 'DONE' | 'CANCELLED') => closeEntry(cause, area, how, keys);
  const inform = (title: string): Effect[] => {
    const render = (marker: string) => answerNote(title, record, event, marker);
    return decidingArea === area ? [] : [postEntry(cause, decidingArea, 'answer', keys, render)];
  };
  switch (event.action) {
    case 'ACKNOWLEDGE':
      // Without an action it was given by closing the task there.
      return [...(event.actionTaken === null ? [] : [close('DONE')]), ...inform('Afgørelsen om bostøtte er kvitteret')];
    case 'DISPUTE':
      return [close('DONE'), ...inform('Indsigelse mod besked om bostøtte')];
    case 'ANSWER_DISPUTE':
      return [postEntry(cause, area, 'dispute-answer', keys, (marker) => disputeAnswerNote(record, event, marker))];
    case 'WITHDRAW':
      return [close('CANCELLED')];
    case 'REMIND':
      return [postEntry(cause, area, 'reminder', keys, (marker) => reminderNote(record, marker))];
    default:
      return [];
  }
}

const causeOf = ({ id, version, citizen }: Notification): Cause => ({
  subject: { type: 'notification', id },
  version,
  citizen,
});

/** The last day for an acknowledgement. */
const dueOn = ({ createdAt }: Notification, { decisions }: Policy) =>
  addWorkingDays(dateInDenmark(createdAt), decisions.acknowledge, decisions.closedDays);
