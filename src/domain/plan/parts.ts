import type { Caller } from '../access/caller.ts';
import { namedSeat, partsFor, roleSeat, staffSeat } from '../access/seats.ts';
import type { CalendarDate } from '../dates.ts';
import { isInForce } from '../in-force.ts';
import { actionsFrom } from '../steps.ts';
import type { PlanDeadlines } from './deadlines.ts';
import type { Plan, PlanMember } from './plan.ts';
import { planSteps, type PlanAction, type PlanPart } from './steps.ts';

/** Holds the day and the policy by which somebody has a part in a plan. */
export type PlanDay = { today: CalendarDate; policy: Pick<PlanDeadlines, 'opensWith'> };

/** Returns the seat of a member of a plan: by the name that their area's system has for them. */
const memberSeat = ({ area, caseworker }: PlanMember): string => namedSeat(area, caseworker);

/** Returns the seats of each part in a plan on a day. Where there is no committee the leader's decision is its decision. */
export function planSeats(plan: Plan, { today, policy }: PlanDay): Record<PlanPart, readonly string[]> {
  const { areas, coordinator, standIn } = plan;
  const leader = roleSeat('LEADER', coordinator);
  const everywhere = areas.map(({ area }) => ({ area, unit: null }));
  const coordinators = standIn && isInForce(standIn, today) ? [coordinator, standIn] : [coordinator];
  return {
    COORDINATOR: coordinators.map(memberSeat),
    TAKING_PART: everywhere.map((place) => staffSeat(place)),
    AREA_LEADER: everywhere.map((place) => roleSeat('LEADER', place)),
    LEADER: [leader],
    FACILITATOR: everywhere.map((place) => roleSeat('FACILITATOR', place)),
    COMMITTEE: policy.opensWith === 'LEADER' ? [leader] : [],
  };
}

/** Returns the parts that a caller has in a plan on a day. */
export const planPartsOf = (caller: Caller, plan: Plan, day: PlanDay): ReadonlySet<PlanPart> =>
  partsFor(caller, planSeats(plan, day));

/** Returns the actions that a caller can take on a plan as it stands; an area that takes part already is not to join again. */
export function planActions(plan: Plan, caller: Caller, day: PlanDay): PlanAction[] {
  const hasJoined = areasToJoin(plan, caller).length === 0;
  return actionsFrom(planSteps, plan.state, planPartsOf(caller, plan, day)).filter(
    (action) => action !== 'JOIN' || !hasJoined,
  );
}

/** Returns the areas of a plan that a caller leads in, and nobody has joined yet. */
const areasToJoin = ({ areas }: Plan, caller: Caller): string[] =>
  areas.filter(({ area, joinedAt }) => joinedAt === null && leadsIn(caller, area)).map(({ area }) => area);

/** Tells whether a caller leads a unit of an area. */
export const leadsIn = (caller: Caller, area: string): boolean =>
  caller.functions.some((one) => one.role === 'LEADER' && one.area === area && one.unit !== null);
