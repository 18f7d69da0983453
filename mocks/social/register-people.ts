import type { Population, TestPerson } from '../people/person.ts';
import { staffMember } from '../people/staff.ts';
import { addGrants } from './register-grants.ts';
import { involve, involvedIn, isCurrent } from './register-involvements.ts';
import { addPathways } from './register-pathways.ts';
import type { SetUp } from './set-ups.ts';
import { elementDate, nextId, noteChange, type Grant, type Patient, type Register } from './register.ts';

/** Makes the register of those people whom the social system knows, with their pathways, grants and professionals. */
export function registerOf(people: Population, setUp: SetUp): Register {
  const register: Register = {
    setUp,
    tokens: new Map(),
    lastId: 1_000,
    patients: new Map(),
    idByCpr: new Map(),
    pathways: new Map(),
    grants: new Map(),
    involvements: [],
    departed: new Set(),
    assignments: new Map(),
    notes: [],
    changes: [],
  };
  addPeople(register, people);
  return register;
}

/** Registers those people whom the social system knows, beside those who are there. */
export function addPeople(register: Register, people: Population): void {
  const before = register.lastId;
  for (const person of people.filter((one) => one.in.social !== false)) addPerson(register, person);
  noteGrants(
    register,
    [...register.grants.values()].filter(({ id }) => id > before),
  );
}

function addPerson(register: Register, person: TestPerson): void {
  const patient = patientOf(person, nextId(register));
  register.patients.set(patient.id, patient);
  register.idByCpr.set(patient.cpr, patient.id);
  const pathways = addPathways(register, person, patient.id);
  addGrants(register, person, patient.id, pathways);
  for (const involved of involvedIn(person)) {
    const pathwayId = pathways[0]?.id ?? null;
    involve(register, { patientId: patient.id, pathwayId, ...involved });
  }
}

function noteGrants(register: Register, grants: readonly Grant[]): void {
  const dated = grants.map((grant) => {
    const on = elementDate(grant, 'workflowApprovedDate') ?? elementDate(grant, 'entryDate');
    return { grant, at: `${on}T08:00:00.000Z` };
  });
  const inOrder = dated.toSorted((a, b) => a.at.localeCompare(b.at) || a.grant.id - b.grant.id);
  for (const { grant, at } of inOrder) noteChange(register, grant, at);
}

function patientOf(person: TestPerson, id: number): Patient {
  const { givenName, familyName, phone, address } = { ...person, ...person.differsInSocial };
  const initials = involvedIn(person)
    .filter(isCurrent)
    .map((one) => one.initials);
  return {
    id,
    version: 1,
    cpr: person.cpr,
    firstName: givenName,
    lastName: familyName,
    birthDate: person.birthDate,
    phone,
    email: person.email,
    address,
    restricted: person.protectedAddress,
    accessible: person.in.social !== 'inaccessible',
    jointPlanOn: person.jointPlanOn,
    ...belongingTo(initials),
  };
}

/** Returns the units and professionals that a patient belongs to by those who work with them. */
export function belongingTo(initials: readonly string[]): Pick<Patient, 'units' | 'professionals'> {
  const around = [...new Set(initials)].map(staffMember).filter((one) => one.area === 'social');
  return { units: [...new Set(around.map((one) => one.unit))], professionals: around.map((one) => one.initials) };
}
