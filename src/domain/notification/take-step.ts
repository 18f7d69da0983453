import type { Caller } from '../access/caller.ts';
import type { Instant } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, textRefusal } from '../free-text.ts';
import { asActor, type Actor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { actionsFrom, checkStep, findStep, type Procedure, type Step } from '../steps.ts';
import type {
  Escalation,
  Notification,
  NotificationAction,
  NotificationChange,
  NotificationEvent,
  Standing,
} from './notification.ts';
import { notificationParts } from './parts.ts';
import { notificationSteps, type NotificationKind } from './steps.ts';
import { notificationWords } from './words.ts';

type EventInput = Pick<NotificationEvent, 'actionTaken' | 'reason' | 'outcome' | 'text'>;
const noInput: EventInput = { actionTaken: null, reason: null, outcome: null, text: null };

/** Holds the input of a step with a notification, and the version of it that was seen. */
export type NotificationInput = { expectedVersion: number } & {
  [Field in keyof EventInput]?: EventInput[Field] | undefined;
};

const { actions, states, thing } = notificationWords;

const procedure: Procedure<NotificationKind> = {
  table: notificationSteps,
  words: notificationWords,
  refusals: {
    notPossible: (state, allowed, action) => ({
      code: 'NOT_POSSIBLE',
      message: `Man kan ikke ${actions[action]}, når ${thing} står som »${states[state]}«.`,
      state,
      allowed,
    }),
  },
};

/** Opens a notification to a recipient. */
export const openNotification = (
  told: Pick<Notification, 'id' | 'decision' | 'citizen' | 'from' | 'recipient'>,
  at: Instant,
): NotificationChange => ({
  notification: { ...told, standing: 'UNSEEN', escalation: 'NONE', version: 1, createdAt: at, enteredAt: at },
  event: { ...noInput, at, action: 'NOTIFY', by: null },
});

/** Takes one step with a notification, or refuses it. */
export function take(
  action: NotificationAction,
  notification: Notification,
  caller: Caller,
  { expectedVersion, actionTaken = null, reason = null, outcome = null, text = null }: NotificationInput,
  at: Instant,
): Result<NotificationChange, Refusal> {
  const { standing: state, version } = notification;
  const parts = notificationParts(caller, notification);
  const input: EventInput = { actionTaken, reason, outcome, text };
  const checked = checkStep(
    procedure,
    { action, state, version, expectedVersion, parts },
    {
      isAbsent: (field) => field === 'text' && isBlank(text),
      wrong: () => [isBlank(text) ? null : (textRefusal('text', text ?? '') ?? disclosureIn({ text }))],
    },
  );
  return checked.ok
    ? ok(moved(checked.value.to, notification, { ...input, at, action, by: asActor(caller) }))
    : checked;
}

/** Returns the action that marks as seen what is to be seen of a notification: itself, its dispute, or the answer to that. */
export const seeingAction = (standing: Standing): NotificationAction =>
  standing === 'DISPUTED' ? 'SEE_DISPUTE' : standing === 'DISPUTE_ANSWERED' ? 'SEE_DISPUTE_ANSWER' : 'SEE';

/** Returns the actions that a caller can take on a notification as it stands. */
export const allowedOn = (notification: Notification, caller: Caller): NotificationAction[] =>
  actionsFrom(notificationSteps, notification.standing, notificationParts(caller, notification));

/** Withdraws a notification since a later decision takes the place of the one told of; null where that cannot be. */
export const withdraw = (notification: Notification, at: Instant): NotificationChange | null =>
  recordEvent('WITHDRAW', notification, at);

/** Marks a notification as seen, since it was begun on in the recipient's own system; null where that is nothing new. */
export const seenInSystem = (
  notification: Notification,
  at: Instant,
  by: Actor | null = null,
): NotificationChange | null => recordEvent('SEE', notification, at, by);

/** Marks a notification as seen, since somebody wrote about it in the recipient's own system; the text is kept wherever it stands. */
export function remarkInSystem(
  notification: Notification,
  text: string | null,
  at: Instant,
  by: Actor | null = null,
): NotificationChange {
  // To write about what is seen already moves nothing.
  const { to } = findStep(notificationSteps, 'SEE', notification.standing) ?? { to: 'SAME' };
  return moved(to, notification, { ...noInput, text, at, action: 'SEE', by });
}

/**
 * Acknowledges a notification, since its task was closed as done in the recipient's own system. Null where it is answered:
 * closing the task does not take back a dispute.
 */
export const doneInSystem = (
  notification: Notification,
  at: Instant,
  by: Actor | null = null,
): NotificationChange | null =>
  notification.standing === 'UNSEEN' || notification.standing === 'SEEN'
    ? recordEvent('ACKNOWLEDGE', notification, at, by)
    : null;

/** Records what happens of itself, or in another system; null where the table has no such step from here. */
export function recordEvent(
  action: NotificationAction,
  notification: Notification,
  at: Instant,
  by: Actor | null = null,
): NotificationChange | null {
  const step = findStep(notificationSteps, action, notification.standing);
  return step ? moved(step.to, notification, { ...noInput, at, action, by }) : null;
}

/** Holds how far the clocks have gone after a step of theirs. */
const escalatedBy: Partial<Record<NotificationAction, Escalation>> = {
  REMIND: 'REMINDED',
  TO_BACKUP: 'BACKUP',
  TO_LEADER: 'LEADER',
};

function moved(to: Step<NotificationKind>['to'], before: Notification, event: NotificationEvent): NotificationChange {
  const stands = to === 'SAME' ? {} : { standing: to as Standing, enteredAt: event.at };
  const escalation = escalatedBy[event.action] ?? before.escalation;
  const notification = { ...before, ...stands, ...disputeIn(event), escalation, version: before.version + 1 };
  return { notification, event };
}

/** Returns the part of a dispute that is kept with the notification: whom its answer is for, and how soon. */
const disputeIn = ({ action, reason, at, by }: NotificationEvent): Pick<Notification, 'dispute'> =>
  action === 'DISPUTE' && reason ? { dispute: { reason, at, by: by?.id ?? null } } : {};
