import type { MockDefinition } from '../kit/operation.ts';
import { caseworkOperations } from './casework.ts';
import { citizenOperations } from './citizens.ts';
import { noteOperations, tagOperations } from './notes-and-tags.ts';
import { problem } from './problem.ts';
import { registerOf } from './register-people.ts';
import type { Register } from './register.ts';
import { responsibleOperations } from './responsible.ts';
import { apiKey, authorised, token } from './sign-on.ts';
import { taskOperations } from './tasks.ts';

/** An employment system shaped like KMD Momentum; `openapi.yaml` beside it describes it and says what is our assumption. */
export const definition: MockDefinition<Register> = {
  name: 'employment',
  operations: [
    token,
    ...citizenOperations,
    ...caseworkOperations,
    ...responsibleOperations,
    ...taskOperations,
    ...tagOperations,
    ...noteOperations,
  ],
  access: { basePath: '', tokenPath: token.path, apiKey },
  initialState: registerOf,
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
};
