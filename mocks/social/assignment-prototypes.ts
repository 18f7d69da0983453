import type { Operation } from '../kit/operation.ts';
import { absolute, failure, ok, relative } from './hal.ts';
import { onPatient } from './on-patient.ts';
import type { Register } from './register.ts';

/** What kinds of assignment the system knows. */
export const assignmentTypes = [
  { id: 1, name: 'Opgave' },
  { id: 2, name: 'Henvendelse fra anden afdeling' },
];
const available = onPatient(
  { name: 'assignments.types', method: 'GET', path: '/patients/{patientId}/availableAssignmentTypes', renames: 'name' },
  ({ id }, request) =>
    ok(
      assignmentTypes.map((type) => ({
        ...type,
        version: 1,
        _links: {
          assignmentPrototype: absolute(request, `/patients/${id}/availableAssignmentTypes/${type.id}/prototype`),
        },
      })),
    ),
);

const prototype = onPatient(
  {
    name: 'assignments.prototype',
    method: 'GET',
    path: '/patients/{patientId}/availableAssignmentTypes/{typeId}/prototype',
    renames: 'actions',
  },
  ({ id }, { params }, { now }) => {
    const type = assignmentTypes.find((one) => one.id === Number(params['typeId']));
    if (!type) return failure(404, 'No such type');
    const blank = {
      title: '',
      description: '',
      startDate: now().toISOString().slice(0, 10),
      dueDate: null,
      organizationAssignee: null,
      professionalAssignee: null,
    };
    const actions = [{ id: 1, name: 'Opret', _links: { createAssignment: relative(`/patients/${id}/assignments`) } }];
    return ok({ patientId: id, version: 0, typeId: type.id, ...blank, actions });
  },
);

export const assignmentTypeOperations: readonly Operation<Register>[] = [available, prototype];
