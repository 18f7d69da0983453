import { z } from 'zod';
import type { Desk, Operation } from '../kit/operation.ts';
import { cprsOf } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { Register } from './register.ts';
import { put, shown } from './shelf.ts';

const newNote = z.object({
  title: z.string().min(1),
  type: z.string().min(1),
  body: z.string(),
  documents: z.array(z.unknown()).default([]),
});
const newAssignment = z.object({ tagId: z.string(), referenceId: z.string() });

/** The CPR number of the citizen that a note is on, or whose task it is on. */
const ownersOf = (id: string | undefined, desk: Desk<Register>): string[] =>
  cprsOf([id, desk.state.tasks.written.get(id ?? '')?.citizenId], desk);

/** Journal notes, on a citizen or anything else with an id. There is no idempotency key. */
export const noteOperations: readonly Operation<Register>[] = [
  {
    name: 'journals.list',
    method: 'GET',
    path: '/journals/{referenceId}',
    renames: 'body',
    concerns: ({ params }, desk) => ownersOf(params['referenceId'], desk),
    handle: ({ params }, desk) =>
      listed([...shown(desk.state.notes, desk).values()].filter((one) => one.referenceId === params['referenceId'])),
  },
  {
    name: 'journals.create',
    method: 'POST',
    path: '/journals/{referenceId}',
    writes: true,
    concerns: ({ params }, desk) => ownersOf(params['referenceId'], desk),
    handle: ({ params, body }, desk) => {
      const asked = newNote.safeParse(body);
      if (!asked.success) return problem(400, 'The note is malformed.');
      const id = desk.newUuid();
      const note = {
        ...asked.data,
        id,
        referenceId: params['referenceId'] ?? '',
        createdDate: desk.now().toISOString(),
      };
      put(desk.state.notes, id, note, desk);
      return { status: 201, body: { id } };
    },
  },
];

/** Tags, and what they are put on. */
export const tagOperations: readonly Operation<Register>[] = [
  { name: 'tags.list', method: 'GET', path: '/tags', renames: 'name', handle: (_, { state }) => listed(state.tags) },
  {
    name: 'tagAssignments.list',
    method: 'GET',
    path: '/tagassignments',
    concerns: ({ query }, desk) => cprsOf([query.get('referenceId')], desk),
    handle: ({ query }, desk) => {
      const referenceId = query.get('referenceId');
      if (!referenceId) return problem(400, 'referenceId is missing.');
      return listed(
        [...shown(desk.state.tagAssignments, desk).values()].filter((one) => one.referenceId === referenceId),
      );
    },
  },
  {
    name: 'tagAssignments.create',
    method: 'POST',
    path: '/tagassignments',
    writes: true,
    concerns: ({ body }, desk) => cprsOf([newAssignment.safeParse(body).data?.referenceId], desk),
    handle: ({ body }, desk) => {
      const asked = newAssignment.safeParse(body);
      if (!asked.success) return problem(400, 'The assignment is malformed.');
      if (!desk.state.tags.some((tag) => tag.id === asked.data.tagId)) return problem(400, 'There is no such tag.');
      const id = desk.newUuid();
      put(desk.state.tagAssignments, id, { ...asked.data, id }, desk);
      return { status: 201, body: { id } };
    },
  },
];
