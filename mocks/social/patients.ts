import { z } from 'zod';
import type { MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { absolute, base, failure, ok, relative } from './hal.ts';
import { onPatient, strangerTo } from './on-patient.ts';
import { organizationOf } from './organization.ts';
import type { Patient, Register } from './register.ts';

const asked = z.object({ businessKey: z.string().regex(/^\d{6}-?\d{4}$/), keyType: z.literal('CPR') });

/** A patient as the vendor shows one; some links come with host and port, some without. */
export function patientBody(patient: Patient, request: MockRequest): unknown {
  const { id, version, firstName, lastName, birthDate, address } = patient;
  return {
    id,
    version,
    patientIdentifier: identifierOf(patient),
    firstName,
    lastName,
    fullName: `${firstName} ${lastName}`,
    birthDate,
    patientStatus: 'Aktiv',
    mobileTelephone: patient.phone,
    primaryEmailAddress: patient.email,
    primaryAddress: {
      addressLine1: address.line,
      postalCode: address.postalCode,
      postalDistrict: address.city,
      administrativeAreaCode: address.municipalityCode,
      restricted: patient.restricted,
    },
    organizations: patient.units.map((key) => organizationOf(key)).map(({ id, name }) => ({ id, name })),
    _links: {
      self: relative(`/patients/${id}`),
      patientPreferences: absolute(request, `/patients/${id}/preferences`),
      availableAssignmentTypes: relative(`/patients/${id}/availableAssignmentTypes`),
      activeAssignments: absolute(request, `/patients/${id}/activeAssignments`),
      closedAssignments: relative(`/patients/${id}/closedAssignments`),
      notes: relative(`/patients/${id}/notes`),
      createBasketGrant: absolute(request, `/patients/${id}/basketGrants`),
    },
  };
}

/** Looks a patient up by CPR number: found, barred (`notAccessiblePatient`), or neither. */
const search: Operation<Register> = {
  name: 'patients.search',
  method: 'POST',
  path: `${base}/patientDetailsSearch`,
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
    if (!patient) return ok({ isPatientAccessible: true, notAccessiblePatient: null, patient: null });
    return patient.accessible ? found(patient, request) : barred(patient);
  },
  shapeFaults: {
    'foreign-record': (reply, request, { state }) => {
      const other = strangerTo(cprIn(request.body) ?? undefined, state);
      return other ? found(other, request) : reply;
    },
    inaccessible: (reply, request, { state }) => {
      const patient = withCpr(cprIn(request.body), state);
      return patient ? barred(patient) : reply;
    },
  },
};

const get = onPatient(
  { name: 'patients.get', method: 'GET', path: '/patients/{patientId}', renames: 'patientIdentifier' },
  (patient, request) => ok(patientBody(patient, request)),
);

export const patientOperations = [search, get];

const found = (patient: Patient, request: MockRequest): MockReply =>
  ok({ isPatientAccessible: true, notAccessiblePatient: null, patient: patientBody(patient, request) });

const barred = (patient: Patient): MockReply =>
  ok({ isPatientAccessible: false, notAccessiblePatient: { patientIdentifier: identifierOf(patient) }, patient: null });

const withCpr = (cpr: string | null, { patients, idByCpr }: Register): Patient | undefined =>
  patients.get(idByCpr.get(cpr ?? '') ?? 0);

const identifierOf = ({ cpr }: Patient) => ({ type: 'cpr', identifier: `${cpr.slice(0, 6)}-${cpr.slice(6)}` });

function cprIn(body: unknown): string | null {
  const read = asked.safeParse(body);
  return read.success ? read.data.businessKey.replace('-', '') : null;
}
