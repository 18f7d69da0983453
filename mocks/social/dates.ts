const inCopenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** Returns a time as the vendor writes it: with milliseconds, and an offset without a colon. */
export const written = (time: Date): string => time.toISOString().replace('Z', '+0000');

/** Returns a day as the vendor writes it: the instant at which it begins in Denmark. */
export function dayWritten(date: string): string {
  const winter = new Date(`${date}T00:00:00+01:00`);
  return written(
    dayOf(winter) === date && dayOf(new Date(winter.getTime() - 1)) !== date
      ? winter
      : new Date(`${date}T00:00:00+02:00`),
  );
}

/** Returns the day in Denmark of a date or an instant; null where it is neither. */
export function dayIn(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(Date.parse(text)) ? null : text;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : dayOf(time);
}

const dayOf = (time: Date): string => inCopenhagen.format(time);
