import { z } from 'zod';
import { describe, label, meanings, word, words } from './setup-words.ts';

/** The states of a grant's workflow that public recordings hold. `Afgjort` has no meaning until a municipality gives it one. */
const seenStates = {
  APPLIED: ['Ansøgt'],
  GRANTED: ['Bevilliget', 'Bevilget', 'Planlagt, ikke bestilt', 'Bestilt', 'Anvist', 'Iværksat', 'Etableret'],
  PARTLY_GRANTED: ['Delvist bevilget', 'Delvist bevilliget'],
  CHANGED: ['Ændret', 'Fremtidigt ændret'],
  REFUSED: ['Afslået'],
  ENDED: ['Afsluttet', 'Ophørt'],
  REVOKED: ['Annulleret'],
  DROPPED: ['Frafaldet', 'Fjernet'],
};

/** Grants (indsatser): states, labels, dates. */
export const grants = z
  .strictObject({
    states: meanings(seenStates).meta(
      describe('What the states of the grants’ workflows mean.', { ENDED: ['Afsluttet', 'Ophørt', 'Afgjort'] }),
    ),
    labels: z
      .strictObject({
        paragraph: label,
        startsOn: label,
        endsOn: label,
        provider: word.nullable().default('Leverandør'),
      })
      .prefault({})
      .meta(
        describe(
          'Labels of the view’s additional information on a grant. With paragraph, startsOn and endsOn a list needs no call for each grant.',
          { paragraph: 'Paragraf', startsOn: 'Start', endsOn: 'Slut' },
        ),
      ),
    facts: z
      .array(word)
      .default([])
      .meta(describe('Labels that are shown as they are.', ['Visiteret tid'])),
    decidedOn: z
      .strictObject({
        APPLIED: words.default(['workflowRequestedDate']),
        GRANTED: words.default(['workflowApprovedDate']),
        PARTLY_GRANTED: words.default(['workflowApprovedDate']),
        CHANGED: words.default(['workflowApprovedDate']),
        REFUSED: words.default(['rejectedDate']),
        ENDED: words.default(['workflowApprovedDate']),
        REVOKED: words.default(['cancelledDate']),
        DROPPED: words.default(['renouncedDate', 'removedDate']),
      })
      .prefault({})
      .meta(
        describe(
          'The date elements that tell when it was decided, by what the state means: the first that is filled in.',
          {
            REFUSED: ['rejectedDate'],
          },
        ),
      ),
    informedOn: word
      .nullable()
      .default(null)
      .meta(
        describe('The date element that tells when the citizen was informed; null: none does.', 'citizenInformedDate'),
      ),
    startsOn: words
      .default(['entryDate', 'plannedDate'])
      .meta(describe('The date elements that tell the start: the first that is filled in.', ['entryDate'])),
    endsOn: words
      .default(['basketGrantEndDate'])
      .meta(describe('The date elements that tell the end: the first that is filled in.', ['basketGrantEndDate'])),
  })
  .prefault({});

/** Settings of how provisions of laws are written. */
export const paragraphs = z
  .strictObject({
    laws: z
      .record(word, words)
      .default({})
      .meta(describe('Other names in use for a law, beside the usual ones.', { Serviceloven: ['SL'] })),
    byId: z
      .record(z.string().regex(/^\d+$/), word)
      .default({})
      .meta(describe('Provisions by their id in the catalogue, which then decides.', { '48': 'Serviceloven § 85' })),
  })
  .prefault({});
