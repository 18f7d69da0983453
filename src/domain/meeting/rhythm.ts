import type { CalendarDate } from '../dates.ts';
import { daysPausedSince } from '../plan/clocks.ts';
import type { Pause } from '../waiting.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  subtractWorkingDays,
  type ClosedDays,
} from '../working-days.ts';
import { dayOf, type Meeting } from './meeting.ts';
import { isOpen } from './steps.ts';

/** Names the kinds of meetings that are to be held again and again; the committee meets when there are cases. */
export type RhythmKind = 'CROSS' | 'CITIZEN' | 'SPARRING' | 'COOPERATION';

/** Holds how often meetings are to be held (D29, D31, D80, D81), and in working days when they are asked for and are the leaders' concern. */
export type RhythmPolicy = {
  crossPerYear: number;
  citizenBetween: number;
  sparringPerMonth: number;
  cooperationPerYear: number;
  askAhead: number;
  leader: number;
  closedDays: ClosedDays;
};

/** Holds what the rhythm of a plan's meetings rests on: the day it started, and the times in which it stood still. */
export type RhythmPlan = { startedOn: CalendarDate; pauses: readonly Pause[] };

/** Holds a meeting as the rhythm sees it. */
export type RhythmMeeting = Pick<Meeting, 'kind' | 'state' | 'at'>;

/**
 * Holds a meeting that is due: from which day it is asked for, by which day it is to be held, and the last day before it is the
 * leaders' concern. `planned`: one is planned in time, so there is nothing to ask for.
 */
export type DueMeeting = {
  kind: RhythmKind;
  askedFrom: CalendarDate;
  dueOn: CalendarDate;
  leaderOn: CalendarDate;
  planned: boolean;
};

/**
 * Returns the meetings that are due about an active plan (D80, D81): the next cross-disciplinary one, and one with the citizen where
 * none was held since the last of those. A pause moves both by its days.
 */
export function dueFor(
  { startedOn, pauses }: RhythmPlan,
  meetings: readonly RhythmMeeting[],
  today: CalendarDate,
  policy: RhythmPolicy,
): DueMeeting[] {
  const since = heldDays('CROSS', meetings).at(-1) ?? startedOn;
  const months = 12 / policy.crossPerYear;
  const after = (count: number) => addDays(addMonths(since, count), daysPausedSince(pauses, since));
  const cross = dueMeeting('CROSS', after(months), meetings, today, policy);
  const hadCitizen = heldDays('CITIZEN', meetings).some((day) => day >= since);
  if (policy.citizenBetween === 0 || hadCitizen) return [cross];
  const nextCross = openDays('CROSS', meetings).find((day) => day > since);
  const dueOn = nextCross ? subtractWorkingDays(nextCross, 1, policy.closedDays) : after(Math.ceil(months / 2));
  return [cross, dueMeeting('CITIZEN', dueOn, meetings, today, policy)];
}

/**
 * Returns the sparring forum (D29) or the meeting on the cooperation (D31) that is due: by the last working day of its month or
 * half-year, and of one that was missed until a meeting is held. Null where none is demanded.
 */
export function dueForum(
  kind: 'SPARRING' | 'COOPERATION',
  meetings: readonly RhythmMeeting[],
  today: CalendarDate,
  policy: RhythmPolicy,
): DueMeeting | null {
  const times = timesPerYear(kind, policy);
  if (times === 0) return null;
  const months = 12 / times;
  const last = heldDays(kind, meetings).at(-1);
  const end = last ? spanEnd(addDays(spanEnd(last, months), 1), months) : spanEnd(today, months);
  return dueMeeting(kind, workingDayUntil(end, policy.closedDays), meetings, today, policy);
}

/** Tells whether a forum is demanded at all. */
export const isDemanded = (kind: 'SPARRING' | 'COOPERATION', policy: ForumPolicy): boolean =>
  timesPerYear(kind, policy) > 0;

type ForumPolicy = Pick<RhythmPolicy, 'sparringPerMonth' | 'cooperationPerYear'>;

const timesPerYear = (
  kind: 'SPARRING' | 'COOPERATION',
  { sparringPerMonth, cooperationPerYear }: ForumPolicy,
): number => (kind === 'SPARRING' ? sparringPerMonth * 12 : cooperationPerYear);

function dueMeeting(
  kind: RhythmKind,
  dueOn: CalendarDate,
  meetings: readonly RhythmMeeting[],
  today: CalendarDate,
  { askAhead, leader, closedDays }: RhythmPolicy,
): DueMeeting {
  return {
    kind,
    askedFrom: subtractWorkingDays(dueOn, askAhead, closedDays),
    dueOn,
    leaderOn: addWorkingDays(dueOn, leader, closedDays),
    planned: openDays(kind, meetings).some((day) => day >= today && day <= dueOn),
  };
}

/** Returns the first day on which a meeting that is due is asked for, or asked for again because the one planned was not held. */
export function asksFrom(due: DueMeeting, meetings: readonly RhythmMeeting[], today: CalendarDate): CalendarDate {
  if (!due.planned) return due.askedFrom;
  const last = openDays(due.kind, meetings)
    .filter((day) => day >= today && day <= due.dueOn)
    .at(-1);
  const afterLast = addDays(last ?? today, 1);
  return afterLast > due.askedFrom ? afterLast : due.askedFrom;
}

const heldDays = (kind: RhythmKind, meetings: readonly RhythmMeeting[]): CalendarDate[] =>
  meetings
    .filter((one) => one.kind === kind && one.state === 'HELD')
    .map(dayOf)
    .toSorted();

const openDays = (kind: RhythmKind, meetings: readonly RhythmMeeting[]): CalendarDate[] =>
  meetings
    .filter((one) => one.kind === kind && isOpen(one.state))
    .map(dayOf)
    .toSorted();

/** The last day of the span of so many months, counted from January, that a day lies in. */
function spanEnd(day: CalendarDate, months: number): CalendarDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = month - ((month - 1) % months);
  return addDays(addMonths(`${year}-${String(first).padStart(2, '0')}-01` as CalendarDate, months), -1);
}

/** Returns the last day on which what is due of the forums can be told without looking again. */
export const forumHoldsUntil = (today: CalendarDate): CalendarDate => spanEnd(today, 1);

/** A day itself where it is a working day, else the last one before it. */
const workingDayUntil = (day: CalendarDate, closedDays: ClosedDays): CalendarDate =>
  isWorkingDay(day, closedDays) ? day : subtractWorkingDays(day, 1, closedDays);
