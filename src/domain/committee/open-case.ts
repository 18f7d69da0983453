import type { AreaKey } from '../area.ts';
import type { Caller } from '../access/caller.ts';
import type { Cpr } from '../cpr.ts';
import { dateInDenmark, dateInWords, type CalendarDate, type Instant } from '../dates.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import { asActor, type UnitRef } from '../parties.ts';
import type { PlanMember } from '../plan/plan.ts';
import { refuseAll } from '../problems.ts';
import { informedRefusal } from '../referral/content.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import {
  noCaseFacts,
  type CaseChange,
  type CaseGrounds,
  type CommitteeCase,
  type CommitteeCaseKind,
} from './committee-case.ts';
import type { CommitteePolicy } from './policy.ts';

/** A case that is to be proposed. `coordinator`: of the plan that comes back. */
export type CaseOrder = CaseGrounds & {
  id: string;
  citizen: Cpr;
  citizenName: string | null;
  kind: CommitteeCaseKind;
  plan: { id: string; coordinator: PlanMember } | null;
  areas: readonly AreaKey[];
  takingPart: CommitteeCase['takingPart'];
  unit: UnitRef;
  /** The presenter, where a leader brings it before the committee at once. */
  presenter: PlanMember | null;
};

/** Proposes a case (D38). A leader who names who presents it refers it at once, where one leader is enough (D97). */
export function proposeCase(
  order: CaseOrder,
  caller: Caller,
  { refers, areas: represented }: Pick<CommitteePolicy, 'refers' | 'areas'>,
  now: Instant,
): Result<CaseChange, Refusal> {
  const refusal = groundsRefusal(order, dateInDenmark(now));
  if (refusal) return err(refusal);
  const proposer = { ...asActor(caller), area: order.unit.area, unit: order.unit.unit };
  const leads = caller.functions.some(
    ({ role, area, unit }) => role === 'LEADER' && area === proposer.area && unit === proposer.unit,
  );
  const alone = refers === 'LEADER_OF_ANY' || (refers === 'LEADERS_OF_BOTH' && order.areas.length < 2);
  const refersNow = order.presenter !== null && leads && alone && represented.includes(proposer.area);
  if (order.presenter !== null && !refersNow) return err(notForCommittee);
  const { unit: _, presenter, plan, why, ...rest } = order;
  const opened: CommitteeCase = {
    ...blankCase,
    ...rest,
    why: why.trim(),
    plan: plan?.id ?? null,
    coordinator: plan?.coordinator ?? null,
    openedAt: now,
    enteredAt: now,
    state: refersNow ? 'PREPARING' : 'PROPOSED',
    proposer,
    referrer: refersNow ? proposer : null,
    presenter,
  };
  const action = refersNow ? 'REFER' : 'PROPOSE';
  const event = { ...noCaseFacts, at: now, action, state: opened.state, by: asActor(caller) } as const;
  return ok({ case: opened, event, before: null });
}

/** Opens the case in which the committee follows up a plan (D59): by itself, presented by the coordinator. */
export function openFollowUp(
  plan: {
    id: string;
    citizen: Cpr;
    citizenName: string | null;
    coordinator: PlanMember;
    areas: readonly AreaKey[];
    followUpOn: CalendarDate;
  },
  id: string,
  now: Instant,
): CaseChange {
  const opened: CommitteeCase = {
    ...blankCase,
    id,
    citizen: plan.citizen,
    citizenName: plan.citizenName,
    kind: 'FOLLOW_UP',
    plan: plan.id,
    followsUp: plan.followUpOn,
    areas: plan.areas,
    why: `Opfølgning på den fælles plan, aftalt til ${dateInWords(plan.followUpOn)}.`,
    state: 'PREPARING',
    openedAt: now,
    enteredAt: now,
    presenter: plan.coordinator,
    coordinator: plan.coordinator,
  };
  const event = { ...noCaseFacts, at: now, action: 'FOLLOW_UP_OPENS', state: 'PREPARING', by: null } as const;
  return { case: opened, event, before: null };
}

/** A case of which nothing is said yet. */
const blankCase = {
  plan: null,
  followsUp: null,
  takingPart: [],
  version: 1,
  legalBasis: null,
  informedOn: null,
  informedException: null,
  proposer: null,
  supporters: [],
  referrer: null,
  presenter: null,
  coordinator: null,
  said: [],
  frozen: [],
  sentBack: 0,
  meeting: null,
  until: null,
  disagreement: null,
  backing: null,
  decision: null,
} as const;

/** Holds the fields of the form of a case, in its order. */
const caseForm = ['why', 'legalBasis', 'informedOn', 'presenter'];

/** Returns the refusal of what is said when a case is proposed, with the problems of all fields; null where it will do. */
export function groundsRefusal(
  { why, legalBasis, informedOn, informedException }: CaseGrounds,
  today: CalendarDate,
  found: readonly (Refusal | null)[] = [],
): Refusal | null {
  const absent = [
    ...(isBlank(why) ? (['why'] as const) : []),
    ...(legalBasis ? [] : (['legalBasis'] as const)),
    ...(informedOn || informedException ? [] : (['informedOn'] as const)),
  ];
  return refuseAll(
    [
      ...found,
      textRefusal('why', why),
      informedRefusal({ informedOn, informedException }, today),
      absent.length > 0 ? missing(absent) : null,
    ],
    caseForm,
  );
}

const notForCommittee: Refusal = {
  code: 'NOT_ALLOWED',
  message:
    'Det er lederne i de områder, der kender borgeren, der bringer en sag for udvalget. Foreslå den uden at vælge, hvem der fremlægger.',
};
