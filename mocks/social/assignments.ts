import { z } from 'zod';
import type { MockRequest, Operation } from '../kit/operation.ts';
import { assignmentTypes } from './assignment-prototypes.ts';
import { absolute, failure, ok, relative } from './hal.ts';
import { onPatient, onRecord } from './on-patient.ts';
import { nextId, type Assignment, type Register } from './register.ts';

const content = z.object({
  title: z.string().min(1),
  description: z.string(),
  startDate: z.iso.date(),
  dueDate: z.iso.date().nullable().default(null),
  organizationAssignee: z.object({ organizationId: z.int(), displayName: z.string() }).nullable().default(null),
  professionalAssignee: z.object({ professionalId: z.int(), displayName: z.string() }).nullable().default(null),
});
const creation = content.extend({ typeId: z.int().refine((id) => assignmentTypes.some((type) => type.id === id)) });
const revision = content.extend({ version: z.int() });
const closing = z.object({ version: z.int() });

const create = onPatient(
  {
    name: 'assignments.create',
    method: 'POST',
    path: '/patients/{patientId}/assignments',
    writes: true,
    renames: 'description',
    enumKey: 'assignmentStatus',
  },
  (patient, request, { state }) => {
    const filled = creation.safeParse(request.body);
    if (!filled.success) return failure(400, 'title, description, startDate and a known typeId are needed');
    const made: Assignment = { id: nextId(state), version: 1, patientId: patient.id, ...filled.data, status: 'Aktiv' };
    state.assignments.set(made.id, made);
    return ok(assignmentBody(made, request));
  },
);

const listOf = (status: Assignment['status'], name: string, path: string) =>
  onPatient(
    { name, method: 'GET', path, renames: 'description', enumKey: 'assignmentStatus' },
    (patient, request, { state }) => {
      const own = [...state.assignments.values()].filter(
        (one) => one.patientId === patient.id && one.status === status,
      );
      return ok(own.map((one) => assignmentBody(one, request)));
    },
  );

const active = listOf('Aktiv', 'assignments.active', '/patients/{patientId}/activeAssignments');
const closed = listOf('Afsluttet', 'assignments.closed', '/patients/{patientId}/closedAssignments');

const get = onRecord(
  'assignmentId',
  {
    name: 'assignments.get',
    method: 'GET',
    path: '/assignments/{assignmentId}',
    renames: 'description',
    enumKey: 'assignmentStatus',
  },
  (one, request) => ok(assignmentBody(one, request)),
);

const save = onRecord(
  'assignmentId',
  {
    name: 'assignments.save',
    method: 'PUT',
    path: '/assignments/{assignmentId}',
    writes: true,
    renames: 'description',
    enumKey: 'assignmentStatus',
  },
  (one, request, { state }) => {
    const filled = revision.safeParse(request.body);
    if (!filled.success) return failure(400, 'version, title, description and startDate are needed');
    const refusal = barrier(one, filled.data.version);
    if (refusal) return refusal;
    const saved = { ...one, ...filled.data, version: one.version + 1 };
    state.assignments.set(one.id, saved);
    return ok(assignmentBody(saved, request));
  },
);

const close = onRecord(
  'assignmentId',
  { name: 'assignments.close', method: 'PUT', path: '/assignments/{assignmentId}/close', writes: true },
  (one, { body }, { state }) => {
    const read = closing.safeParse(body);
    if (!read.success) return failure(400, 'A version is needed');
    const refusal = barrier(one, read.data.version);
    if (refusal) return refusal;
    state.assignments.set(one.id, { ...one, status: 'Afsluttet', version: one.version + 1 });
    return { status: 204 };
  },
);

export const assignmentOperations: readonly Operation<Register>[] = [create, active, closed, get, save, close];

function barrier(one: Assignment, version: number) {
  if (one.status === 'Afsluttet') return failure(400, 'The assignment is closed');
  return one.version === version ? null : failure(409, 'The assignment has been changed by somebody else');
}

function assignmentBody({ status, ...one }: Assignment, request: MockRequest): unknown {
  const path = `/assignments/${one.id}`;
  const actions = [
    { id: 2, name: 'Gem', _links: { updateAssignment: absolute(request, path) } },
    { id: 3, name: 'Afslut', _links: { updateAssignment: relative(`${path}/close`) } },
  ];
  return {
    ...one,
    assignmentStatus: status,
    actions: status === 'Aktiv' ? actions : [],
    _links: { self: relative(path) },
  };
}
