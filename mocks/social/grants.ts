import { z } from 'zod';
import type { MockRequest, Operation } from '../kit/operation.ts';
import { element } from './grant-elements.ts';
import { absolute, failure, ok, relative } from './hal.ts';
import { onRecord } from './on-patient.ts';
import { nextId, noteChange, type Element, type Grant, type Register } from './register.ts';
import { transitionsFrom, type Transition } from './workflow.ts';

const filledIn = z.object({ version: z.int(), elements: z.array(element) });

const get = onRecord(
  'grantId',
  {
    name: 'grants.get',
    method: 'GET',
    path: '/basketGrants/{grantId}',
    renames: 'currentElements',
    enumKey: 'workflowState',
  },
  (grant, request) => ok(grantBody(grant, request)),
);

const prepareEdit = onRecord(
  'grantId',
  {
    name: 'grants.prepareEdit',
    method: 'GET',
    path: '/basketGrants/{grantId}/transitions/{transitionId}/prepareEdit',
    renames: 'elements',
  },
  ({ id, version, name, state, elements }, { params }) => {
    const transition = chosen(state, params['transitionId']);
    if (!transition) return failure(400, 'The grant has no such transition');
    const links = { save: relative(`/basketGrants/${id}/transitions/${transition.id}/save`) };
    return ok({ id, version, name, transition: { id: transition.id, name: transition.name }, elements, _links: links });
  },
);

const save = onRecord(
  'grantId',
  {
    name: 'grants.save',
    method: 'POST',
    path: '/basketGrants/{grantId}/transitions/{transitionId}/save',
    writes: true,
    renames: 'currentElements',
    enumKey: 'workflowState',
  },
  (grant, request, { state: register, now }) => {
    const filled = filledIn.safeParse(request.body);
    if (!filled.success) return failure(400, 'A version and known elements are needed');
    if (filled.data.version !== grant.version) return failure(409, 'The grant has been changed by somebody else');
    const transition = chosen(grant.state, request.params['transitionId']);
    if (!transition) return failure(400, 'The grant has no such transition');
    const at = now().toISOString();
    const saved = moved(grant, transition, filled.data.elements, register, at.slice(0, 10));
    register.grants.set(saved.id, saved);
    noteChange(register, saved, at);
    return ok(grantBody(saved, request));
  },
);

export const grantOperations: readonly Operation<Register>[] = [get, prepareEdit, save];

const chosen = (state: string, id: string | undefined) => transitionsFrom(state).find((one) => one.id === Number(id));

// Every move that decides is dated, and is news to the citizen, unless the form says otherwise.
function moved(grant: Grant, { to }: Transition, given: readonly Element[], register: Register, today: string): Grant {
  const decided: Element[] = [
    { type: 'workflowApprovedDate', date: today },
    { type: 'citizenInformedDate', date: null },
  ];
  const all = [...grant.elements, ...(undecided.has(to) ? [] : decided), ...given];
  const elements = [...new Map(all.map((one) => [one.type, one])).values()];
  const currentOrderGrantId = ordered.has(to) ? nextId(register) : grant.currentOrderGrantId;
  return { ...grant, version: grant.version + 1, state: to, elements, currentOrderGrantId };
}

const undecided = new Set(['Frafaldet', 'Fjernet']);
const ordered = new Set(['Bevilget', 'Delvist bevilget']);

/** A grant as the vendor shows one, with the moves it can make. */
export function grantBody(
  { id, version, patientId, name, state, elements, currentOrderGrantId }: Grant,
  request: MockRequest,
): unknown {
  return {
    id,
    version,
    patientId,
    name,
    workflowState: { name: state },
    currentElements: elements,
    currentWorkflowTransitions: transitionsFrom(state).map((one) => ({
      id: one.id,
      name: one.name,
      _links: { prepareEdit: absolute(request, `/basketGrants/${id}/transitions/${one.id}/prepareEdit`) },
    })),
    currentOrderGrantId,
    _links: { self: relative(`/basketGrants/${id}`), patient: absolute(request, `/patients/${patientId}`) },
  };
}
