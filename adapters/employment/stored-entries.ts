import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import {
  isAnyMissing,
  markerOf,
  ownEntriesIn,
  type NoteInSystem,
  type TaskInSystem,
} from '../../src/domain/delivery/marker.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { allOf, nothing, withValue } from '../kit/answers.ts';
import { instantOf } from '../kit/dates.ts';
import { markersOf, ownEntries, type Entries, type Wanted } from '../kit/entries.ts';
import { byId, trimmed } from '../kit/records.ts';
import { searchAll } from './search.ts';
import type { EmploymentSession } from './session.ts';
import { readNote, readTask, readTaskRow, type WireTask, type WireTaskRow } from './wire-records.ts';

const call = 'tasks.search';
const columns = ['title', 'citizenId', 'referenceId', 'deadline', 'type', 'state'];
const rest = `"columns":${JSON.stringify(columns)},"sort":[{"fieldName":"deadline","ascending":false}],`;
/** More tasks than this are not read one by one. */
const mostRead = 100;

/**
 * Finds our own entries about a citizen: among their tasks by title, by text where that can be read, and in their journal where
 * notes are configured. Never by an older answer: what is not found may be written again.
 */
export async function storedEntries(
  session: EmploymentSession,
  person: Person,
  wanted: Wanted,
): Promise<Answer<readonly StoredEntry[]>> {
  const { note } = session.setup;
  const [listed, journal] = await Promise.all([
    tasksOf(session, person),
    note === null ? ok(nothing) : notesOn(session, [person.ref]),
  ]);
  if (!listed.ok) return listed;
  if (!journal.ok) return journal;
  const leftOut = listed.value.value.leftOut + journal.value.leftOut;
  const isNamed = ({ id }: TaskInSystem) => 'id' in wanted && wanted.id === id;
  const named = await withTexts(session, person, listed.value.value.items, isNamed);
  if (!named.ok) return named;
  const markers = markersOf(wanted, named.value);
  const tasks = await withOurTexts(
    session,
    person,
    { tasks: named.value, notes: journal.value.items, leftOut },
    markers,
  );
  if (!tasks.ok) return tasks;
  const entries = { tasks: tasks.value, notes: journal.value.items, leftOut };
  const found = ownEntries(markers, entries);
  if (!found) return session.notUnderstood(call);
  const onTasks = note?.onTasks ? found.filter(({ kind }) => kind === 'task').map(({ id }) => id) : [];
  const more = await notesOn(session, onTasks);
  if (!more.ok) return more;
  const notes = [...entries.notes, ...more.value.items];
  return withValue(listed, () => ownEntriesIn(markers, { ...entries, notes }));
}

/** The texts of the tasks whose titles say that they are ours; where one is still missing, of those whose titles say nothing. */
async function withOurTexts(
  session: EmploymentSession,
  person: Person,
  entries: Entries,
  markers: readonly string[],
): Promise<Result<readonly TaskInSystem[], Fault>> {
  const isOurs = (task: TaskInSystem) => markers.includes(markerOf(task) ?? '');
  const first = await withTexts(session, person, entries.tasks, isOurs);
  if (!first.ok || !isAnyMissing(markers, ownEntriesIn(markers, { ...entries, tasks: first.value }))) return first;
  return withTexts(session, person, first.value, (task) => markerOf(task) === null);
}

/** The tasks about a citizen, as their list tells them; it tells no texts. */
async function tasksOf(session: EmploymentSession, { ref }: Person): Promise<Answer<Listed<TaskInSystem>>> {
  const filters = [{ fieldName: 'citizenId', values: [ref] }];
  const search = { call, path: '/tasks/citizen', term: '', filters, rest, pageSize: 150, fresh: true };
  const answer = await searchAll(session, search);
  if (!answer.ok) return answer;
  const { items, leftOut } = session.read(call, answer.value.value, readTaskRow, byId);
  if (items.some(({ citizenId, referenceId }) => (citizenId ?? referenceId ?? ref) !== ref))
    return session.foreign(call);
  return withValue(answer, () => ({ items: items.map((row) => taskOf(session, row)), leftOut }));
}

/** The same tasks, those that are wanted with their texts, each read by itself where the settings file says how. */
async function withTexts(
  session: EmploymentSession,
  { ref }: Person,
  tasks: readonly TaskInSystem[],
  isWanted: (task: TaskInSystem) => boolean,
): Promise<Result<readonly TaskInSystem[], Fault>> {
  const { self } = session.setup.tasks;
  const wanted = self === null ? [] : tasks.filter((task) => task.text === null && isWanted(task));
  if (self === null || wanted.length === 0) return ok(tasks);
  const itself = 'tasks.get';
  if (wanted.length > mostRead) return session.notUnderstood(itself);
  const answers = wanted.map(async ({ id }): Promise<Result<TaskInSystem, Fault>> => {
    const path = self.replaceAll('{id}', segment(id));
    const answer = await session.get({ call: itself, path, fresh: true, reads: readTask });
    if (!answer.ok) return answer;
    const wire = answer.value.value;
    return wire.reference.id === ref ? ok(taskOf(session, wire)) : session.foreign(itself);
  });
  const read = allOf(await Promise.all(answers));
  if (!read.ok) return read;
  const byTheirIds = new Map(read.value.map((task) => [task.id, task]));
  return ok(tasks.map((task) => byTheirIds.get(task.id) ?? task));
}

/** Maps a task, whoever made it; its state is a Danish word in a list, and an English one where it stands by itself. */
export function taskOf(
  session: EmploymentSession,
  { id, title, description, stateName, state }: WireTaskRow | WireTask,
): TaskInSystem {
  const word = trimmed(stateName) ?? (state === null || state === undefined ? null : String(state));
  const known = session.words.taskStates(word);
  if (known === null) session.unknownWord(call);
  return { id, title: title ?? '', text: description ?? null, state: known };
}

/** The notes in the journals of a citizen, or of tasks: all of them, or the fault of one. The system does not say who wrote them. */
async function notesOn(
  session: EmploymentSession,
  ids: readonly string[],
): Promise<Result<Listed<NoteInSystem>, Fault>> {
  const journals = allOf(await Promise.all(ids.map((id) => journalOf(session, id))));
  if (!journals.ok) return journals;
  const leftOut = journals.value.reduce((sum, one) => sum + one.leftOut, 0);
  return ok({ items: journals.value.flatMap(({ items }) => items), leftOut });
}

async function journalOf(session: EmploymentSession, on: string): Promise<Result<Listed<NoteInSystem>, Fault>> {
  const journals = 'journals.list';
  const answer = await session.list({ call: journals, path: `/journals/${segment(on)}`, fresh: true });
  if (!answer.ok) return answer;
  const { items, leftOut } = session.read(journals, answer.value.value, readNote, byId);
  if (items.some(({ referenceId }) => (referenceId ?? on) !== on)) return session.foreign(journals);
  const notes = items.map(({ id, title, body, createdAt }) => ({
    id,
    on,
    title: title ?? '',
    text: body ?? null,
    by: null,
    at: instantOf(createdAt),
  }));
  return ok({ items: notes, leftOut });
}
