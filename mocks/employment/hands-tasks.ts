import { z } from 'zod';
import { citizenField, hand, meant } from '../kit/hand.ts';
import type { Hand } from '../kit/operation.ts';
import { Refusal } from '../kit/refusal.ts';
import { citizenWith } from './citizen-with.ts';
import { addNote } from './notes.ts';
import type { Register, Task } from './register.ts';
import { isOpen, setState } from './tasks.ts';

const onRegister = hand<Register>();
const citizenAndTask = {
  citizen: citizenField,
  task: z.string().optional().describe('Id of the task; not needed where only one is open'),
};

/** Returns the open task about a citizen that is meant. */
function openTask(cpr: string, id: string | undefined, state: Register): Task {
  const citizen = citizenWith(cpr, state);
  const open = [...state.tasks.written.values()].filter((one) => one.citizenId === citizen.id && isOpen(one));
  return meant('task', id, open, ({ title }) => title);
}

const moves: readonly [name: string, to: Task['state'], does: string][] = [
  ['start-task', 'Started', 'Somebody begins with a task (opgave i gang).'],
  ['complete-task', 'Completed', 'A task is completed (gennemført).'],
  ['cancel-task', 'Canceled', 'A task is cancelled (aflyst).'],
];

const answerTask = onRegister(
  'answer-task',
  'A task is answered by a journal note on it.',
  { ...citizenAndTask, text: z.string().min(1).describe('The answer') },
  ({ citizen, task: id, text }, context) => {
    const task = openTask(citizen, id, context.state);
    const note = noteOn(task.citizenId, context.state, { title: 'Svar', body: text, referenceId: task.id });
    return { task: task.id, note: addNote(note, context).id };
  },
);

const writeNote = onRegister(
  'write-note',
  'A journal note (journalnotat) is written about the citizen.',
  { citizen: citizenField, title: z.string().min(1), text: z.string().min(1) },
  ({ citizen, title, text }, context) => {
    const { id } = citizenWith(citizen, context.state);
    return { note: addNote(noteOn(id, context.state, { title, body: text, referenceId: id }), context).id };
  },
);

/** Lists the hands on tasks and notes. */
export const taskHands: readonly Hand<Register>[] = [
  ...moves.map(([name, to, does]) =>
    onRegister(name, does, citizenAndTask, ({ citizen, task: id }, context) => {
      const { id: task, state } = setState(openTask(citizen, id, context.state), to, context);
      return { task, state };
    }),
  ),
  answerTask,
  writeNote,
];

/** A note is on a case of the citizen, so whoever has none cannot have a note. */
function noteOn(citizenId: string, { cases }: Register, note: { title: string; body: string; referenceId: string }) {
  const caseId = cases.find((one) => one.citizenId === citizenId)?.id;
  if (!caseId) throw new Refusal('The citizen has no case, and a note is on one: open-case first');
  return { ...note, journalTypeId: '022.420.000', caseId };
}
