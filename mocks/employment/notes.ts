import { z } from 'zod';
import type { OperationContext, Operation } from '../kit/operation.ts';
import { cprsOf } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { Note, Register } from './register.ts';
import type { SetUp } from './set-ups.ts';
import { put, shown } from './delayed-store.ts';

const newNote = z.object({
  title: z.string().min(1),
  referenceId: z.string(),
  occurredAt: z.iso.datetime({ offset: true }),
  body: z.string(),
  attachments: z.array(z.unknown()),
  journalTypeId: z.string().min(1),
  isApproved: z.boolean(),
  caseId: z.string(),
  caseTagCode: z.string().startsWith('KLE_'),
  caseActionFacetTagCode: z.string().startsWith('KLE_ACTION_FACETS_'),
});

/** The citizen that a note is on, or whose task it is on. */
const ownerOf = (id: string | undefined, { state }: OperationContext<Register>): string | undefined =>
  state.citizens.has(id ?? '') ? id : state.tasks.written.get(id ?? '')?.citizenId;

/** Writes a note. */
export function addNote(written: Omit<Note, 'id' | 'createdAt'>, context: OperationContext<Register>): Note {
  const note = { id: context.newUuid(), ...written, createdAt: context.now().toISOString() };
  put(context.state.notes, note.id, note, context);
  return note;
}

const noteOf = ({ id, title, journalTypeId, createdAt, referenceId, body }: Note, { noteTexts }: SetUp) => ({
  id,
  title,
  journalTypeCode: journalTypeId,
  createdAt,
  ...(noteTexts ? { referenceId, body } : {}),
});

/**
 * Lists the operations on journal notes, of a citizen, a case or anything else with an id. There is no idempotency key.
 */
export const noteOperations = (setUp: SetUp): readonly Operation<Register>[] => [
  {
    name: 'journals.list',
    method: 'GET',
    path: '/journals/{referenceId}',
    renames: setUp.noteTexts ? 'body' : 'title',
    concerns: ({ params }, context) => cprsOf([ownerOf(params['referenceId'], context)], context),
    handle: ({ params }, context) =>
      listed(
        [...shown(context.state.notes, context).values()]
          .filter((one) => one.referenceId === params['referenceId'])
          .map((one) => noteOf(one, setUp)),
      ),
  },
  {
    name: 'journals.create',
    method: 'POST',
    path: '/journals/note',
    writes: true,
    concerns: ({ body }, context) => cprsOf([ownerOf(newNote.safeParse(body).data?.referenceId, context)], context),
    handle: ({ body }, context) => {
      const asked = newNote.safeParse(body);
      if (!asked.success) return problem(400, 'The note is malformed.');
      const { title, referenceId, journalTypeId, caseId, body: text } = asked.data;
      const owner = ownerOf(referenceId, context);
      if (!context.state.cases.some((one) => one.id === caseId && one.citizenId === owner))
        return problem(400, 'The note is on no case of the citizen.');
      const { id } = addNote({ title, referenceId, journalTypeId, caseId, body: text }, context);
      return { status: 200, body: { id } };
    },
  },
];
