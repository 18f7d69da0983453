import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import type { PlanDay } from '../plan/parts.ts';
import type { Plan } from '../plan/plan.ts';
import { isOver } from '../plan/steps.ts';
import type { Wait } from '../waiting.ts';
import { addDays, addWorkingDays } from '../working-days.ts';
import { dayOf, type Meeting, type MeetingChange } from './meeting.ts';
import { meetingLeaders, meetingSeats } from './parts.ts';
import {
  asksFrom,
  dueFor,
  dueForum,
  forumHoldsUntil,
  type DueMeeting,
  type RhythmMeeting,
  type RhythmPolicy,
} from './rhythm.ts';
import { isOpen } from './steps.ts';
import { eventOf } from './take-step.ts';

/** Names what is waited for about meetings: that one whose day has passed is told of, and that one is held in time. */
export type MeetingWait =
  | 'MEETING_MINUTES'
  | 'MEETING_CROSS'
  | 'MEETING_CITIZEN'
  | 'MEETING_SPARRING'
  | 'MEETING_COOPERATION';

/** Holds the municipality's choices for what waits about meetings, in working days. */
export type MeetingPolicy = RhythmPolicy & { minutes: number; areas: readonly string[] };

/** Holds what waits, and the last day on which that holds; null where no day ends it. */
export type MeetingWaiting = { wait: Wait<MeetingWait> | null; holdsUntil: CalendarDate | null };

/** Returns what a meeting awaits on a day: once its day has passed, that somebody says whether it was held. It never closes by itself. */
export function waitOfMeeting(
  meeting: Meeting,
  plan: Plan | null,
  day: PlanDay,
  policy: MeetingPolicy,
): MeetingWaiting {
  const since = dayOf(meeting);
  if (!isOpen(meeting.state)) return { wait: null, holdsUntil: null };
  if (day.today <= since) return { wait: null, holdsUntil: since };
  const dueOn = addWorkingDays(since, policy.minutes, policy.closedDays);
  const leaderOn = addWorkingDays(dueOn, policy.leader, policy.closedDays);
  const seats = meetingSeats(meeting, plan, day);
  const concerns = [...seats.FACILITATOR, ...seats.COORDINATOR];
  const audience = { concerns, leaders: meetingLeaders(meeting, plan, day), except: null };
  return { wait: { awaited: { waitingFor: 'MEETING_MINUTES', since, dueOn, leaderOn }, audience }, holdsUntil: null };
}

/** Returns the meetings that an active plan waits for on a day. One on pause, or over, has no rhythm. */
export function waitsOfRhythm(
  plan: Plan,
  meetings: readonly RhythmMeeting[],
  day: PlanDay,
  policy: MeetingPolicy,
): MeetingWaiting[] {
  const { state, startedOn, pauses } = plan;
  if (state !== 'ACTIVE' || startedOn === null) return [{ wait: null, holdsUntil: null }];
  const areas = plan.areas.map(({ area }) => area);
  const all = dueFor({ startedOn, pauses }, meetings, day.today, policy).map((due) => {
    const seats = meetingSeats({ kind: due.kind, areas }, plan, day);
    const concerns = [...seats.FACILITATOR, ...seats.COORDINATOR];
    const leaders = meetingLeaders({ kind: due.kind, areas }, plan, day);
    return waitingFor(due, meetings, day.today, { concerns, leaders, except: null });
  });
  return together(all);
}

/** All that waits together holds until the first day on which any of it changes. */
function together(all: readonly MeetingWaiting[]): MeetingWaiting[] {
  const [holdsUntil = null] = all.flatMap((one) => one.holdsUntil ?? []).toSorted();
  const waits = all.filter(({ wait }) => wait !== null).map(({ wait }) => ({ wait, holdsUntil }));
  return waits.length > 0 ? waits : [{ wait: null, holdsUntil }];
}

/** Returns the forum or the meeting on the cooperation that is waited for on a day. */
export function waitOfForum(
  kind: 'SPARRING' | 'COOPERATION',
  meetings: readonly RhythmMeeting[],
  day: PlanDay,
  policy: MeetingPolicy,
): MeetingWaiting {
  const due = dueForum(kind, meetings, day.today, policy);
  if (!due) return { wait: null, holdsUntil: null };
  const { areas } = policy;
  const concerns = meetingSeats({ kind, areas }, null, day).FACILITATOR;
  const leaders = meetingLeaders({ kind, areas }, null, day);
  const waiting = waitingFor(due, meetings, day.today, { concerns, leaders, except: null });
  const ends = [waiting.holdsUntil, forumHoldsUntil(day.today)].filter((one) => one !== null);
  return { ...waiting, holdsUntil: ends.toSorted()[0] ?? null };
}

const waits = {
  CROSS: 'MEETING_CROSS',
  CITIZEN: 'MEETING_CITIZEN',
  SPARRING: 'MEETING_SPARRING',
  COOPERATION: 'MEETING_COOPERATION',
} as const;

function waitingFor(
  due: DueMeeting,
  meetings: readonly RhythmMeeting[],
  today: CalendarDate,
  audience: Wait<MeetingWait>['audience'],
): MeetingWaiting {
  const since = asksFrom(due, meetings, today);
  if (since > today) return { wait: null, holdsUntil: addDays(since, -1) };
  const { kind, dueOn, leaderOn } = due;
  return { wait: { awaited: { waitingFor: waits[kind], since, dueOn, leaderOn }, audience }, holdsUntil: null };
}

/** Cancels a meeting whose plan is over: there is nothing left to meet about. Null where it is not to be. */
export function cancelWithPlan(before: Meeting, plan: Plan, now: Instant): MeetingChange | null {
  if (!isOpen(before.state) || !isOver(plan.state)) return null;
  const meeting: Meeting = {
    ...before,
    state: 'CANCELLED',
    version: before.version + 1,
    enteredAt: now,
    calledBy: null,
  };
  return { meeting, event: eventOf('CANCEL', meeting, { by: null, now }, { text: planOver }), before };
}

const planOver = 'Planen er slut.';

/** Returns the day of an instant, with the policy of plans. */
export const dayAt = (now: Instant, policy: PlanDay['policy']): PlanDay => ({ today: dateInDenmark(now), policy });
