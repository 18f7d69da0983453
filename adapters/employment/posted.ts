import type { Answer, Call, Fault, Listed, Person, Posted } from '../../src/domain/area-system.ts';
import { isAnyMissing, oursAmong, type NoteThere, type TaskThere } from '../../src/domain/marker.ts';
import { no, yes, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { once, sectionOf, type Desk } from './batches.ts';
import { list, notUnderstood } from './client.ts';
import { noteOf, taskOf } from './map.ts';
import { readEach, readNote, readTask, taskColumns } from './wire.ts';

// What is not found may be written again, so nobody else's older answer will do.
const section = {
  call: 'tasks.search',
  path: '/tasks/citizen',
  columns: taskColumns,
  reads: readTask,
  item: taskOf,
  fresh: true,
};

/** What of ours is there about a citizen, by markers that may depend on which tasks there are. */
export async function posted(
  desk: Desk,
  person: Person,
  markersAmong: (tasks: readonly TaskThere[]) => readonly string[],
  within: Call,
): Promise<Answer<readonly Posted[]>> {
  const [tasks, journal] = await Promise.all([tasksOf(desk, person, within), notesOn(desk, [person.ref], within)]);
  if (!tasks.ok) return tasks;
  if (!journal.ok) return journal;
  const { items, leftOut } = tasks.value.value;
  const markers = markersAmong(items);
  const found = oursAmong(markers, { tasks: items, notes: journal.value.items });
  // What is looked for may be among what cannot be read.
  if (isAnyMissing(markers, found) && leftOut + journal.value.leftOut > 0)
    return no(notUnderstood(desk.area, section.call));
  const ourTasks = found.filter(({ kind }) => kind === 'task').map(({ id }) => id);
  const onTasks = await notesOn(desk, ourTasks, within);
  if (!onTasks.ok) return onTasks;
  const notes = [...journal.value.items, ...onTasks.value.items];
  return yes({ ...tasks.value, value: oursAmong(markers, { tasks: items, notes }) });
}

async function tasksOf(desk: Desk, person: Person, within: Call): Promise<Answer<Listed<TaskThere>>> {
  const answers = await sectionOf(desk, [person], section, within);
  return answers.get(person.cpr) ?? no(notUnderstood(desk.area, section.call));
}

/** The notes in the journals of a citizen, or of tasks: all of them, or the fault of one. */
async function notesOn(desk: Desk, ids: readonly string[], within: Call): Promise<Result<Listed<NoteThere>, Fault>> {
  const journals = await Promise.all(ids.map((id) => notesOnOne(desk, id, within)));
  const read: Listed<NoteThere>[] = [];
  for (const journal of journals) {
    if (!journal.ok) return journal;
    read.push(journal.value);
  }
  const leftOut = read.reduce((sum, one) => sum + one.leftOut, 0);
  return yes({ items: read.flatMap(({ items }) => items), leftOut });
}

async function notesOnOne(
  { area, http, alarm }: Desk,
  id: string,
  within: Call,
): Promise<Result<Listed<NoteThere>, Fault>> {
  const call = 'journals.list';
  const answer = await list(http, { call, path: `/journals/${segment(id)}`, fresh: true }, within);
  if (!answer.ok) return answer;
  const { read, leftOut } = readEach(answer.value.value, readNote);
  if (read.some(({ referenceId }) => referenceId !== id)) {
    alarm('foreign-record', { area, call });
    return no(notUnderstood(area, call));
  }
  if (leftOut > 0) alarm('upstream-invalid', { area, call });
  return yes({ items: once(read).map(noteOf), leftOut });
}
