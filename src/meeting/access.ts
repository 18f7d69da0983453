import { sourceUnavailable } from '../access/citizen-to-act-on.ts';
import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { ownAreas } from '../domain/access/caller.ts';
import { partsFor } from '../domain/access/seats.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { meetingSeats } from '../domain/meeting/parts.ts';
import type { MeetingPart } from '../domain/meeting/steps.ts';
import type { PlanDay } from '../domain/plan/parts.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { planToActOnById, visiblePlanById } from '../plan/access.ts';
import type { PlanRecord } from '../plan/store.ts';
import type { ShownMeeting } from './records.ts';
import { meetings, type MeetingRecord } from './store.ts';

/** Returns the meeting with a global id, if the caller may see it; null when there is none, or none for the caller (promise 20). */
export async function visibleMeeting(
  id: string,
  context: Context,
  asked?: Purpose | null,
): Promise<ShownMeeting | null> {
  const opened = openId(context, 'meeting', id, asked);
  return opened && visibleMeetingById(opened.text, context, opened.purpose);
}

/** Returns the same by its own id. */
export async function visibleMeetingById(
  id: string,
  context: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<ShownMeeting | null> {
  const record = await meetings.byId(context.database.db, context.keys, id);
  return record && stillVisibleMeeting({ ...record, purpose }, context);
}

/**
 * Returns a meeting that was read, if the caller may see it: one about a plan where they may see the plan, all others where they work
 * with citizens. For a sanction there are none (D75).
 */
export async function stillVisibleMeeting(record: MeetingRecord, context: Context): Promise<ShownMeeting | null> {
  const { meeting, purpose = 'CASEWORK' } = record;
  if (purpose === 'SANCTION' || ownAreas(context.caller).size === 0) return null;
  if (meeting.plan === null) return { ...record, about: null };
  const about = await visiblePlanById(meeting.plan, context, purpose);
  return about && { ...record, about };
}

/** Finds the meeting with a global id to act on: a refusal where there is none for the caller, or where a silent system has to say first. */
export async function meetingToActOn(id: string, context: Context): Promise<Result<ShownMeeting, Refusal>> {
  const opened = openId(context, 'meeting', id);
  return opened ? meetingToActOnById(opened.text, context, opened.purpose) : err(unknownMeeting);
}

/** Finds the same by its own id. */
export async function meetingToActOnById(
  id: string,
  context: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<Result<ShownMeeting, Refusal>> {
  const record = await meetings.byId(context.database.db, context.keys, id);
  if (!record) return err(unknownMeeting);
  const shown = await stillVisibleMeeting({ ...record, purpose }, context);
  if (shown) return ok(shown);
  const { plan } = record.meeting;
  const about = plan === null ? null : await planToActOnById(plan, context, purpose);
  return err(about?.ok === false && about.error === sourceUnavailable ? sourceUnavailable : unknownMeeting);
}

/** Returns the parts that the caller has in a meeting today. */
export const meetingPartsOf = (
  meeting: Pick<Meeting, 'kind' | 'areas'>,
  about: PlanRecord | null,
  context: Context,
): ReadonlySet<MeetingPart> => partsFor(context.caller, meetingSeats(meeting, about?.plan ?? null, dayIn(context)));

/** Returns today, with the policy of plans. */
export const dayIn = ({ now, policy }: Pick<Context, 'now' | 'policy'>): PlanDay => ({
  today: dateInDenmark(now()),
  policy: policy.plan,
});

/** Refuses in the same words whether there is no such meeting, or none for the caller. */
const unknownMeeting: Refusal = {
  code: 'UNKNOWN',
  message: 'Mødet findes ikke, eller du har ikke adgang til det.',
  what: 'MEETING',
};
