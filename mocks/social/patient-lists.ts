import type { MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { absolute, base, failure, ok } from './hal.ts';
import { organizations, professionals } from './organization.ts';
import { patientBody } from './patients.ts';
import type { Patient, Register } from './register.ts';

const pageSize = 50;

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

/** A list as an array of pages, each with a link of its own; and one of those pages. */
const lists = (owner: 'organizations' | 'professionals', members: Members): Operation<Register>[] => {
  const onList = (
    name: string,
    path: string,
    handle: (patients: Patient[], request: MockRequest) => MockReply,
  ): Operation<Register> => ({
    name,
    method: 'GET',
    path: `${base}/${owner}/{listId}/patients${path}`,
    renames: path ? 'patientIdentifier' : 'numberOfItems',
    handle: (request, { state }) => {
      const patients = members(Number(request.params['listId']), state);
      return patients ? handle(patients, request) : failure(404, 'No such list');
    },
  });
  return [
    onList(`${owner}.patients`, '', (patients, request) =>
      ok(
        Array.from({ length: Math.ceil(patients.length / pageSize) }, (_, page) => ({
          numberOfItems: Math.min(pageSize, patients.length - page * pageSize),
          _links: { items: absolute(request, `/${owner}/${request.params['listId']}/patients/${page + 1}`) },
        })),
      ),
    ),
    onList(`${owner}.patients.page`, '/{page}', (patients, request) => {
      const start = (Number(request.params['page']) - 1) * pageSize;
      const page = patients.slice(start, start + pageSize);
      return start >= 0 && page.length > 0
        ? ok(page.map((patient) => patientBody(patient, request)))
        : failure(404, 'No such page');
    }),
  ];
};

export const patientListOperations = [
  ...lists('organizations', ofOrganization),
  ...lists('professionals', ofProfessional),
];

/** By last name and first name, as a Danish list is. The system lists nobody whom the client may not see. */
const inOrder = ({ patients }: Register, belongs: (patient: Patient) => boolean): Patient[] =>
  [...patients.values()]
    .filter((patient) => patient.accessible && belongs(patient))
    .toSorted(
      (a, b) => danish.compare(a.lastName, b.lastName) || danish.compare(a.firstName, b.firstName) || a.id - b.id,
    );

const danish = new Intl.Collator('da');
