import { dayOf, type Meeting, type MeetingEvent } from '../domain/meeting/meeting.ts';
import { eventStore, recordStore } from '../platform/database/record-store.ts';

/** A meeting as it is stored. */
export type MeetingRecord = { meeting: Meeting };

/** The meetings, each as it is now. */
export const meetings = recordStore('meeting', ({ meeting }: MeetingRecord, keys) => ({
  id: meeting.id,
  citizen: meeting.citizen === null ? '' : keys.pseudonym(meeting.citizen),
  kind: meeting.kind,
  state: meeting.state,
  version: meeting.version,
  day: dayOf(meeting),
  at: meeting.at,
  plan_id: meeting.plan,
  planned_at: meeting.plannedAt,
}));

/** The histories of the meetings. */
export const meetingEvents = eventStore<MeetingEvent>('meeting');
