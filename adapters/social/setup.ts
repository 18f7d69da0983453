import { z } from 'zod';
import { changes } from './setup-changes.ts';
import { grants, paragraphs } from './setup-grants.ts';
import { describe, givenMeanings, label, meanings, word, words } from './setup-words.ts';
import { assignments, notes } from './setup-writes.ts';

const views = z
  .strictObject({
    all: words
      .default(['- Alt'])
      .meta(
        describe('Names of the pathway view that shows everything; the first that a citizen has is read.', ['- Alt']),
      ),
    jointPlan: z
      .strictObject({
        names: words.meta(describe('Names of the view.', ['Helhedsorienteret plan'])),
        with: z
          .array(word)
          .min(1)
          .meta(describe('The other areas that the plan is with.', ['employment'])),
      })
      .nullable()
      .default(null)
      .meta(
        describe('The pathway view that only citizens with a joint plan have; null where no view tells of it.', {
          names: ['Helhedsorienteret plan'],
          with: ['employment'],
        }),
      ),
  })
  .prefault({});

const pathways = z
  .strictObject({
    progress: meanings({ OPENED: ['ACTIVE'], INFORMED: ['Oplyst'], DECIDED: ['Afgjort'], CLOSED: ['Afsluttet'] }).meta(
      describe('How far a pathway is, by the words of its status.', { OPENED: ['ACTIVE', 'Oprettet'] }),
    ),
    labels: z
      .strictObject({
        kle: label,
        unitKey: label,
        unitName: label,
        responsible: label,
        informedOn: label,
        decidedOn: label,
        closedOn: label,
      })
      .prefault({})
      .meta(
        describe('Labels of the view’s additional information on a pathway.', {
          kle: 'KLE',
          closedOn: 'Afsluttet den',
        }),
      ),
    facts: z
      .array(word)
      .default([])
      .meta(describe('Labels that are shown as they are.', ['Målgruppe'])),
  })
  .prefault({});

const professionals = z
  .strictObject({
    labels: z
      .strictObject({ role: label, initials: label, primary: label, unitKey: label, unitName: label, until: label })
      .prefault({})
      .meta(
        describe(
          'Labels of the view’s additional information on a professional; without role and initials only names are told.',
          {
            role: 'Rolle',
            initials: 'Initialer',
          },
        ),
      ),
    primaryIs: words.default(['Ja']).meta(describe('The words that say yes under the label primary.', ['Ja'])),
    roles: givenMeanings(['COORDINATOR', 'CASEWORKER', 'MENTOR', 'SUPPORT_PERSON', 'CONTACT_PERSON', 'OTHER']).meta(
      describe(
        'What the words under the label role mean. Others are not understood; OTHER is for those that may be any.',
        {
          COORDINATOR: ['Koordinerende sagsbehandler'],
        },
      ),
    ),
    lists: word
      .nullable()
      .default(null)
      .meta(
        describe('The link of a professional to their patients; null: there is none, so no such list.', 'patients'),
      ),
  })
  .prefault({});

const organization = z.union([
  z.strictObject({ uid: word }),
  z.strictObject({ syncId: word }),
  z.strictObject({ id: z.int().positive() }),
]);

/** The settings file of one municipality's social system (KMD Nexus): its words, and which calls there are. */
export const setup = z.strictObject({
  cpr: z
    .enum(['digits', 'hyphen'])
    .default('digits')
    .meta(describe('How a CPR number is sent: ten digits, or with a hyphen before the last four.', 'digits')),
  views: views.meta(describe('The views of pathways.', { all: ['- Alt'] })),
  pathways: pathways.meta(describe('Pathways (forløb), which are cases.', { facts: ['Målgruppe'] })),
  grants: grants.meta(
    describe('Grants (indsatser), which are activities and decisions.', { facts: ['Visiteret tid'] }),
  ),
  paragraphs: paragraphs.meta(describe('How provisions of laws are written.', { laws: { Serviceloven: ['SL'] } })),
  professionals: professionals.meta(describe('Those who work with a citizen.', { primaryIs: ['Ja'] })),
  units: z
    .record(word, organization)
    .default({})
    .meta(
      describe('The organization of each unit, by its uid, syncId or id.', {
        fti: { uid: '00000000-0000-4000-8000-00000000b311' },
      }),
    ),
  assignments,
  notes,
  offers: word
    .nullable()
    .default(null)
    .meta(describe('The root’s link to a list of offers; null: there is none.', 'offers')),
  changes,
});
export type Setup = z.infer<typeof setup>;
