import type { Action, Part, ReferralState } from './steps.ts';

/** The states as caseworkers read them. */
export const stateWords: Readonly<Record<ReferralState, string>> = {
  DRAFT: 'Kladde',
  SENT: 'Sendt',
  RECEIVED: 'Modtaget',
  INFO_REQUESTED: 'Afventer oplysninger',
  ACCEPTED: 'Accepteret',
  WAITLISTED: 'På venteliste',
  IN_PROGRESS: 'I gang',
  ON_HOLD: 'I bero',
  CANCEL_REQUESTED: 'Ønskes stoppet',
  RETURNED: 'Returneret',
  COMPLETED: 'Gennemført',
  REJECTED: 'Afvist',
  REDIRECTED: 'Sendt videre',
  WITHDRAWN: 'Trukket tilbage',
  CANCELLED: 'Stoppet',
  FAILED: 'Opgivet',
  ENTERED_IN_ERROR: 'Oprettet ved en fejl',
};

/** The steps as caseworkers read them. */
export const actionWords: Readonly<Record<Action, string>> = {
  EDIT: 'rette kladden',
  SEND: 'sende',
  DISCARD: 'slette kladden',
  RECEIVE: 'kvittere for modtagelsen',
  REQUEST_INFORMATION: 'spørge om mere',
  PROVIDE_INFORMATION: 'svare på spørgsmålene',
  ACCEPT: 'sige ja',
  WAITLIST: 'sige ja med venteliste',
  REJECT: 'afvise',
  REDIRECT: 'sende videre',
  RETURN: 'returnere til afsenderen',
  WITHDRAW: 'trække tilbage',
  MARK_IN_ERROR: 'markere som en fejl',
  START: 'begynde',
  HOLD: 'sætte i bero',
  RESUME: 'genoptage',
  REQUEST_CANCELLATION: 'bede om at få den stoppet',
  AGREE_TO_CANCEL: 'gå med til at stoppe',
  DECLINE_TO_CANCEL: 'ikke gå med til at stoppe',
  HAND_OVER: 'give videre til en kollega',
  POSTPONE: 'flytte den forventede dato',
  COMPLETE: 'gennemføre',
  FAIL: 'opgive',
  REMIND: 'minde om fristen',
  TO_LEADER: 'sige det til lederen',
};

/** Who somebody is by their part. */
export const partWords: Readonly<Record<Part, string>> = {
  AUTHOR: 'forfatteren',
  SENDER: 'en kollega i afsenderens enhed',
  INTAKE: 'en visitator eller sagsbehandler i modtagerens enhed',
  OWNER: 'den ansvarlige',
  LEADER: 'modtagerens leder',
};
