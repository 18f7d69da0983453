import { calendarDate, type CalendarDate } from '../dates.ts';
import { addDays } from '../working-days.ts';

/** Lists the lengths of a period. */
export const periodLengths = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** Holds a calendar month, quarter or year: `2026-11`, `2026-Q4` or `2026`, with its first and last day. */
export type Period = { name: string; from: CalendarDate; to: CalendarDate };

const months: Record<PeriodLength, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Returns the period of a length that a date lies in. */
export function periodOf(date: CalendarDate, length: PeriodLength): Period {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return periodFrom(year, month - ((month - 1) % months[length]), length);
}

/** Returns the period with a name; null where there is none. */
export function periodNamed(name: string): Period | null {
  const [, year = '', month, quarter] = /^(\d{4})(?:-(\d{2})|-Q([1-4]))?$/.exec(name) ?? [];
  if (year === '' || (month !== undefined && calendarDate(`${name}-01`) === null)) return null;
  if (month !== undefined) return periodFrom(Number(year), Number(month), 'MONTH');
  return quarter === undefined
    ? periodFrom(Number(year), 1, 'YEAR')
    : periodFrom(Number(year), 3 * Number(quarter) - 2, 'QUARTER');
}

function periodFrom(year: number, month: number, length: PeriodLength): Period {
  const next = month + months[length];
  const afterwards = next > 12 ? firstOf(year + 1, next - 12) : firstOf(year, next);
  const name = { MONTH: `-${digits(month, 2)}`, QUARTER: `-Q${Math.ceil(month / 3)}`, YEAR: '' }[length];
  return { name: `${digits(year, 4)}${name}`, from: firstOf(year, month), to: addDays(afterwards, -1) };
}

const digits = (number: number, count: number) => String(number).padStart(count, '0');

const firstOf = (year: number, month: number) => `${digits(year, 4)}-${digits(month, 2)}-01` as CalendarDate;
