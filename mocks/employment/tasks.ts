import { z } from 'zod';
import type { Operation } from '../kit/operation.ts';
import { cprsOf, searchByCitizen } from './by-citizen.ts';
import { isActor } from './mailboxes.ts';
import { problem } from './problem.ts';
import type { Register, Task } from './register.ts';
import { put, shown } from './shelf.ts';

const newTask = z.object({
  title: z.string().min(1),
  description: z.string(),
  deadline: z.iso.datetime({ offset: true }).nullable().default(null),
  assignedActorsId: z.array(z.string()),
  taskType: z.string().min(1),
  reference: z.object({ id: z.string(), type: z.literal('CITIZEN') }),
});
const states = new Map<string | undefined, Task['state']>([
  ['0', 'Completed'],
  ['1', 'Canceled'],
  ['3', 'Started'],
]);
const isOpen = (task: Task) => task.state === 'Active' || task.state === 'Started';

/** Tasks about citizens. There is no idempotency key: the same task posted twice is two tasks. */
export const taskOperations: readonly Operation<Register>[] = [
  {
    name: 'tasks.create',
    method: 'POST',
    path: '/tasks',
    writes: true,
    concerns: ({ body }, desk) => cprsOf([newTask.safeParse(body).data?.reference.id], desk),
    handle: ({ body }, desk) => {
      const asked = newTask.safeParse(body);
      if (!asked.success) return problem(400, 'The task is malformed.');
      const { reference, ...task } = asked.data;
      if (!desk.state.citizens.has(reference.id)) return problem(400, 'The task is about nobody we know.');
      if (!task.assignedActorsId.every(isActor)) return problem(400, 'The task is assigned to nobody we know.');
      const id = desk.newUuid();
      put(desk.state.tasks, id, { ...task, id, citizenId: reference.id, state: 'Active' }, desk);
      return { status: 201, body: { id } };
    },
  },
  searchByCitizen(
    { name: 'tasks.search', path: '/tasks/citizen', renames: 'description', enumKey: 'state' },
    (desk) => ({
      rows: [...shown(desk.state.tasks, desk).values()].map((task) =>
        isOpen(task) && task.deadline !== null && new Date(task.deadline) < desk.now()
          ? { ...task, state: 'DeadlineExceeded' }
          : task,
      ),
    }),
  ),
  {
    name: 'tasks.setState',
    method: 'PUT',
    path: '/tasks/{taskId}/{state}',
    writes: true,
    concerns: ({ params }, desk) => cprsOf([desk.state.tasks.written.get(params['taskId'] ?? '')?.citizenId], desk),
    handle: ({ params }, desk) => {
      const task = desk.state.tasks.written.get(params['taskId'] ?? '');
      const state = states.get(params['state']);
      if (!task) return problem(404, 'There is no such task.');
      if (!state || !isOpen(task)) return problem(400, 'The task cannot take that state.');
      put(desk.state.tasks, task.id, { ...task, state }, desk);
      return { status: 204 };
    },
  },
];
