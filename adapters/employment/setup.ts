import { z } from 'zod';
import { assessments } from '../kit/assessment.ts';
import { caseLink, setting } from '../kit/setup.ts';
import { setupUnits } from './setup-units.ts';
import { wordMap } from './setup-words.ts';

const path = z.string().regex(/^\/[^\s?#]*$/, 'must be a path below the system’s address, as "/cases/search"');
const pathOfOne = path.includes('{id}', { error: 'must say where the id stands, as "/citizens/{id}/cases"' });
const size = z.int().min(1).max(1_000).default(100);
const text = z.string().min(1);
const word = z.string().trim().min(1);

const sectionCall = z.strictObject({
  path: setting(path, 'Hvor der spørges. Står der {id} i stien, spørges der om én borger ad gangen.'),
  filter: setting(z.string().default('citizenId'), 'Feltet, der søges på, når der spørges om flere på én gang.'),
  size: setting(size, 'Hvor mange borgere ét kald må spørge om.'),
});
const noCall = sectionCall.nullable().default(null);

/** A call by which a section of citizens is read: many with one search, or one by one where `{id}` stands in the path. */
export type SectionCall = z.infer<typeof sectionCall>;

const caseworkers = z
  .strictObject({
    by: setting(
      z.enum(['email', 'initials', 'actorId']).default('email'),
      'Hvad medarbejdere hedder i jeres log-in: e-mail, initialer (det, der står før @) eller fagsystemets egen id.',
    ),
    names: setting(
      z.record(word, word).default({}),
      'Dem, der hedder noget andet i jeres log-in: e-mail eller id i fagsystemet, og navnet i log-in.',
      { 'laex@example.dk': 'LAEX' },
    ),
  })
  .prefault({});

const note = z
  .strictObject({
    journalType: setting(text, 'Notatets journaltype (kode eller id).', '022.420.000'),
    kle: setting(text, 'KLE-koden, som notatet får.', 'KLE_15.20.00'),
    facet: setting(text, 'Handlingsfacetten.', 'KLE_ACTION_FACETS_G01'),
    case: setting(
      z.enum(['NEWEST', 'NONE']).default('NEWEST'),
      'Sagen, notatet lægges på: borgerens nyeste (åbne før lukkede; kræver "cases"), eller ingen.',
    ),
    onTasks: setting(z.boolean().default(false), 'Om der kan stå notater på en opgave.'),
  })
  .nullable()
  .default(null);

const jointPlan = z
  .strictObject({
    tags: setting(z.array(word).default(['Fælles plan']), 'Mærkernes titler eller (helst) id’er.', [
      '33333333-0000-4000-8000-000000000001',
    ]),
    with: setting(z.array(word).default(['social']), 'De områder, planen er fælles med (nøgler).'),
  })
  .prefault({});

const batch = z
  .strictObject({ path: path.default('/citizensearch'), filter: z.string().default('cpr'), size })
  .nullable()
  .default(null);

const list = z
  .strictObject({
    unitFilter: text.default('primaryCaseworkerTeamId'),
    caseworkerFilter: text.nullable().default(null),
    sort: z.array(text).default([]),
  })
  .prefault({});

const contacts = z
  .strictObject({
    batch: noCall,
    byCitizen: setting(z.boolean().default(true), 'Om der også spørges, hvem der er fratrådt (et kald mere).'),
  })
  .prefault({});

const tasks = z
  .strictObject({
    type: setting(z.int().nullable().default(null), 'Opgavetypens nummer.', 34),
    self: setting(
      pathOfOne.nullable().default(null),
      'Hvor en opgave læses for sig, så dens tekst kan ses.',
      '/tasks/{id}',
    ),
  })
  .prefault({});

/** The settings file of one municipality's employment system: its words, and which calls there are. Every key has a default. */
export const setup = z
  .strictObject({
    people: setting(
      z.strictObject({ batch }).prefault({}),
      'Om flere borgere kan slås op på én gang. Uden: én ad gangen med citizens/find og citizens/{id}.',
      { batch: { path: '/citizensearch', filter: 'cpr', size: 100 } },
    ),
    list: setting(list, 'Felterne, som lister over en enheds eller en sagsbehandlers borgere søges og ordnes efter.'),
    jointPlan: setting(jointPlan, 'Mærket, der betyder fælles plan, og hvem planen er fælles med.'),
    contacts: setting(contacts, 'Hvem der arbejder med borgeren. Uden batch: én borger ad gangen med searchContacts.'),
    roles: setting(
      wordMap(['COORDINATOR', 'CASEWORKER', 'MENTOR', 'SUPPORT_PERSON', 'CONTACT_PERSON', 'OTHER']).default({}),
      'Ansvarskoder (også id’er) eller deres navne, og hvad de betyder; lægges til dem, Helhed kender.',
      { '77777777-0000-4000-8000-000000000001': 'CONTACT_PERSON' },
    ),
    caseworkers: setting(caseworkers, 'Hvordan en medarbejder i fagsystemet kendes igen i jeres log-in.'),
    units: setupUnits,
    cases: setting(noCall, 'Hvordan sager læses; uden vises ingen, og det siges.', { path: '/cases/search' }),
    caseLink: setting(
      caseLink,
      'En sags adresse i fagsystemet selv; {caseId} er sagens id dér. Uden vises ingen.',
      'https://fagsystem.example.dk/sager/{caseId}',
    ),
    progress: setting(
      wordMap(['OPENED', 'INFORMED', 'DECIDED', 'CLOSED']).default({}),
      'Sagers status, og hvor langt de er dermed; lægges til Oprettet, Oplyst, Afgjort og Lukket.',
    ),
    assessments,
    activities: setting(noCall, 'Hvordan indsatser læses; uden vises ingen, og det siges.', {
      path: '/citizens/{id}/activities',
    }),
    activityStates: setting(
      wordMap(['NOT_BEGUN', 'RUNNING', 'ENDED']).default({}),
      'Indsatsers status, og om de er i gang dermed.',
      { Bevilget: 'NOT_BEGUN' },
    ),
    kinds: setting(
      wordMap(['OFFER', 'MENTOR', 'HOUSING_SUPPORT', 'CONTACT_PERSON', 'EDUCATION', 'OTHER']).default({}),
      'Indsatsers og tilbuds type, og hvad slags det er.',
      { LØNTILSKUD: 'OFFER' },
    ),
    offers: setting(path.nullable().default(null), 'Hvor tilbuddene læses; uden vises ingen, og det siges.', '/offers'),
    tasks: setting(tasks, 'Opgaver, som Helhed skriver.'),
    taskStates: setting(
      wordMap(['OPEN', 'STARTED', 'DONE', 'CANCELLED']).default({}),
      'Opgavers status; lægges til dem, Helhed kender, på dansk og engelsk.',
    ),
    note: setting(note, 'Hvordan notater skrives i journalen; uden skrives ingen.'),
  })
  .superRefine(({ note: notes, cases }, context) => {
    if (notes?.case === 'NEWEST' && cases === null)
      context.addIssue({
        code: 'custom',
        path: ['note', 'case'],
        message: 'is NEWEST, but "cases" says not how cases are read: set "cases", or "case" to "NONE"',
      });
  });

/** The settings file, read. */
export type Setup = z.infer<typeof setup>;
