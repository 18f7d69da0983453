import type { CalendarDate } from './dates.ts';

/** A period by its first and its last day; null: open at that end. */
export type Period = { from: CalendarDate | null; until: CalendarDate | null };

/** Tells whether a period has begun on a day. */
export const hasBegun = ({ from }: Pick<Period, 'from'>, day: CalendarDate): boolean => from === null || from <= day;

/** Tells whether a period is in force on a day: from ≤ day ≤ until. */
export const isInForce = (period: Period, day: CalendarDate): boolean =>
  hasBegun(period, day) && (period.until === null || day <= period.until);
