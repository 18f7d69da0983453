import { z } from 'zod';
import type { MockRequest, Operation } from '../kit/operation.ts';
import { elementBody } from './envelope.ts';
import { element } from './grant-elements.ts';
import { absolute, conflict, failure, ok, relative } from './hal.ts';
import { onRecord } from './on-patient.ts';
import { shortPatient } from './short-patient.ts';
import { nextId, noteChange, type Element, type ElementType, type Grant, type Register } from './register.ts';
import { stateBody, transitionsFrom, type Transition } from './workflow.ts';

const filledIn = z.object({
  versionLookup: z.record(z.string(), z.int()),
  elements: z.array(element),
});

const get = onRecord(
  'grantId',
  {
    name: 'grants.get',
    method: 'GET',
    path: '/patientGrants/{grantId}',
    renames: 'version',
    enumKey: 'workflowState',
  },
  (grant, request, { state }) => ok(grantBody(grant, request, state)),
);

const prepareEdit = onRecord(
  'grantId',
  {
    name: 'grants.prepareEdit',
    method: 'GET',
    path: '/patientGrants/{grantId}/prepareEdit/{transitionId}',
    renames: 'elements',
  },
  (grant, { params }, { state: register }) => {
    const transition = chosen(grant.state, params['transitionId']);
    if (!transition) return failure(400, 'The grant has no such transition');
    const { id, version, name, patientId, elements } = grant;
    return ok({
      name,
      patientGrantIdentifier: identifierOf(id),
      basketId: basketOf(grant),
      patientId,
      workflowDefinitionResource: { id: 12, name: 'Standard', _links: {} },
      model: 'CASEFLOW_PAY_FREQ',
      elements: elements.map(elementBody),
      workflowTransitionId: transition.id,
      workflowResultState: stateBody(transition.to, register.setUp),
      editNecessary: true,
      isOrdered: false,
      previousId: null,
      versionLookup: { [id]: version },
      requiredCommandParameters: [],
      ordered: false,
      _links: {
        save: relative(`/patientGrants/${id}/save/${transition.id}`),
        self: relative(`/patientGrants/${id}/prepareEdit/${transition.id}`),
        validateElements: relative('/patientGrants/validate'),
      },
    });
  },
);

const save = onRecord(
  'grantId',
  {
    name: 'grants.save',
    method: 'POST',
    path: '/patientGrants/{grantId}/save/{transitionId}',
    writes: true,
    renames: 'version',
    enumKey: 'workflowState',
  },
  (grant, request, { state: register, now }) => {
    const filled = filledIn.safeParse(request.body);
    if (!filled.success) return failure(400, 'A version and known elements are needed');
    if (filled.data.versionLookup[grant.id] !== grant.version) return conflict;
    const transition = chosen(grant.state, request.params['transitionId']);
    if (!transition) return failure(400, 'The grant has no such transition');
    const saved = moveGrant(register, grant, transition, changedIn(grant, filled.data.elements), now());
    return ok({ savedGrant: grantBody(saved, request, register) });
  },
);

export const grantOperations: readonly Operation<Register>[] = [get, prepareEdit, save];

const chosen = (state: string, id: string | undefined): Transition | undefined =>
  transitionsFrom(state).find((one) => String(one.id) === id);

/** The element that dates the move into a state: an approval's, but for those that have one of their own. */
const dates = new Map<string, ElementType>([
  ['Afslået', 'rejectedDate'],
  ['Annulleret', 'cancelledDate'],
  ['Frafaldet', 'renouncedDate'],
  ['Fjernet', 'removedDate'],
]);
const ordered = new Set(['Bevilget', 'Delvist bevilget']);

/** A form goes back with what stood in it: only what differs from that was filled in. */
function changedIn({ elements }: Grant, given: readonly Element[]): Element[] {
  const before = new Map(elements.map((one) => [one.type, one]));
  return given.filter((one) => JSON.stringify(one) !== JSON.stringify(before.get(one.type)));
}

/** Returns the element that dates the move into a state. */
export const datedBy = (state: string): ElementType => dates.get(state) ?? 'workflowApprovedDate';

/** Moves a grant by a transition: dated that day, and with the citizen not informed, unless other values are filled in. */
export function moveGrant(
  register: Register,
  grant: Grant,
  { to }: Transition,
  filled: readonly Element[],
  now: Date,
): Grant {
  const at = now.toISOString();
  const own: Element[] = [
    { type: datedBy(to), date: at.slice(0, 10) },
    { type: 'citizenInformedDate', date: null },
  ];
  const all = [...grant.elements, ...own, ...filled];
  const elements = [...new Map(all.map((one) => [one.type, one])).values()];
  const currentOrderGrantId = ordered.has(to) ? nextId(register) : grant.currentOrderGrantId;
  const moved = { ...grant, version: grant.version + 1, state: to, elements, currentOrderGrantId };
  register.grants.set(moved.id, moved);
  noteChange(register, moved, at);
  return moved;
}

const basketOf = ({ pathwayId, patientId }: Grant): number => 70_000 + (pathwayId ?? patientId);

const identifierOf = (patientGrantId: number) => ({
  patientGrantId,
  catalogGrantId: null,
  parentPatientGrantId: null,
  previousId: null,
  basketId: null,
  index: null,
  isPackage: false,
  packageIdentifier: null,
  package: false,
  _links: {},
});

/** Returns a grant as the vendor shows it, with its possible transitions and, inside, its patient. */
export function grantBody(grant: Grant, request: MockRequest, { patients, setUp }: Register): unknown {
  const { id, version, patientId, name, state, elements, currentOrderGrantId } = grant;
  const patient = patients.get(patientId);
  const at = (path: string) => absolute(request, path);
  return {
    workflowState: stateBody(state, setUp),
    name,
    identifier: identifierOf(id),
    version,
    basketId: basketOf(grant),
    uid: `00000000-0000-4000-8000-${String(id).padStart(12, 'a')}`,
    currentElements: elements.map(elementBody),
    currentWorkflowTransitions: transitionsFrom(state).map((one) => ({
      id: one.id,
      name: one.name,
      actionType: null,
      resultWith: stateBody(one.to, setUp),
      validateOnTransition: null,
      _links: { prepareEdit: relative(`/patientGrants/${id}/prepareEdit/${one.id}`) },
    })),
    patient: patient && shortPatient(patient, request),
    basketGrantId: id,
    currentOrderGrantId,
    futureOrderGrantId: null,
    color: '00AA55',
    bulkIdentifiers: null,
    model: 'CASEFLOW_PAY_FREQ',
    futureElements: null,
    futureWorkflowTransitions: [],
    _links: {
      self: at(`/patientGrants/${id}`),
      audit: at(`/audit/patientGrants/${id}`),
      assignments: at(`/assignments/BASKET_GRANT/${id}`),
      activeAssignments: at(`/assignments/BASKET_GRANT/${id}/active`),
      availableAssignmentTypes: at(`/assignmentTypes/BASKET_GRANT/${id}`),
    },
  };
}
