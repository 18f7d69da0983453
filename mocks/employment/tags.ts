import { z } from 'zod';
import type { Desk, Operation } from '../kit/operation.ts';
import { cprsOf } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { Register, TagAssignment } from './register.ts';
import { put, shown } from './shelf.ts';

const newAssignment = z.object({
  tagId: z.string(),
  referenceId: z.string(),
  start: z.string().nullable().default(null),
  end: z.string().nullable().default(null),
});

const assignmentOf = ({ id, tagId, start, end }: TagAssignment, { state }: Desk<Register>) => ({
  id,
  tag: state.tags.find((tag) => tag.id === tagId),
  start,
  end,
});

/** Tags, and what they are put on. */
export const tagOperations: readonly Operation<Register>[] = [
  { name: 'tags.list', method: 'GET', path: '/tags', renames: 'title', handle: (_, { state }) => listed(state.tags) },
  {
    name: 'tagAssignments.list',
    method: 'GET',
    path: '/tagassignments',
    renames: 'tag',
    concerns: ({ query }, desk) => cprsOf([query.get('referenceId')], desk),
    handle: ({ query }, desk) => {
      const referenceId = query.get('referenceId');
      if (!referenceId) return problem(400, 'referenceId is missing.');
      const own = [...shown(desk.state.tagAssignments, desk).values()].filter((one) => one.referenceId === referenceId);
      return { status: 200, body: own.map((one) => assignmentOf(one, desk)) };
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
