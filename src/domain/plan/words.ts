import type { StepWords } from '../words.ts';
import type { EndGoal, GoalKind, GoalResult } from './goal.ts';
import type { PlanOutcome } from './plan.ts';
import type { PlanKind } from './steps.ts';

/** Holds the words for a plan, as caseworkers read them. */
export const planWords: StepWords<PlanKind> = {
  thing: 'planen',
  states: {
    PROPOSED: 'Foreslået',
    OFFERED: 'Tilbudt',
    DECLINED: 'Borgeren har sagt nej',
    AGREED: 'Aftalt',
    ACTIVE: 'I gang',
    PAUSED: 'På pause',
    ENDED: 'Afsluttet',
    CLOSED: 'Lukket efter et nej',
    WITHDRAWN: 'Trukket tilbage af borgeren',
    ENTERED_IN_ERROR: 'Oprettet ved en fejl',
  },
  actions: {
    OPEN: 'åbne',
    DECIDE: 'ændre efter en beslutning',
    NAME_STAND_IN: 'udpege en stedfortræder',
    WRITE: 'skrive i',
    JOIN: 'deltage med området',
    OFFER: 'tilbyde borgeren',
    NOTE_NO_ANSWER: 'notere, at borgeren ikke har svaret',
    ACCEPT: 'registrere borgerens ja',
    DECLINE: 'registrere borgerens nej',
    START: 'begynde',
    FOLLOW_UP: 'følge op',
    ASSESS: 'vurdere et mål',
    CLOSE_GOAL: 'afslutte et mål',
    PAUSE: 'sætte på pause',
    RESUME: 'genoptage',
    END: 'afslutte',
    CORRECT_OUTCOME: 'rette resultatet',
    CLOSE: 'lukke efter et nej',
    WITHDRAW: 'registrere, at borgeren trækker sig',
    MARK_IN_ERROR: 'markere som en fejl',
    FALL_BACK: 'lade de lovbestemte planer gælde igen',
  },
  parts: {
    COORDINATOR: 'den koordinerende sagsbehandler eller stedfortræderen',
    TAKING_PART: 'en medarbejder i et af planens områder',
    AREA_LEADER: 'en leder i det område, der skal deltage',
    LEADER: 'lederen af koordinatorens enhed',
    FACILITATOR: 'en tovholder i et af planens områder',
    COMMITTEE: 'koordinations- og visitationsudvalget',
  },
};

/** Holds the words for the kinds of goals, as KL's catalogues have them. */
export const goalKindWords: Readonly<Record<GoalKind, string>> = { WISH: 'Ønske', END: 'Slutmål', PART: 'Delmål' };

/** Holds the words for end goals (D50). */
export const endGoalWords: Readonly<Record<EndGoal, string>> = {
  EMPLOYMENT: 'arbejde',
  EDUCATION: 'uddannelse',
  CLARIFIED_SUPPORT: 'afklaring af, hvad man skal leve af',
};

/** Holds the words for how a goal was closed. */
export const goalResultWords: Readonly<Record<GoalResult, string>> = {
  REACHED: 'nået',
  PARTLY: 'delvist nået',
  NOT_REACHED: 'ikke nået',
  DROPPED: 'opgivet',
};

/** Holds the words for outcomes (D50, D88). */
export const planOutcomeWords: Readonly<Record<PlanOutcome, string>> = {
  EMPLOYMENT: 'i arbejde',
  EDUCATION: 'i uddannelse',
  SUPPORT_CLARIFIED: 'forsørgelsen er afklaret',
  MOVED_AREA: 'overgået til ét område',
  LEFT_MUNICIPALITY: 'flyttet fra kommunen',
  DIED: 'død',
  OTHER: 'andet',
};
