import { z } from 'zod';
import { refuseAmbiguous } from '../kit/vocabulary.ts';

/** Validates a map from the system's words to ours. */
export const wordMap = <Meaning extends string>(meanings: readonly [Meaning, ...Meaning[]]) =>
  z.record(z.string().min(1), z.enum(meanings)).superRefine((words, context) =>
    refuseAmbiguous(
      Object.entries(words).map(([word, owner]) => ({ word, owner, path: [word] })),
      context,
    ),
  );

/** The responsibilities seen in one municipality, by code, and by name where a code is only an id. */
export const seenRoles = {
  KOORDINERENDE_SAGSBEHANDLER: 'COORDINATOR',
  'Koordinerende sagsbehandler': 'COORDINATOR',
  BESKAFTIGELSESSAGSBEHANDLER: 'CASEWORKER',
  Beskæftigelsessagsbehandler: 'CASEWORKER',
  MENTOR: 'MENTOR',
  'STØTTE-KONTAKTPERSON': 'CONTACT_PERSON',
  OVRIG_ANSVARLIG: 'OTHER',
  ANDEN_AKTOR: 'OTHER',
  CASEWORKER_RESPONSIBILITY_FASTHOLDELSESKONSULENT: 'OTHER',
  CASEWORKER_RESPONSIBILITY_JOBKONSULENT: 'OTHER',
  KOMMUNAL_UDSLUSNINGSKOORDINATOR: 'OTHER',
  SEKUNDER_ANSVARLIG: 'OTHER',
  LEDER: 'OTHER',
  PERSONLIG_JOBFORMIDLER: 'OTHER',
  VIRKSOMHEDSKONSULENT: 'OTHER',
  YDELSESMEDARBEJDER: 'OTHER',
  TILBUDSANSVARLIG: 'OTHER',
  UDDANNELSESVEJLEDER: 'OTHER',
} as const;

/** Maps the state of a task: as a list says it in Danish, as the task itself does in English, and as a number. */
export const seenTaskStates = {
  Planlagt: 'OPEN',
  'I gang': 'STARTED',
  Gennemført: 'DONE',
  Aflyst: 'CANCELLED',
  Active: 'OPEN',
  // A task past its deadline may have been started: the system says only one of the two.
  DeadlineExceeded: 'OPEN',
  'Frist overskredet': 'OPEN',
  Started: 'STARTED',
  Completed: 'DONE',
  Canceled: 'CANCELLED',
  '0': 'OPEN',
} as const;

/** Maps the progress of a case, by the words of OIO Sag. */
export const usualProgress = { Oprettet: 'OPENED', Oplyst: 'INFORMED', Afgjort: 'DECIDED', Lukket: 'CLOSED' } as const;

/** Names the state of an activity. */
export type ActivityState = 'NOT_BEGUN' | 'RUNNING' | 'ENDED';

/** Maps the system's words for the state of an activity. */
export const usualActivityStates = {
  Planlagt: 'NOT_BEGUN',
  Igangværende: 'RUNNING',
  Gennemført: 'ENDED',
  Afbrudt: 'ENDED',
} as const;

/** Maps the kinds of activity. */
export const usualKinds = { TILBUD: 'OFFER', MENTOR: 'MENTOR', UDDANNELSE: 'EDUCATION' } as const;
