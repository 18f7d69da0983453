import type { Caller } from './access.ts';
import { dateInDenmark, type CalendarDate, type Instant } from './dates.ts';
import type { Escalation, Noted, Notification, NotificationAction, Standing } from './notification.ts';
import { notificationParts, type NotificationPart } from './notification-parts.ts';
import { happen } from './take-notification-step.ts';
import { addDays, addWorkingDays, daysBetween, type ClosedDays } from './working-days.ts';

/** The deadlines of the procedure (D33, D34: all policy), in Danish working days after the recipient was told. */
export type NotificationDeadlines = {
  /** Until it is to be seen; then whoever has it is reminded. */
  seen: number;
  /** Until it is to be acknowledged; then it is the backup's, and after `leader` days the leader's concern. */
  acknowledge: number;
  leader: number;
  /** From a dispute until somebody of those who decided is to have looked at it. */
  dispute: number;
  closedDays: ClosedDays;
};

/** What a notification waits for, since when and until when; `leaderOn` is the last day before it is a leader's concern. */
export type NotificationWaiting = {
  what: 'SEEING' | 'ACKNOWLEDGEMENT' | 'DISPUTE';
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
export function escalate(notification: Notification, { now, policy }: ClockTime): Noted | null {
  const next = nextTick(notification);
  const due = next && daysAfterTelling(notification, policy[next.after], policy);
  return due && dateInDenmark(now) > due ? happen(next.action, notification, now) : null;
}

/** The first day on which `escalate` will do something; null where it never will. It may be in the past. */
export function nextClockOn(notification: Notification, policy: NotificationDeadlines): CalendarDate | null {
  const next = nextTick(notification);
  return next && addDays(daysAfterTelling(notification, policy[next.after], policy), 1);
}

/** What a notification waits for; null when it is answered, withdrawn, or its dispute has been looked at. */
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
  const isMine = mine.some((part) => parts.has(part));
  return isMine || (waiting.escalated && parts.has(leaders)) ? [{ ...waiting, notification: notification.id }] : [];
}

const concerned: Record<'ANSWER' | 'DISPUTE', { mine: readonly NotificationPart[]; leaders: NotificationPart }> = {
  ANSWER: { mine: ['PERSON', 'BACKUP'], leaders: 'LEADER' },
  DISPUTE: { mine: ['DECIDER'], leaders: 'DECIDING_LEADER' },
};

/** A step that the clocks will take, so many working days after somebody was told. */
type Tick = { action: NotificationAction; after: 'seen' | 'acknowledge' | 'leader' };

const toBackup: Tick = { action: 'TO_BACKUP', after: 'acknowledge' };
const ticks: Readonly<Record<Escalation, Partial<Record<Standing, Tick>>>> = {
  NONE: { UNSEEN: { action: 'REMIND', after: 'seen' }, SEEN: toBackup },
  REMINDED: { UNSEEN: toBackup, SEEN: toBackup },
  BACKUP: { UNSEEN: { action: 'TO_LEADER', after: 'leader' }, SEEN: { action: 'TO_LEADER', after: 'leader' } },
  LEADER: {},
};

const nextTick = ({ escalation, standing }: Notification): Tick | null => ticks[escalation][standing] ?? null;

const daysAfterTelling = ({ createdAt }: Notification, days: number, { closedDays }: NotificationDeadlines) =>
  addWorkingDays(dateInDenmark(createdAt), days, closedDays);

function awaitedIn(
  notification: Notification,
  policy: NotificationDeadlines,
): Pick<NotificationWaiting, 'what' | 'since' | 'dueOn' | 'leaderOn'> | null {
  const { standing, createdAt, enteredAt } = notification;
  const told = (days: number) => daysAfterTelling(notification, days, policy);
  const since = dateInDenmark(createdAt);
  switch (standing) {
    case 'UNSEEN':
      return { what: 'SEEING', since, dueOn: told(policy.seen), leaderOn: told(policy.leader) };
    case 'SEEN':
      return { what: 'ACKNOWLEDGEMENT', since, dueOn: told(policy.acknowledge), leaderOn: told(policy.leader) };
    case 'DISPUTED': {
      const disputedOn = dateInDenmark(enteredAt);
      const dueOn = addWorkingDays(disputedOn, policy.dispute, policy.closedDays);
      return { what: 'DISPUTE', since: disputedOn, dueOn, leaderOn: dueOn };
    }
    default:
      return null;
  }
}
