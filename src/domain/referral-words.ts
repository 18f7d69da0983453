import type { Action, Need, Part, ReferralState } from './referral-steps.ts';

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

/** What is asked for, by the name of the field where it is said. */
export const fieldWords = {
  purpose: 'formålet',
  legalBasis: 'hjemlen',
  informedOn: 'dagen, borgeren blev orienteret (eller grunden til, at det ikke er sket)',
  desiredOutcome: 'det ønskede resultat',
  background: 'baggrunden',
  text: 'en begrundelse',
  reason: 'en grund fra listen',
  outcome: 'resultatet fra listen',
  until: 'en dato',
  questions: 'mindst ét spørgsmål',
  answers: 'et svar til hvert spørgsmål',
  to: 'enheden, den skal sendes til',
  sender: 'enheden, der henviser',
  receiver: 'enheden, der henvises til',
  owner: 'medarbejderen, der skal overtage den',
} as const satisfies Record<Need, string> & Record<string, string>;

/** A field that something can be wrong with. */
export type Field = keyof typeof fieldWords;

/** »a«, »a og b«, »a, b og c« – or with another last word between. */
export const listed = (words: readonly string[], last: 'og' | 'eller' = 'og'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** A sentence begins with a capital letter. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
