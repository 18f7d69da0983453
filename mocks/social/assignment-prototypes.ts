import type { Operation } from '../kit/operation.ts';
import { absolute, failure, ok } from './hal.ts';
import { onObject } from './on-patient.ts';
import { organizations } from './organization.ts';
import type { Register } from './register.ts';
import type { SetUp } from './set-ups.ts';

/** Lists the types of assignment in a set-up. */
export const assignmentTypes = ({ assignmentType }: SetUp) => [
  { id: 30, name: 'Opgave' },
  { id: 31, name: assignmentType },
];
const path = '/assignments/{objectType}/{objectId}';

const available = onObject(
  { name: 'assignments.types', method: 'GET', path: '/assignmentTypes/{objectType}/{objectId}', renames: 'name' },
  (on, request, { state }) =>
    ok(
      assignmentTypes(state.setUp).map((type) => ({
        id: type.id,
        version: 2,
        name: type.name,
        active: true,
        _links: { assignmentPrototype: absolute(request, `/assignments/${on.type}/${on.id}/prototype/${type.id}`) },
      })),
    ),
);

const prototype = onObject(
  { name: 'assignments.prototype', method: 'GET', path: `${path}/prototype/{typeId}`, renames: 'actions' },
  (on, request, { state, now }) => {
    const type = assignmentTypes(state.setUp).find((one) => one.id === Number(request.params['typeId']));
    if (!type) return failure(404, 'No such type');
    const at = (rest: string) => absolute(request, `/assignments/${on.type}/${on.id}${rest}`);
    return ok({
      id: null,
      version: 0,
      title: null,
      description: null,
      startDate: now().toISOString().slice(0, 10),
      startTime: '09:00:00',
      dueDate: null,
      dueTime: null,
      organizationAssignee: null,
      professionalAssignee: null,
      actions: [{ id: 5, name: 'Opret', _links: { createAssignment: at(`?transition=5&typeId=${type.id}`) } }],
      _links: { availableOrganizationAssignees: at(`/organizations?typeId=${type.id}`) },
    });
  },
);

const assignees = onObject(
  { name: 'assignments.assignees', method: 'GET', path: `${path}/organizations`, renames: 'id' },
  () => ok(organizations.map(({ id, name }) => ({ id, name, _links: {} }))),
);

export const assignmentTypeOperations: readonly Operation<Register>[] = [available, prototype, assignees];
