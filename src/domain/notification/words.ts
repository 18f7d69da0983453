import type {
  ActionTaken,
  DisputeOutcome,
  DisputeReason,
  Fallback,
  RecipientRole,
  NotNotifiedReason,
} from './notification.ts';
import type { NotificationState } from './state.ts';
import type { NotificationKind } from './steps.ts';
import type { StepWords } from '../words.ts';

/** Holds the words for a notification, as caseworkers read them. */
export const notificationWords: StepWords<NotificationKind> = {
  thing: 'beskeden',
  states: {
    UNSEEN: 'Ikke set',
    SEEN: 'Set',
    ACKNOWLEDGED: 'Kvitteret',
    DISPUTED: 'Bestridt',
    DISPUTE_SEEN: 'Indsigelse set',
    DISPUTE_ANSWERED: 'Indsigelse besvaret',
    ANSWER_SEEN: 'Svar på indsigelse set',
    WITHDRAWN: 'Trukket tilbage',
  },
  actions: {
    NOTIFY: 'oplyse om afgørelsen',
    SEE: 'markere den som set',
    ACKNOWLEDGE: 'kvittere for den',
    DISPUTE: 'gøre indsigelse',
    SEE_DISPUTE: 'markere indsigelsen som set',
    ANSWER_DISPUTE: 'besvare indsigelsen',
    SEE_DISPUTE_ANSWER: 'markere svaret på indsigelsen som set',
    WITHDRAW: 'trække den tilbage',
    REMIND: 'minde om den',
    TO_BACKUP: 'lade enheden tage over',
    TO_LEADER: 'gå til lederen',
  },
  parts: {
    PERSON: 'modtageren',
    UNIT: 'en kollega i modtagerens enhed',
    BACKUP: 'en kollega i modtagerens enhed (når den har overtaget)',
    LEADER: 'modtagerens leder',
    DECIDER: 'en medarbejder i afgørelsens enhed',
    DECIDING_LEADER: 'dens leder',
  },
};

/** Holds the words for the states of a notification, machines and people together. */
export const notificationStateWords: Readonly<Record<NotificationState, string>> = {
  QUEUED: 'I kø',
  SENT: 'Sendt',
  TECH_RECEIVED: 'Modtaget af fagsystemet',
  IN_INBOX: 'I indbakken',
  SEEN: 'Set',
  ACKNOWLEDGED: 'Kvitteret',
  DISPUTED: 'Bestridt',
  DISPUTE_ANSWERED: 'Indsigelse besvaret',
  WITHDRAWN: 'Trukket tilbage',
  REJECTED_TECH: 'Afvist af fagsystemet',
  DEAD: 'Kunne ikke leveres',
  REPLAYED: 'Sendes igen',
};

/** Holds the words for the actions that a recipient has taken because of a decision. */
export const actionTakenWords: Readonly<Record<ActionTaken, string>> = {
  PLAN_UPDATED: 'Planen er opdateret',
  NO_CHANGE: 'Ingen ændring',
  MEETING_WANTED: 'Ønsker et møde',
};

/** Holds the words for the reasons of a dispute. */
export const disputeWords: Readonly<Record<DisputeReason, string>> = {
  WRONG_CITIZEN: 'Forkert borger',
  NOT_OURS: 'Ikke vores',
  CONFLICTS_WITH_PLAN: 'Strider mod vores plan',
};

/** Holds the words for the outcomes of a dispute. */
export const disputeOutcomeWords: Readonly<Record<DisputeOutcome, string>> = {
  UPHELD: 'Beskeden står ved magt',
  SENT_IN_ERROR: 'Beskeden skulle ikke være sendt',
  CORRECTING: 'Afgørelsen bliver rettet',
};

/** Holds the words for the roles in which somebody is notified. */
export const recipientRoleWords: Readonly<Record<RecipientRole, string>> = {
  COORDINATOR: 'Koordinator',
  CASEWORKER: 'Ansvarlig sagsbehandler',
  DELIVERER: 'Leverandør af støtten',
};

/** Holds the words for the reasons to notify a unit in place of a person. */
export const fallbackWords: Readonly<Record<Fallback, string>> = {
  DEPARTED: 'Personen er her ikke længere',
  AWAY: 'Personen er fraværende',
  NOBODY_NAMED: 'Ingen er navngivet',
};

/** Holds the sentences for the reasons why somebody was not notified. */
export const notNotifiedWords: Readonly<Record<NotNotifiedReason, string>> = {
  NO_BASIS: 'Der er ikke hjemmel til at oplyse området om afgørelsen.',
  NO_OPEN_CASE: 'Området har ingen åben sag om borgeren.',
  CITIZEN_NOT_INFORMED: 'Borgeren er ikke orienteret endnu.',
  NOTHING_NEW: 'Der er intet nyt at oplyse om.',
  BEFORE_HELHED: 'Afgørelsen er fra før, Helhed blev taget i brug.',
  NO_UNIT: 'Det vides ikke, hvilken enhed der skal oplyses.',
  NO_COORDINATOR: 'Borgeren har ingen koordinator.',
};
