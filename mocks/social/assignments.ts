import { z } from 'zod';
import type { MockRequest, Operation } from '../kit/operation.ts';
import { assignmentTypes } from './assignment-prototypes.ts';
import { written } from './dates.ts';
import { absolute, conflict, failure, ok } from './hal.ts';
import { onObject, onRecord } from './on-patient.ts';
import { nextId, type Assignment, type Register } from './register.ts';
import type { SetUp } from './set-ups.ts';

const content = z.object({
  title: z.string().min(1),
  description: z.string(),
  startDate: z.iso.date(),
  startTime: z.string().nullable().default(null),
  dueDate: z.iso.date().nullable().default(null),
  dueTime: z.string().nullable().default(null),
  organizationAssignee: z.object({ organizationId: z.int(), displayName: z.string() }).nullable().default(null),
  professionalAssignee: z.object({ professionalId: z.int(), displayName: z.string() }).nullable().default(null),
});
// A change sends the whole assignment back.
const revision = content.extend({ id: z.int(), version: z.int() });
const path = '/assignments/{objectType}/{objectId}';

const create = onObject(
  { name: 'assignments.create', method: 'POST', path, writes: true, renames: 'patientId', enumKey: 'workflowState' },
  ({ type, id, patientId }, request, { state, now }) => {
    const filled = content.safeParse(request.body);
    const typeId = Number(request.query.get('typeId'));
    if (!filled.success || !assignmentTypes(state.setUp).some((one) => one.id === typeId))
      return failure(400, 'title, description, startDate and a known type are needed');
    const made: Assignment = {
      id: nextId(state),
      version: 1,
      patientId,
      on: { type, id },
      typeId,
      ...filled.data,
      status: 'Aktiv',
      createdAt: now().toISOString(),
    };
    state.assignments.set(made.id, made);
    return ok(itselfBody(made, request, state), 201);
  },
);

const listOf = (name: string, rest: string, isListed: (one: Assignment) => boolean) =>
  onObject(
    { name, method: 'GET', path: `${path}${rest}`, renames: 'patientId', enumKey: 'workflowState' },
    (on, request, { state }) => {
      const own = [...state.assignments.values()].filter((one) => one.on.type === on.type && one.on.id === on.id);
      return ok(own.filter(isListed).map((one) => listedBody(one, request, state)));
    },
  );

const active = listOf('assignments.active', '/active', ({ status }) => status === 'Aktiv');
const history = listOf('assignments.history', '', () => true);

const get = onRecord(
  'assignmentId',
  {
    name: 'assignments.get',
    method: 'GET',
    path: '/assignments/{assignmentId}',
    renames: 'patientId',
    enumKey: 'workflowState',
  },
  (one, request, { state }) => ok([itselfBody(one, request, state)]),
);

const save = onRecord(
  'assignmentId',
  {
    name: 'assignments.save',
    method: 'PUT',
    path: '/assignments/{assignmentId}',
    writes: true,
    renames: 'patientId',
    enumKey: 'workflowState',
  },
  (one, request, { state }) => {
    const filled = revision.safeParse(request.body);
    if (!filled.success) return failure(400, 'The whole assignment is needed');
    const refusal = barrier(one, filled.data.version);
    if (refusal) return refusal;
    const saved = { ...one, ...filled.data, id: one.id, version: one.version + 1 };
    state.assignments.set(one.id, saved);
    return ok(itselfBody(saved, request, state));
  },
);

const close = onRecord(
  'assignmentId',
  { name: 'assignments.close', method: 'PUT', path: '/assignments/{assignmentId}/close', writes: true },
  (one, { body }, { state }) => {
    const read = revision.safeParse(body);
    if (!read.success || read.data.id !== one.id) return failure(400, 'The whole assignment is needed');
    const refusal = barrier(one, read.data.version);
    if (refusal) return refusal;
    closeAssignment(one, state);
    return { status: 204 };
  },
);

/** Closes an assignment. */
export function closeAssignment(one: Assignment, { assignments }: Register): void {
  assignments.set(one.id, { ...one, status: 'Afsluttet', version: one.version + 1 });
}

export const assignmentOperations: readonly Operation<Register>[] = [create, active, history, get, save, close];

function barrier(one: Assignment, version: number) {
  if (one.status === 'Afsluttet') return failure(400, 'The assignment is closed');
  return one.version === version ? null : conflict;
}

const stateOf = ({ status }: Assignment, { states }: SetUp) => ({
  id: status === 'Aktiv' ? 41 : 42,
  name: states[status] ?? status,
  stateType: status === 'Aktiv' ? 'ACTIVE' : 'COMPLETED',
});

const assigneeOf = ({ id, organizationAssignee: to }: Assignment) =>
  to && { id, version: 0, displayName: to.displayName, organizationId: to.organizationId, _links: {} };

/** An assignment as a list shows one: without its text, and without what may be done to it. */
function listedBody(one: Assignment, request: MockRequest, { setUp }: Register): unknown {
  const { id, version, patientId, on, title, typeId, createdAt } = one;
  const created = written(new Date(createdAt));
  return {
    id,
    version,
    patientId,
    activityIdentifier: { type: 'ASSIGNMENT', activityId: id, identifier: `ASSIGNMENT:${id}` },
    type: {
      id: typeId,
      version: 2,
      name: assignmentTypes(setUp).find((type) => type.id === typeId)?.name,
      states: [],
      active: true,
      deadlineLocked: false,
      deadlineMandatory: false,
      organizationAssigneeLocked: false,
      deadlineUnit: null,
      _links: {},
    },
    title,
    dueDate: one.dueDate,
    dueTime: one.dueTime,
    description: null,
    relatedActivityIdentifier: `${on.type}:${on.id}`,
    relatedActivityType: on.type,
    relatedActivityTitle: null,
    workflowState: stateOf(one, setUp),
    organizationAssignee: assigneeOf(one),
    professionalAssignee: one.professionalAssignee,
    lastStateChangeDate: created,
    startDate: one.startDate,
    startTime: one.startTime,
    paused: false,
    creationDate: created,
    _links: { self: absolute(request, `/assignments/${id}`) },
  };
}

/** An assignment on its own. */
function itselfBody(one: Assignment, request: MockRequest, { setUp }: Register): unknown {
  const { id, version, patientId, title, description, startDate, startTime, dueDate, dueTime } = one;
  const at = (rest: string) => absolute(request, `/assignments/${id}${rest}`);
  const actions = [
    { id: 6, name: 'Gem', _links: { updateAssignment: at('') } },
    { id: 7, name: 'Afslut', _links: { updateAssignment: at('/close') } },
  ];
  return {
    id,
    version,
    patientId,
    title,
    description,
    workflowState: stateOf(one, setUp),
    organizationAssignee: assigneeOf(one),
    professionalAssignee: one.professionalAssignee,
    startDate,
    startTime,
    dueDate,
    dueTime,
    actions: one.status === 'Aktiv' ? actions : [],
    _links: { self: at('') },
  };
}
