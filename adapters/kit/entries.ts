import type { Entry, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import {
  isAnyMissing,
  markerOf,
  ownEntriesIn,
  type NoteInSystem,
  type TaskInSystem,
} from '../../src/domain/delivery/marker.ts';

/** Names the entries of ours that are looked for: by their markers, or a task by its id. */
export type Wanted = { markers: readonly string[] } | { id: string };

/** Holds the tasks and notes about a citizen, whoever wrote them, and how many could not be read. */
export type Entries = { tasks: readonly TaskInSystem[]; notes: readonly NoteInSystem[]; leftOut: number };

/** Returns the markers that are looked for; those of a task stand on the task. */
export const markersOf = (wanted: Wanted, tasks: readonly TaskInSystem[]): readonly string[] =>
  'markers' in wanted
    ? wanted.markers
    : tasks.filter(({ id }) => id === wanted.id).flatMap((task) => markerOf(task) ?? []);

/** Returns which entries are ours by these markers; null where one of them may be among what could not be read. */
export function ownEntries(markers: readonly string[], entries: Entries): StoredEntry[] | null {
  const found = ownEntriesIn(markers, entries);
  return entries.leftOut > 0 && isAnyMissing(markers, found) ? null : found;
}

/** Returns an entry as it stands when it has just been written; a system that tells no id is known by our marker. */
export const writtenEntry = ({ kind, marker }: Entry, id: string | number | null): StoredEntry => ({
  id: String(id ?? marker),
  kind,
  marker,
  state: kind === 'task' ? 'OPEN' : null,
  remarks: [],
});

/** Tells whether a task is closed. */
export const isClosed = ({ state }: StoredEntry): boolean => state === 'DONE' || state === 'CANCELLED';
