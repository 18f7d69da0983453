import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Action, ReferralState } from './steps.ts';
import type { Actor, UnitRef } from '../parties.ts';
import type { Pause } from '../waiting.ts';

/** Why a citizen may be referred without having been told: coded, since it is looked at afterwards. */
export const informedExceptions = ['URGENT', 'NOT_REACHABLE', 'RISK_TO_OTHERS'] as const;
type InformedException = (typeof informedExceptions)[number];

/** Holds a ground on which one area may tell the other about the citizen, from the municipality's list; `CONSENT` is the citizen's. */
export type LegalBasis = { key: string; name: string };

/** Why a referral is rejected. The wrong unit or area is no reason: that is a redirect. */
export const rejectionReasons = [
  'NO_CAPACITY',
  'NOT_ELIGIBLE',
  'ALREADY_RECEIVING',
  'CITIZEN_DECLINED',
  'COULD_NOT_REACH',
  'INSUFFICIENT_INFORMATION',
  'DUPLICATE',
  'OTHER',
] as const;
type RejectionReason = (typeof rejectionReasons)[number];

/** Lists the outcomes of a completed referral. */
export const outcomes = ['GOAL_REACHED', 'PARTLY_REACHED', 'MOVED_ON', 'CITIZEN_STOPPED', 'NO_LONGER_NEEDED'] as const;
type Outcome = (typeof outcomes)[number];

/** Holds the content of a referral. Only the author writes it, and it is never changed once it is sent. */
export type Content = {
  purpose: string;
  /** Key of the legal basis. */
  legalBasis: string | null;
  informedOn: CalendarDate | null;
  informedException: InformedException | null;
  desiredOutcome: string;
  background: string;
  plannedStartOn: CalendarDate | null;
};

/** A state left only for a while, as it is to be found again. */
type Interrupted = Pick<Referral, 'state' | 'enteredAt' | 'until' | 'escalation'>;

/** The escalation of what a referral waits for; a step that leads somewhere else begins anew. */
type ReferralEscalation = 'NONE' | 'REMINDED' | 'LEADER';

/** A referral (henvisning): one area asks a unit of another to take part in a citizen's case (D27). */
export type Referral = {
  id: string;
  citizen: Cpr;
  from: UnitRef;
  to: UnitRef;
  author: Actor;
  /** The caseworker who accepted it, and answers for it since. */
  owner: Actor | null;
  state: ReferralState;
  enteredAt: Instant;
  /** The date that goes with the state: when a place is expected, or how long the hold lasts. */
  until: CalendarDate | null;
  escalation: ReferralEscalation;
  /** The states that a hold, or a request to cancel, has interrupted; the latest last. */
  interrupted: readonly Interrupted[];
  /** Grows by one with each step; 1 when opened. */
  version: number;
  content: Content;
  sentAt: Instant | null;
  /** The questions last asked of the sender. */
  questions: readonly string[];
  /** When the receiver's clock stood still because information was awaited. */
  pauses: readonly Pause[];
  /** The first referral of a chain of redirects; itself when there was none. */
  root: string;
  /** The one that was redirected into this. */
  previous: string | null;
  /** The number of redirects that led here. */
  redirectCount: number;
  /** All units that the chain has been at, the sender first. */
  trail: readonly UnitRef[];
  /** True if the chain has come back to a unit that it has been at before (D103). */
  returnedToEarlierUnit: boolean;
};

/** Holds the texts of a step; empty where the step has no use for it. */
export type StepTexts = {
  text: string | null;
  questions: readonly string[];
  answers: readonly string[];
  reason: RejectionReason | null;
  outcome: Outcome | null;
  until: CalendarDate | null;
  /** The caseworker who answers for it from now on. */
  owner: Actor | null;
};

/** A step with which nothing was said. */
export const noStepTexts: StepTexts = {
  text: null,
  questions: [],
  answers: [],
  reason: null,
  outcome: null,
  until: null,
  owner: null,
};

/** Holds an event of a referral: the state it led to, and who did it; nobody: the clock. */
export type ReferralEvent = StepTexts & { at: Instant; action: Action; state: ReferralState; by: Actor | null };

/** Holds a referral after a step, with its event. */
export type ReferralChange = { referral: Referral; event: ReferralEvent };
