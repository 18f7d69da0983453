import type { AreaKey } from '../area.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { MandateKind } from '../mandate/mandate.ts';
import type { Presence } from '../meeting/meeting.ts';
import type { Actor } from '../parties.ts';
import type { EssentialChange, PlanMember } from '../plan/plan.ts';

/** Lists what the committee can decide (D36, D37). A transfer is recorded, and opens nothing. */
const decisionOutcomes = ['JOINT_PLAN', 'ONE_AREA', 'TRANSFER', 'NO_CHANGE', 'POSTPONED'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Names how a decision came about: agreed, or with somebody against it (D99). */
type Agreement = 'AGREED' | 'DISAGREED';

/** A member's dissent, in their own words. */
export type Dissent = { member: Actor; text: string };

/** A member at a meeting, or their deputy, and how they took part. */
export type CommitteeAttendance = { person: Actor; area: AreaKey; presence: Presence };

/** An effort that an area gets by the decision, by its title. */
export type DecidedEffort = { area: AreaKey; title: string };

/** A mandate as decided; nothing is an amount as well, said outright (D56). */
export type DecidedMandate = { oere: number; kinds: readonly MandateKind[]; endsOn: CalendarDate | null };

/** The joint plan that is decided: who coordinates it, when it is followed up, with what mandate, and who takes part. */
export type DecidedPlan = {
  coordinator: PlanMember;
  followUpOn: CalendarDate;
  areas: readonly AreaKey[];
  efforts: readonly DecidedEffort[];
  /** The essential changes that the coordinator of a plan that comes back may write (D47). */
  allows: readonly EssentialChange[];
  /** null: a plan that comes back keeps the one it has. */
  mandate: DecidedMandate | null;
  backgroundGroup: readonly PlanMember[];
  /** Why there is a background group (D60); null where there is none. */
  backgroundReason: string | null;
};

/** Holds the committee's decision as somebody enters it. */
export type DecisionInput = {
  outcome: DecisionOutcome;
  text: string;
  agreement: Agreement;
  dissents: readonly { memberId: string; text: string }[];
  attendance: readonly { memberId: string; presence: Presence }[];
  plan: DecidedPlan | null;
  /** The unit of the one area that goes on alone, or with null the area that the case moves to. */
  to: { area: AreaKey; unit: string | null } | null;
  until: CalendarDate | null;
};

/**
 * A decision of the committee about one citizen. Nothing in it is ever changed; a later one takes its place. It is no decision on a
 * benefit (afgørelse): that stays with the areas (D42).
 */
export type CommitteeDecision = {
  id: string;
  at: Instant;
  /** The id of the meeting, and its day. */
  meeting: string;
  heldOn: CalendarDate;
  outcome: DecisionOutcome;
  text: string;
  agreement: Agreement;
  dissents: readonly Dissent[];
  /** The one who entered it, and those who ended a disagreement by it. */
  by: Actor;
  settledBy: readonly Actor[];
  attendance: readonly CommitteeAttendance[];
  plan: DecidedPlan | null;
  to: { area: AreaKey; unit: string | null } | null;
  until: CalendarDate | null;
  /** The id of the decision whose place it takes. */
  supersedes: string | null;
};

/** Returns the areas that get an effort by a decision: each needs somebody who can decide for it (D40). */
export const effortAreas = ({ plan }: Pick<DecisionInput, 'plan'>): AreaKey[] =>
  plan ? [...new Set([...plan.areas, ...plan.efforts.map(({ area }) => area)])] : [];
