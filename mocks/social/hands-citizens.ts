import { z } from 'zod';
import { citizenField, dayField, hand, meant, today } from '../kit/hand.ts';
import type { Hand } from '../kit/operation.ts';
import { Refusal } from '../kit/refusal.ts';
import { addressFields, replacementField } from '../people/fields.ts';
import { closeAssignment } from './assignments.ts';
import { addNote } from './forms.ts';
import { patientWith } from './patient-with.ts';
import type { Assignment, Patient, Register } from './register.ts';

const onRegister = hand<Register>();

const task = z.int().optional().describe('Id of the assignment; not needed where only one is open');

/** Returns the open assignment about a citizen that is meant. */
function openTask(citizen: string, id: number | undefined, state: Register): Assignment {
  const patient = patientWith(citizen, state);
  const open = [...state.assignments.values()].filter((one) => one.patientId === patient.id && one.status === 'Aktiv');
  return meant('task', id, open, ({ title }) => title);
}

const completeTask = onRegister(
  'complete-task',
  'A task (opgave) is completed (afsluttet).',
  { citizen: citizenField, task },
  ({ citizen, task: id }, { state }) => {
    const one = openTask(citizen, id, state);
    closeAssignment(one, state);
    return { task: one.id, status: 'Afsluttet' };
  },
);

const answerTask = onRegister(
  'answer-task',
  'A task is answered by a note (notat) that repeats the last line of the task, where senders put their reference.',
  { citizen: citizenField, task, text: z.string().min(1).describe('The answer') },
  ({ citizen, task: id, text }, { state, now }) => {
    const one = openTask(citizen, id, state);
    const reference = one.description.trim().split('\n').at(-1);
    const written = { patientId: one.patientId, title: `Svar: ${one.title}`, text: `${text}\n${reference}` };
    return { task: one.id, note: addNote(state, written, now()).id };
  },
);

const writeNote = onRegister(
  'write-note',
  'A note (notat) is written about the citizen.',
  { citizen: citizenField, title: z.string().min(1), text: z.string().min(1) },
  ({ citizen, title, text }, { state, now }) => ({
    note: addNote(state, { patientId: patientWith(citizen, state).id, title, text }, now()).id,
  }),
);

const newCpr = onRegister(
  'new-cpr',
  'The citizen gets a new CPR number; the old one leads to nobody.',
  { citizen: citizenField, cpr: replacementField },
  ({ citizen, cpr }, { state }) => {
    const patient = patientWith(citizen, state);
    if (state.idByCpr.has(cpr)) throw new Refusal('Somebody here has the new CPR number already');
    state.idByCpr.delete(patient.cpr);
    state.idByCpr.set(cpr, patient.id);
    return change(patient, { cpr }, state);
  },
);

const protectAddress = onRegister(
  'protect-address',
  'The citizen’s address becomes protected (beskyttet), or with protected: false is so no more.',
  { citizen: citizenField, protected: z.boolean().default(true) },
  ({ citizen, protected: restricted }, { state }) => change(patientWith(citizen, state), { restricted }, state),
);

const recordJointPlan = onRegister(
  'record-joint-plan',
  'Somebody here gives the citizen the view of a joint plan (D36).',
  { citizen: citizenField, on: dayField('First day') },
  ({ citizen, on }, context) =>
    change(patientWith(citizen, context.state), { jointPlanOn: on ?? today(context) }, context.state),
);

const endJointPlan = onRegister(
  'end-joint-plan',
  'Somebody here takes the view of a joint plan away.',
  { citizen: citizenField },
  ({ citizen }, { state }) => change(patientWith(citizen, state), { jointPlanOn: null }, state),
);

const moveHouse = onRegister(
  'move',
  'The citizen moves to another address.',
  { citizen: citizenField, ...addressFields },
  ({ citizen, line, postalCode, city }, { state }) => {
    const patient = patientWith(citizen, state);
    const { municipalityCode } = patient.address;
    return change(patient, { address: { line, postalCode, city, municipalityCode } }, state);
  },
);

/** Lists the hands on citizens, their tasks and notes. */
export const citizenHands: readonly Hand<Register>[] = [
  completeTask,
  answerTask,
  writeNote,
  newCpr,
  protectAddress,
  recordJointPlan,
  endJointPlan,
  moveHouse,
];

function change(patient: Patient, changes: Partial<Patient>, { patients }: Register): object {
  const changed = { ...patient, ...changes, version: patient.version + 1 };
  patients.set(patient.id, changed);
  return { patient: changed.id, version: changed.version };
}
