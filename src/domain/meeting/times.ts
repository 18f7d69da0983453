import { dateInDenmark, hourInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import type { Refusal } from '../refusal.ts';
import { addWorkingDays, isFarOff, isWorkingDay, type ClosedDays } from '../working-days.ts';

/** Holds the municipality's choices for meetings; `callAhead` in working days. */
export type MeetingTimes = { callAhead: number; closedDays: ClosedDays };

/** The hours of Danish time between which meetings are held. */
const hours = { from: 7, until: 18 };

/** Returns the refusal of a time that no meeting is held at: a closed day, too early, too late, far off or past; null where it can be. */
export function timeRefusal(
  at: Instant,
  now: Instant,
  { closedDays }: Pick<MeetingTimes, 'closedDays'>,
): Refusal | null {
  const [day, today] = [dateInDenmark(at), dateInDenmark(now)];
  if (day < today) return unfit('Mødet kan ikke lægges på en dag, der er gået.');
  if (isFarOff(day, today)) return unfit('Mødet ligger for langt ude i fremtiden.');
  if (!isWorkingDay(day, closedDays)) return unfit('Mødet kan kun lægges på en arbejdsdag.');
  const hour = hourInDenmark(at);
  return hour >= hours.from && hour < hours.until ? null : unfit('Mødet kan kun lægges mellem kl. 7 og 18.');
}

/** Returns the refusal of calling a meeting so late that nobody can come; null where there is time. */
export const callRefusal = (
  day: CalendarDate,
  today: CalendarDate,
  { callAhead, closedDays }: MeetingTimes,
): Refusal | null =>
  day < addWorkingDays(today, callAhead, closedDays)
    ? unfit(`Der skal indkaldes mindst ${callAhead} arbejdsdage før. Flyt mødet.`)
    : null;

const unfit = (message: string): Refusal => ({ code: 'INVALID_DATE', message, field: 'at' });
