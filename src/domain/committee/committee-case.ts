import type { AreaKey } from '../area.ts';
import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Actor, UnitRef } from '../parties.ts';
import type { PlanMember } from '../plan/plan.ts';
import type { Content } from '../referral/referral.ts';
import type { CommitteeDecision } from './decision.ts';
import type { Item, SaidItem } from './items.ts';
import type { CaseAction, CaseState } from './steps.ts';

/** Lists the kinds of cases: a new one, and the returns of a plan to the committee (D47, D57, D59, D61). */
const caseKinds = ['NEW', 'ESSENTIAL_CHANGE', 'DOUBT', 'COORDINATOR_CHANGE', 'BEYOND_MANDATE', 'FOLLOW_UP'] as const;
export type CommitteeCaseKind = (typeof caseKinds)[number];

/** Lists the reasons for which a leader declines a case. */
const declineReasons = ['NOT_COMPLEX', 'ONE_AREA_IS_ENOUGH', 'NOT_TARGET_GROUP', 'CITIZEN_DECLINED', 'OTHER'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Holds the grounds of a proposed case: why, on what basis, and that the citizen knows (as a referral has it). */
export type CaseGrounds = Pick<Content, 'legalBasis' | 'informedOn' | 'informedException'> & { why: string };

/** A person with the unit that they act for. */
export type ActorInUnit = Actor & UnitRef;

/** A case for the committee (koordinations- og visitationsudvalg, D35): one citizen's, from proposal to decision. */
export type CommitteeCase = CaseGrounds & {
  id: string;
  citizen: Cpr;
  citizenName: string | null;
  kind: CommitteeCaseKind;
  /** The id of the plan that comes back, or that the decision opened; null while there is none. */
  plan: string | null;
  state: CaseState;
  /** Grows by one with each step; 1 when opened. */
  version: number;
  openedAt: Instant;
  enteredAt: Instant;
  /** The agreed day of the follow-up that it is for; null where it is for something else. */
  followsUp: CalendarDate | null;
  /** The represented areas that knew the citizen when it was opened. */
  areas: readonly AreaKey[];
  /** Those who worked with the citizen when it was proposed: they say what their own area's system does not. */
  takingPart: readonly { area: AreaKey; caseworker: string }[];
  /** null: it opened by itself. */
  proposer: ActorInUnit | null;
  /** The leaders who said yes, where several are needed (D97). */
  supporters: readonly ActorInUnit[];
  referrer: ActorInUnit | null;
  presenter: PlanMember | null;
  /** The plan's coordinator when the case was opened. */
  coordinator: PlanMember | null;
  said: readonly SaidItem[];
  /** The items as they stood when it was declared ready; none before. */
  frozen: readonly Item[];
  /** The times that the committee sent it back because it was not well-lit. */
  sentBack: number;
  meeting: string | null;
  /** The first day on which it is wanted again, where it was postponed. */
  until: CalendarDate | null;
  /** The decision that the committee was not agreed on; null where it was. */
  disagreement: CommitteeDecision | null;
  /** The deciders who back the same way out of a disagreement, where several are needed. */
  backing: { decision: CommitteeDecision; by: readonly Actor[] } | null;
  decision: CommitteeDecision | null;
};

/** An event of a case: the state it led to, who did it (null: the time, or another room), and what was said or decided. */
export type CaseEvent = {
  at: Instant;
  action: CaseAction;
  state: CaseState;
  by: Actor | null;
  text: string | null;
  reason: DeclineReason | null;
  items: readonly string[];
  decision: CommitteeDecision | null;
};

/** A case after a step, with its event; `before`: as it was, null for one that is new. */
export type CaseChange = { case: CommitteeCase; event: CaseEvent; before: CommitteeCase | null };

/** Stands for an event with which nothing was said. */
export const noCaseFacts: Pick<CaseEvent, 'text' | 'reason' | 'items' | 'decision'> = {
  text: null,
  reason: null,
  items: [],
  decision: null,
};

/** Tells whether a case is the return of a plan. */
export const isReturn = ({ kind }: Pick<CommitteeCase, 'kind'>): boolean => kind !== 'NEW';
