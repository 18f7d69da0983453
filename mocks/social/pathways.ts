import type { MockRequest, Operation } from '../kit/operation.ts';
import { grantNode } from './grant-node.ts';
import { absolute, failure, ok, relative } from './hal.ts';
import { onPatient, onRecord } from './on-patient.ts';
import { professionalNode } from './professional-node.ts';
import type { Pathway, Patient, Register } from './register.ts';

/** The ways to look at a patient's pathways: everything, and for those with a joint plan (D36) what is open. */
const wholeView = { id: 1, name: 'Alle forløb' };
const jointPlanView = { id: 2, name: 'Helhedsorienteret plan' };
const viewsOf = ({ jointPlanOn }: Patient) => (jointPlanOn ? [wholeView, jointPlanView] : [wholeView]);

const preferences = onPatient(
  {
    name: 'patients.preferences',
    method: 'GET',
    path: '/patients/{patientId}/preferences',
    renames: 'CITIZEN_PATHWAY',
    enumKey: 'type',
  },
  (patient, request) =>
    ok({
      patientId: patient.id,
      version: 1,
      CITIZEN_PATHWAY: viewsOf(patient).map((view) => ({
        ...view,
        version: 1,
        type: 'CITIZEN_PATHWAY',
        _links: {
          pathwayReferences: absolute(request, `/patients/${patient.id}/preferences/${view.id}/pathwayReferences`),
        },
      })),
    }),
);

const references = onPatient(
  {
    name: 'pathways.references',
    method: 'GET',
    path: '/patients/{patientId}/preferences/{preferenceId}/pathwayReferences',
    renames: 'name',
    enumKey: 'pathwayStatus',
  },
  (patient, request, { state }) => {
    const view = viewsOf(patient).find((one) => one.id === Number(request.params['preferenceId']));
    if (!view) return failure(404, 'No such preference');
    const all = [...state.pathways.values()].filter((one) => one.patientId === patient.id);
    const shown = view === wholeView ? all : all.filter((one) => one.status !== 'Afsluttet');
    const outside = view === wholeView ? belowOf(patient.id, null, request, state) : [];
    return ok([...shown.map((one) => pathwayNode(one, request, state)), ...outside]);
  },
);

const get = onRecord(
  'pathwayId',
  {
    name: 'pathways.get',
    method: 'GET',
    path: '/patientPathways/{pathwayId}',
    renames: 'kleNumber',
    enumKey: 'pathwayStatus',
  },
  (pathway) => {
    const { id, version, patientId, name, date, status, kleNumber, actionFacet, sensitiveData } = pathway;
    const links = { self: relative(`/patientPathways/${id}`) };
    return ok({
      id,
      version,
      patientId,
      name,
      date,
      pathwayStatus: status,
      kleNumber,
      actionFacet,
      sensitiveData,
      _links: links,
    });
  },
);

export const pathwayOperations: readonly Operation<Register>[] = [preferences, references, get];

function pathwayNode(pathway: Pathway, request: MockRequest, state: Register): unknown {
  const { id, version, patientId, name, date, status, info } = pathway;
  return {
    type: 'patientPathwayReference',
    id,
    version,
    patientId,
    name,
    date,
    pathwayStatus: status,
    workflowState: null,
    additionalInfo: info,
    children: belowOf(patientId, id, request, state),
    _links: { referencedObject: relative(`/patientPathways/${id}`) },
  };
}

function belowOf(
  patientId: number,
  pathwayId: number | null,
  request: MockRequest,
  { grants, involvements }: Register,
): unknown[] {
  const belongs = (one: { patientId: number; pathwayId: number | null }) =>
    one.patientId === patientId && one.pathwayId === pathwayId;
  return [
    ...[...grants.values()].filter(belongs).map((grant) => grantNode(grant, request)),
    ...involvements.filter(belongs).map(professionalNode),
  ];
}
