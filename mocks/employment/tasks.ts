import { z } from 'zod';
import type { Desk, Operation } from '../kit/operation.ts';
import { actorBy } from './actors.ts';
import { cprsOf, searchByCitizen } from './by-citizen.ts';
import { problem } from './problem.ts';
import type { Register, Task } from './register.ts';
import type { SetUp } from './set-ups.ts';
import { put, remove, shown } from './shelf.ts';

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
const isOpen = (task: Task) => task.state === 'Active' || task.state === 'Started';

type ShownState = Task['state'] | 'DeadlineExceeded';

/** What a list says of a state: a number, and a Danish word. */
const inLists: Readonly<Record<ShownState, { state: number; stateName: string }>> = {
  Active: { state: 0, stateName: 'Planlagt' },
  Started: { state: 3, stateName: 'I gang' },
  Completed: { state: 1, stateName: 'Gennemført' },
  Canceled: { state: 2, stateName: 'Aflyst' },
  DeadlineExceeded: { state: 4, stateName: 'Frist overskredet' },
};

const shownState = (task: Task, { now }: Desk<Register>): ShownState =>
  isOpen(task) && task.deadline !== null && new Date(task.deadline) < now() ? 'DeadlineExceeded' : task.state;

/** A task as it stands by itself: its state is an English word. */
const taskOf = (task: Task, desk: Desk<Register>) => ({
  sicknessBenefitType: null,
  id: task.id,
  title: task.title,
  description: task.description,
  state: shownState(task, desk),
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
const rowOf = (task: Task, desk: Desk<Register>) => {
  const citizen = desk.state.citizens.get(task.citizenId);
  return {
    id: task.id,
    citizenId: task.citizenId,
    referenceId: task.citizenId,
    title: task.title,
    deadline: task.deadline,
    type: task.taskType,
    ...inLists[shownState(task, desk)],
    assignees: task.assignedActorsId.map((id) => actorBy(id)?.name ?? ''),
    assigneesTeamNames: [],
    createdByName: 'Robot',
    updatedByName: null,
    citizenDisplayName: citizen?.displayName ?? null,
    cpr: citizen?.cpr ?? null,
    targetGroup: citizen?.targetGroupCode ?? null,
  };
};

const ownerOf = (taskId: string | undefined, desk: Desk<Register>) =>
  cprsOf([desk.state.tasks.written.get(taskId ?? '')?.citizenId], desk);

/** Tasks about citizens. There is no idempotency key: the same task posted twice is two tasks. */
export const taskOperations = (setUp: SetUp): readonly Operation<Register>[] => [
  {
    name: 'tasks.create',
    method: 'POST',
    path: '/tasks',
    writes: true,
    concerns: ({ body }, desk) => cprsOf([newTask.safeParse(body).data?.reference.id], desk),
    handle: ({ body }, desk) => {
      const asked = newTask.safeParse(body);
      if (!asked.success) return problem(400, 'The task is malformed.');
      const { reference, deadline, ...given } = asked.data;
      if (!desk.state.citizens.has(reference.id)) return problem(400, 'The task is about nobody we know.');
      if (!given.assignedActorsId.every(actorBy)) return problem(400, 'The task is assigned to nobody we know.');
      const now = desk.now().toISOString();
      const task: Task = {
        ...given,
        id: desk.newUuid(),
        citizenId: reference.id,
        deadline: deadline && (/[Z+]|-\d\d:\d\d$/.test(deadline) ? deadline : `${deadline}Z`),
        state: 'Active',
        createdAt: now,
        updatedAt: now,
      };
      put(desk.state.tasks, task.id, task, desk);
      return { status: 201, body: taskOf(task, desk) };
    },
  },
  searchByCitizen<Task>(
    { name: 'tasks.search', path: '/tasks/citizen', renames: 'title', enumKey: 'stateName' },
    (desk) => ({
      rows: shown(desk.state.tasks, desk).values(),
      shape: (task) => rowOf(task, desk),
      tells: 'totalSearchCount',
    }),
  ),
  ...(setUp.taskBySelf ? [byItself] : []),
  changing,
];

const byItself: Operation<Register> = {
  name: 'tasks.get',
  method: 'GET',
  path: '/tasks/{taskId}',
  renames: 'description',
  enumKey: 'state',
  concerns: ({ params }, desk) => ownerOf(params['taskId'], desk),
  handle: ({ params }, desk) => {
    const task = shown(desk.state.tasks, desk).get(params['taskId'] ?? '');
    return task ? { status: 200, body: taskOf(task, desk) } : problem(404, 'There is no such task.');
  },
};

const changing: Operation<Register> = {
  name: 'tasks.setState',
  method: 'PUT',
  path: '/tasks/{taskId}/{state}',
  writes: true,
  concerns: ({ params }, desk) => ownerOf(params['taskId'], desk),
  handle: ({ params }, desk) => {
    const task = desk.state.tasks.written.get(params['taskId'] ?? '');
    const state = states.get(params['state']);
    if (!task) return problem(404, 'There is no such task.');
    if (params['state'] === deletes) {
      remove(desk.state.tasks, task.id);
      return { status: 200, body: taskOf(task, desk) };
    }
    if (!state || !isOpen(task)) return problem(400, 'The task cannot take that state.');
    const changed = { ...task, state, updatedAt: desk.now().toISOString() };
    put(desk.state.tasks, task.id, changed, desk);
    return { status: 200, body: taskOf(changed, desk) };
  },
};
