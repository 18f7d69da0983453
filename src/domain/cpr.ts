import { calendarDate, type CalendarDate } from './dates.ts';
import { err, ok, type Result } from './result.ts';

/** A CPR number as ten digits. Replacement numbers (erstatningspersonnummer, day + 60) count as their own kind. */
export type Cpr = string & { readonly cpr: unique symbol };

/** Why a text is no CPR number. Never carries the text. */
export type NotACpr = 'malformed' | 'impossible-date';

/**
 * Reads `DDMMYYXXXX` or `DDMMYY-XXXX`. Modulus 11 is not asked for: numbers given since 2007 need not satisfy it.
 * Source: CPR facts in the domain notes.
 */
export function parseCpr(text: string): Result<Cpr, NotACpr> {
  if (!/^[0-9]{6}-?[0-9]{4}$/.test(text)) return err('malformed');
  const digits = text.replace('-', '');
  return dateWithin(digits) ? ok(digits as Cpr) : err('impossible-date');
}

/** The birth date that the number carries; for a replacement number too, since only its day is moved. */
export function birthDateOf(cpr: Cpr): CalendarDate {
  const date = dateWithin(cpr);
  if (!date) throw new Error('A Cpr always holds a date');
  return date;
}

/** `DDMMYY-****`, the only form shown without an audited reveal. */
export const maskCpr = (cpr: Cpr): string => `${cpr.slice(0, 6)}-****`;

/** Tells whether it is a replacement number (day 61–91), given to people without a real one and to all our test people. */
export const isReplacement = (cpr: Cpr): boolean => Number(cpr.slice(0, 2)) > 60;

/** Whole years lived on a date; someone born on 29 February has their birthday on 1 March in other years. */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function dateWithin(digits: string): CalendarDate | null {
  const day = Number(digits.slice(0, 2)) % 60;
  if (Number(digits.slice(0, 2)) > 91) return null;
  const year = centuryOf(Number(digits[6]), Number(digits.slice(4, 6))) + Number(digits.slice(4, 6));
  return calendarDate(`${year}-${digits.slice(2, 4)}-${String(day).padStart(2, '0')}`);
}

/** Digit 7 tells the century: 0–3 → 1900s; 4 and 9 → 2000s for years 00–36, else 1900s; 5–8 → 2000s for 00–57, else 1800s. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
