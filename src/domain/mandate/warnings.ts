import type { CalendarDate } from '../dates.ts';
import { amountInWords } from './amount.ts';
import { balanceOn, type Mandate } from './mandate.ts';

/** Holds a warning about a mandate; it hinders nothing. */
export type MandateWarning = { code: 'UNUSUAL_MANDATE' | 'MANDATE_LOW'; message: string };

/** Holds the municipality's usual amounts (D56), and how little left is worth a warning. */
export type WarningPolicy = { usual: { from: number; to: number }; warnBelowPercent: number };

/** Returns the warnings about a mandate on a day: that its amount is unusual, and that little of it is left. */
export function mandateWarnings(
  mandate: Mandate,
  today: CalendarDate,
  { usual, warnBelowPercent }: WarningPolicy,
): MandateWarning[] {
  const { set, available, lapsed } = balanceOn(mandate, today);
  const isLow = lapsed === 0 && set > 0 && available * 100 < set * warnBelowPercent;
  return [...(set < usual.from || set > usual.to ? [unusual(usual)] : []), ...(isLow ? [low(available)] : [])];
}

const unusual = ({ from, to }: WarningPolicy['usual']): MandateWarning => ({
  code: 'UNUSUAL_MANDATE',
  message: `Rammen plejer at være på ${amountInWords(from)}–${amountInWords(to)}`,
});
const low = (available: number): MandateWarning => ({
  code: 'MANDATE_LOW',
  message: available > 0 ? `Der er kun ${amountInWords(available)} til rådighed.` : 'Rammen er brugt.',
});
