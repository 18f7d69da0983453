import type { Person, StoredEntry, Entry } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Link, Visit } from './client.ts';
import { postNote } from './notes.ts';
import { readRef } from './person.ts';
import { placesOf } from './places.ts';
import { organizationOf } from './units.ts';
import { readAssignmentType, readChosen, readMade, readPrototype } from './wire-assignment.ts';
import { readEach, readList } from './wire.ts';
import { isNamed } from './words.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** Writes an assignment about a citizen, or a note: once, whatever comes of it. */
export const post = (visit: Visit, person: Person, posting: Entry): Promise<Answer<StoredEntry>> =>
  posting.kind === 'task' ? postTask(visit, person, posting) : postNote(visit, person, posting);

/** Fills in the prototype of an assignment, and sends it where its action says. */
async function postTask(visit: Visit, person: Person, posting: Entry): Promise<Answer<StoredEntry>> {
  const { unit } = posting;
  const prototype = await prototypeFor(visit, person);
  if (!prototype.ok) return prototype;
  const { actions, _links, ...blank } = prototype.value.value;
  const assignee = unit === null ? null : await assigneeFor(visit, unit, _links.availableOrganizationAssignees);
  if (assignee && !assignee.ok) return assignee;
  const filled = {
    ...blank,
    title: posting.title,
    description: posting.text,
    dueDate: posting.dueOn,
    organizationAssignee: assignee && assignee.value.value,
  };
  const call = 'assignments.create';
  const { create } = visit.words.setup.assignments ?? { create: [] };
  const link = actions.find(({ name }) => isNamed(name, create))?._links.createAssignment;
  const sent = { call, method: 'POST' as const, body: filled, reads: readMade, accepts: [201] };
  const answer = await visit.write(link, sent);
  if (answer.ok && answer.value.value.patientId !== readRef(person.ref).id) return visit.foreign(call);
  const { kind, marker } = posting;
  return withValue(answer, ({ id }) => ({ id: String(id), kind, marker, state: 'OPEN', remarks: [] }));
}

/** The form for an assignment of the type that the settings name, on the first thing that takes one. */
async function prototypeFor(visit: Visit, person: Person) {
  const places = await placesOf(visit, person);
  if (!places.ok) return places;
  const place = places.value.value.items.find((one) => one.availableAssignmentTypes);
  const types = await visit.follow(place?.availableAssignmentTypes, { call: 'assignments.types', reads: readList });
  if (!types.ok) return types;
  const named = visit.words.setup.assignments?.type ?? '';
  const read = readEach(types.value.value, readAssignmentType);
  const type = read.items.find(({ name }) => isNamed(name, [named]));
  if (!type && read.leftOut > 0) return visit.notUnderstood('assignments.types');
  return visit.follow(type?._links.assignmentPrototype, { call: 'assignments.prototype', reads: readPrototype });
}

/** A unit as whom an assignment is for: only organizations that the form offers may be chosen. */
async function assigneeFor(visit: Visit, unit: string, offered: Link) {
  const call = 'assignments.assignees';
  const entry = await organizationOf(visit, unit);
  if (!entry.ok) return entry;
  const organization = entry.value.value;
  if (organization) {
    const list = await visit.follow(offered, { call, reads: readList });
    if (!list.ok) return list;
    const chosen = readEach(list.value.value, readChosen).items.find(({ id }) => id === organization.id);
    if (chosen) return ok({ ...list.value, value: { organizationId: chosen.id, displayName: chosen.name } });
  }
  visit.incomplete(call);
  return visit.notUnderstood(call);
}
