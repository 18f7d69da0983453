import type { Operation } from '../kit/operation.ts';
import { organizationBody } from './envelope.ts';
import { base, failure, ok } from './hal.ts';
import { onPatient } from './on-patient.ts';
import { organizationOf, organizations, professionals } from './organization.ts';
import { shortPatient } from './short-patient.ts';
import type { Patient, Register } from './register.ts';

/** Finds a list's members by the id in its path; null where there is no such list. */
type Members = (id: number, register: Register) => Patient[] | null;

const ofOrganization: Members = (id, register) => {
  const organization = organizations.find((one) => one.id === id);
  return organization ? inOrder(register, (patient) => patient.units.includes(organization.key)) : null;
};
const ofProfessional: Members = (id, register) => {
  const professional = professionals.find((one) => one.id === id);
  return professional ? inOrder(register, (patient) => patient.professionals.includes(professional.initials)) : null;
};

/** A list of patients, whole and plain. */
const listOf = (owner: 'organizations' | 'professionals', members: Members): Operation<Register> => ({
  name: `${owner}.patients`,
  method: 'GET',
  path: `${base}/${owner}/{listId}/patients`,
  renames: 'patientIdentifier',
  handle: (request, { state }) => {
    const patients = members(Number(request.params['listId']), state);
    return patients ? ok(patients.map((patient) => shortPatient(patient, request))) : failure(404, 'No such list');
  },
});

/** The organizations that a patient belongs to. */
const ofPatient = onPatient(
  {
    name: 'patients.organizations',
    method: 'GET',
    path: '/patients/{patientId}/organizations',
    renames: 'organization',
  },
  ({ id, units }, request) =>
    ok(
      units.map((key, index) => ({
        patientActivityType: 'patientOrganization',
        id: id * 10 + index,
        identifier: null,
        organization: organizationBody(organizationOf(key), request),
        patientId: id,
        effectiveStartDate: '2024-03-18',
        effectiveEndDate: null,
        primaryOrganization: index === 0,
        effectiveAtPresent: true,
        dailyPhoneNumber: null,
        _links: {},
      })),
    ),
);

export const patientListOperations = [
  listOf('organizations', ofOrganization),
  listOf('professionals', ofProfessional),
  ofPatient,
];

/** By last name and first name, as a Danish list is. The system lists nobody whom the client may not see. */
const inOrder = ({ patients }: Register, belongs: (patient: Patient) => boolean): Patient[] =>
  [...patients.values()]
    .filter((patient) => patient.accessible && belongs(patient))
    .toSorted(
      (a, b) => danish.compare(a.lastName, b.lastName) || danish.compare(a.firstName, b.firstName) || a.id - b.id,
    );

const danish = new Intl.Collator('da');
