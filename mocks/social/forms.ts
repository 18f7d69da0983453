import { z } from 'zod';
import type { MockRequest, Operation } from '../kit/operation.ts';
import { written } from './dates.ts';
import { absolute, failure, ok } from './hal.ts';
import { onPatient, onRecord } from './on-patient.ts';
import { nextId, type Note, type Register } from './register.ts';

/** The form that notes are written in. */
const definition = { id: 3, title: 'Sagsnotat' };
const labels = { title: 'Emne', text: 'Notat' };

const definitions = onPatient(
  { name: 'forms.definitions', method: 'GET', path: '/patients/{patientId}/formDefinitions', renames: '_links' },
  (patient, request) =>
    ok([
      {
        ...definition,
        version: 1,
        active: true,
        _links: {
          formDataPrototype: absolute(request, `/patients/${patient.id}/formDefinitions/${definition.id}/prototype`),
        },
      },
    ]),
);

const prototype = onPatient(
  {
    name: 'forms.prototype',
    method: 'GET',
    path: '/patients/{patientId}/formDefinitions/{definitionId}/prototype',
    renames: 'items',
  },
  (patient, request) =>
    ok({
      id: null,
      version: 0,
      formDefinition: definition,
      items: itemsOf({ title: null, text: null }),
      _links: {
        availableActions: absolute(request, `/patients/${patient.id}/formDefinitions/${definition.id}/actions`),
      },
    }),
);

const actions = onPatient(
  {
    name: 'forms.actions',
    method: 'GET',
    path: '/patients/{patientId}/formDefinitions/{definitionId}/actions',
    renames: 'name',
  },
  (patient, request) =>
    ok([{ id: 9, name: 'Udfyldt', _links: { createFormData: absolute(request, `/patients/${patient.id}/formData`) } }]),
);

const form = z.object({ items: z.array(z.looseObject({ label: z.string(), value: z.string().nullable() })) });

const create = onPatient(
  { name: 'notes.create', method: 'POST', path: '/patients/{patientId}/formData', writes: true, renames: 'id' },
  ({ id: patientId }, request, { state, now }) => {
    const filled = form.safeParse(request.body);
    const valueOf = (label: string) => filled.data?.items.find((item) => item.label === label)?.value ?? null;
    const [title, text] = [valueOf(labels.title), valueOf(labels.text)];
    if (!title || text === null) return failure(400, `${labels.title} and ${labels.text} are needed`);
    return ok(noteBody(addNote(state, { patientId, title, text }, now()), request), 201);
  },
);

const get = onRecord(
  'noteId',
  { name: 'notes.get', method: 'GET', path: '/formData/{noteId}', renames: 'items' },
  (note, request) => ok(noteBody(note, request)),
);

/** Writes a note. */
export function addNote(register: Register, written: Pick<Note, 'patientId' | 'title' | 'text'>, now: Date): Note {
  const note: Note = { id: nextId(register), version: 1, ...written, createdAt: now.toISOString() };
  register.notes.push(note);
  return note;
}

export const formOperations: readonly Operation<Register>[] = [definitions, prototype, actions, create, get];

/** Returns a note as a leaf of the pathway tree, which names its form and holds nothing of its text. */
export const noteNode = ({ id, createdAt }: Note, request: MockRequest) => ({
  type: 'formDataV2Reference',
  id,
  version: 0,
  name: definition.title,
  date: written(new Date(createdAt)),
  children: [],
  formDataStatus: 'Udfyldt',
  additionalInfo: null,
  _links: { referencedObject: absolute(request, `/formData/${id}`) },
});

const noteBody = ({ id, version, patientId, title, text, createdAt }: Note, request: MockRequest) => ({
  id,
  version,
  patientId,
  formDefinition: definition,
  createdDate: written(new Date(createdAt)),
  items: itemsOf({ title, text }),
  _links: { self: absolute(request, `/formData/${id}`) },
});

const itemsOf = ({ title, text }: { title: string | null; text: string | null }) => [
  { id: 1, type: 'text', label: labels.title, value: title },
  { id: 2, type: 'textArea', label: labels.text, value: text },
];
