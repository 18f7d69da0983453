import type { AreaKey } from '../area.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import {
  clockDay,
  dueAction,
  pausedDays,
  waitingOn,
  type Awaited,
  type ClockStep,
  type Wait,
  type Waiting,
} from '../waiting.ts';
import { addDays, addWorkingDays, type ClosedDays } from '../working-days.ts';
import { nothingHeld, type Holding } from './holding.ts';
import { seatsIn } from './parts.ts';
import { noStepTexts, type Referral, type ReferralChange } from './referral.ts';
import { isFinal, type Part } from './steps.ts';

/** Holds the deadlines of the procedure, in Danish working days unless said otherwise (D26, D27, D34: all policy). */
export type ReferralDeadlines = {
  /** From sent to received: when to remind, and when to tell a leader. */
  receiveRemind: number;
  receiveLeader: number;
  /** From sent to a yes or a no, time spent waiting for information not counted. */
  answer: number;
  /** An area's own published limit for answering (Retssikkerhedsloven § 3), where it has one. */
  answerByArea: Readonly<Record<AreaKey, number>>;
  /** From a question to its answer. */
  provideInformation: number;
  /** From the planned date, or from the yes where that is later. */
  startAfterPlanned: number;
  /** In calendar days. */
  holdAtMost: number;
  answerCancellation: number;
  /** From a return to the sender until they have sent it on or withdrawn it. */
  answerReturn: number;
  closedDays: ClosedDays;
};

/** Names what a referral can wait for. */
export type ReferralWait =
  | 'CONSENT'
  | 'RECEIPT'
  | 'ANSWER'
  | 'INFORMATION'
  | 'START'
  | 'RESUMPTION'
  | 'CANCELLATION_ANSWER'
  | 'RETURN_ANSWER';

/** Holds the parts that a wait concerns, and whether it is the receiving unit's leader's too once it is escalated. */
type Concern = { parts: readonly Part[]; leader: boolean };

/** The sending unit's leader is one of SENDER; what waits on the senders alone is no concern of the receiver's leader. */
const concerns: Record<ReferralWait, Concern> = {
  CONSENT: { parts: ['AUTHOR', 'SENDER'], leader: false },
  RECEIPT: { parts: ['INTAKE'], leader: true },
  ANSWER: { parts: ['INTAKE'], leader: true },
  INFORMATION: { parts: ['AUTHOR', 'SENDER'], leader: true },
  START: { parts: ['OWNER'], leader: true },
  RESUMPTION: { parts: ['OWNER'], leader: true },
  CANCELLATION_ANSWER: { parts: ['OWNER'], leader: true },
  RETURN_ANSWER: { parts: ['AUTHOR', 'SENDER'], leader: false },
};

/** Holds the time, the deadlines, and when what a referral tells by consent was held from its receiver. */
export type ReferralTime = { now: Instant; policy: ReferralDeadlines; holding?: Holding | undefined };

/** Returns what a referral awaits; null when nothing is due: a draft, one under way, one closed. Nothing closes by silence. */
const referralAwaits = (
  referral: Referral,
  policy: ReferralDeadlines,
  holding: Holding = nothingHeld,
): Awaited<ReferralWait> | null =>
  holding.since ? consentAwaited(holding.since, referral, policy) : awaitedIn(referral, policy, holding);

/** Returns how a referral waits now; null when nothing is due. */
export function referralWaiting(
  referral: Referral,
  { now, policy, holding }: ReferralTime,
): Waiting<ReferralWait> | null {
  const awaited = referralAwaits(referral, policy, holding);
  return awaited && waitingOn(awaited, dateInDenmark(now));
}

/** Returns what a referral awaits, and of whom; null when nothing is due. */
export function waitOfReferral(
  referral: Referral,
  policy: ReferralDeadlines,
  holding?: Holding,
): Wait<ReferralWait> | null {
  const awaited = referralAwaits(referral, policy, holding);
  if (!awaited) return null;
  const seats = seatsIn(referral);
  const { parts, leader } = concerns[awaited.waitingFor];
  const audience = {
    concerns: parts.flatMap((part) => seats[part]),
    leaders: leader ? seats.LEADER : [],
    except: null,
  };
  return { awaited, audience };
}

/**
 * Returns the next step of the clocks, where its day has come: the unit that something waits on is reminded, then the leader is
 * told. One step at a time, so that each is told of; null where there is none. Nothing closes by silence.
 */
export function escalateReferral(referral: Referral, { now, policy, holding }: ReferralTime): ReferralChange | null {
  const action = dueAction(nextStep(referral, policy, holding), now);
  if (!action) return null;
  const event = { ...noStepTexts, at: now, action, state: referral.state, by: null };
  return { referral: { ...referral, escalation: escalatedBy[action], version: referral.version + 1 }, event };
}

