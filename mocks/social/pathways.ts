import type { MockRequest, Operation } from '../kit/operation.ts';
import { dayWritten } from './dates.ts';
import { noteNode } from './forms.ts';
import { grantNode } from './grant-node.ts';
import { absolute, failure, ok } from './hal.ts';
import { onPatient } from './on-patient.ts';
import { professionalNode } from './professional-node.ts';
import type { Pathway, Patient, Register } from './register.ts';

type View = { id: number; isWhole: boolean; name: string };

/** The ways to look at a patient's pathways: everything, and for those with a joint plan (D36) what is open. */
function viewsOf({ jointPlanOn }: Patient, { setUp: { views } }: Register): View[] {
  const whole = { id: 971, isWhole: true, name: views.all };
  return jointPlanOn ? [whole, { id: 980, isWhole: false, name: views.jointPlan }] : [whole];
}

const preferences = onPatient(
  {
    name: 'patients.preferences',
    method: 'GET',
    path: '/patient/{patientId}/preferences',
    renames: 'CITIZEN_PATHWAY',
  },
  (patient, request, { state }) =>
    ok({
      EOP_VISITATION: [],
      ASSIGNMENT: [],
      CITIZEN_CALENDAR: [],
      PATIENT_CONDITION: [],
      CITIZEN_PATHWAY: viewsOf(patient, state).map((view) => viewReference(view, patient, request)),
      CITIZEN_DATA: [],
      CITIZEN_DASHBOARD: [],
    }),
);

const view = onPatient(
  {
    name: 'views.get',
    method: 'GET',
    path: '/patient/{patientId}/preferences/CITIZEN_PATHWAY/{viewId}',
    renames: '_links',
  },
  (patient, request, { state }) => {
    const one = viewsOf(patient, state).find(({ id }) => id === Number(request.params['viewId']));
    if (!one) return failure(404, 'No such view');
    const at = (path: string) => absolute(request, path);
    const { _links, ...reference } = viewReference(one, patient, request);
    return ok({
      ...reference,
      context: 'CITIZEN_PATHWAY',
      view: {
        type: 'citizenPathway',
        creatableObjects: [],
        expandGroups: [],
        relatedObjects: null,
        hideTitle: false,
        _links: {},
      },
      _links: {
        ..._links,
        pathwayReferences: at(`/patients/${patient.id}/pathways/references?filterId=${one.id}`),
        patientActivities: at(`/patients/${patient.id}/activities?filterId=${one.id}`),
        availableGroupedActivities: at(`/patients/${patient.id}/groupedActivities`),
        additionalInformation: at('/additionalInformation'),
        basketGrantAdditionalInformation: at('/additionalInformation/basketGrant'),
      },
    });
  },
);

const references: Operation<Register> = {
  ...onPatient(
    {
      name: 'pathways.references',
      method: 'GET',
      path: '/patients/{patientId}/pathways/references',
      renames: 'name',
      enumKey: 'pathwayStatus',
    },
    (patient, request, { state }) => {
      const shownBy = viewsOf(patient, state).find(({ id }) => id === Number(request.query.get('filterId')));
      if (!shownBy) return failure(404, 'No such view');
      const all = [...state.pathways.values()].filter((one) => one.patientId === patient.id);
      const shown = shownBy.isWhole ? all : all.filter((one) => one.status !== 'Afsluttet');
      const outside = shownBy.isWhole ? belowOf(patient.id, null, request, state) : [];
      const notes = shownBy.isWhole ? state.notes.filter((one) => one.patientId === patient.id) : [];
      return ok([
        ...shown.map((one) => pathwayNode(one, request, state)),
        ...outside,
        ...notes.map((note) => noteNode(note, request)),
      ]);
    },
  ),
  // No node of a tree names its patient: somebody else's tree cannot be distinguished, so `foreign-record` is not played.
  shapeFaults: { 'foreign-record': (reply) => reply },
};

const programs = onPatient(
  { name: 'programs.active', method: 'GET', path: '/patients/{patientId}/programs/active', renames: 'id' },
  (patient, _, { state }) =>
    ok([...state.pathways.values()].filter((one) => one.patientId === patient.id).map(programBody)),
);

export const pathwayOperations: readonly Operation<Register>[] = [preferences, view, references, programs];

const viewReference = ({ id, name, isWhole }: View, patient: Patient, request: MockRequest) => ({
  id,
  version: 6,
  name,
  description: '',
  defaultPreference: !isWhole,
  organizations: [],
  _links: { self: absolute(request, `/patient/${patient.id}/preferences/CITIZEN_PATHWAY/${id}`) },
});

const programBody = ({ id, name, date, closedOn, kleNumber, actionFacet, sensitiveData }: Pathway) => ({
  id,
  uid: `00000000-0000-4000-8000-${String(id).padStart(12, 'e')}`,
  name,
  active: closedOn === null,
  createDate: dayWritten(date),
  activatedDate: dayWritten(date),
  inactivatedDate: closedOn && dayWritten(closedOn),
  pathwayType: null,
  sensitiveData,
  kleNumber,
  actionFacet,
});

function pathwayNode(pathway: Pathway, request: MockRequest, state: Register): unknown {
  const { id, patientId, name, date, status, info } = pathway;
  return {
    type: 'patientPathwayReference',
    id: null,
    version: 0,
    name,
    date: dayWritten(date),
    children: belowOf(patientId, id, request, state),
    activityIdentifier: { identifier: `PATIENT_PATHWAY:${id}`, type: 'PATIENT_PATHWAY', activityId: id, _links: {} },
    additionalInfo: info,
    patientPathwayId: id,
    programPathwayId: 58,
    pathwayTypeId: 22,
    parentPathwayId: null,
    pathwayStatus: state.setUp.states[status] ?? status,
    _links: {
      self: absolute(request, `/patientPathways/${id}/selfReference`),
      patientPathway: absolute(request, `/patientPathways/${id}`),
    },
  };
}

/** The nodes below a pathway, or below none of them: grants in a basket, and those who work with the patient. */
function belowOf(patientId: number, pathwayId: number | null, request: MockRequest, state: Register): unknown[] {
  const belongs = (one: { patientId: number; pathwayId: number | null }) =>
    one.patientId === patientId && one.pathwayId === pathwayId;
  const grants = [...state.grants.values()].filter(belongs).map((grant) => grantNode(grant, request, state));
  const basket = {
    type: 'basketReference',
    id: null,
    version: 0,
    name: 'Indsatser',
    date: null,
    children: grants,
    additionalInfo: null,
    _links: {},
  };
  return [
    ...(grants.length > 0 ? [basket] : []),
    ...state.involvements.filter(belongs).map((one) => professionalNode(one, request, state)),
  ];
}
