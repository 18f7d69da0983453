import type { Answer, Person, Posted, Posting } from '../../src/domain/area-system.ts';
import { yes } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { entryOf } from './directory.ts';
import { patientOf } from './person.ts';
import {
  readAssignment,
  readAssignmentType,
  readEach,
  readList,
  readNote,
  readOrganization,
  readPrototype,
} from './wire.ts';

/** The kind of assignment that a task of ours is. */
const taskType = 'Henvendelse fra anden afdeling';

/** Writes an assignment about a patient, or a note: once, whatever comes of it. */
export const post = (visit: Visit, person: Person, posting: Posting): Promise<Answer<Posted>> =>
  posting.kind === 'task' ? postTask(visit, person, posting) : postNote(visit, person, posting);

/** Fills in the prototype of an assignment, and sends it where its action »Opret« says. */
async function postTask(visit: Visit, person: Person, posting: Posting): Promise<Answer<Posted>> {
  const assignee = posting.unit === null ? null : await assigneeFor(visit, posting.unit);
  if (assignee && !assignee.ok) return assignee;
  const prototype = await prototypeFor(visit, person);
  if (!prototype.ok) return prototype;
  const { actions, ...blank } = prototype.value.value;
  const filled = {
    ...blank,
    title: posting.title,
    description: posting.text,
    dueDate: posting.dueOn,
    organizationAssignee: assignee && assignee.value.value,
  };
  const call = 'assignments.create';
  const create = actions.find(({ name }) => name === 'Opret')?._links.createAssignment;
  const sent = { call, method: 'POST' as const, body: filled, reads: readAssignment, accepts: [201] };
  return written(visit, await visit.write(create, sent), { call, patientId: blank.patientId, posting });
}

async function postNote(visit: Visit, person: Person, posting: Posting): Promise<Answer<Posted>> {
  const patient = await patientOf(visit, person);
  if (!patient.ok) return patient;
  const { id, _links } = patient.value.value;
  const call = 'notes.create';
  const body = { title: posting.title, text: posting.text };
  const sent = { call, method: 'POST' as const, body, reads: readNote, accepts: [201] };
  return written(visit, await visit.write(_links.notes, sent), { call, patientId: id, posting });
}

function written(
  visit: Visit,
  answer: Answer<{ id: number; patientId: number }>,
  { call, patientId, posting }: { call: string; patientId: number; posting: Posting },
): Answer<Posted> {
  if (answer.ok && answer.value.value.patientId !== patientId) return visit.foreign(call);
  const { kind, marker } = posting;
  const state = kind === 'task' ? 'OPEN' : null;
  return withValue(answer, ({ id }) => ({ id: String(id), kind, marker, state, remarks: [] }));
}

/** A unit as whom an assignment is for; not understood where the system has no such unit. */
async function assigneeFor(visit: Visit, unit: string) {
  const call = 'organizations.list';
  const entry = await entryOf(visit, 'organizations', readOrganization, ({ key }) => key === unit);
  if (!entry.ok) return entry;
  const organization = entry.value.value;
  if (organization)
    return yes({ ...entry.value, value: { organizationId: organization.id, displayName: organization.name } });
  visit.incomplete(call);
  return visit.notUnderstood(call);
}

async function prototypeFor(visit: Visit, person: Person) {
  const patient = await patientOf(visit, person);
  if (!patient.ok) return patient;
  const { id, _links } = patient.value.value;
  const types = await visit.follow(_links.availableAssignmentTypes, { call: 'assignments.types', reads: readList });
  if (!types.ok) return types;
  const type = readEach(types.value.value, readAssignmentType).items.find(({ name }) => name === taskType);
  const call = 'assignments.prototype';
  const prototype = await visit.follow(type?._links.assignmentPrototype, { call, reads: readPrototype });
  return prototype.ok && prototype.value.value.patientId !== id ? visit.foreign(call) : prototype;
}
