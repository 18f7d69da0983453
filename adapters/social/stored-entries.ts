import type { Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import { isAnyMissing, markerIn, markerOf, ownEntriesIn, type TaskInSystem } from '../../src/domain/delivery/marker.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { withValue } from './with-value.ts';
import { assignmentItself } from './assignment.ts';
import type { Link, SocialSession } from './session.ts';
import { notesOf } from './notes.ts';
import { assignableObjects, type AssignableObject } from './assignable-objects.ts';
import { readRef } from './find.ts';
import { readAssignment, type WireAssignment } from './wire-assignment.ts';
import { readEach, readList } from './wire.ts';
import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';

/** An assignment with the link to it. */
type LinkedTask = TaskInSystem & { self: Link };

/** What of ours is there about a citizen, and the assignments among which it was looked for. */
type Seen = { ours: readonly StoredEntry[]; tasks: readonly LinkedTask[] };

/** What is looked for: postings by their markers, or a task by its id. */
type Wanted = { markers: readonly string[] } | { id: string };

/** Looks for what is ours on every object that the settings name. */
export async function storedEntries(session: SocialSession, person: Person, wanted: Wanted): Promise<Answer<Seen>> {
  const { assignments: areWritten, notes: areNoted } = session.words.setup;
  if (!areWritten && !areNoted) return session.fault('not-configured', 'assignments.places');
  const [assignments, notes] = await Promise.all([
    areWritten ? assignmentsOf(session, person, wanted) : null,
    areNoted ? notesOf(session, person) : null,
  ]);
  if (assignments && !assignments.ok) return assignments;
  if (notes && !notes.ok) return notes;
  const answer = assignments ?? notes;
  if (!answer) return session.notUnderstood('assignments.active');
  const tasks = assignments?.value.value.items ?? [];
  const markers = 'markers' in wanted ? wanted.markers : markersOf(tasks, wanted.id);
  const ours = ownEntriesIn(markers, { tasks, notes: notes?.value.value.items ?? [] });
  const leftOut = (assignments?.value.value.leftOut ?? 0) + (notes?.value.value.leftOut ?? 0);
  // What is looked for may be among what cannot be read.
  if (isAnyMissing(markers, ours) && leftOut > 0) return session.notUnderstood('assignments.active');
  return ok({ ...answer.value, value: { ours, tasks } });
}

const markersOf = (tasks: readonly LinkedTask[], id: string): string[] =>
  tasks.filter((task) => task.id === id).flatMap((task) => markerOf(task) ?? []);

/** All assignments about a citizen, with the texts of those that may be wanted. */
async function assignmentsOf(session: SocialSession, person: Person, wanted: Wanted): Promise<Answer<Listed<LinkedTask>>> {
  const objects = await assignableObjects(session, person);
  if (!objects.ok) return objects;
  const { id } = readRef(person.ref);
  const lists = await Promise.all(objects.value.value.items.map((object) => assignmentsOn(session, id, object)));
  const failed = lists.find((list) => !list.ok);
  if (failed && !failed.ok) return failed;
  const all = new Map<number, WireAssignment>();
  let { leftOut } = objects.value.value;
  for (const list of lists) {
    if (!list.ok) continue;
    for (const one of list.value.value.items) all.set(one.id, one);
    leftOut += list.value.value.leftOut;
  }
  const tasks = await Promise.all([...all.values()].map((one) => taskOf(session, id, one, wanted)));
  const unread = tasks.find((task) => !task.ok);
  if (unread && !unread.ok) return unread;
  return withValue(objects, () => ({ items: tasks.flatMap((task) => (task.ok ? [task.value] : [])), leftOut }));
}

/** Those on one thing. The history last, so that none is missed that is closed meanwhile. */
async function assignmentsOn(
  session: SocialSession,
  patientId: number,
  { activeAssignments, assignments }: AssignableObject,
): Promise<Answer<Listed<WireAssignment>>> {
  const active = await listedAt(session, patientId, activeAssignments, 'assignments.active');
  if (!active.ok) return active;
  const history = await listedAt(session, patientId, assignments, 'assignments.history');
  return withValue(history, ({ items, leftOut }) => {
    const { items: before, leftOut: leftOutBefore } = active.value.value;
    const latest = new Map([...before, ...items].map((one) => [one.id, one]));
    return { items: [...latest.values()], leftOut: leftOutBefore + leftOut };
  });
}

async function listedAt(session: SocialSession, patientId: number, link: Link, call: string) {
  // What is not found may be written again, so nobody else's older answer will do.
  const said = await session.follow(link, { call, reads: readList, fresh: true });
  const answer = withValue(said, (records) => readEach(records, readAssignment));
  if (!answer.ok) return answer;
  if (answer.value.value.items.some((one) => one.patientId !== patientId)) return session.foreign(call);
  if (answer.value.value.leftOut > 0) session.incomplete(call);
  return answer;
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
  if (typeof description === 'string' || !mayBe(wanted, String(id), title)) return ok(task(description ?? null));
  const itself = await assignmentItself(session, { id, patientId, link: _links.self });
  if (!itself.ok) return itself;
  // A list that has just named it and a record that is not there contradict each other.
  return itself.value.value ? ok(task(itself.value.value.description ?? '')) : session.notUnderstood('assignments.get');
}

/** A title that carries another marker tells enough; one without any may have lost it to somebody who changed it. */
function mayBe(wanted: Wanted, id: string, title: string): boolean {
  if ('id' in wanted) return wanted.id === id;
  const marker = markerIn(title);
  return marker === null || wanted.markers.includes(marker);
}
