import type { MockDefinition } from '../kit/operation.ts';
import { caseworkOperations } from './casework.ts';
import { citizenOperations } from './citizens.ts';
import { caseHands } from './hands-cases.ts';
import { citizenHands } from './hands-citizens.ts';
import { taskHands } from './hands-tasks.ts';
import { listOperations } from './lists.ts';
import { noteOperations } from './notes.ts';
import { problem } from './problem.ts';
import { addPeople } from './add-people.ts';
import { registerOf } from './register-people.ts';
import { registerSchema, type Register } from './register.ts';
import { responsibleOperations } from './responsible.ts';
import { defaultSetUp, otherSetUp, type SetUp } from './set-ups.ts';
import { settingsOf } from './settings.ts';
import { apiKey, authorised, token } from './sign-on.ts';
import { tagOperations } from './tags.ts';
import { taskOperations } from './tasks.ts';

export { assumptions } from './assumptions.ts';

const mockOf = (name: string, setUp: SetUp): MockDefinition<Register> => ({
  name: 'employment',
  openapi: new URL('openapi.yaml', import.meta.url),
  setUp: name,
  saved: registerSchema,
  operations: [
    token,
    ...citizenOperations(setUp),
    ...caseworkOperations(setUp),
    ...responsibleOperations(setUp),
    ...taskOperations(setUp),
    ...tagOperations,
    ...listOperations(setUp),
    ...noteOperations(setUp),
  ],
  access: { basePath: '', tokenPath: token.path, apiKey, settings: settingsOf(setUp) },
  initialState: registerOf(setUp),
  addPeople: addPeople(setUp),
  authorised,
  failure: problem,
  summary: ({ citizens, cases, activities, responsible, tasks, notes, tagAssignments }) => ({
    citizens: [...citizens.values()].map(({ id, cpr, displayName }) => ({ citizenId: id, cpr, name: displayName })),
    cases,
    activities,
    responsibleActors: [...responsible.written.values()].flat(),
    tasks: [...tasks.written.values()],
    journals: [...notes.written.values()],
    tagAssignments: [...tagAssignments.written.values()],
  }),
  hands: [...caseHands(setUp), ...taskHands, ...citizenHands(setUp)],
});

/**
 * Defines an employment system shaped like KMD Momentum. `openapi.yaml` describes it; `assumptions` lists what is not
 * recorded.
 */
export const definition = mockOf('standard', defaultSetUp);

/** Lists the system's set-ups by name. `one-by-one` has other words, codes that are ids, and one citizen a call. */
export const setUps: Readonly<Record<'standard' | 'one-by-one', MockDefinition<Register>>> = {
  standard: definition,
  'one-by-one': mockOf('one-by-one', otherSetUp),
};
