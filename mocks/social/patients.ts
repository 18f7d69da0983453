import { z } from 'zod';
import type { MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { dayWritten } from './dates.ts';
import { absolute, base, failure, ok } from './hal.ts';
import { onPatient, otherPatient } from './on-patient.ts';
import type { Patient, Register } from './register.ts';
import { active, addressOf, identifierOf, noAddress } from './short-patient.ts';

const asked = z.object({ businessKey: z.string().regex(/^\d{6}-?\d{4}$/), keyType: z.literal('CPR') });

/** A patient as the vendor shows one; links come with host and port. */
function patientBody(patient: Patient, request: MockRequest): unknown {
  const { id, version, firstName, lastName, birthDate, phone, email } = patient;
  return {
    id,
    version,
    patientIdentifier: identifierOf(patient),
    firstName,
    middleName: null,
    lastName,
    fullName: `${firstName} ${lastName}`,
    knownAs: null,
    title: null,
    notes: null,
    birthDate: dayWritten(birthDate),
    deceasedDate: null,
    gender: Number(patient.cpr.at(-1)) % 2 === 0 ? 'FEMALE' : 'MALE',
    hasBirthday: false,
    maritalStatus: 'UNMARRIED',
    maritalStatusUpdateDate: '2010-01-01T00:00:00.000+0000',
    homeTelephone: null,
    mobileTelephone: phone,
    workTelephone: null,
    primaryEmailAddress: email,
    secondaryEmailAddress: null,
    telephonesRestricted: patient.restricted,
    primaryAddress: { ...addressOf(patient), administrativeAreaCode: patient.address.municipalityCode },
    secondaryAddress: noAddress,
    patientStatus: 'FINAL',
    patientCategory: { id: 1, name: 'Borger', _links: {} },
    patientState: active,
    patientStateStartDate: '2020-01-01T00:00:00.000+0000',
    patientStateEndDate: null,
    currentAddressIndicator: 'PRIMARY_ADDRESS',
    imageId: null,
    _links: linksOf(id, request),
  };
}

function linksOf(id: number, request: MockRequest) {
  const at = (path: string) => absolute(request, path);
  return {
    self: at(`/patients/${id}`),
    patientPreferences: at(`/patient/${id}/preferences`),
    patientActivities: at(`/patients/${id}/activities`),
    activePrograms: at(`/patients/${id}/programs/active`),
    availablePathwayAssociation: at(`/patients/${id}/availablePathwayAssociations`),
    patientOrganizations: at(`/patients/${id}/organizations`),
    availableAssignmentTypes: at(`/assignmentTypes/PATIENT/${id}`),
    availableBaskets: at(`/basket/availableForPatient/${id}`),
    availableFormDefinitions: at(`/patients/${id}/formDefinitions`),
    inboxMessages: at(`/patients/${id}/inbox`),
    audit: at(`/audit/patients/${id}`),
    update: at(`/patients/${id}`),
    activeAssignments: at(`/assignments/PATIENT/${id}/active`),
    assignments: at(`/assignments/PATIENT/${id}`),
    createBasketGrant: at(`/patients/${id}/basketGrants`),
  };
}

/** Looks a patient up by CPR number: found, not accessible, or status 404 for nobody. */
const search: Operation<Register> = {
  name: 'patients.search',
  method: 'POST',
  path: `${base}/patients/search`,
  renames: 'patientIdentifier',
  enumKey: 'patientStatus',
  concerns: ({ body }) => {
    const cpr = cprIn(body);
    return cpr ? [cpr] : [];
  },
  handle: (request, { state }) => {
    const cpr = cprIn(request.body);
    if (!cpr) return failure(400, 'businessKey must be a CPR number, and keyType CPR');
    const patient = withCpr(cpr, state);
    if (!patient) return failure(404, 'No such patient');
    return patient.accessible ? found(patient, request) : barred;
  },
  shapeFaults: {
    'foreign-record': (reply, request, { state }) => {
      const other = otherPatient(cprIn(request.body) ?? undefined, state);
      return other ? found(other, request) : reply;
    },
    inaccessible: (reply, request, { state }) => (withCpr(cprIn(request.body), state) ? barred : reply),
  },
};

const get = onPatient(
  { name: 'patients.get', method: 'GET', path: '/patients/{patientId}', renames: 'patientIdentifier' },
  (patient, request) => ok(patientBody(patient, request)),
);

export const patientOperations = [search, get];

const found = (patient: Patient, request: MockRequest): MockReply =>
  ok({
    isPatientAccessible: true,
    notAccessiblePatient: null,
    patient: patientBody(patient, request),
    patientAccessible: true,
    _links: {},
  });

const barred = ok({
  isPatientAccessible: false,
  notAccessiblePatient: null,
  patient: null,
  patientAccessible: false,
  _links: {},
});

const withCpr = (cpr: string | null, { patients, idByCpr }: Register): Patient | undefined =>
  patients.get(idByCpr.get(cpr ?? '') ?? 0);

function cprIn(body: unknown): string | null {
  const read = asked.safeParse(body);
  return read.success ? read.data.businessKey.replace('-', '') : null;
}
