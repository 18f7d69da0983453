import { z } from 'zod';
import type { MockDefinition } from '../kit/operation.ts';
import { staffMember } from '../people/staff.ts';
import { actorOf } from './actors.ts';
import { caseworkOperations } from './casework.ts';
import { citizenOperations } from './citizens.ts';
import { listOperations } from './lists.ts';
import { noteOperations } from './notes.ts';
import { problem } from './problem.ts';
import { registerOf } from './register-people.ts';
import type { Register } from './register.ts';
import { responsibleOperations } from './responsible.ts';
import { defaultSetUp, otherSetUp, type SetUp } from './set-ups.ts';
import { settingsOf } from './settings.ts';
import { apiKey, authorised, token } from './sign-on.ts';
import { tagOperations } from './tags.ts';
import { taskOperations } from './tasks.ts';

export { assumptions } from './assumptions.ts';

const departing = z.object({ initials: z.string(), departed: z.boolean() });

const mockOf = (setUp: SetUp): MockDefinition<Register> => ({
  name: 'employment',
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
  controls: {
    /** Somebody leaves the municipality, or comes back. */
    'POST /_mock/departed': ({ state }, body) => {
      const asked = departing.safeParse(body);
      if (!asked.success) return problem(400, 'It takes initials, and whether they have departed.');
      const { actorId } = actorOf(staffMember(asked.data.initials));
      if (asked.data.departed) state.departed.add(actorId);
      else state.departed.delete(actorId);
      return { status: 204 };
    },
  },
});

/**
 * Defines an employment system shaped like KMD Momentum. `openapi.yaml` describes it; `assumptions` lists what is not
 * recorded.
 */
export const definition = mockOf(defaultSetUp);

/** Lists the system's set-ups by name. `one-by-one` has other words, codes that are ids, and one citizen a call. */
export const setUps: Readonly<Record<'standard' | 'one-by-one', MockDefinition<Register>>> = {
  standard: definition,
  'one-by-one': mockOf(otherSetUp),
};
