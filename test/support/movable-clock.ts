import type { Clock } from '../../src/platform/clock.ts';

/** Makes a clock that stands still until it is moved, by milliseconds. */
export function movableClock(start: string): Clock & { advance(ms: number): void } {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    advance(ms) {
      at += ms;
    },
  };
}
