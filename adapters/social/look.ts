import type { Answer, Listed, Person, Posted } from '../../src/domain/area-system.ts';
import { isAnyMissing, oursAmong, type TaskThere } from '../../src/domain/marker.ts';
import { withValue } from './answer.ts';
import type { Link, Visit } from './client.ts';
import { noteOf, taskOf } from './map.ts';
import { patientOf } from './person.ts';
import {
  readAssignment,
  readEach,
  readList,
  readNote,
  type Reads,
  type WireAssignment,
  type WirePatient,
} from './wire.ts';

/** What of ours is there about a citizen, and the assignments among which it was looked for. */
type Seen = { ours: readonly Posted[]; assignments: readonly WireAssignment[] };

/** Looks for what is ours, by markers that may depend on which tasks there are. */
export async function look(
  visit: Visit,
  person: Person,
  markersAmong: (tasks: readonly TaskThere[]) => readonly string[],
): Promise<Answer<Seen>> {
  const patient = await patientOf(visit, person);
  if (!patient.ok) return patient;
  const { id, _links } = patient.value.value;
  const [assignments, notes] = await Promise.all([
    assignmentsOf(visit, id, _links),
    recordsOf(visit, id, _links.notes, { call: 'notes.list', reads: readNote }),
  ]);
  if (!assignments.ok) return assignments;
  if (!notes.ok) return notes;
  const { items, leftOut } = assignments.value.value;
  const tasks = items.map(taskOf);
  const markers = markersAmong(tasks);
  const ours = oursAmong(markers, { tasks, notes: notes.value.value.items.map(noteOf) });
  // What is looked for may be among what cannot be read.
  if (isAnyMissing(markers, ours) && leftOut + notes.value.value.leftOut > 0)
    return visit.notUnderstood('assignments.active');
  return withValue(assignments, () => ({ ours, assignments: items }));
}

/** All assignments about a patient. The closed ones last, so that none is missed that is closed meanwhile. */
async function assignmentsOf(
  visit: Visit,
  patientId: number,
  { activeAssignments, closedAssignments }: WirePatient['_links'],
): Promise<Answer<Listed<WireAssignment>>> {
  const reads = readAssignment;
  const active = await recordsOf(visit, patientId, activeAssignments, { call: 'assignments.active', reads });
  if (!active.ok) return active;
  const closed = await recordsOf(visit, patientId, closedAssignments, { call: 'assignments.closed', reads });
  return withValue(closed, ({ items, leftOut }) => {
    const { items: before, leftOut: leftOutBefore } = active.value.value;
    const latest = new Map([...before, ...items].map((one) => [one.id, one]));
    return { items: [...latest.values()], leftOut: leftOutBefore + leftOut };
  });
}

async function recordsOf<Wire extends { id: number; patientId: number }>(
  visit: Visit,
  patientId: number,
  link: Link,
  { call, reads }: { call: string; reads: Reads<Wire> },
): Promise<Answer<Listed<Wire>>> {
  // What is not found may be written again, so nobody else's older answer will do.
  const said = await visit.follow(link, { call, reads: readList, fresh: true });
  const answer = withValue(said, (records) => readEach(records, reads));
  if (!answer.ok) return answer;
  if (answer.value.value.items.some((record) => record.patientId !== patientId)) return visit.foreign(call);
  if (answer.value.value.leftOut > 0) visit.incomplete(call);
  return answer;
}
