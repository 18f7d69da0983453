import type { AreaKey } from '../area.ts';
import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Actor } from '../parties.ts';
import type { Pause } from '../waiting.ts';
import type { Goal, WrittenGoal } from './goal.ts';
import type { PlanAction, PlanState } from './steps.ts';

/** A person with a part in a plan: where they work, what that area's system calls them, and their name. */
export type PlanMember = { area: AreaKey; unit: string; caseworker: string; name: string };

/** An area of a plan, and who of that area said that it takes part; null until somebody has. */
export type PlanArea = { area: AreaKey; joinedAt: Instant | null; joinedBy: Actor | null };

/** A stand-in for the coordinator, from one day to another. */
export type PlanStandIn = PlanMember & { from: CalendarDate; until: CalendarDate };

/** Lists the outcomes of a plan (D50, D88). */
export const planOutcomes = [
  'EMPLOYMENT',
  'EDUCATION',
  'SUPPORT_CLARIFIED',
  'MOVED_AREA',
  'LEFT_MUNICIPALITY',
  'DIED',
  'OTHER',
] as const;
export type PlanOutcome = (typeof planOutcomes)[number];

/** Lists the ways in which a citizen answers. */
const answerForms = ['WRITTEN', 'ORAL', 'DIGITAL'] as const;
export type AnswerForm = (typeof answerForms)[number];

/** The citizen's answer to the offer (D51). `version`: the version that they saw; `text`: their own words, where they gave any. */
type PlanAnswer = {
  kind: 'ACCEPTED' | 'DECLINED';
  answeredOn: CalendarDate;
  form: AnswerForm;
  version: number;
  text: string | null;
};

/** Names how a plan stands to the areas' statutory plans: beside them (D43), or in their place (D82). */
export type PlanForm = 'BESIDE' | 'REPLACES';

/** A statutory plan of an area (lovbestemt plan) that the joint plan replaces, or stopped replacing. */
export type StatutoryPlan = {
  area: AreaKey;
  plan: string;
  law: string;
  replacedOn: CalendarDate;
  standsSince: CalendarDate | null;
};

/**
 * An effort (indsats) of a plan. It has no state of its own: how far it is, is read from its task's answers and the area's own
 * activity. `version`: the version of the plan that added it, and `taskVersion` the one that wrote its task; null before the yes.
 */
export type Effort = {
  id: string;
  area: AreaKey;
  unit: string;
  unitName: string;
  title: string;
  goal: string | null;
  startBy: CalendarDate | null;
  /** Support that the citizen may leave at any time (D75, D79); null: not known. */
  voluntary: boolean | null;
  /** The id of an activity in the area's own system; null where none is chosen. */
  activity: string | null;
  taskVersion: number | null;
};

/** An effort as somebody writes it. */
export type WrittenEffort = Omit<Effort, 'taskVersion'>;

/** The content of a plan, as it is written. */
export type PlanContent = {
  /** The citizen's own words (D73). */
  citizensWords: string;
  /** Motivation and resources (D49). */
  resources: string;
  goals: readonly WrittenGoal[];
  efforts: readonly WrittenEffort[];
};

/** Names an essential change, which is the committee's (D47, D58). */
export type EssentialChange = 'END_GOAL' | 'AREA' | 'COORDINATOR' | 'FOLLOW_UP';

/** A citizen's one joint plan (fælles plan): across areas, made with the citizen, offered, answered, followed up (D36, D49–D59). */
export type Plan = {
  id: string;
  citizen: Cpr;
  citizenName: string | null;
  state: PlanState;
  /** Grows by one with each step; 1 when opened. */
  version: number;
  enteredAt: Instant;
  openedAt: Instant;
  /** The last day of a pause; null in other states. */
  until: CalendarDate | null;
  areas: readonly PlanArea[];
  coordinator: PlanMember;
  standIn: PlanStandIn | null;
  backgroundGroup: readonly PlanMember[];
  citizensWords: string;
  resources: string;
  goals: readonly Goal[];
  efforts: readonly Effort[];
  offeredOn: CalendarDate | null;
  answer: PlanAnswer | null;
  followUpOn: CalendarDate;
  /** The day of the last follow-up; null before the first. */
  followedUpOn: CalendarDate | null;
  form: PlanForm;
  statutory: readonly StatutoryPlan[];
  /** The day on which the committee, or a leader, decided that there is to be a plan. */
  decidedOn: CalendarDate;
  /** The day of the start: the first effort was seen under way, or the coordinator said so. */
  startedOn: CalendarDate | null;
  /** The pauses that are over. */
  pauses: readonly Pause[];
  outcome: PlanOutcome | null;
  endedOn: CalendarDate | null;
  /** The committee's decision; null where a leader opened it. */
  decisionId: string | null;
  /** The area whose system holds the task to offer the plan that the committee decided; null: there is none, or it is closed. */
  offerTaskIn: AreaKey | null;
  /** The essential changes that a decision has allowed, until they are written. */
  cleared: readonly EssentialChange[];
};

/** A line of a plan that a change changed, for people to read: before and after; null where it was not there. */
export type ChangedLine = { label: string; area: AreaKey | null; before: string | null; after: string | null };

/** An event of a plan: the state it led to, who did it (null: the time or a system), and what was said. */
export type PlanEvent = {
  at: Instant;
  action: PlanAction;
  state: PlanState;
  by: Actor | null;
  /** The area that joined. */
  area: AreaKey | null;
  text: string | null;
  /** The date that goes with the step: offered, answered, follow-up, end of a pause. */
  on: CalendarDate | null;
  changes: readonly ChangedLine[];
};

/** A plan after a step, with its event. */
export type PlanChange = { plan: Plan; event: PlanEvent };

/** Returns the areas of a plan that somebody of theirs has joined. */
export const joinedAreas = ({ areas }: Pick<Plan, 'areas'>): AreaKey[] =>
  areas.filter(({ joinedAt }) => joinedAt !== null).map(({ area }) => area);

/** Tells whether an area is one of a plan's. */
export const isInPlan = ({ areas }: Pick<Plan, 'areas'>, area: AreaKey): boolean =>
  areas.some((one) => one.area === area);
