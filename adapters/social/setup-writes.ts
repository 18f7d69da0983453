import { z } from 'zod';
import { meanings, word, words } from './setup-words.ts';

const object = z.enum(['GRANT', 'FORM', 'PATIENT']);

/** Settings of what an assignment of ours hangs on, and the words of its states; null: none is written here. */
export const assignments = z
  .strictObject({
    on: z
      .array(object)
      .min(1)
      .meta({
        description:
          'What an assignment hangs on: the first of these that the citizen has. All are looked through for one that is there.',
        examples: [['GRANT', 'PATIENT']],
      }),
    named: z
      .array(word)
      .default([])
      .meta({ description: 'Names of the grants or forms that may have it; empty: any.', examples: [['Bostøtte']] }),
    type: word.meta({ description: 'The type of assignment.', examples: ['Tværfagligt samarbejde'] }),
    states: meanings({ OPEN: ['Aktiv'], STARTED: ['I gang'], DONE: ['Afsluttet'], CANCELLED: ['Annulleret'] }).meta({
      description: 'What the states of an assignment mean.',
      examples: [{ OPEN: ['Aktiv'], DONE: ['Afsluttet', 'Udført'] }],
    }),
    create: words.default(['Opret']).meta({ description: 'The action that makes one.', examples: [['Opret']] }),
    close: words.default(['Afslut']).meta({ description: 'The action that closes one.', examples: [['Afslut']] }),
  })
  .nullable()
  .default(null)
  .meta({
    description: 'Assignments that Helhed writes; null: none are written.',
    examples: [{ on: ['GRANT'], type: 'Tværfagligt samarbejde' }],
  });
export type AssignmentSetup = NonNullable<z.infer<typeof assignments>>;

/** The form that a note of ours is; null: none is written here. */
export const notes = z
  .strictObject({
    form: word.meta({ description: 'The form’s name.', examples: ['Sagsnotat'] }),
    title: word
      .nullable()
      .default(null)
      .meta({
        description: 'The label of the field for the title; null: the title is the first line of the text.',
        examples: ['Emne'],
      }),
    text: word.meta({ description: 'The label of the field for the text.', examples: ['Notat'] }),
    create: words
      .default(['Udfyldt'])
      .meta({ description: 'The action that saves a new one.', examples: [['Udfyldt']] }),
  })
  .nullable()
  .default(null)
  .meta({
    description: 'Notes that Helhed writes: a form on the citizen; null: none are written.',
    examples: [{ form: 'Sagsnotat', title: 'Emne', text: 'Notat' }],
  });
export type NoteSetup = NonNullable<z.infer<typeof notes>>;
