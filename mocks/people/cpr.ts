/**
 * Returns a replacement number (erstatningspersonnummer): the day of birth + 60, and a seventh digit for the century of
 * birth, 0–3 for 1937–1999 and 4–9 for 2000–2036. No real person can have one.
 */
export function replacementCpr(birthDate: string, serial: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const seventh = year < '2000' ? serial % 4 : 4 + (serial % 6);
  const rest = String(Math.floor(serial / 10) % 1000).padStart(3, '0');
  return `${Number(day) + 60}${month}${year.slice(2)}${seventh}${rest}`;
}

/** Returns the date of birth that a replacement number tells; null where the calendar has no such day. */
export function birthDateOf(cpr: string): string | null {
  const [, day = '', month = '', year = '', seventh = ''] = /^(\d\d)(\d\d)(\d\d)(\d)/.exec(cpr) ?? [];
  const isNewer = seventh >= '5' && seventh <= '8' ? year <= '57' : seventh >= '4' && year <= '36';
  const date = `${isNewer ? '20' : '19'}${year}-${month}-${String(Number(day) - 60).padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : null;
}
