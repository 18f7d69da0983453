import { z } from 'zod';
import type { OperationContext, Operation } from '../kit/operation.ts';
import { actorBy } from './actors.ts';
import { cprsOf, searchByCitizen } from './by-citizen.ts';
import { problem } from './problem.ts';
import type { Register, Task } from './register.ts';
import type { SetUp } from './set-ups.ts';
import { put, remove, shown } from './delayed-store.ts';

const newTask = z.object({
  title: z.string().min(1),
  description: z.string(),
  deadline: z.iso.datetime({ offset: true, local: true }).nullable().default(null),
  assignedActorsId: z.array(z.string()),
  taskType: z.int().nullable(),
  reference: z.object({ id: z.string(), type: z.literal('CITIZEN') }),
});
const states = new Map<string | undefined, Task['state']>([
  ['0', 'Completed'],
  ['1', 'Canceled'],
  ['3', 'Started'],
]);
const deletes = '2';
/** Checks that a task can take a new state. */
export const isOpen = (task: Task): boolean => task.state === 'Active' || task.state === 'Started';

type ShownState = Task['state'] | 'DeadlineExceeded';

/** A state as a list has it: a number, and a Danish word. */
const inLists: Readonly<Record<ShownState, { state: number; stateName: string }>> = {
  Active: { state: 0, stateName: 'Planlagt' },
  Started: { state: 3, stateName: 'I gang' },
  Completed: { state: 1, stateName: 'Gennemført' },
  Canceled: { state: 2, stateName: 'Aflyst' },
  DeadlineExceeded: { state: 4, stateName: 'Frist overskredet' },
};

const shownState = (task: Task, { now }: OperationContext<Register>): ShownState =>
  isOpen(task) && task.deadline !== null && new Date(task.deadline) < now() ? 'DeadlineExceeded' : task.state;

/** A task by itself: its state is an English word. */
const taskOf = (task: Task, context: OperationContext<Register>) => ({
  sicknessBenefitType: null,
  id: task.id,
  title: task.title,
  description: task.description,
  state: shownState(task, context),
  deadline: task.deadline,
  createdAt: task.createdAt,
  updatedAt: task.updatedAt,
  updatedById: null,
  createdById: robot,
  stateChangedAt: null,
  assignee: task.assignedActorsId,
  assignedActors: task.assignedActorsId.map((id) => ({ id, displayName: actorBy(id)?.name ?? '' })),
  subject: null,
  type: task.taskType,
  relatedEntityId: null,
  reference: { id: task.citizenId, type: 'CITIZEN' },
  participants: null,
  relatedEntityType: null,
});

const robot = '0ac70000-0000-4000-8000-0000000000ff';

/** A task as a list has it: no description. */
const rowOf = (task: Task, context: OperationContext<Register>) => {
  const citizen = context.state.citizens.get(task.citizenId);
  return {
    id: task.id,
    citizenId: task.citizenId,
    referenceId: task.citizenId,
    title: task.title,
    deadline: task.deadline,
    type: task.taskType,
    ...inLists[shownState(task, context)],
    assignees: task.assignedActorsId.map((id) => actorBy(id)?.name ?? ''),
    assigneesTeamNames: [],
    createdByName: 'Robot',
    updatedByName: null,
    citizenDisplayName: citizen?.displayName ?? null,
    cpr: citizen?.cpr ?? null,
    targetGroup: citizen?.targetGroupCode ?? null,
  };
};

const ownerOf = (taskId: string | undefined, context: OperationContext<Register>) =>
  cprsOf([context.state.tasks.written.get(taskId ?? '')?.citizenId], context);

/** Lists the operations on tasks. There is no idempotency key: the same task posted twice is two tasks. */
export const taskOperations = (setUp: SetUp): readonly Operation<Register>[] => [
  {
    name: 'tasks.create',
    method: 'POST',
    path: '/tasks',
    writes: true,
    concerns: ({ body }, context) => cprsOf([newTask.safeParse(body).data?.reference.id], context),
    handle: ({ body }, context) => {
      const asked = newTask.safeParse(body);
      if (!asked.success) return problem(400, 'The task is malformed.');
      const { reference, deadline, ...given } = asked.data;
      if (!context.state.citizens.has(reference.id)) return problem(400, 'The task is about nobody we know.');
      if (!given.assignedActorsId.every(actorBy)) return problem(400, 'The task is assigned to nobody we know.');
      const now = context.now().toISOString();
      const task: Task = {
        ...given,
        id: context.newUuid(),
        citizenId: reference.id,
        deadline: deadline && (/[Z+]|-\d\d:\d\d$/.test(deadline) ? deadline : `${deadline}Z`),
        state: 'Active',
        createdAt: now,
        updatedAt: now,
      };
      put(context.state.tasks, task.id, task, context);
      return { status: 201, body: taskOf(task, context) };
    },
  },
  searchByCitizen<Task>(
    { name: 'tasks.search', path: '/tasks/citizen', renames: 'title', enumKey: 'stateName' },
    (context) => ({
      rows: shown(context.state.tasks, context).values(),
      shape: (task) => rowOf(task, context),
      pageInfo: 'totalSearchCount',
    }),
  ),
  ...(setUp.taskBySelf ? [byItself] : []),
  changing,
];

/** Brings a task to a state. */
export function setState(task: Task, state: Task['state'], context: OperationContext<Register>): Task {
  const changed = { ...task, state, updatedAt: context.now().toISOString() };
  put(context.state.tasks, task.id, changed, context);
  return changed;
}

const byItself: Operation<Register> = {
  name: 'tasks.get',
  method: 'GET',
  path: '/tasks/{taskId}',
  renames: 'description',
  enumKey: 'state',
  concerns: ({ params }, context) => ownerOf(params['taskId'], context),
  handle: ({ params }, context) => {
    const task = shown(context.state.tasks, context).get(params['taskId'] ?? '');
    return task ? { status: 200, body: taskOf(task, context) } : problem(404, 'There is no such task.');
  },
};

const changing: Operation<Register> = {
  name: 'tasks.setState',
  method: 'PUT',
  path: '/tasks/{taskId}/{state}',
  writes: true,
  concerns: ({ params }, context) => ownerOf(params['taskId'], context),
  handle: ({ params }, context) => {
    const task = context.state.tasks.written.get(params['taskId'] ?? '');
    const state = states.get(params['state']);
    if (!task) return problem(404, 'There is no such task.');
    if (params['state'] === deletes) {
      remove(context.state.tasks, task.id);
      return { status: 200, body: taskOf(task, context) };
    }
    if (!state || !isOpen(task)) return problem(400, 'The task cannot take that state.');
    const changed = setState(task, state, context);
    return { status: 200, body: taskOf(changed, context) };
  },
};
