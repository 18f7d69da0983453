import type { AreaKey } from '../area.ts';
import type { Cpr } from '../cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import type { Actor, UnitRef } from '../parties.ts';
import type { MeetingAction, MeetingKind, MeetingState } from './steps.ts';

/** Holds one who is called: a unit, and whom of it where somebody is named. `key` tells the invitations of a meeting apart. */
export type Invitation = UnitRef & { key: string; caseworker: string | null; name: string | null };

/** Names how somebody who was called took part. */
const presences = ['PRESENT', 'APOLOGY', 'ABSENT'] as const;
export type Presence = (typeof presences)[number];

/** Holds how one who was called took part; `guest`: they came without being called, and only their name is kept. */
export type Attendance = { invitation: Invitation; presence: Presence } | { guest: string };

/** Holds a case on the agenda of a committee meeting, in the order in which they came. */
export type PlacedCase = { id: string };

/** Holds a meeting of any kind: one about a plan is about its citizen, all others are about nobody. */
export type Meeting = {
  id: string;
  kind: MeetingKind;
  state: MeetingState;
  /** Grows by one with each step; 1 when planned. */
  version: number;
  at: Instant;
  place: string;
  /** The areas whose facilitators call it. */
  areas: readonly AreaKey[];
  plan: string | null;
  citizen: Cpr | null;
  /** The number of cases that there is time for at a meeting of the committee; null at all others. */
  places: number | null;
  cases: readonly PlacedCase[];
  invited: readonly Invitation[];
  /** The version that posted the tasks which are open in the systems; null while there are none. */
  calledBy: number | null;
  attendance: readonly Attendance[];
  minutes: string | null;
  plannedBy: Actor;
  plannedAt: Instant;
  enteredAt: Instant;
};

/** Holds an event of a meeting: the state it led to, who did it, and the time and text that came with it. */
export type MeetingEvent = {
  at: Instant;
  action: MeetingAction;
  state: MeetingState;
  by: Actor | null;
  /** The time that a meeting is planned for or moved to. */
  meetingAt: Instant | null;
  text: string | null;
};

/** Holds a meeting after a step, with its event; `before`: as it was, null for one that is new. */
export type MeetingChange = { meeting: Meeting; event: MeetingEvent; before: Meeting | null };

/** Returns the day of a meeting in Denmark. */
export const dayOf = ({ at }: Pick<Meeting, 'at'>): CalendarDate => dateInDenmark(at);
