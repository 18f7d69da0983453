import type { DecisionKind } from './decision.ts';
import type {
  ActionTaken,
  DisputeOutcome,
  DisputeReason,
  Fallback,
  NotificationAction,
  RecipientRole,
  Standing,
  NotNotifiedReason,
} from '../notification/notification.ts';
import type { NotificationState } from '../notification/state.ts';
import type { NotificationPart } from '../notification/parts.ts';

/** The kinds of decision as caseworkers read them. */
export const kindWords: Readonly<Record<DecisionKind, string>> = {
  GRANTED: 'Bevilget',
  PARTLY_GRANTED: 'Delvist bevilget',
  REFUSED: 'Afslået',
  CHANGED: 'Ændret',
  ENDED: 'Ophørt',
  REVOKED: 'Annulleret',
};

/** Where a notification is among people, as they read it. */
export const standingWords: Readonly<Record<Standing, string>> = {
  UNSEEN: 'Ikke set',
  SEEN: 'Set',
  ACKNOWLEDGED: 'Kvitteret',
  DISPUTED: 'Bestridt',
  DISPUTE_SEEN: 'Indsigelse set',
  DISPUTE_ANSWERED: 'Indsigelse besvaret',
  ANSWER_SEEN: 'Svar på indsigelse set',
  WITHDRAWN: 'Trukket tilbage',
};

/** How far a notification has come, machines and people together, as caseworkers read it. */
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

/** What can happen to a notification, as caseworkers read it. */
export const notificationActionWords: Readonly<Record<NotificationAction, string>> = {
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
};

/** What a recipient did because of a decision, as caseworkers read it. */
export const actionTakenWords: Readonly<Record<ActionTaken, string>> = {
  PLAN_UPDATED: 'Planen er opdateret',
  NO_CHANGE: 'Ingen ændring',
  MEETING_WANTED: 'Ønsker et møde',
};

/** Why a notification is disputed, as caseworkers read it. */
export const disputeWords: Readonly<Record<DisputeReason, string>> = {
  WRONG_CITIZEN: 'Forkert borger',
  NOT_OURS: 'Ikke vores',
  CONFLICTS_WITH_PLAN: 'Strider mod vores plan',
};

/** What a dispute is answered with, as caseworkers read it. */
export const disputeOutcomeWords: Readonly<Record<DisputeOutcome, string>> = {
  UPHELD: 'Beskeden står ved magt',
  SENT_IN_ERROR: 'Beskeden skulle ikke være sendt',
  CORRECTING: 'Afgørelsen bliver rettet',
};

/** Why somebody is told, as caseworkers read it. */
export const recipientRoleWords: Readonly<Record<RecipientRole, string>> = {
  COORDINATOR: 'Koordinator',
  CASEWORKER: 'Ansvarlig sagsbehandler',
  DELIVERER: 'Leverandør af støtten',
};

/** Why a unit is told in place of a person, as caseworkers read it. */
export const fallbackWords: Readonly<Record<Fallback, string>> = {
  DEPARTED: 'Personen er her ikke længere',
  AWAY: 'Personen er fraværende',
  NOBODY_NAMED: 'Ingen er navngivet',
};

/** Why somebody was not told, as caseworkers read it. */
export const notNotifiedWords: Readonly<Record<NotNotifiedReason, string>> = {
  NO_BASIS: 'Der er ikke hjemmel til at oplyse området om afgørelsen.',
  NO_OPEN_CASE: 'Området har ingen åben sag om borgeren.',
  CITIZEN_NOT_INFORMED: 'Borgeren er ikke orienteret endnu.',
  NOTHING_NEW: 'Der er intet nyt at oplyse om.',
  BEFORE_HELHED: 'Afgørelsen er fra før, Helhed blev taget i brug.',
  NO_UNIT: 'Det vides ikke, hvilken enhed der skal oplyses.',
  NO_COORDINATOR: 'Borgeren har ingen koordinator.',
};

/** Who somebody is by their part in a notification. */
export const notificationPartWords: Readonly<Record<NotificationPart, string>> = {
  PERSON: 'modtageren',
  UNIT: 'en kollega i modtagerens enhed',
  BACKUP: 'en kollega i modtagerens enhed (når den har overtaget)',
  LEADER: 'modtagerens leder',
  DECIDER: 'en medarbejder i afgørelsens enhed',
  DECIDING_LEADER: 'dens leder',
};
