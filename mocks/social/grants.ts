import { z } from 'zod';
import type { MockRequest, Operation } from '../kit/operation.ts';
import { absolute, failure, ok, relative } from './hal.ts';
import { onRecord } from './on-patient.ts';
import { elementDate, nextId, noteChange, type Element, type Grant, type Register } from './register.ts';
import { transitionsFrom, type Transition } from './workflow.ts';

const date = z.iso.date().nullable();
const municipality = z.object({ code: z.string(), name: z.string() });
const element = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), paragraph: z.object({ name: z.string(), section: z.string() }) }),
  z.object({ type: z.literal('supplier'), supplier: z.object({ name: z.string() }) }),
  z.object({ type: z.enum(['workflowApprovedDate', 'entryDate', 'basketGrantEndDate', 'followUpDate']), date }),
  z.object({ type: z.literal('visitatedDurationInMinutes'), minutes: z.int().positive() }),
  z.object({ type: z.literal('repetition'), pattern: z.enum(['WEEKLY', 'MONTHLY']), count: z.int().positive() }),
  z.object({ type: z.enum(['actingMunicipality', 'payingMunicipality']), municipality }),
]);
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

function moved(grant: Grant, { to }: Transition, given: readonly Element[], register: Register, today: string): Grant {
  const replaced = new Map([...grant.elements, ...given].map((one) => [one.type, one]));
  const saved = { ...grant, version: grant.version + 1, state: to, elements: [...replaced.values()] };
  if (to !== 'Bevilget') return saved;
  const approved: Element[] = elementDate(saved, 'workflowApprovedDate')
    ? []
    : [{ type: 'workflowApprovedDate', date: today }];
  return { ...saved, elements: [...saved.elements, ...approved], currentOrderGrantId: nextId(register) };
}

function grantBody(
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
