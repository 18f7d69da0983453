import { stepTable } from '../steps.ts';
import type { StepWords } from '../words.ts';

/**
 * Lists the kinds of meetings: tværfagligt samarbejdsmøde (D81), coordinator and citizen, the committee's (D35), sparringsforum (D29),
 * and the half-yearly one about how the areas work together (D31).
 */
const meetingKinds = ['CROSS', 'CITIZEN', 'COMMITTEE', 'SPARRING', 'COOPERATION'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Lists the states of a meeting; the last two are final. No meeting closes by itself. */
const meetingStates = ['PLANNED', 'CALLED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Names a part that somebody has in a meeting: they call it, or they take part in what it is about. */
export type MeetingPart = 'FACILITATOR' | 'COORDINATOR' | 'TAKING_PART';

/** Names an action on a meeting. The committee's cases come on its agenda and off it by their own steps. */
export type MeetingAction = 'PLAN' | 'CALL' | 'MOVE' | 'HOLD' | 'CANCEL' | 'ADD_ITEM' | 'PLACE_CASE' | 'TAKE_CASE_OFF';

/** Names the types of a meeting's procedure. */
export type MeetingProcedure = { action: MeetingAction; state: MeetingState; part: MeetingPart };

const open = ['PLANNED', 'CALLED'] as const;
const callers = ['FACILITATOR', 'COORDINATOR'] as const;

/**
 * Holds the step table of meetings (D80, D81). Who calls is FACILITATOR or COORDINATOR by the kind of meeting: the coordinator calls
 * those with the citizen, and those only. Minutes are written once.
 */
export const meetingSteps = stepTable<MeetingProcedure>([
  ['PLAN', [], 'PLANNED', callers],
  ['CALL', ['PLANNED'], 'CALLED', callers],
  ['MOVE', open, 'SAME', callers, ['text']],
  ['HOLD', open, 'HELD', callers],
  ['CANCEL', open, 'CANCELLED', callers, ['text']],
  ['ADD_ITEM', open, 'SAME', ['FACILITATOR', 'TAKING_PART']],
  ['PLACE_CASE', open, 'SAME', []],
  ['TAKE_CASE_OFF', open, 'SAME', []],
]);

/** Tells whether meetings of a kind are about a plan. */
export const isAboutPlan = (kind: MeetingKind): boolean => kind === 'CROSS' || kind === 'CITIZEN';

/** Tells whether a meeting is still to be held or cancelled. */
export const isOpen = (state: MeetingState): boolean => state === 'PLANNED' || state === 'CALLED';

/** Holds the words for a meeting, as caseworkers read them. */
export const meetingWords: StepWords<MeetingProcedure> = {
  thing: 'mødet',
  states: { PLANNED: 'Planlagt', CALLED: 'Indkaldt', HELD: 'Holdt', CANCELLED: 'Aflyst' },
  actions: {
    PLAN: 'planlægge',
    CALL: 'indkalde',
    MOVE: 'flytte',
    HOLD: 'registrere, at det er holdt',
    CANCEL: 'aflyse',
    ADD_ITEM: 'stille et spørgsmål',
    PLACE_CASE: 'sætte en sag på dagsordenen',
    TAKE_CASE_OFF: 'tage en sag af dagsordenen',
  },
  parts: {
    FACILITATOR: 'en tovholder i et af områderne',
    COORDINATOR: 'den koordinerende sagsbehandler',
    TAKING_PART: 'en, der arbejder med borgere i et af områderne',
  },
};

/** Holds the name of each kind of meeting, as titles of tasks and notes have it. */
export const meetingNames: Readonly<Record<MeetingKind, string>> = {
  CROSS: 'Tværfagligt samarbejdsmøde',
  CITIZEN: 'Møde med borgeren',
  COMMITTEE: 'Møde i koordinations- og visitationsudvalget',
  SPARRING: 'Sparringsforum',
  COOPERATION: 'Samarbejdsmøde',
};
