import type { Kysely } from 'kysely';
import type { Purpose } from '../domain/access/access-rules.ts';
import { dayOf, type Meeting, type MeetingEvent } from '../domain/meeting/meeting.ts';
import type { RhythmMeeting } from '../domain/meeting/rhythm.ts';
import type { SparringItem } from '../domain/meeting/sparring.ts';
import type { MeetingKind } from '../domain/meeting/steps.ts';
import { eventStore, recordStore } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** A meeting as it is stored; `purpose`: why it is looked at, never stored. */
export type MeetingRecord = { meeting: Meeting; purpose?: Purpose };

/** The meetings, each as it is now. */
export const meetings = recordStore(
  'meeting',
  ({ meeting }: MeetingRecord, keys) => ({
    id: meeting.id,
    citizen: meeting.citizen === null ? '' : keys.pseudonym(meeting.citizen),
    kind: meeting.kind,
    state: meeting.state,
    version: meeting.version,
    day: dayOf(meeting),
    at: meeting.at,
    plan_id: meeting.plan,
    planned_at: meeting.plannedAt,
  }),
  ['purpose'],
);

/** The histories of the meetings. */
export const meetingEvents = eventStore<MeetingEvent>('meeting');

/** The questions of the sparring forums, each as it is now. */
export const sparringItems = recordStore('sparring_item', (item: SparringItem, keys) => ({
  id: item.id,
  citizen: item.citizen === null ? '' : keys.pseudonym(item.citizen),
  meeting_id: item.meeting,
  version: item.version,
}));

/** Returns the questions of a sparring forum, in the order in which they were asked. */
export async function itemsOf(db: Kysely<Tables>, keys: Keys, meeting: string): Promise<SparringItem[]> {
  const rows = await db.selectFrom('sparring_item').select(['id', 'body']).where('meeting_id', '=', meeting).execute();
  return rows
    .map((row) => sparringItems.read(keys, row))
    .toSorted((one, other) => one.askedAt.localeCompare(other.askedAt) || one.id.localeCompare(other.id));
}

const asRhythmSees = ['kind', 'state', 'at'] as const;

/** Returns the meetings about some plans as their rhythm sees them, by the plan. */
export async function rhythmOfPlans(
  db: Kysely<Tables>,
  plans: readonly string[],
): Promise<ReadonlyMap<string, RhythmMeeting[]>> {
  const rows = await db
    .selectFrom('meeting')
    .select([...asRhythmSees, 'plan_id'])
    .where('plan_id', 'in', ['', ...plans])
    .execute();
  return Map.groupBy(rows, ({ plan_id: plan }) => plan ?? '');
}

/** Returns the meetings of a kind that are about no plan, as their rhythm sees them. */
export const rhythmOfForum = (db: Kysely<Tables>, kind: MeetingKind): Promise<RhythmMeeting[]> =>
  db.selectFrom('meeting').select(asRhythmSees).where('kind', '=', kind).execute();
