import { snapshotOn } from './person.ts';

const day = 86_400_000;

/** Returns the date so many days after another; before it, where negative. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** Returns the date so many days before the snapshot. */
export const daysBack = (days: number): string => daysAfter(snapshotOn, -days);

/** Returns a random date between two, the ends included. */
export function dateBetween(first: string, last: string, random: () => number): string {
  const span = (Date.parse(last) - Date.parse(first)) / day;
  return daysAfter(first, Math.floor(random() * (span + 1)));
}

/** Returns a random whole number from `least` to `most`. */
export const between = (least: number, most: number, random: () => number): number =>
  least + Math.floor(random() * (most - least + 1));
