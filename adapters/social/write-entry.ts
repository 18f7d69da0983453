import type { Person, StoredEntry, Entry } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from './with-value.ts';
import type { Link, SocialSession } from './session.ts';
import { writeNote } from './notes.ts';
import { readRef } from './find.ts';
import { assignableObjects } from './assignable-objects.ts';
import { organizationOf } from './units.ts';
import { readAssignmentType, readChosen, readMade, readPrototype } from './wire-assignment.ts';
import { readEach, readList } from './wire.ts';
import { isNamed } from './vocabulary.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** Writes an assignment about a citizen, or a note: once, whatever comes of it. */
export const writeEntry = (session: SocialSession, person: Person, entry: Entry): Promise<Answer<StoredEntry>> =>
  entry.kind === 'task' ? writeTask(session, person, entry) : writeNote(session, person, entry);

/** Fills in the prototype of an assignment, and sends it where its action says. */
async function writeTask(session: SocialSession, person: Person, entry: Entry): Promise<Answer<StoredEntry>> {
  const { unit } = entry;
  const prototype = await prototypeFor(session, person);
  if (!prototype.ok) return prototype;
  const { actions, _links, ...blank } = prototype.value.value;
  const assignee = unit === null ? null : await assigneeFor(session, unit, _links.availableOrganizationAssignees);
  if (assignee && !assignee.ok) return assignee;
  const filled = {
    ...blank,
    title: entry.title,
    description: entry.text,
    dueDate: entry.dueOn,
    organizationAssignee: assignee && assignee.value.value,
  };
  const call = 'assignments.create';
  const { create } = session.words.setup.assignments ?? { create: [] };
  const link = actions.find(({ name }) => isNamed(name, create))?._links.createAssignment;
  const sent = { call, method: 'POST' as const, body: filled, reads: readMade, accepts: [201] };
  const answer = await session.write(link, sent);
  if (answer.ok && answer.value.value.patientId !== readRef(person.ref).id) return session.foreign(call);
  const { kind, marker } = entry;
  return withValue(answer, ({ id }) => ({ id: String(id), kind, marker, state: 'OPEN', remarks: [] }));
}

/** The form for an assignment of the type that the settings name, on the first thing that takes one. */
async function prototypeFor(session: SocialSession, person: Person) {
  const objects = await assignableObjects(session, person);
  if (!objects.ok) return objects;
  const object = objects.value.value.items.find((one) => one.availableAssignmentTypes);
  const types = await session.follow(object?.availableAssignmentTypes, { call: 'assignments.types', reads: readList });
  if (!types.ok) return types;
  const named = session.words.setup.assignments?.type ?? '';
  const read = readEach(types.value.value, readAssignmentType);
  const type = read.items.find(({ name }) => isNamed(name, [named]));
  if (!type && read.leftOut > 0) return session.notUnderstood('assignments.types');
  return session.follow(type?._links.assignmentPrototype, { call: 'assignments.prototype', reads: readPrototype });
}

/** A unit as whom an assignment is for: only organizations that the form offers may be chosen. */
async function assigneeFor(session: SocialSession, unit: string, offered: Link) {
  const call = 'assignments.assignees';
  const entry = await organizationOf(session, unit);
  if (!entry.ok) return entry;
  const organization = entry.value.value;
  if (organization) {
    const list = await session.follow(offered, { call, reads: readList });
    if (!list.ok) return list;
    const chosen = readEach(list.value.value, readChosen).items.find(({ id }) => id === organization.id);
    if (chosen) return ok({ ...list.value, value: { organizationId: chosen.id, displayName: chosen.name } });
  }
  session.incomplete(call);
  return session.notUnderstood(call);
}
