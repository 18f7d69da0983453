import { roleSeat } from '../access/seats.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import {
  clockDay,
  dueAction,
  waitingOn,
  type Audience,
  type Awaited,
  type ClockStep,
  type Wait,
  type Waiting,
} from '../waiting.ts';
import { addDays, addWorkingDays, type ClosedDays } from '../working-days.ts';
import type { Escalation, Notification, NotificationAction, NotificationChange, Standing } from './notification.ts';
import { seatsIn } from './parts.ts';
import { recordEvent } from './take-step.ts';

/** Holds the deadlines of the procedure (D33, D34: all policy), in Danish working days after the recipient was told. */
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

/** Names what a notification can wait for. */
export type NotificationWait = 'SEEING' | 'ACKNOWLEDGEMENT' | 'DISPUTE' | 'DISPUTE_ANSWER';

/** Holds the time, and the deadlines. */
export type ClockTime = { now: Instant; policy: NotificationDeadlines };

/** Returns how a notification waits now; null when it is acknowledged, withdrawn, or the answer to its dispute has been seen. */
export function notificationWaiting(
  notification: Notification,
  { now, policy }: ClockTime,
): Waiting<NotificationWait> | null {
  const awaited = notificationAwaits(notification, policy);
  return awaited && waitingOn(awaited, dateInDenmark(now));
}

/** Returns the audience of what a notification waits for; an answer to a dispute is for whoever disputed it too, who may lead. */
function notificationAudience(notification: Notification, what: NotificationWait): Audience {
  const { PERSON, BACKUP, LEADER, DECIDER, DECIDING_LEADER } = seatsIn(notification);
  if (what === 'DISPUTE') return { concerns: DECIDER, leaders: DECIDING_LEADER, except: null };
  const { standing, dispute, recipient } = notification;
  const disputing = standing === 'DISPUTE_ANSWERED' ? dispute?.by : null;
  const own = disputing ? [roleSeat('LEADER', recipient, disputing)] : [];
  return { concerns: [...PERSON, ...BACKUP, ...own], leaders: LEADER, except: null };
}

/** Returns what a notification awaits, and of whom; null where nothing is left to do. Leaders hear once it has waited too long. */
export function waitOfNotification(
  notification: Notification,
  policy: NotificationDeadlines,
): Wait<NotificationWait> | null {
  const awaited = notificationAwaits(notification, policy);
  return awaited && { awaited, audience: notificationAudience(notification, awaited.waitingFor) };
}

/**
 * Returns the next step of the clocks, where its day has come: a reminder while it is unseen, then the backup, then the leader.
 * One step at a time, so that each is told of; null where there is none. Nothing that is answered, and nothing closes by silence.
 */
export function escalate(notification: Notification, { now, policy }: ClockTime): NotificationChange | null {
  const action = dueAction(nextStep(notification, policy), now);
  return action && recordEvent(action, notification, now);
}

/** Returns the first day on which `escalate` will do something; null where it never will. It may be in the past. */
export const nextClockOn = (notification: Notification, policy: NotificationDeadlines): CalendarDate | null =>
  clockDay(nextStep(notification, policy));

/** Holds a step of the clocks, so many working days after somebody was told, or a dispute answered. */
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

function nextStep(notification: Notification, policy: NotificationDeadlines): ClockStep<NotificationAction> | null {
  const next = ticks[notification.escalation][notification.standing];
  if (!next) return null;
  return { action: next.action, lastDay: workingDaysFrom(clockStart(notification), policy[next.after], policy) };
}

/** Returns the day that the clocks count from: the one it was told on, or on which the dispute was answered. */
const clockStart = ({ standing, createdAt, enteredAt }: Notification): CalendarDate =>
  dateInDenmark(standing === 'DISPUTE_ANSWERED' ? enteredAt : createdAt);

const workingDaysFrom = (day: CalendarDate, days: number, { closedDays }: NotificationDeadlines) =>
  addWorkingDays(day, days, closedDays);

/** Returns what a notification awaits; null where nothing is left to do. */
function notificationAwaits(
  notification: Notification,
  policy: NotificationDeadlines,
): Awaited<NotificationWait> | null {
  const since = clockStart(notification);
  const after = (days: number) => workingDaysFrom(since, days, policy);
  switch (notification.standing) {
    case 'UNSEEN':
      return { waitingFor: 'SEEING', since, dueOn: after(policy.seen), leaderOn: after(policy.leader) };
    case 'SEEN':
      return { waitingFor: 'ACKNOWLEDGEMENT', since, dueOn: after(policy.acknowledge), leaderOn: after(policy.leader) };
    case 'DISPUTED':
    case 'DISPUTE_SEEN':
      return disputeAwaited(notification, policy);
    case 'DISPUTE_ANSWERED':
      return { waitingFor: 'DISPUTE_ANSWER', since, dueOn: after(policy.seen), leaderOn: after(policy.leader) };
    default:
      return null;
  }
}

/** Returns the wait for an answer to a dispute. One of the wrong citizen may be a breach: it is the leader's at once, and due the next working day. */
function disputeAwaited(
  { dispute, enteredAt }: Notification,
  policy: NotificationDeadlines,
): Awaited<NotificationWait> {
  const since = dateInDenmark(dispute?.at ?? enteredAt);
  if (dispute?.reason === 'WRONG_CITIZEN') {
    return { waitingFor: 'DISPUTE', since, dueOn: workingDaysFrom(since, 1, policy), leaderOn: addDays(since, -1) };
  }
  const dueOn = workingDaysFrom(since, policy.dispute, policy);
  return { waitingFor: 'DISPUTE', since, dueOn, leaderOn: dueOn };
}
