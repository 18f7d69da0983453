import type { MockDefinition } from '../kit/operation.ts';
import type { Population, TestPerson } from '../people/person.ts';
import { staffMember, units } from '../people/staff.ts';
import { teamOf } from './actors.ts';
import { activitiesOf, casesOf, responsibleFor, startOf, type Tools } from './register-casework.ts';
import type { Alert, Citizen, Note, PrivateContact, Register, Tag } from './register.ts';
import type { SetUp } from './set-ups.ts';
import { delayedStore } from './delayed-store.ts';

/** Makes the register of those people whom the employment system knows. */
export const registerOf =
  (setUp: SetUp): MockDefinition<Register>['initialState'] =>
  (people: Population, context) => {
    const tools: Tools = { ...context, setUp };
    const jointPlan: Tag = { ...setUp.jointPlan, end: null };
    const tag = (title: string): Tag => ({ id: context.newUuid(), title, end: null });
    const tags = [jointPlan, tag('Brevpost'), tag('Tolk')];
    const known = people
      .filter((one) => one.in.employment)
      .map((person) => ({ person, citizen: citizenOf(person, tools) }));
    const planned = known.filter(({ person }) => person.jointPlanOn !== null);
    const assignments = planned.map(({ person, citizen }) => ({
      id: context.newUuid(),
      tagId: jointPlan.id,
      referenceId: citizen.id,
      start: startOf(person.jointPlanOn ?? ''),
      end: null,
    }));
    const cases = known.flatMap(({ person, citizen }) => casesOf(person, citizen.id, tools));
    return {
      tokens: new Map(),
      citizens: new Map(known.map(({ citizen }) => [citizen.id, citizen])),
      cases,
      activities: known.flatMap(({ person, citizen }) => activitiesOf(person, citizen.id, tools)),
      privateContacts: planned.flatMap(({ person, citizen }) => typedInByHand(person, citizen.id, tools)),
      alerts: known.flatMap(({ person, citizen }) => alertsOf(person, citizen.id, tools)),
      tags,
      responsible: delayedStore(
        known.map(({ person, citizen }) => [citizen.id, responsibleFor(person, citizen.id, tools)]),
      ),
      departed: new Set<string>(),
      tasks: delayedStore([]),
      notes: delayedStore(
        planned.map(({ person, citizen }) => planNote(person, citizen.id, cases, tools)).map((note) => [note.id, note]),
      ),
      tagAssignments: delayedStore(assignments.map((one) => [one.id, one])),
    };
  };

function citizenOf(person: TestPerson, { newUuid }: Tools): Citizen {
  const { employment } = person.responsible;
  const unit = units.find(({ key }) => key === employment?.unit);
  const openedOn = person.cases.employment.map((one) => one.openedOn).toSorted()[0] ?? null;
  return {
    id: newUuid(),
    cpr: person.cpr,
    displayName: `${person.givenName} ${person.familyName}`,
    email: person.email,
    phone: person.phone,
    address: addressOf(person.address),
    primaryCaseworkerTeamId: unit ? teamOf(unit) : null,
    caseworkerIdentifier: employment?.caseworker ?? null,
    targetGroupCode: person.targetGroupCode,
    targetGroupStartDate: person.targetGroupCode && openedOn ? startOf(openedOn) : null,
  };
}

/** Splits an address: the house number and what follows it have fields of their own. */
export function addressOf({
  line,
  postalCode,
  city,
}: Pick<TestPerson['address'], 'line' | 'postalCode' | 'city'>): Citizen['address'] {
  const [front = '', ...behind] = line.split(', ');
  const [, street = front, building = ''] = /^(.*) (\d\S*)$/.exec(front) ?? [];
  return { street, building, suite: behind.join(', '), postalCode, city };
}

/** The social area's caseworker, typed in here by hand: the double entry that Helhed removes. */
const typedInByHand = ({ responsible }: TestPerson, citizenId: string, { newUuid }: Tools): PrivateContact[] =>
  responsible.social
    ? [
        {
          id: newUuid(),
          citizenId,
          name: staffMember(responsible.social.caseworker).name,
          kind: 'Nexus-sagsbehandler',
          phone: null,
        },
      ]
    : [];

const alertsOf = (person: TestPerson, referenceId: string, { newUuid }: Tools): Alert[] => [
  ...person.indicators.map((title): Alert => ({ id: newUuid(), referenceId, title, alertSeverity: 'info' })),
  ...(person.placedOutsideHome
    ? [{ id: newUuid(), referenceId, title: 'Anbragt uden for hjemmet', alertSeverity: 'high' as const }]
    : []),
];

const planNote = (person: TestPerson, referenceId: string, cases: Register['cases'], { newUuid }: Tools): Note => ({
  id: newUuid(),
  referenceId,
  title: 'Fælles plan',
  journalTypeId: '022.420.000',
  body: 'Borgeren har taget imod tilbuddet om en fælles plan med socialområdet.',
  caseId: cases.find(({ citizenId }) => citizenId === referenceId)?.id ?? null,
  createdAt: startOf(person.jointPlanOn ?? '2026-10-01'),
});
