import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import { markerIn, type NoteInSystem, type TaskInSystem } from '../../src/domain/delivery/marker.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { allOf, nothing, withValue } from '../kit/answers.ts';
import { markersOf, ownEntries, type Wanted } from '../kit/entries.ts';
import { byId, readEach } from '../kit/records.ts';
import { isNamed } from '../kit/vocabulary.ts';
import { assignableObjects } from './assignable-objects.ts';
import { treeNow, type Node } from './pathway-tree.ts';
import { readRef } from './person.ts';
import type { Link, SocialSession } from './session.ts';
import type { NoteSetup } from './setup-writes.ts';
import {
  readAssignment,
  readItself,
  readNote,
  type ObjectLinks,
  type WireAssignment,
  type WireAssignmentItself,
} from './wire-assignment.ts';
import { readList } from './wire.ts';
import { isLabel } from './write-entry.ts';

/** An assignment with the link to it. */
type LinkedTask = TaskInSystem & { self: Link };

/** Holds what of ours is there about a citizen, and the assignments among which it was looked for. */
type Stored = { ours: readonly StoredEntry[]; tasks: readonly LinkedTask[] };

/** Looks for what is ours on every object that the settings name. */
export async function storedEntries(session: SocialSession, person: Person, wanted: Wanted): Promise<Answer<Stored>> {
  const { assignments: areWritten, notes: setup } = session.words.setup;
  if (!areWritten && !setup) return session.notConfigured('assignments.places');
  const [assignments, notes] = await Promise.all([
    areWritten ? assignmentsOf(session, person, wanted) : null,
    setup ? notesOf(session, person, setup) : null,
  ]);
  if (assignments && !assignments.ok) return assignments;
  if (notes && !notes.ok) return notes;
  const answer = assignments ?? notes;
  const { items: tasks, leftOut } = assignments?.value.value ?? nothing;
  const { items, leftOut: notesLeftOut } = notes?.value.value ?? nothing;
  const markers = markersOf(wanted, tasks);
  const ours = ownEntries(markers, { tasks, notes: items, leftOut: leftOut + notesLeftOut });
  return ours && answer
    ? withValue<unknown, Stored>(answer, () => ({ ours, tasks }))
    : session.notUnderstood('assignments.active');
}

/** All assignments about a citizen, with the texts of those that may be wanted. */
async function assignmentsOf(
  session: SocialSession,
  person: Person,
  wanted: Wanted,
): Promise<Answer<Listed<LinkedTask>>> {
  const objects = await assignableObjects(session, person);
  if (!objects.ok) return objects;
  const { id } = readRef(person.ref);
  const { items, leftOut } = objects.value.value;
  const lists = allOf(await Promise.all(items.map((object) => assignmentsOn(session, id, object))));
  if (!lists.ok) return lists;
  const all = new Map(lists.value.flatMap((list) => list.items.map((one) => [one.id, one])));
  const tasks = allOf(await Promise.all([...all.values()].map((one) => taskOf(session, id, one, wanted))));
  if (!tasks.ok) return tasks;
  const unread = lists.value.reduce((sum, list) => sum + list.leftOut, leftOut);
  return withValue(objects, () => ({ items: tasks.value, leftOut: unread }));
}

/** Those on one object. The history last, so that none is missed that is closed meanwhile. */
async function assignmentsOn(
  session: SocialSession,
  patientId: number,
  { activeAssignments, assignments }: ObjectLinks,
): Promise<Result<Listed<WireAssignment>, Fault>> {
  const active = await listedAt(session, patientId, activeAssignments, 'assignments.active');
  if (!active.ok) return active;
  const history = await listedAt(session, patientId, assignments, 'assignments.history');
  if (!history.ok) return history;
  const { value: before } = active.value;
  const { value: latest } = history.value;
  return ok({ items: [...before.items, ...latest.items], leftOut: before.leftOut + latest.leftOut });
}

async function listedAt(session: SocialSession, patientId: number, link: Link, call: string) {
  // What is not found may be written again, so nobody else's older answer will do.
  const answer = await session.follow(link, { call, reads: readList, fresh: true });
  const read = withValue(answer, (records) => readEach(records, readAssignment, byId));
  if (!read.ok) return read;
  if (read.value.value.items.some((one) => one.patientId !== patientId)) return session.foreign(call);
  if (read.value.value.leftOut > 0) session.incomplete(call);
  return read;
}

/** An assignment, whoever made it; where a list holds no text, it is read on its own if it may be wanted. */
async function taskOf(
  session: SocialSession,
  patientId: number,
  listed: WireAssignment,
  wanted: Wanted,
): Promise<Result<LinkedTask, Fault>> {
  const { id, description, workflowState, _links } = listed;
  const title = listed.title ?? '';
  const task = (text: string | null): LinkedTask => ({
    id: String(id),
    title,
    text,
    state: session.words.taskStateOf(workflowState?.name),
    self: _links.self,
  });
  if (typeof description === 'string' || !mayBeWanted(wanted, String(id), title)) return ok(task(description ?? null));
  const itself = await assignmentItself(session, { id, patientId, link: _links.self });
  if (!itself.ok) return itself;
  // A list that has just named it and a record that is not there contradict each other.
  return itself.value.value ? ok(task(itself.value.value.description ?? '')) : session.notUnderstood('assignments.get');
}

/** A title that carries another marker tells enough; one without any may have lost it to somebody who changed it. */
function mayBeWanted(wanted: Wanted, id: string, title: string): boolean {
  if ('id' in wanted) return wanted.id === id;
  const marker = markerIn(title);
  return marker === null || wanted.markers.includes(marker);
}

/** Reads an assignment on its own, with its text and what may be done to it; null where it is gone. */
export async function assignmentItself(
  session: SocialSession,
  { id, patientId, link }: { id: number; patientId: number; link: Link },
): Promise<Answer<WireAssignmentItself | null>> {
  const call = 'assignments.get';
  const answer = await session.follow(link, { call, reads: readItself, accepts: [404], fresh: true });
  if (!answer.ok || answer.value.value === null) return answer;
  const isThat = answer.value.value.id === id && answer.value.value.patientId === patientId;
  return isThat ? answer : session.foreign(call);
}

/** Notes on a citizen, whoever wrote them: forms of that name, each read on its own. */
async function notesOf(
  session: SocialSession,
  person: Person,
  setup: NoteSetup,
): Promise<Answer<Listed<NoteInSystem>>> {
  const tree = await treeNow(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.forms;
  const forms = items.filter(({ name }) => isNamed(name, [setup.form]));
  const notes = allOf(await Promise.all(forms.map((node) => noteAt(session, person, node, setup))));
  return notes.ok ? withValue(tree, () => ({ items: notes.value, leftOut })) : notes;
}

async function noteAt(
  session: SocialSession,
  person: Person,
  node: Node,
  setup: NoteSetup,
): Promise<Result<NoteInSystem, Fault>> {
  const ask = { call: 'notes.get', reads: readNote, fresh: true };
  const answer = await session.follow(node._links.referencedObject, ask);
  if (!answer.ok) return answer;
  const { id, patientId, items, createdDate } = answer.value.value;
  if (patientId !== readRef(person.ref).id || id !== node.ref) return session.foreign(ask.call);
  const valueOf = (label: string | null) => {
    const value = label === null ? null : items.find((one) => isLabel(one.label, label))?.value;
    return typeof value === 'string' ? value : '';
  };
  const at = createdDate ? instant(createdDate) : null;
  return ok({ id: String(id), on: null, title: valueOf(setup.title), text: valueOf(setup.text), by: null, at });
}
