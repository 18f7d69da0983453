/** Holds the times that padding hangs on, in milliseconds; `longest`: what it took of late to find somebody. */
export type Padding = { passed: number; longest: number; every: number; left: number };

/**
 * Returns the time for which an answer that shows nobody is held back against timing attacks (promise 20), in milliseconds: until the next full
 * `every` after it would have taken to find somebody, which is a call more than to find nobody. Never beyond what is left.
 */
export function paddingFor({ passed, longest, every, left }: Padding): number {
  if (every === 0) return 0;
  const until = Math.floor(Math.max(passed, longest) / every + 1) * every;
  return Math.max(0, Math.min(until - passed, left));
}
