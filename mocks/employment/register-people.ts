import type { MockDefinition } from '../kit/operation.ts';
import type { Population, TestPerson } from '../people/person.ts';
import { staffMember } from '../people/staff.ts';
import { activitiesOf, casesOf, responsibleFor, startOf, type Tools } from './register-casework.ts';
import type { Alert, Citizen, Note, PrivateContact, Register, Tag } from './register.ts';
import { shelf } from './shelf.ts';

/** The register as the people make it: those whom the employment system knows. */
export const registerOf: MockDefinition<Register>['initialState'] = (people: Population, desk) => {
  const jointPlan: Tag = { id: desk.newUuid(), name: 'Fælles plan' };
  const tags = [jointPlan, { id: desk.newUuid(), name: 'Brevpost' }, { id: desk.newUuid(), name: 'Tolk' }];
  const known = people
    .filter((one) => one.in.employment)
    .map((person) => ({ person, citizen: citizenOf(person, desk) }));
  const planned = known.filter(({ person }) => person.jointPlanOn !== null);
  const assignments = planned.map(({ citizen }) => ({
    id: desk.newUuid(),
    tagId: jointPlan.id,
    referenceId: citizen.id,
  }));
  return {
    tokens: new Map(),
    citizens: new Map(known.map(({ citizen }) => [citizen.id, citizen])),
    targetGroups: new Map(
      known.flatMap(({ person, citizen }) => (person.targetGroupCode ? [[citizen.id, person.targetGroupCode]] : [])),
    ),
    cases: known.flatMap(({ person, citizen }) => casesOf(person, citizen.id, desk)),
    activities: known.flatMap(({ person, citizen }) => activitiesOf(person, citizen.id, desk)),
    privateContacts: planned.flatMap(({ person, citizen }) => typedInByHand(person, citizen.id, desk)),
    alerts: known.flatMap(({ person, citizen }) => alertsOf(person, citizen.id, desk)),
    tags,
    responsible: shelf(known.map(({ person, citizen }) => [citizen.id, responsibleFor(person, citizen.id, desk)])),
    tasks: shelf([]),
    notes: shelf(
      planned.map(({ person, citizen }) => planNote(person, citizen.id, desk)).map((note) => [note.id, note]),
    ),
    tagAssignments: shelf(assignments.map((one) => [one.id, one])),
  };
};

function citizenOf(person: TestPerson, { newUuid }: Tools): Citizen {
  const [givenName = '', ...middleNames] = person.givenName.split(' ');
  return {
    id: newUuid(),
    cpr: person.cpr,
    displayName: `${person.givenName} ${person.familyName}`,
    givenName,
    middleName: middleNames.join(' ') || null,
    familyName: person.familyName,
    email: person.email,
    phone: person.phone,
    address: { street: person.address.line, postalCode: person.address.postalCode, city: person.address.city },
    unitKey: person.responsible.employment?.unit ?? null,
    caseworkerIdentifier: person.responsible.employment?.caseworker ?? null,
    isActive: person.cases.employment.some((one) => one.stage !== 'closed'),
  };
}

/** The social area's caseworker, typed in here by hand: the double entry that Helhed removes. */
const typedInByHand = ({ responsible }: TestPerson, citizenId: string, { newUuid }: Tools): PrivateContact[] =>
  responsible.social
    ? [
        {
          id: newUuid(),
          citizenId,
          name: staffMember(responsible.social.caseworker).name,
          relation: 'Sagsbehandler i Visitationen',
          phone: null,
        },
      ]
    : [];

const alertsOf = (person: TestPerson, citizenId: string, { newUuid }: Tools): Alert[] => [
  ...person.indicators.map((title): Alert => ({ id: newUuid(), citizenId, title, alertSeverity: 'Information' })),
  ...(person.placedOutsideHome
    ? [{ id: newUuid(), citizenId, title: 'Anbragt uden for hjemmet', alertSeverity: 'Warning' as const }]
    : []),
];

const planNote = (person: TestPerson, referenceId: string, { newUuid }: Tools): Note => ({
  id: newUuid(),
  referenceId,
  title: 'Fælles plan',
  type: 'NOTE',
  body: 'Borgeren har taget imod tilbuddet om en fælles plan med socialområdet.',
  documents: [],
  createdDate: startOf(person.jointPlanOn ?? '2026-10-01'),
});
