import type { Caller } from '../access/caller.ts';
import type { Instant } from '../dates.ts';
import type {
  ActionTaken,
  DisputeOutcome,
  DisputeReason,
  Notification,
  NotificationAction,
  NotificationEvent,
  NotificationChange,
} from './notification.ts';
import { notificationParts } from './parts.ts';
import { notificationStep, notificationSteps, type NotificationStep } from './steps.ts';
import { asActor } from '../referral/parts.ts';
import { notAllowed, notPossible, inputRefusal, versionConflict } from './refuse-step.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from '../parties.ts';

/** The version of a notification that somebody saw. */
export type NotificationSeen = { expectedVersion: number };

type Said = Pick<NotificationEvent, 'taken' | 'reason' | 'outcome' | 'text'>;
const nothingSaid: Said = { taken: null, reason: null, outcome: null, text: null };

/** Tells a recipient: the notification as it begins, with what happened. */
export const openNotification = (
  told: Pick<Notification, 'id' | 'decision' | 'citizen' | 'from' | 'recipient'>,
  at: Instant,
): NotificationChange => ({
  notification: { ...told, standing: 'UNSEEN', escalation: 'NONE', version: 1, createdAt: at, enteredAt: at },
  event: { ...nothingSaid, at, action: 'NOTIFY', by: null },
});

/** Somebody has seen it; an answer is still awaited. */
export const seeNotification = (
  notification: Notification,
  caller: Caller,
  input: NotificationSeen,
  at: Instant,
): Result<NotificationChange, Refusal> => take('SEE', notification, caller, { ...input, ...nothingSaid }, at);

/** Whoever has it confirms it, and says what they did because of it. */
export const acknowledge = (
  notification: Notification,
  caller: Caller,
  { taken, text, expectedVersion }: NotificationSeen & { taken: ActionTaken; text?: string | null | undefined },
  at: Instant,
): Result<NotificationChange, Refusal> =>
  take('ACKNOWLEDGE', notification, caller, { ...nothingSaid, expectedVersion, taken, text: text ?? null }, at);

/** Whoever has it says that it should not have come as it did, and why. */
export const dispute = (
  notification: Notification,
  caller: Caller,
  { reason, text, expectedVersion }: NotificationSeen & { reason: DisputeReason; text: string },
  at: Instant,
): Result<NotificationChange, Refusal> =>
  take('DISPUTE', notification, caller, { ...nothingSaid, expectedVersion, reason, text }, at);

/** Somebody of those who decided has looked at the dispute; its answer is still awaited. */
export const seeDispute = (
  notification: Notification,
  caller: Caller,
  input: NotificationSeen,
  at: Instant,
): Result<NotificationChange, Refusal> => take('SEE_DISPUTE', notification, caller, { ...input, ...nothingSaid }, at);

/** Somebody of those who decided answers the dispute. What they do about it is done where the decision stands. */
export const answerDispute = (
  notification: Notification,
  caller: Caller,
  { outcome, text, expectedVersion }: NotificationSeen & { outcome: DisputeOutcome; text: string },
  at: Instant,
): Result<NotificationChange, Refusal> =>
  take('ANSWER_DISPUTE', notification, caller, { ...nothingSaid, expectedVersion, outcome, text }, at);

/** Whoever has the notification has seen what their dispute was answered with. */
export const seeDisputeAnswer = (
  notification: Notification,
  caller: Caller,
  input: NotificationSeen,
  at: Instant,
): Result<NotificationChange, Refusal> =>
  take('SEE_DISPUTE_ANSWER', notification, caller, { ...input, ...nothingSaid }, at);

/** A later decision took the place of the one told of; null where an answer is kept, or it is withdrawn already. */
export const withdraw = (notification: Notification, at: Instant): NotificationChange | null =>
  recordEvent('WITHDRAW', notification, at);

/** It was begun on in the recipient's own system; null where that is nothing new. */
export const seenInSystem = (
  notification: Notification,
  at: Instant,
  by: Actor | null = null,
): NotificationChange | null => recordEvent('SEE', notification, at, by);

/** Somebody wrote about it in the recipient's own system: so they have seen it; what they wrote is kept wherever it stands. */
export function remarkInSystem(
  notification: Notification,
  text: string | null,
  at: Instant,
  by: Actor | null = null,
): NotificationChange {
  const step = notificationStep('SEE', notification.standing) ?? remarked;
  return moved(step, notification, { ...nothingSaid, text, at, action: 'SEE', by });
}

/** To write about what is seen already moves nothing. */
const remarked: Pick<NotificationStep, 'to'> = { to: 'SAME' };

/**
 * It was closed as done in the recipient's own system, which is an acknowledgement that says nothing more. Null where it is
 * answered: closing the task does not take back a dispute.
 */
export const doneInSystem = (
  notification: Notification,
  at: Instant,
  by: Actor | null = null,
): NotificationChange | null =>
  notification.standing === 'UNSEEN' || notification.standing === 'SEEN'
    ? recordEvent('ACKNOWLEDGE', notification, at, by)
    : null;

/** What a caller can do with a notification as it is now. */
export function allowedOn(notification: Notification, caller: Caller): readonly NotificationAction[] {
  const parts = notificationParts(caller, notification);
  return notificationSteps
    .filter(({ from, by }) => from.includes(notification.standing) && by.some((part) => parts.has(part)))
    .map(({ action }) => action);
}

/** What happens of itself, or in another system; null where the table has no such step from here. */
export function recordEvent(
  action: NotificationAction,
  notification: Notification,
  at: Instant,
  by: Actor | null = null,
): NotificationChange | null {
  const step = notificationStep(action, notification.standing);
  return step ? moved(step, notification, { ...nothingSaid, at, action, by }) : null;
}

/** First whether it is still what was seen, then whether it is possible, whose it is, and whether all it needs was said. */
function take(
  action: NotificationAction,
  notification: Notification,
  caller: Caller,
  { expectedVersion, ...said }: NotificationSeen & Said,
  at: Instant,
): Result<NotificationChange, Refusal> {
  if (expectedVersion !== notification.version) return err(versionConflict(notification));
  const step = notificationStep(action, notification.standing);
  if (!step) return err(notPossible(action, notification, allowedOn(notification, caller)));
  const parts = notificationParts(caller, notification);
  if (!step.by.some((part) => parts.has(part))) return err(notAllowed(step));
  const refusal = inputRefusal(action, said);
  return refusal ? err(refusal) : ok(moved(step, notification, { ...said, at, action, by: asActor(caller) }));
}

function moved(
  step: Pick<NotificationStep, 'to' | 'escalation'>,
  before: Notification,
  event: NotificationEvent,
): NotificationChange {
  const stands = step.to === 'SAME' ? {} : { standing: step.to, enteredAt: event.at };
  const { escalation = before.escalation } = step;
  const notification = { ...before, ...stands, ...disputeIn(event), escalation, version: before.version + 1 };
  return { notification, event };
}

/** What is kept of a dispute with the notification: whom its answer is for, and how soon. */
const disputeIn = ({ action, reason, at, by }: NotificationEvent): Pick<Notification, 'dispute'> =>
  action === 'DISPUTE' && reason ? { dispute: { reason, at, by: by?.id ?? null } } : {};
