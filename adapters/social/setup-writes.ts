import { z } from 'zod';
import { setting, word, words } from '../kit/setup.ts';
import { label, meanings } from './setup-words.ts';

const assignment = z.strictObject({
  on: setting(
    z.array(z.enum(['GRANT', 'FORM', 'PATIENT'])).min(1),
    'What an assignment hangs on: the first of these that the citizen has. All are looked through for one that is there.',
    ['GRANT', 'PATIENT'],
  ),
  named: setting(z.array(word).default([]), 'Names of the grants or forms that may have it; empty: any.', ['Bostøtte']),
  type: setting(word, 'The type of assignment.', 'Tværfagligt samarbejde'),
  states: setting(
    meanings({ OPEN: ['Aktiv'], STARTED: ['I gang'], DONE: ['Afsluttet'], CANCELLED: ['Annulleret'] }),
    'What the states of an assignment mean.',
    { OPEN: ['Aktiv'], DONE: ['Afsluttet', 'Udført'] },
  ),
  create: setting(words.default(['Opret']), 'The action that makes one.', ['Opret']),
  close: setting(words.default(['Afslut']), 'The action that closes one.', ['Afslut']),
});
export type AssignmentSetup = z.infer<typeof assignment>;

/** Settings of what an assignment of ours hangs on, and the words of its states; null: none is written here. */
export const assignments = setting(
  assignment.nullable().default(null),
  'Assignments that Helhed writes; null: none are written.',
  { on: ['GRANT'], type: 'Tværfagligt samarbejde' },
);

const note = z.strictObject({
  form: setting(word, 'The form’s name.', 'Sagsnotat'),
  title: setting(label, 'The label of the field for the title; null: the title is the first line of the text.', 'Emne'),
  text: setting(word, 'The label of the field for the text.', 'Notat'),
  create: setting(words.default(['Udfyldt']), 'The action that saves a new one.', ['Udfyldt']),
});
export type NoteSetup = z.infer<typeof note>;

/** The form that a note of ours is; null: none is written here. */
export const notes = setting(
  note.nullable().default(null),
  'Notes that Helhed writes: a form on the citizen; null: none are written.',
  { form: 'Sagsnotat', title: 'Emne', text: 'Notat' },
);
