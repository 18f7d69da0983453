import { dateInDenmark, type CalendarDate } from '../dates.ts';
import type { Awaited, Wait } from '../waiting.ts';
import { addDays, addWorkingDays } from '../working-days.ts';
import type { CommitteeCase } from './committee-case.ts';
import type { CommitteePolicy } from './policy.ts';
import type { CasePart } from './steps.ts';

/** Names what a case for the committee can wait for. */
export type CaseWait = 'CASE_REFERRAL' | 'CASE_PREPARATION' | 'CASE_SCHEDULING' | 'CASE_MINUTES' | 'CASE_SETTLEMENT';

const concerned: Readonly<Record<CaseWait, { parts: readonly CasePart[]; leaders: readonly CasePart[] }>> = {
  CASE_REFERRAL: { parts: ['ANY_LEADER'], leaders: [] },
  CASE_PREPARATION: { parts: ['REFERRER', 'PRESENTER'], leaders: ['ANY_LEADER'] },
  CASE_SCHEDULING: { parts: ['FACILITATOR'], leaders: ['REFERRER'] },
  CASE_MINUTES: { parts: ['FACILITATOR'], leaders: ['CHAIR'] },
  CASE_SETTLEMENT: { parts: ['DECIDER'], leaders: ['REFERRER'] },
};

/** Returns what a case awaits, by the day of its meeting and today; null where nothing is due. Nothing closes by silence. */
function caseAwaits(
  { state, until, enteredAt }: CommitteeCase,
  { meetingOn, today }: { meetingOn: CalendarDate | null; today: CalendarDate },
  policy: CommitteePolicy,
): Awaited<CaseWait> | null {
  const since = dateInDenmark(enteredAt);
  const after = (from: CalendarDate, days: number) => addWorkingDays(from, days, policy.closedDays);
  const by = (waitingFor: CaseWait, from: CalendarDate, days: number): Awaited<CaseWait> => {
    const dueOn = after(from, days);
    return { waitingFor, since: from, dueOn, leaderOn: dueOn };
  };
  switch (state) {
    case 'PROPOSED':
      return by('CASE_REFERRAL', since, policy.propose);
    case 'PREPARING':
      return by('CASE_PREPARATION', since, policy.prepare);
    case 'READY':
      return until !== null && today < until ? null : by('CASE_SCHEDULING', until ?? since, policy.schedule);
    case 'SCHEDULED':
      return meetingOn === null || today < meetingOn ? null : by('CASE_MINUTES', meetingOn, policy.minutes);
    case 'DISAGREED':
      return by('CASE_SETTLEMENT', since, policy.settle);
    default:
      return null;
  }
}

/** Returns what a case awaits, and of whom. */
export function waitOfCase(
  one: CommitteeCase,
  days: { meetingOn: CalendarDate | null; today: CalendarDate },
  seats: Readonly<Record<CasePart, readonly string[]>>,
  policy: CommitteePolicy,
): Wait<CaseWait> | null {
  const awaited = caseAwaits(one, days, policy);
  if (!awaited) return null;
  const { parts, leaders } = concerned[awaited.waitingFor];
  // What opened by itself has no referrer yet.
  const unreferred = awaited.waitingFor === 'CASE_PREPARATION' && !one.referrer;
  const of = (some: readonly CasePart[]) => [...new Set(some.flatMap((part) => seats[part]))];
  return {
    awaited,
    audience: { concerns: of(unreferred ? [...parts, ...leaders] : parts), leaders: of(leaders), except: null },
  };
}

/** Returns the last day on which what a case awaits holds, where nothing is written meanwhile; null where no day ends it. */
export function caseHoldsUntil(
  { state, until }: CommitteeCase,
  { meetingOn, today }: { meetingOn: CalendarDate | null; today: CalendarDate },
): CalendarDate | null {
  const next = state === 'SCHEDULED' ? meetingOn : state === 'READY' ? until : null;
  return next !== null && next > today ? addDays(next, -1) : null;
}
