import { z } from 'zod';
import type { Operation } from '../kit/operation.ts';
import { failure, ok } from './hal.ts';
import { onPatient } from './on-patient.ts';
import { nextId, type Note, type Register } from './register.ts';

const content = z.object({ title: z.string().min(1), text: z.string() });
const path = '/patients/{patientId}/notes';

const list = onPatient({ name: 'notes.list', method: 'GET', path, renames: 'text' }, ({ id }, _, { state }) =>
  ok(state.notes.filter((note) => note.patientId === id).map((note) => ({ ...note, _links: {} }))),
);

const create = onPatient(
  { name: 'notes.create', method: 'POST', path, writes: true, renames: 'text' },
  ({ id }, { body }, { state, now }) => {
    const written = content.safeParse(body);
    if (!written.success) return failure(400, 'title and text are needed');
    const note: Note = {
      id: nextId(state),
      version: 1,
      patientId: id,
      ...written.data,
      createdAt: now().toISOString(),
    };
    state.notes.push(note);
    return ok({ ...note, _links: {} }, 201);
  },
);

export const noteOperations: readonly Operation<Register>[] = [list, create];
