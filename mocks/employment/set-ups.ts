/** A municipality's set-up of the system: its words and codes, and its calls beyond the recorded ones. */
export type SetUp = {
  codes: { coordinator: string; caseworker: string; mentor: string };
  /** The names of the codes; codes that are ids differ from one municipality to the next. */
  names: Readonly<Record<string, string>>;
  /** The primary has no code, but a name. */
  primaryName: string;
  jointPlan: { id: string; title: string };
  caseStatuses: Readonly<Record<'opened' | 'informed' | 'decided' | 'closed', string>>;
  activityTypes: Readonly<Record<'offer' | 'mentor' | 'education', string>>;
  activityStates: Readonly<Record<'planned' | 'running' | 'done', string>>;
  taskType: number;
  /** true: takes many citizens at once, counts the records of a list, returns a task by itself, returns a note's text. */
  batch: boolean;
  counts: boolean;
  taskBySelf: boolean;
  noteTexts: boolean;
};

/** The set-up that the gateway's start in development assumes. */
export const defaultSetUp: SetUp = {
  codes: {
    coordinator: 'KOORDINERENDE_SAGSBEHANDLER',
    caseworker: 'BESKAFTIGELSESSAGSBEHANDLER',
    mentor: 'MENTOR',
  },
  names: {
    KOORDINERENDE_SAGSBEHANDLER: 'Koordinerende sagsbehandler',
    BESKAFTIGELSESSAGSBEHANDLER: 'Sagsbehandler',
    MENTOR: 'Mentor',
    'STØTTE-KONTAKTPERSON': 'Støtte- og kontaktperson',
    YDELSESMEDARBEJDER: 'Ydelsesmedarbejder',
  },
  primaryName: 'Sagsbehandler',
  jointPlan: { id: '7a900001-0000-4000-8000-000000000001', title: 'Fælles plan' },
  caseStatuses: { opened: 'Oprettet', informed: 'Oplyst', decided: 'Afgjort', closed: 'Lukket' },
  activityTypes: { offer: 'TILBUD', mentor: 'MENTOR', education: 'UDDANNELSE' },
  activityStates: { planned: 'Planlagt', running: 'Igangværende', done: 'Gennemført' },
  taskType: 34,
  batch: true,
  counts: true,
  taskBySelf: true,
  noteTexts: true,
};

/** Another municipality's set-up: other words, codes that are ids, and one citizen a call. */
export const otherSetUp: SetUp = {
  codes: {
    coordinator: '77777777-0000-4000-8000-000000000011',
    caseworker: 'SEKUNDER_SAGSBEHANDLER',
    mentor: 'CASEWORKER_RESPONSIBILITY_MENTOR',
  },
  names: {
    '77777777-0000-4000-8000-000000000011': 'Tovholder',
    SEKUNDER_SAGSBEHANDLER: 'Sekundær sagsbehandler',
    CASEWORKER_RESPONSIBILITY_MENTOR: 'Mentor',
  },
  primaryName: 'Beskæftigelsessagsbehandler',
  jointPlan: { id: '7a900001-0000-4000-8000-000000000002', title: 'Samarbejde med voksenområdet' },
  caseStatuses: { opened: 'Ny', informed: 'Under behandling', decided: 'Bevilling givet', closed: 'Afsluttet' },
  activityTypes: { offer: 'LAB_TILBUD', mentor: 'LAB_MENTOR', education: 'ORDINÆR' },
  activityStates: { planned: 'Kommende', running: 'Aktiv', done: 'Slut' },
  taskType: 12,
  batch: false,
  counts: false,
  taskBySelf: false,
  noteTexts: false,
};
