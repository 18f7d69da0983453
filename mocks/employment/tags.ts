import { z } from 'zod';
import type { OperationContext, Operation } from '../kit/operation.ts';
import { cprsOf } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { Register, TagAssignment } from './register.ts';
import { put, shown, takeAway } from './delayed-store.ts';

const newAssignment = z.object({
  tagId: z.string(),
  referenceId: z.string(),
  start: z.string().nullable().default(null),
  end: z.string().nullable().default(null),
});

const assignmentOf = ({ id, tagId, start, end }: TagAssignment, { state }: OperationContext<Register>) => ({
  id,
  tag: state.tags.find((tag) => tag.id === tagId),
  start,
  end,
});

/** Lists the operations on tags and their assignments. */
export const tagOperations: readonly Operation<Register>[] = [
  { name: 'tags.list', method: 'GET', path: '/tags', renames: 'title', handle: (_, { state }) => listed(state.tags) },
  {
    name: 'tagAssignments.list',
    method: 'GET',
    path: '/tagassignments',
    renames: 'tag',
    concerns: ({ query }, context) => cprsOf([query.get('referenceId')], context),
    handle: ({ query }, context) => {
      const referenceId = query.get('referenceId');
      if (!referenceId) return problem(400, 'referenceId is missing.');
      const own = [...shown(context.state.tagAssignments, context).values()].filter(
        (one) => one.referenceId === referenceId,
      );
      return { status: 200, body: own.map((one) => assignmentOf(one, context)) };
    },
  },
  {
    name: 'tagAssignments.create',
    method: 'POST',
    path: '/tagassignments',
    writes: true,
    concerns: ({ body }, context) => cprsOf([newAssignment.safeParse(body).data?.referenceId], context),
    handle: ({ body }, context) => {
      const asked = newAssignment.safeParse(body);
      if (!asked.success) return problem(400, 'The assignment is malformed.');
      if (!context.state.tags.some((tag) => tag.id === asked.data.tagId)) return problem(400, 'There is no such tag.');
      const id = context.newUuid();
      put(context.state.tagAssignments, id, { ...asked.data, id }, context);
      return { status: 201, body: { id } };
    },
  },
  {
    name: 'tagAssignments.delete',
    method: 'POST',
    path: '/tagassignments/{assignmentId}/delete',
    writes: true,
    concerns: ({ params }, context) =>
      cprsOf([context.state.tagAssignments.written.get(params['assignmentId'] ?? '')?.referenceId], context),
    handle: ({ params }, context) => {
      const { tagAssignments } = context.state;
      const id = params['assignmentId'] ?? '';
      if (!tagAssignments.written.has(id)) return problem(404, 'There is no such assignment.');
      takeAway(tagAssignments, id, context);
      return { status: 200, body: { id } };
    },
  },
];
