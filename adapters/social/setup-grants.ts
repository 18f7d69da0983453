import { z } from 'zod';
import { setting, word, words } from '../kit/setup.ts';
import { label, meanings, shownLabels } from './setup-words.ts';

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

const labels = { paragraph: label, startsOn: label, endsOn: label, provider: word.nullable().default('Leverandør') };
const approved = words.default(['workflowApprovedDate']);
const decidedOn = {
  APPLIED: words.default(['workflowRequestedDate']),
  GRANTED: approved,
  PARTLY_GRANTED: approved,
  CHANGED: approved,
  REFUSED: words.default(['rejectedDate']),
  ENDED: approved,
  REVOKED: words.default(['cancelledDate']),
  DROPPED: words.default(['renouncedDate', 'removedDate']),
};

/** Grants (indsatser): states, labels, dates. */
export const grants = z
  .strictObject({
    states: setting(meanings(seenStates), 'What the states of the grants’ workflows mean.', {
      ENDED: ['Afsluttet', 'Ophørt', 'Afgjort'],
    }),
    labels: setting(
      z.strictObject(labels).prefault({}),
      'Labels of the view’s additional information on a grant. With paragraph, startsOn and endsOn a list needs no call for each grant.',
      { paragraph: 'Paragraf', startsOn: 'Start', endsOn: 'Slut' },
    ),
    facts: setting(shownLabels, 'Labels that are shown as they are.', ['Visiteret tid']),
    decidedOn: setting(
      z.strictObject(decidedOn).prefault({}),
      'The date elements that tell when it was decided, by what the state means: the first that is filled in.',
      { REFUSED: ['rejectedDate'] },
    ),
    informedOn: setting(
      label,
      'The date element that tells when the citizen was informed; null: none does.',
      'citizenInformedDate',
    ),
    startsOn: setting(
      words.default(['entryDate', 'plannedDate']),
      'The date elements that tell the start: the first that is filled in.',
      ['entryDate'],
    ),
    endsOn: setting(
      words.default(['basketGrantEndDate']),
      'The date elements that tell the end: the first that is filled in.',
      ['basketGrantEndDate'],
    ),
  })
  .prefault({});

/** Settings of how provisions of laws are written. */
export const paragraphs = z
  .strictObject({
    laws: setting(z.record(word, words).default({}), 'Other names in use for a law, beside the usual ones.', {
      Serviceloven: ['SL'],
    }),
    byId: setting(
      z.record(z.string().regex(/^\d+$/), word).default({}),
      'Provisions by their id in the catalogue, which then decides.',
      { '48': 'Serviceloven § 85' },
    ),
  })
  .prefault({});
