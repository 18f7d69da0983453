import type { Contact } from '../citizen/case.ts';
import type { CalendarDate } from '../dates.ts';
import type { Plan } from './plan.ts';

/** The last day on which a plan's coordinator can have stopped, and the day on which Helhed learned that they had. */
export type CoordinatorLeft = { since: CalendarDate; learnedOn: CalendarDate };

/** The standing of a plan's coordinator in their area's system; `since`: the day that it gives, else today. */
export type CoordinatorStanding = { kind: 'ACTIVE' } | { kind: 'UNKNOWN' } | { kind: 'LEFT'; since: CalendarDate };

/**
 * Returns how a plan's coordinator stands, by all contacts that their area's system has now. Who is not among them, has yet to begin
 * there, or ended before there was a plan, is not known to have left.
 */
export function coordinatorStanding(
  { coordinator, decidedOn }: Pick<Plan, 'coordinator' | 'decidedOn'>,
  contacts: readonly Contact[],
  today: CalendarDate,
): CoordinatorStanding {
  const { area, caseworker } = coordinator;
  const theirs = contacts.filter((one) => one.area === area && one.caseworker === caseworker);
  if (theirs.some(({ active }) => active)) return { kind: 'ACTIVE' };
  const ends = theirs.filter(({ until }) => until === null || until >= decidedOn);
  if (ends.length === 0 || theirs.some(({ from }) => from !== null && from > today)) return { kind: 'UNKNOWN' };
  const days = ends.map(({ until }) => (until === null || until > today ? today : until));
  return { kind: 'LEFT', since: days.reduce((last, day) => (day > last ? day : last)) };
}
