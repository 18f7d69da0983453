/** A municipality's labels for the register's fields. */
export type Labels = Readonly<Record<string, string>>;

/** A municipality's set-up of the system. `settings` is what a gateway must be told of it. */
export type SetUp = {
  views: { all: string; jointPlan: string };
  /** The municipality's word for a state, where it is another than the register's. */
  states: Readonly<Record<string, string>>;
  /** The views' additional information on each kind of node, by label; null: none. */
  labels: { pathway: Labels | null; grant: Labels; professional: Labels };
  assignmentType: string;
  /** true: the root links to a list of changed grants. */
  listsChanges: boolean;
  settings: Readonly<Record<string, unknown>>;
};

const units = Object.fromEntries(
  ['voksenenhed', 'ungeenhed', 'fti'].map((key, index) => [key, { uid: uidOf(11 + index) }]),
);

/** Returns the uid of an organization by its id. */
export function uidOf(id: number): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

const roles = {
  COORDINATOR: ['Koordinerende sagsbehandler'],
  CASEWORKER: ['Sagsbehandler'],
  SUPPORT_PERSON: ['Bostøttemedarbejder'],
  CONTACT_PERSON: ['Støtte- og kontaktperson'],
  OTHER: ['Kontaktperson', 'Forebyggelseskonsulent', 'Visitator', 'Leder', 'Hjerneskadekoordinator'],
};
const pathwayLabels = [
  'KLE',
  'Paragraf',
  'Enhedskode',
  'Enhed',
  'Ansvarlig',
  'Oplyst den',
  'Afgjort den',
  'Afsluttet den',
  'Sagsgennemgang',
  'Vurderet af',
  'Vurderet den',
  'Målgruppe',
  'Belastninger',
  'Anbragt uden for hjemmet',
  'Følsomme oplysninger',
];
const grantLabels = [
  'Paragraf',
  'Leverandør',
  'Bevilget den',
  'Afgjort den',
  'Start',
  'Slut',
  'Opfølgning den',
  'Visiteret tid',
];
const professionalLabels = ['Rolle', 'Initialer', 'Primær', 'Enhedskode', 'Enhed', 'Slut'];
const asTheyAre = (labels: readonly string[]): Labels => Object.fromEntries(labels.map((label) => [label, label]));

/** Shows all that the views can, and has a list of changed grants, offers, and a patient's own assignments. */
const norddjurs: SetUp = {
  views: { all: 'Alle forløb', jointPlan: 'Helhedsorienteret plan' },
  states: {},
  labels: {
    pathway: asTheyAre(pathwayLabels),
    grant: asTheyAre(grantLabels),
    professional: asTheyAre(professionalLabels),
  },
  assignmentType: 'Henvendelse fra anden afdeling',
  listsChanges: true,
  settings: {
    views: { all: ['Alle forløb'], jointPlan: { names: ['Helhedsorienteret plan'], with: ['employment'] } },
    pathways: {
      progress: { OPENED: ['Oprettet'] },
      labels: {
        kle: 'KLE',
        unitKey: 'Enhedskode',
        unitName: 'Enhed',
        responsible: 'Ansvarlig',
        informedOn: 'Oplyst den',
        decidedOn: 'Afgjort den',
        closedOn: 'Afsluttet den',
        assessment: 'Sagsgennemgang',
        assessedBy: 'Vurderet af',
        assessedOn: 'Vurderet den',
        placed: 'Anbragt uden for hjemmet',
      },
      assessments: {
        STAYS: ['Forbliver i socialområdet'],
        MOVES: { employment: ['Overflyttes til beskæftigelse'] },
      },
      facts: [
        'Paragraf',
        'Målgruppe',
        'Sagsgennemgang',
        'Belastninger',
        'Anbragt uden for hjemmet',
        'Følsomme oplysninger',
      ],
    },
    grants: {
      labels: { paragraph: 'Paragraf', startsOn: 'Start', endsOn: 'Slut' },
      facts: ['Paragraf', 'Visiteret tid', 'Bevilget den', 'Afgjort den', 'Opfølgning den'],
      informedOn: 'citizenInformedDate',
    },
    professionals: {
      labels: {
        role: 'Rolle',
        initials: 'Initialer',
        primary: 'Primær',
        unitKey: 'Enhedskode',
        unitName: 'Enhed',
        until: 'Slut',
      },
      roles,
      lists: 'patients',
    },
    units,
    assignments: { on: ['PATIENT'], type: 'Henvendelse fra anden afdeling' },
    notes: { form: 'Sagsnotat', title: 'Emne', text: 'Notat' },
    offers: 'offers',
    changes: { list: { link: 'grantChanges' } },
  },
};

/** Other names, other words for states, other labels; no dates in the views, and no list of changes: a grant has to be read. */
const sydby: SetUp = {
  views: { all: '- Alt', jointPlan: 'Fælles borgerplan' },
  states: {
    Oprettet: 'ACTIVE',
    Oplyst: 'Under sagsbehandling',
    Afgjort: 'Truffet',
    Afsluttet: 'Lukket',
    Bevilget: 'Bestilt',
    Aktiv: 'Ny',
  },
  labels: {
    pathway: null,
    grant: { Leverandør: 'Leverandør' },
    professional: { Rolle: 'Funktion', Initialer: 'Brugernavn', Primær: 'Primær kontakt', Slut: 'Til og med' },
  },
  assignmentType: 'Tværfagligt samarbejde',
  listsChanges: false,
  settings: {
    views: { jointPlan: { names: ['Fælles borgerplan'], with: ['employment'] } },
    pathways: {
      progress: { OPENED: ['ACTIVE'], INFORMED: ['Under sagsbehandling'], DECIDED: ['Truffet'], CLOSED: ['Lukket'] },
    },
    grants: {
      states: { ENDED: ['Lukket', 'Ophørt', 'Afgjort'] },
      informedOn: 'citizenInformedDate',
    },
    professionals: {
      labels: { role: 'Funktion', initials: 'Brugernavn', primary: 'Primær kontakt', until: 'Til og med' },
      roles,
    },
    units,
    assignments: {
      on: ['GRANT', 'PATIENT'],
      type: 'Tværfagligt samarbejde',
      states: { OPEN: ['Ny'], DONE: ['Lukket'] },
    },
    notes: { form: 'Sagsnotat', title: 'Emne', text: 'Notat' },
    changes: { watch: { everyMinutes: 1, units: ['voksenenhed', 'ungeenhed', 'fti'], citizensAtOnce: 50 } },
  },
};

export const setUps: Readonly<Record<'norddjurs' | 'sydby', SetUp>> = { norddjurs, sydby };
