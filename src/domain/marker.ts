import type { Posted, Remark, TaskState } from './area-system.ts';

/** A task in a system, whoever wrote it: what it takes to tell whether it is ours. */
export type TaskThere = { id: string; text: string; state: TaskState | null };

/** A note in a system, whoever wrote it; `on` is the id of what it is written on, where the system has notes on tasks. */
export type NoteThere = Remark & { title: string; on: string | null };

/** The line that a posting's text ends with, by which it is found again. */
export const markerLine = (marker: string): string => `Helhed-ref: ${marker}`;

/** The marker that a text carries on a line of its own; the last of them, since what we quote comes before. Null: none. */
export function markerIn(text: string): string | null {
  const line = linesOf(text).findLast((one) => one.startsWith(markerLine('')));
  return line?.slice(markerLine('').length) || null;
}

/**
 * Which of these are ours by these markers, each with what people there wrote about it: every other note that names the
 * marker, every note on a task of ours, and what was added to its text.
 */
export function oursAmong(
  markers: readonly string[],
  { tasks, notes }: { tasks: readonly TaskThere[]; notes: readonly NoteThere[] },
): Posted[] {
  const inOrder = notes.toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
  return markers.flatMap((marker) => {
    const own = tasks.filter(({ text }) => markerIn(text) === marker);
    if (own.length === 0) return notesOf(marker, inOrder);
    return own.map(({ id, text, state }): Posted => {
      const about = inOrder.filter((note) => note.on === id || note.text.includes(marker));
      return { id, kind: 'task', marker, state, remarks: [...about.map(remark), ...addition(id, text, marker)] };
    });
  });
}

/** Whether one of these markers stands in nothing that was found. */
export const isAnyMissing = (markers: readonly string[], found: readonly Posted[]): boolean =>
  markers.some((marker) => found.every((one) => one.marker !== marker));

// Whoever answers a note may end with its marker too: the first note to do so is ours, and any that says just the same.
function notesOf(marker: string, notes: readonly NoteThere[]): Posted[] {
  const naming = notes.filter(({ text }) => text.includes(marker));
  const first = naming.find(({ text }) => linesOf(text.trimEnd()).at(-1) === markerLine(marker));
  const isOurs = ({ title, text }: NoteThere) => title === first?.title && text === first.text;
  const remarks = naming.filter((note) => !isOurs(note)).map(remark);
  return naming.filter(isOurs).map(({ id }): Posted => ({ id, kind: 'note', marker, state: null, remarks }));
}

// Nobody says who added it, or when. Its length is in the id, so that what is added later is another remark.
function addition(taskId: string, text: string, marker: string): Remark[] {
  const lines = linesOf(text);
  const added = lines
    .slice(lines.lastIndexOf(markerLine(marker)) + 1)
    .join('\n')
    .trim();
  return added === '' ? [] : [{ id: `${taskId}+${added.length}`, text: added, by: null, at: null }];
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trimEnd());

const remark = ({ id, title, text, by, at }: NoteThere): Remark => ({ id, text: `${title}\n${text}`, by, at });