/** Returns the first day on which `escalateReferral` will do something; null where it never will. It may be in the past. */
export const nextReferralClockOn = (
  referral: Referral,
  policy: ReferralDeadlines,
  holding?: Holding,
): CalendarDate | null => clockDay(nextStep(referral, policy, holding));

const escalatedBy = { REMIND: 'REMINDED', TO_LEADER: 'LEADER' } as const;

function nextStep(
  referral: Referral,
  policy: ReferralDeadlines,
  holding: Holding = nothingHeld,
): ClockStep<keyof typeof escalatedBy> | null {
  // The receiver's clock stands while it is held.
  const awaited = holding.since ? null : awaitedIn(referral, policy, holding);
  if (!awaited || referral.escalation === 'LEADER') return null;
  return referral.escalation === 'NONE'
    ? { action: 'REMIND', lastDay: awaited.dueOn }
    : { action: 'TO_LEADER', lastDay: awaited.leaderOn };
}

/** Returns the last day for a yes or a no to a referral that has been sent. */
export function answerDueOn({ sentAt, enteredAt, to, pauses }: Referral, policy: ReferralDeadlines): CalendarDate {
  const since = sentAt ?? enteredAt;
  const days = (policy.answerByArea[to.area] ?? policy.answer) + pausedDays(pauses, since, policy.closedDays);
  return addWorkingDays(dateInDenmark(since), days, policy.closedDays);
}

/** Returns the last day for the answer that a referral still lacks; null where it has one, and while that clock stands still. */
export function openAnswerDueOn(
  referral: Referral,
  { policy, holding = nothingHeld }: Omit<ReferralTime, 'now'>,
): CalendarDate | null {
  const { state } = referral;
  return !holding.since && (state === 'SENT' || state === 'RECEIVED')
    ? answerDueAfter(referral, policy, holding)
    : null;
}

/** Returns the last day for an answer, the days left out on which its receiver could not act. */
const answerDueAfter = (referral: Referral, policy: ReferralDeadlines, { past }: Holding): CalendarDate =>
  addWorkingDays(
    answerDueOn(referral, policy),
    pausedDays(past, referral.sentAt ?? referral.enteredAt, policy.closedDays),
    policy.closedDays,
  );

function awaitedIn(referral: Referral, policy: ReferralDeadlines, holding: Holding): Awaited<ReferralWait> | null {
  const { past } = holding;
  const { state, content, until, sentAt, enteredAt } = referral;
  // The receiver's clock stood still while they could not act.
  const held = (since: Instant) => pausedDays(past, since, policy.closedDays);
  const since = dateInDenmark(enteredAt);
  const after = (date: CalendarDate, days: number) => addWorkingDays(date, days, policy.closedDays);
  const by = (waitingFor: ReferralWait, dueOn: CalendarDate, leaderOn = dueOn) => ({
    waitingFor,
    since,
    dueOn,
    leaderOn,
  });
  switch (state) {
    case 'SENT':
      return by(
        'RECEIPT',
        after(since, policy.receiveRemind + held(enteredAt)),
        after(since, policy.receiveLeader + held(enteredAt)),
      );
    case 'RECEIVED':
      return {
        ...by('ANSWER', answerDueAfter(referral, policy, holding)),
        since: dateInDenmark(sentAt ?? enteredAt),
      };
    case 'INFO_REQUESTED':
      return by('INFORMATION', after(since, policy.provideInformation));
    case 'ACCEPTED':
    case 'WAITLISTED':
      return by(
        'START',
        after(latest(since, content.plannedStartOn, until), policy.startAfterPlanned + held(enteredAt)),
      );
    case 'ON_HOLD': {
      const last = addDays(since, policy.holdAtMost);
      return by('RESUMPTION', until && until < last ? until : last, last);
    }
    case 'CANCEL_REQUESTED':
      return by('CANCELLATION_ANSWER', after(since, policy.answerCancellation + held(enteredAt)));
    case 'RETURNED':
      return by('RETURN_ANSWER', after(since, policy.answerReturn));
    default:
      return null;
  }
}

/** Returns the wait for a new consent: as long to remind of as a receipt. Null where nothing is left to do. */
function consentAwaited(held: Instant, { state }: Referral, policy: ReferralDeadlines): Awaited<ReferralWait> | null {
  if (state === 'DRAFT' || isFinal(state)) return null;
  const since = dateInDenmark(held);
  const dueOn = addWorkingDays(since, policy.receiveRemind, policy.closedDays);
  return {
    waitingFor: 'CONSENT',
    since,
    dueOn,
    leaderOn: addWorkingDays(since, policy.receiveLeader, policy.closedDays),
  };
}

const latest = (...dates: (CalendarDate | null)[]): CalendarDate =>
  dates
    .filter((date) => date !== null)
    .toSorted()
    .at(-1) as CalendarDate;
