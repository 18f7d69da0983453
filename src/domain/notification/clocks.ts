import type { Caller } from '../access/caller.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import type { Escalation, NotificationChange, Notification, NotificationAction, Standing } from './notification.ts';
import { notificationParts, type NotificationPart } from './parts.ts';
import { recordEvent } from './take-step.ts';
import { addDays, addWorkingDays, daysBetween, type ClosedDays } from '../working-days.ts';

/** The deadlines of the procedure (D33, D34: all policy), in Danish working days after the recipient was told. */
export type NotificationDeadlines = {
  /** Until it is to be seen; then whoever has it is reminded. */
  seen: number;
  /** Until it is to be acknowledged; then it is the backup's, and after `leader` days the leader's concern. */
  acknowledge: number;
  leader: number;
  /** From a dispute until somebody of those who decided is to have answered it; one of the wrong citizen has a day. */
  dispute: number;
  closedDays: ClosedDays;
};

/** What a notification waits for, since when and until when; `leaderOn` is the last day before it is a leader's concern. */
export type NotificationWaiting = {
  what: 'SEEING' | 'ACKNOWLEDGEMENT' | 'DISPUTE' | 'DISPUTE_ANSWER';
  since: CalendarDate;
  dueOn: CalendarDate;
  leaderOn: CalendarDate;
  overdue: boolean;
  escalated: boolean;
  ageInDays: number;
};

/** A notification that waits on somebody. */
export type NotificationItem = NotificationWaiting & { notification: string };

/** When to look, and under which deadlines. */
export type ClockTime = { now: Instant; policy: NotificationDeadlines };

/**
 * The next step of the clocks, where its day has come: a reminder while it is unseen, then the backup, then the leader. One
 * step at a time, so that each is told of; null where there is none. Nothing that is answered, and nothing closes by silence.
 */
export function escalate(notification: Notification, { now, policy }: ClockTime): NotificationChange | null {
  const next = nextTick(notification);
  const due = next && workingDaysFrom(clockStart(notification), policy[next.after], policy);
  return due && dateInDenmark(now) > due ? recordEvent(next.action, notification, now) : null;
}

/** The first day on which `escalate` will do something; null where it never will. It may be in the past. */
export function nextClockOn(notification: Notification, policy: NotificationDeadlines): CalendarDate | null {
  const next = nextTick(notification);
  return next && addDays(workingDaysFrom(clockStart(notification), policy[next.after], policy), 1);
}

/** What a notification waits for; null when it is acknowledged, withdrawn, or the answer to its dispute has been seen. */
export function waitingOn(notification: Notification, { now, policy }: ClockTime): NotificationWaiting | null {
  const awaited = awaitedIn(notification, policy);
  if (!awaited) return null;
  const today = dateInDenmark(now);
  return {
    ...awaited,
    overdue: today > awaited.dueOn,
    escalated: today > awaited.leaderOn,
    ageInDays: Math.max(0, daysBetween(awaited.since, today)),
  };
}

/** What of a notification waits on the caller or their unit: one thing, or nothing. Leaders hear once it has waited too long. */
export function noticesFor(
  notification: Notification,
  caller: Caller,
  now: Instant,
  policy: NotificationDeadlines,
): NotificationItem[] {
  const waiting = waitingOn(notification, { now, policy });
  if (!waiting) return [];
  const parts = notificationParts(caller, notification);
  const { mine, leaders } = concerned[waiting.what === 'DISPUTE' ? 'DISPUTE' : 'ANSWER'];
  const isMine = mine.some((part) => parts.has(part)) || (isAnswered(notification, caller) && parts.has('LEADER'));
  return isMine || (waiting.escalated && parts.has(leaders)) ? [{ ...waiting, notification: notification.id }] : [];
}

/** Whether it is the caller's own dispute that was answered; a leader disputes what somebody else is named in. */
const isAnswered = ({ standing, dispute }: Notification, { id }: Caller): boolean =>
  standing === 'DISPUTE_ANSWERED' && dispute?.by === id;

const concerned: Record<'ANSWER' | 'DISPUTE', { mine: readonly NotificationPart[]; leaders: NotificationPart }> = {
  ANSWER: { mine: ['PERSON', 'BACKUP'], leaders: 'LEADER' },
  DISPUTE: { mine: ['DECIDER'], leaders: 'DECIDING_LEADER' },
};

/** A step that the clocks will take, so many working days after somebody was told, or a dispute answered. */
type Tick = { action: NotificationAction; after: 'seen' | 'acknowledge' | 'leader' };

const remind: Tick = { action: 'REMIND', after: 'seen' };
const toBackup: Tick = { action: 'TO_BACKUP', after: 'acknowledge' };
const toLeader: Tick = { action: 'TO_LEADER', after: 'leader' };
const ticks: Readonly<Record<Escalation, Partial<Record<Standing, Tick>>>> = {
  NONE: { UNSEEN: remind, SEEN: toBackup, DISPUTE_ANSWERED: remind },
  REMINDED: { UNSEEN: toBackup, SEEN: toBackup, DISPUTE_ANSWERED: toBackup },
  BACKUP: { UNSEEN: toLeader, SEEN: toLeader, DISPUTE_ANSWERED: toLeader },
  LEADER: {},
};

const nextTick = ({ escalation, standing }: Notification): Tick | null => ticks[escalation][standing] ?? null;

/** The day that the clocks count from: the one it was told on, or on which the dispute was answered. */
const clockStart = ({ standing, createdAt, enteredAt }: Notification): CalendarDate =>
  dateInDenmark(standing === 'DISPUTE_ANSWERED' ? enteredAt : createdAt);

const workingDaysFrom = (day: CalendarDate, days: number, { closedDays }: NotificationDeadlines) =>
  addWorkingDays(day, days, closedDays);

type AwaitedStep = Pick<NotificationWaiting, 'what' | 'since' | 'dueOn' | 'leaderOn'>;

function awaitedIn(notification: Notification, policy: NotificationDeadlines): AwaitedStep | null {
  const since = clockStart(notification);
  const after = (days: number) => workingDaysFrom(since, days, policy);
  switch (notification.standing) {
    case 'UNSEEN':
      return { what: 'SEEING', since, dueOn: after(policy.seen), leaderOn: after(policy.leader) };
    case 'SEEN':
      return { what: 'ACKNOWLEDGEMENT', since, dueOn: after(policy.acknowledge), leaderOn: after(policy.leader) };
    case 'DISPUTED':
    case 'DISPUTE_SEEN':
      return disputeAwaited(notification, policy);
    case 'DISPUTE_ANSWERED':
      return { what: 'DISPUTE_ANSWER', since, dueOn: after(policy.seen), leaderOn: after(policy.leader) };
    default:
      return null;
  }
}

/** The answer to a dispute. One of the wrong citizen may be a breach: it is the leader's at once, and due the next working day. */
function disputeAwaited({ dispute, enteredAt }: Notification, policy: NotificationDeadlines): AwaitedStep {
  const since = dateInDenmark(dispute?.at ?? enteredAt);
  if (dispute?.reason === 'WRONG_CITIZEN') {
    return { what: 'DISPUTE', since, dueOn: workingDaysFrom(since, 1, policy), leaderOn: addDays(since, -1) };
  }
  const dueOn = workingDaysFrom(since, policy.dispute, policy);
  return { what: 'DISPUTE', since, dueOn, leaderOn: dueOn };
}
