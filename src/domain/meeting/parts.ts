import { roleSeat, staffSeat } from '../access/seats.ts';
import { planSeats, type PlanDay } from '../plan/parts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingPart } from './steps.ts';

/** Returns the seats of each part in a meeting: of a plan's by the plan as it stands on a day, of all others by their areas. */
export function meetingSeats(
  { kind, areas }: Pick<Meeting, 'kind' | 'areas'>,
  plan: Plan | null,
  day: PlanDay,
): Record<MeetingPart, readonly string[]> {
  const everywhere = areas.map((area) => ({ area, unit: null }));
  return {
    FACILITATOR: kind === 'CITIZEN' ? [] : everywhere.map((place) => roleSeat('FACILITATOR', place)),
    COORDINATOR: kind === 'CITIZEN' && plan ? planSeats(plan, day).COORDINATOR : [],
    TAKING_PART: everywhere.map((place) => staffSeat(place)),
  };
}

/** Returns the seats of those whose concern a meeting is when it has waited too long: leaders, and of one with the citizen the facilitators. */
export function meetingLeaders(
  { kind, areas }: Pick<Meeting, 'kind' | 'areas'>,
  plan: Plan | null,
  day: PlanDay,
): readonly string[] {
  const everywhere = areas.map((area) => ({ area, unit: null }));
  return kind === 'CITIZEN' && plan
    ? [...planSeats(plan, day).LEADER, ...everywhere.map((place) => roleSeat('FACILITATOR', place))]
    : everywhere.map((place) => roleSeat('LEADER', place));
}
