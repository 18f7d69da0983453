import { z } from 'zod';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { shape } from '../http.ts';
import { objectLinks } from './wire.ts';

// The social system's words about assignments and forms, both of which hang on something: a grant, a form, a citizen.

const id = z.int().positive();
const word = z.string().min(1);
const text = z.string().nullish();
const link = z.object({ href: word }).nullish();

const type = z.object({ id, name: word, _links: z.object({ assignmentPrototype: link }) });
const action = z.object({ name: word, _links: z.object({ createAssignment: link, updateAssignment: link }) });
// What is to be filled in and sent back keeps also what we do not read.
const prototype = z.looseObject({
  actions: z.array(action),
  _links: z.looseObject({ availableOrganizationAssignees: link }),
});
const chosen = z.object({ id, name: word });
const listed = {
  id,
  patientId: id,
  title: text,
  description: text,
  workflowState: z.object({ name: word }).nullish(),
};
const assignment = z.looseObject({ ...listed, _links: z.looseObject({ self: link }) });
const itself = z.looseObject({ ...listed, actions: z.array(action) });
const made = z.object({ id, patientId: id });
const object = z.object({ _links: objectLinks });

const formDefinition = z.object({ id, title: text, name: text, _links: z.object({ formDataPrototype: link }) });
const item = z.looseObject({ label: text, value: z.unknown() });
const form = z.looseObject({ items: z.array(item), _links: z.looseObject({ availableActions: link }) });
const formAction = z.object({ name: word, _links: z.object({ createFormData: link }) });
const note = z.object({ id, patientId: id, items: z.array(item), createdDate: text });

export type WireAssignment = z.infer<typeof assignment>;
export type WireAssignmentItself = z.infer<typeof itself>;
export type WireForm = z.infer<typeof form>;
export type ObjectLinks = z.infer<typeof objectLinks>;

export const readAssignmentType = shape(type);
export const readPrototype = shape(prototype);
export const readAssignee = shape(chosen);
export const readAssignment = shape(assignment);
export const readCreated = shape(made);
export const readAssignableObject = shape(object);
export const readFormDefinition = shape(formDefinition);
export const readForm = shape(form);
export const readFormAction = shape(formAction);
export const readNote = shape(note);

const plainItself = shape(itself);

/** Reads an assignment on its own, which comes bare or as the only one of a list; null where there is none. */
export const readItself = (body: unknown, status: number): Result<WireAssignmentItself | null, 'not-understood'> => {
  if (status === 404) return ok(null);
  const records = Array.isArray(body) ? body : [body];
  return records.length > 1 ? err('not-understood') : records.length === 0 ? ok(null) : plainItself(records[0]);
};

/** Reads what a closing comes to, by its status; or (400, 409) it is no longer as we saw it. */
export const readClosing = (body: unknown, status: number): Result<'closed' | 'changed', 'not-understood'> => {
  if (status === 400 || status === 409) return ok('changed');
  // A body tells the closed assignment, or nothing; a failure's body with status 200 is no closing.
  return body === undefined || readCreated(body).ok ? ok('closed') : err('not-understood');
};
