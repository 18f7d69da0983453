import { z } from 'zod';
import { assessments } from '../kit/assessment.ts';
import { caseLink, setting, word, words } from '../kit/setup.ts';
import { changes } from './setup-changes.ts';
import { grants, paragraphs } from './setup-grants.ts';
import { givenMeanings, label, meanings, shownLabels } from './setup-words.ts';
import { assignments, notes } from './setup-writes.ts';

const jointPlan = z
  .strictObject({
    names: setting(words, 'Names of the view.', ['Helhedsorienteret plan']),
    with: setting(z.array(word).min(1), 'The other areas that the plan is with.', ['employment']),
  })
  .nullable()
  .default(null);

const views = z
  .strictObject({
    all: setting(
      words.default(['- Alt']),
      'Names of the pathway view that shows everything; the first that a citizen has is read.',
      ['- Alt'],
    ),
    jointPlan: setting(
      jointPlan,
      'The pathway view that only citizens with a joint plan have; null where no view tells of it.',
      { names: ['Helhedsorienteret plan'], with: ['employment'] },
    ),
  })
  .prefault({});

const pathwayLabels = {
  kle: label,
  unitKey: label,
  unitName: label,
  responsible: label,
  informedOn: label,
  decidedOn: label,
  closedOn: label,
  caseNumber: label,
  assessment: label,
  assessedBy: label,
  assessedOn: label,
  placed: label,
};

const pathways = z
  .strictObject({
    progress: setting(
      meanings({ OPENED: ['ACTIVE'], INFORMED: ['Oplyst'], DECIDED: ['Afgjort'], CLOSED: ['Afsluttet'] }),
      'How far a pathway is, by the words of its status.',
      { OPENED: ['ACTIVE', 'Oprettet'] },
    ),
    labels: setting(
      z.strictObject(pathwayLabels).prefault({}),
      'Labels of the view’s additional information on a pathway.',
      { kle: 'KLE', closedOn: 'Afsluttet den' },
    ),
    assessments,
    placedIs: setting(
      words.default(['Ja']),
      'The words under the label placed that say that the citizen is placed outside the home; others say that they are not.',
      ['Ja'],
    ),
    facts: setting(shownLabels, 'Labels that are shown as they are.', ['Målgruppe']),
    link: setting(
      caseLink,
      'The address of a pathway in the system itself; {caseId} is its id. Null: no address is shown.',
      'https://example.nexus.kmd.dk/forloeb/{caseId}',
    ),
  })
  .prefault({});

const professionalLabels = {
  role: label,
  initials: label,
  phone: label,
  email: label,
  primary: label,
  unitKey: label,
  unitName: label,
  until: label,
};

const professionals = z
  .strictObject({
    labels: setting(
      z.strictObject(professionalLabels).prefault({}),
      'Labels of the view’s additional information on a professional; without role and initials only names are told.',
      { role: 'Rolle', initials: 'Initialer' },
    ),
    primaryIs: setting(words.default(['Ja']), 'The words that say yes under the label primary.', ['Ja']),
    roles: setting(
      givenMeanings(['COORDINATOR', 'CASEWORKER', 'MENTOR', 'SUPPORT_PERSON', 'CONTACT_PERSON', 'OTHER']),
      'What the words under the label role mean. Others are not understood; OTHER is for those that may be any.',
      { COORDINATOR: ['Koordinerende sagsbehandler'] },
    ),
    lists: setting(
      label,
      'The link of a professional to their patients; null: there is none, so no such list.',
      'patients',
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
  cpr: setting(
    z.enum(['digits', 'hyphen']).default('digits'),
    'How a CPR number is sent: ten digits, or with a hyphen before the last four.',
    'digits',
  ),
  views: setting(views, 'The views of pathways.', { all: ['- Alt'] }),
  pathways: setting(pathways, 'Pathways (forløb), which are cases.', { facts: ['Målgruppe'] }),
  grants: setting(grants, 'Grants (indsatser), which are activities and decisions.', { facts: ['Visiteret tid'] }),
  paragraphs: setting(paragraphs, 'How provisions of laws are written.', { laws: { Serviceloven: ['SL'] } }),
  professionals: setting(professionals, 'Those who work with a citizen.', { primaryIs: ['Ja'] }),
  units: setting(z.record(word, organization).default({}), 'The organization of each unit, by its uid, syncId or id.', {
    fti: { uid: '00000000-0000-4000-8000-00000000b311' },
  }),
  assignments,
  notes,
  offers: setting(label, 'The root’s link to a list of offers; null: there is none.', 'offers'),
  changes,
});
export type Setup = z.infer<typeof setup>;
