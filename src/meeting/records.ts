import type { Completeness, SourceReport } from '../domain/citizen/source.ts';
import type { Entrance } from '../domain/meeting/entrance.ts';
import type { MeetingEvent } from '../domain/meeting/meeting.ts';
import type { SparringItem } from '../domain/meeting/sparring.ts';
import type { RecordedEvent } from '../platform/database/record-store.ts';
import type { PlanRecord } from '../plan/store.ts';
import type { MeetingRecord } from './store.ts';

/** A meeting as a caller sees it, with the plan that it is about; null where it is about none. */
export type ShownMeeting = MeetingRecord & { about: PlanRecord | null };

/** An event in a meeting's history, and the version that it led to. */
export type RecordedMeetingEvent = RecordedEvent<MeetingEvent>;

/** A question of a sparring forum as a caller sees it; `isShown`: it names nobody, or a citizen of theirs. */
export type ShownItem = { item: SparringItem; shown: ShownMeeting; isShown: boolean };

/** A citizen's entrance with what it rests on; `entrance` null: nobody is named, as far as is known. */
export type ShownEntrance = {
  entrance: Entrance | null;
  completeness: Completeness;
  sources: readonly SourceReport[];
};
