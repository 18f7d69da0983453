import type { StepWords } from '../words.ts';
import type { CaseKind } from './steps.ts';

/** Holds the words for a case for the committee, as caseworkers read them. */
export const caseWords: StepWords<CaseKind> = {
  thing: 'sagen til udvalget',
  states: {
    PROPOSED: 'Foreslået',
    PREPARING: 'Oplyses',
    READY: 'Velbelyst',
    SCHEDULED: 'På dagsordenen',
    DISAGREED: 'Uenighed',
    DECIDED: 'Besluttet',
    DECLINED: 'Afslået',
    WITHDRAWN: 'Trukket tilbage',
  },
  actions: {
    PROPOSE: 'foreslå',
    SUPPORT: 'gå med til, at den bringes for udvalget',
    REFER: 'bringe for udvalget',
    DECLINE: 'sige nej til',
    LIGHT: 'oplyse et punkt',
    DECLARE_READY: 'erklære velbelyst',
    SCHEDULE: 'sætte på dagsordenen',
    TAKE_OFF: 'tage af dagsordenen',
    SEND_BACK: 'sende tilbage, fordi den ikke er velbelyst',
    DECIDE: 'beslutte',
    DISAGREE: 'registrere uenighed',
    POSTPONE: 'udsætte',
    BACK: 'gå med til en løsning på uenigheden',
    SETTLE: 'afgøre uenigheden',
    WITHDRAW: 'trække tilbage',
    FOLLOW_UP_OPENS: 'åbne til opfølgning',
    MEETING_CANCELLED: 'få tilbage, fordi mødet er aflyst',
  },
  parts: {
    PROPOSER: 'den, der foreslog den',
    REFERRER: 'den leder, der har bragt den for udvalget',
    ANY_LEADER: 'en leder i et af de områder, der kender borgeren',
    PRESENTER: 'den, der fremlægger den',
    TAKING_PART: 'en, der arbejder med borgeren, når det er det egne områdes punkt',
    COORDINATOR: 'den koordinerende sagsbehandler',
    FACILITATOR: 'en tovholder i et af områderne',
    CHAIR: 'formanden for udvalget',
    MEMBER: 'et medlem af udvalget',
    DECIDER: 'den, der afgør uenighed i udvalget',
  },
};
