import type { Caller } from '../access/caller.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { heldDays, nothingHeld, type Holding } from './holding.ts';
import { noStepTexts, type Referral, type ReferralChange } from './referral.ts';
import { partsOf } from './parts.ts';
import { isFinal, type Part } from './steps.ts';
import { addDays, addWorkingDays, daysBetween, workingDaysBetween, type ClosedDays } from '../working-days.ts';
import type { AreaKey } from '../area.ts';

/** The deadlines of the procedure, in Danish working days unless said otherwise (D26, D27, D34: all policy). */
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

/** What a referral can wait for. */
type Awaited =
  | 'CONSENT'
  | 'RECEIPT'
  | 'ANSWER'
  | 'INFORMATION'
  | 'START'
  | 'RESUMPTION'
  | 'CANCELLATION_ANSWER'
  | 'RETURN_ANSWER';

/** What a referral waits for, since when and until when; `leaderOn` is the last day before it is a leader's concern. */
export type Waiting = {
  what: Awaited;
  since: CalendarDate;
  dueOn: CalendarDate;
  leaderOn: CalendarDate;
  overdue: boolean;
  escalated: boolean;
  ageInDays: number;
};

/** Something that waits on somebody. */
export type WorkItem = Waiting & { referral: string };

/** When it is, under which deadlines, and when what it tells by consent was held from the receiver. */
export type ReferralTime = { now: Instant; policy: ReferralDeadlines; holding?: Holding | undefined };

/** What a referral waits for; null when nothing is due: a draft, one under way, one closed. Nothing closes by silence. */
export function waitingFor(referral: Referral, { now, policy, holding = nothingHeld }: ReferralTime): Waiting | null {
  const awaited = holding.since
    ? consentAwaited(holding.since, referral, policy)
    : awaitedIn(referral, policy, holding);
  if (!awaited) return null;
  const today = dateInDenmark(now);
  return {
    ...awaited,
    overdue: today > awaited.dueOn,
    escalated: today > awaited.leaderOn,
    ageInDays: Math.max(0, daysBetween(awaited.since, today)),
  };
}

/**
 * The next step of the clocks, where its day has come: the unit that something waits on is reminded, then the leader is told.
 * One step at a time, so that each is told of; null where there is none. Nothing closes by silence.
 */
export function escalateReferral(referral: Referral, time: ReferralTime): ReferralChange | null {
  const clockOn = nextReferralClockOn(referral, time.policy, time.holding);
  // The receiver's clock stands while it is held.
  if (time.holding?.since || clockOn === null || dateInDenmark(time.now) < clockOn) return null;
  const [action, escalation] =
    referral.escalation === 'NONE' ? (['REMIND', 'REMINDED'] as const) : (['TO_LEADER', 'LEADER'] as const);
  const event = { ...noStepTexts, at: time.now, action, state: referral.state, by: null };
  return { referral: { ...referral, escalation, version: referral.version + 1 }, event };
}

/** The first day on which `escalateReferral` will do something; null where it never will. It may be in the past. */
export function nextReferralClockOn(
  referral: Referral,
  policy: ReferralDeadlines,
  holding: Holding = nothingHeld,
): CalendarDate | null {
  const awaited = awaitedIn(referral, policy, holding);
  if (!awaited || referral.escalation === 'LEADER') return null;
  return addDays(referral.escalation === 'NONE' ? awaited.dueOn : awaited.leaderOn, 1);
}

/** The last day for a yes or a no to a referral that has been sent. */
export function answerDueOn({ sentAt, enteredAt, to, pauses }: Referral, policy: ReferralDeadlines): CalendarDate {
  const limit = policy.answerByArea[to.area] ?? policy.answer;
  const paused = pauses.map((pause) =>
    workingDaysBetween(dateInDenmark(pause.from), dateInDenmark(pause.to), policy.closedDays),
  );
  const days = paused.reduce((sum, each) => sum + each, limit);
  return addWorkingDays(dateInDenmark(sentAt ?? enteredAt), days, policy.closedDays);
}

/** Whom it concerns that a referral waits; the leader of the receiving unit too, once it has waited too long. */
const concerned: Record<Awaited, readonly Part[]> = {
  CONSENT: ['AUTHOR', 'SENDER'],
  RECEIPT: ['INTAKE'],
  ANSWER: ['INTAKE'],
  INFORMATION: ['AUTHOR', 'SENDER'],
  START: ['OWNER'],
  RESUMPTION: ['OWNER'],
  CANCELLATION_ANSWER: ['OWNER'],
  RETURN_ANSWER: ['AUTHOR', 'SENDER'],
};

/** What of a referral waits on the caller or their unit: one thing, or nothing. */
export function workItemsFor(referral: Referral, caller: Caller, time: ReferralTime): WorkItem[] {
  const waiting = waitingFor(referral, time);
  if (!waiting) return [];
  const parts = partsOf(caller, referral);
  const isMine = concerned[waiting.what].some((part) => parts.has(part));
  // The sending unit's leader is one of SENDER; what waits on the senders is no concern of the receiver's leader.
  const isTheSenders = waiting.what === 'RETURN_ANSWER' || waiting.what === 'CONSENT';
  const isTheLeaders = waiting.escalated && !isTheSenders && parts.has('LEADER');
  return isMine || isTheLeaders ? [{ ...waiting, referral: referral.id }] : [];
}

function awaitedIn(
  referral: Referral,
  policy: ReferralDeadlines,
  { past }: Holding,
): Pick<Waiting, 'what' | 'since' | 'dueOn' | 'leaderOn'> | null {
  const { state, content, until, sentAt, enteredAt } = referral;
  // The receiver's clock stood still while they could not act.
  const held = (since: Instant) => heldDays(past, since, policy.closedDays);
  const since = dateInDenmark(enteredAt);
  const after = (date: CalendarDate, days: number) => addWorkingDays(date, days, policy.closedDays);
  const by = (what: Awaited, dueOn: CalendarDate, leaderOn = dueOn) => ({ what, since, dueOn, leaderOn });
  switch (state) {
    case 'SENT':
      return by(
        'RECEIPT',
        after(since, policy.receiveRemind + held(enteredAt)),
        after(since, policy.receiveLeader + held(enteredAt)),
      );
    case 'RECEIVED':
      return {
        ...by('ANSWER', after(answerDueOn(referral, policy), held(sentAt ?? enteredAt))),
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

/** That a new consent is needed before it can go on: as long to remind of as a receipt. Nothing where nothing is left to do. */
function consentAwaited(held: Instant, { state }: Referral, policy: ReferralDeadlines) {
  if (state === 'DRAFT' || isFinal(state)) return null;
  const since = dateInDenmark(held);
  const dueOn = addWorkingDays(since, policy.receiveRemind, policy.closedDays);
  return {
    what: 'CONSENT' as const,
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
