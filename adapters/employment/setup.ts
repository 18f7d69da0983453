import { z } from 'zod';
import { setupUnits } from './setup-units.ts';
import { wordMap } from './setup-words.ts';

const path = z.string().regex(/^\/[^\s?#]*$/, 'must be a path below the system’s address, as "/cases/search"');
const pathOfOne = path.includes('{id}', { error: 'must say where the id stands, as "/citizens/{id}/cases"' });
const size = z.int().min(1).max(1_000);

/** How a section of citizens is read: many with one search, or one by one where `{id}` stands in the path. */
const sectionCall = z
  .strictObject({
    path: path.meta({ description: 'Hvor der spørges. Står der {id} i stien, spørges der om én borger ad gangen.' }),
    filter: z
      .string()
      .default('citizenId')
      .meta({ description: 'Feltet, der søges på, når der spørges om flere på én gang.' }),
    size: size.default(100).meta({ description: 'Hvor mange borgere ét kald må spørge om.' }),
  })
  .nullable()
  .default(null);
export type SectionCall = { path: string; filter: string; size: number };

const caseworkers = z
  .strictObject({
    by: z.enum(['email', 'initials', 'actorId']).default('email').meta({
      description:
        'Hvad medarbejdere hedder i jeres log-in: e-mail, initialer (det, der står før @) eller fagsystemets egen id.',
    }),
    names: z
      .record(z.string().trim().min(1), z.string().trim().min(1))
      .default({})
      .meta({
        description: 'Dem, der hedder noget andet i jeres log-in: e-mail eller id i fagsystemet, og navnet i log-in.',
        examples: [{ 'laex@example.dk': 'LAEX' }],
      }),
  })
  .prefault({});

const note = z
  .strictObject({
    journalType: z
      .string()
      .min(1)
      .meta({ description: 'Notatets journaltype (kode eller id).', examples: ['022.420.000'] }),
    kle: z
      .string()
      .min(1)
      .meta({ description: 'KLE-koden, som notatet får.', examples: ['KLE_15.20.00'] }),
    facet: z
      .string()
      .min(1)
      .meta({ description: 'Handlingsfacetten.', examples: ['KLE_ACTION_FACETS_G01'] }),
    case: z.enum(['NEWEST', 'NONE']).default('NEWEST').meta({
      description: 'Sagen, notatet lægges på: borgerens nyeste (åbne før lukkede; kræver "cases"), eller ingen.',
    }),
    onTasks: z.boolean().default(false).meta({ description: 'Om der kan stå notater på en opgave.' }),
  })
  .nullable()
  .default(null);

const jointPlan = z
  .strictObject({
    tags: z
      .array(z.string().trim().min(1))
      .default(['Fælles plan'])
      .meta({
        description: 'Mærkernes titler eller (helst) id’er.',
        examples: [['33333333-0000-4000-8000-000000000001']],
      }),
    with: z
      .array(z.string().trim().min(1))
      .default(['social'])
      .meta({ description: 'De områder, planen er fælles med (nøgler).' }),
  })
  .prefault({});

/** The settings file of one municipality's employment system: its words, and which calls there are. Every key has a default. */
export const setup = z
  .strictObject({
    people: z
      .strictObject({
        batch: z
          .strictObject({
            path: path.default('/citizensearch'),
            filter: z.string().default('cpr'),
            size: size.default(100),
          })
          .nullable()
          .default(null),
      })
      .prefault({})
      .meta({
        description: 'Om flere borgere kan slås op på én gang. Uden: én ad gangen med citizens/find og citizens/{id}.',
        examples: [{ batch: { path: '/citizensearch', filter: 'cpr', size: 100 } }],
      }),
    list: z
      .strictObject({
        unitFilter: z.string().min(1).default('primaryCaseworkerTeamId'),
        caseworkerFilter: z.string().min(1).nullable().default(null),
        sort: z.array(z.string().min(1)).default([]),
      })
      .prefault({})
      .meta({
        description: 'Felterne, som lister over en enheds eller en sagsbehandlers borgere søges og ordnes efter.',
      }),
    jointPlan: jointPlan.meta({ description: 'Mærket, der betyder fælles plan, og hvem planen er fælles med.' }),
    contacts: z
      .strictObject({
        batch: sectionCall,
        byCitizen: z
          .boolean()
          .default(true)
          .meta({ description: 'Om der også spørges, hvem der er fratrådt (et kald mere).' }),
      })
      .prefault({})
      .meta({ description: 'Hvem der arbejder med borgeren. Uden batch: én borger ad gangen med searchContacts.' }),
    roles: wordMap(['COORDINATOR', 'CASEWORKER', 'MENTOR', 'SUPPORT_PERSON', 'CONTACT_PERSON', 'OTHER'])
      .default({})
      .meta({
        description: 'Ansvarskoder (også id’er) eller deres navne, og hvad de betyder; lægges til dem, Helhed kender.',
        examples: [{ '77777777-0000-4000-8000-000000000001': 'CONTACT_PERSON' }],
      }),
    caseworkers: caseworkers.meta({ description: 'Hvordan en medarbejder i fagsystemet kendes igen i jeres log-in.' }),
    units: setupUnits,
    cases: sectionCall.meta({
      description: 'Hvordan sager læses; uden vises ingen, og det siges.',
      examples: [{ path: '/cases/search' }],
    }),
    progress: wordMap(['OPENED', 'INFORMED', 'DECIDED', 'CLOSED']).default({}).meta({
      description: 'Sagers status, og hvor langt de er dermed; lægges til Oprettet, Oplyst, Afgjort og Lukket.',
    }),
    activities: sectionCall.meta({
      description: 'Hvordan indsatser læses; uden vises ingen, og det siges.',
      examples: [{ path: '/citizens/{id}/activities' }],
    }),
    activityStates: wordMap(['NOT_BEGUN', 'RUNNING', 'ENDED'])
      .default({})
      .meta({ description: 'Indsatsers status, og om de er i gang dermed.', examples: [{ Bevilget: 'NOT_BEGUN' }] }),
    kinds: wordMap(['OFFER', 'MENTOR', 'HOUSING_SUPPORT', 'CONTACT_PERSON', 'EDUCATION', 'OTHER'])
      .default({})
      .meta({ description: 'Indsatsers og tilbuds type, og hvad slags det er.', examples: [{ LØNTILSKUD: 'OFFER' }] }),
    offers: path
      .nullable()
      .default(null)
      .meta({ description: 'Hvor tilbuddene læses; uden vises ingen, og det siges.', examples: ['/offers'] }),
    tasks: z
      .strictObject({
        type: z
          .int()
          .nullable()
          .default(null)
          .meta({ description: 'Opgavetypens nummer.', examples: [34] }),
        self: pathOfOne
          .nullable()
          .default(null)
          .meta({
            description: 'Hvor en opgave læses for sig, så dens tekst kan ses.',
            examples: ['/tasks/{id}'],
          }),
      })
      .prefault({})
      .meta({ description: 'Opgaver, som Helhed skriver.' }),
    taskStates: wordMap(['OPEN', 'STARTED', 'DONE', 'CANCELLED'])
      .default({})
      .meta({ description: 'Opgavers status; lægges til dem, Helhed kender, på dansk og engelsk.' }),
    note: note.meta({ description: 'Hvordan notater skrives i journalen; uden skrives ingen.' }),
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
