import { hoursInWords, type Entry } from './drawing-right.ts';
import type { DrawingPolicy } from './steps.ts';
import { ledgerOf, type Line } from '../ledger.ts';

/** Holds a warning before the hours run out; it hinders nothing. */
export type DrawingWarning = { code: 'POOL_LOW' | 'RESERVATION_SHORT'; message: string };

/**
 * Returns the warnings after an entry: that little of the pool can still be reserved, and that what is left of a
 * reservation is less than what was just drawn from it, so that another draw like it would be refused.
 */
export function warningsAfter(
  entry: Entry,
  lines: readonly Line[],
  { warnBelowPercent }: Pick<DrawingPolicy, 'warnBelowPercent'>,
): DrawingWarning[] {
  const { pool, available, reservations } = ledgerOf(lines);
  const left = entry.kind === 'DRAW' ? (reservations.get(entry.reservation ?? '')?.left ?? 0) : 0;
  return [
    ...(available * 100 < pool * warnBelowPercent ? [poolLow(available)] : []),
    ...(left > 0 && left < entry.units ? [reservationShort(left)] : []),
  ];
}

const poolLow = (available: number): DrawingWarning => ({
  code: 'POOL_LOW',
  message: `Der er kun ${hoursInWords(available)} tilbage i perioden, som ikke er reserveret.`,
});
const reservationShort = (left: number): DrawingWarning => ({
  code: 'RESERVATION_SHORT',
  message: `Der er ${hoursInWords(left)} tilbage af reservationen; det rækker ikke til lige så meget igen.`,
});
