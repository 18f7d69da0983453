import type { MockDefinition, Operation } from '../kit/operation.ts';
import { assignmentTypeOperations } from './assignment-prototypes.ts';
import { assignmentOperations } from './assignments.ts';
import { directoryOperations } from './directories.ts';
import { formOperations } from './forms.ts';
import { grantChanges } from './grant-changes.ts';
import { grantOperations } from './grants.ts';
import { caseHands } from './hands-cases.ts';
import { citizenHands } from './hands-citizens.ts';
import { grantHands } from './hands-grants.ts';
import { base, failure, withoutLinks } from './hal.ts';
import { newGrant } from './new-grant.ts';
import { pathwayOperations } from './pathways.ts';
import { patientListOperations } from './patient-lists.ts';
import { patientOperations } from './patients.ts';
import { addPeople, registerOf } from './register-people.ts';
import { registerSchema, type Register } from './register.ts';
import { setUps as vocabularies, type SetUp } from './set-ups.ts';
import { authorised, token } from './sign-on.ts';

const behindTheToken: readonly Operation<Register>[] = [
  ...directoryOperations,
  ...patientListOperations,
  ...patientOperations,
  ...pathwayOperations,
  newGrant,
  ...grantOperations,
  grantChanges,
  ...assignmentTypeOperations,
  ...assignmentOperations,
  ...formOperations,
];

/**
 * A social system shaped like KMD Nexus, as one municipality has set it up; `openapi.yaml` beside it describes it, and
 * `assumptions.ts` lists what no recording holds.
 */
const definitionFor = (name: string, setUp: SetUp): MockDefinition<Register> => ({
  name: 'social',
  openapi: new URL('openapi.yaml', import.meta.url),
  setUp: name,
  saved: registerSchema(setUp),
  operations: [
    token,
    ...behindTheToken.map((one) => ({ ...one, shapeFaults: { 'missing-link': withoutLinks, ...one.shapeFaults } })),
  ],
  access: { basePath: base, tokenPath: token.path, settings: setUp.settings },
  initialState: (people) => registerOf(people, setUp),
  addPeople: (people, { state }) => addPeople(state, people),
  authorised,
  failure,
  hands: [...grantHands, ...caseHands, ...citizenHands],
  summary: ({ patients, grants, assignments, notes, changes }) => ({
    patients: [...patients.values()].map(({ id, cpr, firstName, lastName }) => ({
      id,
      cpr,
      name: `${firstName} ${lastName}`,
    })),
    grants: [...grants.values()].map(({ id, version, patientId, name, state, elements }) => ({
      id,
      version,
      patientId,
      name,
      state,
      elements,
    })),
    grantChanges: changes,
    assignments: [...assignments.values()],
    notes,
  }),
});

/** Defines the system as the first municipality has set it up. */
export const definition = definitionFor('norddjurs', vocabularies.norddjurs);

/**
 * Lists the system's set-ups by name. `sydby` has other names and words, no dates in its views, and no list of changes.
 */
export const setUps: Readonly<Record<'norddjurs' | 'sydby', MockDefinition<Register>>> = {
  norddjurs: definition,
  sydby: definitionFor('sydby', vocabularies.sydby),
};
