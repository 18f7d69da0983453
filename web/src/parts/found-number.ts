/** The number that was looked up last, so that nobody types it twice: in memory, never in an address or in storage. */
let number = '';

/** Keeps a number for the next form that asks for one, or forgets it. */
export const keepNumber = (cpr: string): void => {
  number = cpr;
};

/** Gives the number that was kept. */
export const keptNumber = (): string => number;

/** Reads a CPR number as people write it, with spaces or a hyphen; null where it has not ten digits. */
export function readCpr(text: string): string | null {
  const digits = text.replaceAll(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : null;
}
