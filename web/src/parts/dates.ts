/** Writes a Danish number in pairs, as people read it aloud; any other as it is. */
export const phoneText = (phone: string): string => phone.replace(/^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4');

const zone = { timeZone: 'Europe/Copenhagen' } as const;
const day = new Intl.DateTimeFormat('da-DK', { ...zone, day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('da-DK', { ...zone, hour: '2-digit', minute: '2-digit' });
const parts = new Intl.DateTimeFormat('sv-SE', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** Writes a day as "22. jan. 2026"; a point in time by its day in Denmark. */
export const dateText = (date: string): string => day.format(new Date(date.length === 10 ? `${date}T12:00:00Z` : date));

/** Writes a point in time as "22. jan. 2026 kl. 14.05". */
export const timeText = (at: string): string => `${dateText(at)} kl. ${clockText(at)}`;

/** Writes the time of day as "14.05". */
export const clockText = (at: string): string => clock.format(new Date(at)).replace(':', '.');

/** Returns today's date in Denmark, as the gateway writes dates. */
export const today = (): string => parts.format(new Date());

/** Writes a period: "fra 22. jan. 2026 til 1. feb. 2026", or as much of it as is known. */
export function periodText(from: string | null | undefined, until: string | null | undefined): string {
  if (from && until) return `${dateText(from)} – ${dateText(until)}`;
  if (from) return `fra ${dateText(from)}`;
  return until ? `til ${dateText(until)}` : 'perioden vides ikke';
}

/** Writes how often: "1 gang", "3 gange". */
export const timesText = (count: number): string => `${count} ${count === 1 ? 'gang' : 'gange'}`;

/** Writes minutes as hours in Danish: "2,5 timer". */
export function hoursText(minutes: number): string {
  const hours = Math.round((minutes * 100) / 60) / 100;
  return `${hours.toLocaleString('da-DK', { maximumFractionDigits: 2 })} ${hours === 1 ? 'time' : 'timer'}`;
}

/** Returns the point in time of a day and a time of day in Denmark ("9.00"), as the gateway reads it; a text that is none where it is none. */
export function instantIn(date: string, time: string): string {
  const [hours = '', minutes = '00'] = time.trim().split(/[.:]/);
  const text = `${date}T${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:00`;
  const winter = new Date(`${text}+01:00`);
  const summer = new Date(`${text}+02:00`);
  if (Number.isNaN(winter.getTime())) return text;
  const isWinter = clockText(winter.toISOString()) === `${hours.padStart(2, '0')}.${minutes.padStart(2, '0')}`;
  return (isWinter ? winter : summer).toISOString();
}
