import type { StoredEntry, Remark, TaskState } from '../citizen/area-system.ts';
import { plainText } from '../plain-text.ts';

/** A task in a system, whoever wrote it: what it takes to tell whether it is ours. `text` null: it was not told. */
export type TaskInSystem = { id: string; title: string; text: string | null; state: TaskState | null };

/** A note in a system, whoever wrote it; `on` is the id of what it is written on, where the system has notes on tasks. */
export type NoteInSystem = Omit<Remark, 'text'> & { title: string; text: string | null; on: string | null };
// Letters, digits and hyphens make a token; one of ours has just so many of them, whatever follows without a space.
const token = 'HH-[0-9A-HJKMNP-TV-Z]{26}|[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*';
const everyMarker = new RegExp(`Helhed-ref:\\s*(${token})`, 'g');

type Mark = { marker: string; end: number };

const marksIn = (plain: string): Mark[] =>
  [...plain.matchAll(everyMarker)].map((found) => ({ marker: found[1] ?? '', end: found.index + found[0].length }));

/**
 * The marker that a text carries, wherever it stands: also where it came back as HTML, or with its lines joined. The last of
 * them, since what we quote comes before. Null: none.
 */
export const markerIn = (text: string | null): string | null => marksIn(plainText(text ?? '')).at(-1)?.marker ?? null;

/** The marker of a task: its text's, else its title's, where nobody has changed either. */
export const markerOf = ({ title, text }: Pick<TaskInSystem, 'title' | 'text'>): string | null =>
  markerIn(text) ?? markerIn(title);

/**
 * Which of these are ours by these markers, each with what people there wrote about it: every other note that names the
 * marker, every note on a task of ours, and what was added to its text.
 */
export function ownEntriesIn(
  markers: readonly string[],
  { tasks, notes }: { tasks: readonly TaskInSystem[]; notes: readonly NoteInSystem[] },
): StoredEntry[] {
  const inOrder = notes.toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
  return markers.flatMap((marker) => {
    const own = tasks.filter((task) => markerOf(task) === marker);
    if (own.length === 0) return notesOf(marker, inOrder);
    return own.map(({ id, text, state }): StoredEntry => {
      const about = inOrder.filter((note) => note.on === id || names(note, marker));
      return { id, kind: 'task', marker, state, remarks: [...about.map(remark), ...addition(id, text, marker)] };
    });
  });
}

/** Tells whether one of these markers stands in nothing that was found. */
export const isAnyMissing = (markers: readonly string[], found: readonly StoredEntry[]): boolean =>
  markers.some((marker) => found.every((one) => one.marker !== marker));

const names = ({ title, text }: NoteInSystem, marker: string): boolean =>
  title.includes(marker) || plainText(text ?? '').includes(marker);

// Whoever answers a note may end with its marker too: the first note to do so is ours, and any that says just the same.
function notesOf(marker: string, notes: readonly NoteInSystem[]): StoredEntry[] {
  const naming = notes.filter((note) => names(note, marker));
  const first = naming.find((note) => endsWith(note, marker));
  const isOurs = (note: NoteInSystem) => first !== undefined && wordsOf(note) === wordsOf(first);
  const remarks = naming.filter((note) => !isOurs(note)).map(remark);
  return naming.filter(isOurs).map(({ id }): StoredEntry => ({ id, kind: 'note', marker, state: null, remarks }));
}

const wordsOf = ({ title, text }: NoteInSystem): string => JSON.stringify([title, text && plainText(text)]);

// Where no text is told there is only the title to go by.
function endsWith({ title, text }: NoteInSystem, marker: string): boolean {
  if (text === null) return markerIn(title) === marker;
  const plain = plainText(text).trimEnd();
  const last = marksIn(plain).at(-1);
  return last?.marker === marker && last.end === plain.length;
}

// Nobody says who added it, or when. Its length is in the id, so that what is added later is another remark.
function addition(taskId: string, text: string | null, marker: string): Remark[] {
  const plain = plainText(text ?? '');
  const last = marksIn(plain).findLast((mark) => mark.marker === marker);
  const added = last ? plain.slice(last.end).trim() : '';
  return added === '' ? [] : [{ id: `${taskId}+${added.length}`, text: added, by: null, at: null }];
}

const remark = ({ id, title, text, by, at }: NoteInSystem): Remark => ({
  id,
  text: text === null ? title : `${title}\n${plainText(text)}`,
  by,
  at,
});
