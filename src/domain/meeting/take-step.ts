import { dateInDenmark, danishMoment, type Instant } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import { asActor, type Actor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { refuseAll } from '../problems.ts';
import { err, ok, type Result } from '../result.ts';
import { actionsFrom, checkStep, type Procedure, type Step } from '../steps.ts';
import { attendanceOf, type SaidAttendance } from './attendance.ts';
import { dayOf, type Invitation, type Meeting, type MeetingChange, type MeetingEvent } from './meeting.ts';
import {
  meetingSteps,
  meetingWords,
  type MeetingAction,
  type MeetingPart,
  type MeetingProcedure,
  type MeetingState,
} from './steps.ts';
import { callRefusal, timeRefusal, type MeetingTimes } from './times.ts';

/** Holds the procedure of meetings: their step table and its words. */
export const meetingProcedure: Procedure<MeetingProcedure> = { table: meetingSteps, words: meetingWords };

/** Holds who takes a step with a meeting, in which parts and when, on which version of it. */
export type MeetingStep = {
  by: Actor;
  parts: ReadonlySet<MeetingPart>;
  now: Instant;
  policy: MeetingTimes;
  expectedVersion: number;
};

/** Holds a meeting that is to be planned. */
export type MeetingOrder = Pick<Meeting, 'id' | 'kind' | 'at' | 'place' | 'areas' | 'plan' | 'citizen' | 'places'>;

/** Plans a meeting of any kind, on a working day; or refuses it. */
export function planMeeting(
  order: MeetingOrder,
  { by, parts, now, policy }: Omit<MeetingStep, 'expectedVersion'>,
): Result<MeetingChange, Refusal> {
  const [step] = meetingSteps.filter(({ action }) => action === 'PLAN');
  if (!step?.by.some((part) => parts.has(part)))
    return err({ code: 'NOT_ALLOWED', message: `Mødet planlægges af ${planner(order)}.` });
  const refusal = refuseAll(
    [timeRefusal(order.at, now, policy), isBlank(order.place) ? missing(['place']) : unfitText('place', order.place)],
    ['at', 'place'],
  );
  if (refusal) return err(refusal);
  const meeting: Meeting = {
    ...order,
    place: order.place.trim(),
    state: 'PLANNED',
    version: 1,
    cases: [],
    invited: [],
    calledBy: null,
    attendance: [],
    minutes: null,
    plannedBy: asActor(by),
    plannedAt: now,
    enteredAt: now,
  };
  return ok({ meeting, event: eventOf('PLAN', meeting, { by, now }, { meetingAt: order.at }), before: null });
}

const planner = ({ kind }: Pick<Meeting, 'kind'>): string =>
  meetingWords.parts[kind === 'CITIZEN' ? 'COORDINATOR' : 'FACILITATOR'];

/** Calls those who are to come: the tasks in the systems follow from it. */
export function callMeeting(
  meeting: Meeting,
  invited: readonly Invitation[],
  step: MeetingStep,
): Result<MeetingChange, Refusal> {
  const { now, policy } = step;
  const tooLate = () => (meeting.kind === 'CROSS' ? callRefusal(dayOf(meeting), dateInDenmark(now), policy) : null);
  return taken('CALL', meeting, step, {
    wrong: [meeting.plan !== null && invited.length === 0 ? missing(['invited']) : null, tooLate()],
    changes: (version) => ({ invited, calledBy: meeting.plan !== null && invited.length > 0 ? version : null }),
  });
}

/** Moves a meeting to another time: what called them to the first one is taken back. */
export const moveMeeting = (
  meeting: Meeting,
  { at, text }: { at: Instant; text: string },
  step: MeetingStep,
): Result<MeetingChange, Refusal> =>
  taken('MOVE', meeting, step, {
    text,
    wrong: [timeRefusal(at, step.now, step.policy)],
    changes: (version) => ({ at, calledBy: meeting.calledBy === null ? null : version }),
    meetingAt: at,
  });

/** Holds what is told of a meeting that was held. */
export type HeldMeeting = { attendance: readonly SaidAttendance[]; guests: readonly string[]; summary: string | null };

/** Records that a meeting was held, who took part, and its minutes; on its day or later. */
export function holdMeeting(meeting: Meeting, held: HeldMeeting, step: MeetingStep): Result<MeetingChange, Refusal> {
  const attendance = attendanceOf(meeting.invited, held);
  const early = dateInDenmark(step.now) < dayOf(meeting) ? notYet(meeting) : null;
  const { summary } = held;
  const unfit = meeting.plan !== null && isBlank(summary) ? missing(['summary']) : unfitText('summary', summary ?? '');
  return taken('HOLD', meeting, step, {
    wrong: [early, attendance.ok ? null : attendance.error, unfit],
    changes: () => ({
      attendance: attendance.ok ? attendance.value : [],
      minutes: isBlank(summary) ? null : (summary?.trim() ?? null),
      calledBy: null,
    }),
  });
}

/** Cancels a meeting, with a reason. */
export const cancelMeeting = (
  meeting: Meeting,
  { text }: { text: string },
  step: MeetingStep,
): Result<MeetingChange, Refusal> => taken('CANCEL', meeting, step, { text, changes: () => ({ calledBy: null }) });

/** Returns the actions that somebody with these parts can take on a meeting as it stands. */
export const meetingActions = (meeting: Meeting, parts: ReadonlySet<MeetingPart>): MeetingAction[] =>
  actionsFrom(meetingSteps, meeting.state, parts, (step) => hindrance(meeting, step));

type Taken = {
  text?: string;
  wrong?: readonly (Refusal | null)[];
  changes(version: number): Partial<Meeting>;
  meetingAt?: Instant;
};

/** Takes one step with a meeting, or refuses it. */
function taken(
  action: MeetingAction,
  meeting: Meeting,
  { by, parts, now, expectedVersion }: MeetingStep,
  { text, wrong = [], changes, meetingAt }: Taken,
): Result<MeetingChange, Refusal> {
  const { state, version } = meeting;
  const checked = checkStep(
    meetingProcedure,
    { action, state, version, expectedVersion, parts },
    {
      hindrance: (step) => hindrance(meeting, step),
      isAbsent: (field) => field === 'text' && isBlank(text),
      wrong: () => [...wrong, text === undefined ? null : unfitText('text', text)],
    },
  );
  if (!checked.ok) return checked;
  const { to } = checked.value;
  const next = version + 1;
  const moved = to === 'SAME' || to === 'BEFORE' || to === 'GONE' ? {} : { state: to, enteredAt: now };
  const changed = { ...meeting, ...moved, ...changes(next), version: next };
  const event = eventOf(action, changed, { by, now }, { meetingAt: meetingAt ?? null, text: text?.trim() ?? null });
  return ok({ meeting: changed, event, before: meeting });
}

/** A meeting that nobody was called to has not been held; the coordinator and the citizen need no call. Only the forum has questions. */
function hindrance({ kind, state }: Meeting, { action }: Step<MeetingProcedure>): Refusal | null {
  if (action === 'HOLD' && state === 'PLANNED' && kind !== 'CITIZEN')
    return notPossible(state, 'Mødet skal være indkaldt, før det kan registreres som holdt.');
  if (action === 'ADD_ITEM' && kind !== 'SPARRING')
    return notPossible(state, 'Kun sparringsforum har spørgsmål på dagsordenen.');
  return null;
}

const notPossible = (state: MeetingState, message: string): Refusal => ({
  code: 'NOT_POSSIBLE',
  message,
  state,
  allowed: [],
});

const notYet = ({ at }: Meeting): Refusal => ({
  code: 'INVALID_DATE',
  message: `Mødet er først ${danishMoment(at)}.`,
  field: 'at',
});

const unfitText = (field: 'text' | 'place' | 'summary', text: string): Refusal | null =>
  textRefusal(field, text) ?? disclosureIn({ [field]: text });

/** Returns the event of a step. */
export const eventOf = (
  action: MeetingAction,
  { state }: Meeting,
  { by, now }: { by: Actor | null; now: Instant },
  { meetingAt = null, text = null }: Partial<Pick<MeetingEvent, 'meetingAt' | 'text'>> = {},
): MeetingEvent => ({ at: now, action, state, by: by && asActor(by), meetingAt, text });
