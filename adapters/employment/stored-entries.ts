import type { Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import {
  isAnyMissing,
  markerOf,
  ownEntriesIn,
  type NoteInSystem,
  type TaskInSystem,
} from '../../src/domain/delivery/marker.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { notUnderstood, type EmploymentSession } from './session.ts';
import { notesOn } from './notes.ts';
import { tasksOf, withTexts } from './tasks.ts';
import type { Answer, Call, Fault, Listed } from '../../src/domain/citizen/answer.ts';

/**
 * Finds our own entries about a citizen, by markers that may depend on which tasks there are: among their tasks by
 * title, by text where that can be read, and in their journal where notes are configured.
 */
export async function storedEntries(
  session: EmploymentSession,
  person: Person,
  markersAmong: (tasks: readonly TaskInSystem[]) => Promise<Result<readonly string[], Fault>>,
  within: Call,
): Promise<Answer<readonly StoredEntry[]>> {
  const [tasks, journal] = await Promise.all([tasksOf(session, person, within), journalOf(session, person, within)]);
  if (!tasks.ok) return tasks;
  if (!journal.ok) return journal;
  const { items, leftOut } = tasks.value.value;
  const asked = await markersAmong(items);
  if (!asked.ok) return asked;
  const markers = asked.value;
  const texts = await withOurTexts(session, person, { tasks: items, notes: journal.value.items }, markers, within);
  if (!texts.ok) return texts;
  const there = { tasks: texts.value, notes: journal.value.items };
  const found = ownEntriesIn(markers, there);
  // What is looked for may be among what cannot be read.
  if (isAnyMissing(markers, found) && leftOut + journal.value.leftOut > 0)
    return err(notUnderstood(session, 'tasks.search'));
  const onTasks = await notesOnTasks(session, found, within);
  if (!onTasks.ok) return onTasks;
  const notes = [...journal.value.items, ...onTasks.value.items];
  return ok({ ...tasks.value, value: ownEntriesIn(markers, { ...there, notes }) });
}

type There = { tasks: readonly TaskInSystem[]; notes: readonly NoteInSystem[] };

/** The texts of the tasks whose titles say that they are ours; where one is still missing, of those whose titles say nothing. */
async function withOurTexts(
  session: EmploymentSession,
  person: Person,
  there: There,
  markers: readonly string[],
  within: Call,
): Promise<Result<readonly TaskInSystem[], Fault>> {
  const ours = (task: TaskInSystem) => markers.includes(markerOf(task) ?? '');
  const first = await withTexts(session, person, there.tasks, ours, within);
  if (!first.ok || !isAnyMissing(markers, ownEntriesIn(markers, { ...there, tasks: first.value }))) return first;
  return withTexts(session, person, first.value, (task) => markerOf(task) === null, within);
}

const nothing: Listed<NoteInSystem> = { items: [], leftOut: 0 };

const journalOf = async (session: EmploymentSession, { ref }: Person, within: Call): Promise<Result<Listed<NoteInSystem>, Fault>> =>
  session.setup.note === null ? ok(nothing) : notesOn(session, [ref], within);

async function notesOnTasks(
  session: EmploymentSession,
  found: readonly StoredEntry[],
  within: Call,
): Promise<Result<Listed<NoteInSystem>, Fault>> {
  const ours = found.filter(({ kind }) => kind === 'task').map(({ id }) => id);
  return session.setup.note?.onTasks ? notesOn(session, ours, within) : ok(nothing);
}
