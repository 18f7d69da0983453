/** A clock that follows real time until it is moved, and runs on from there. */
export type MockClock = { now(): Date; set(instant: Date | string): void; advance(ms: number): void; reset(): void };

/** Makes a clock at real time. */
export function mockClock(): MockClock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    set(instant) {
      ahead = new Date(instant).getTime() - Date.now();
    },
    advance(ms) {
      ahead += ms;
    },
    reset() {
      ahead = 0;
    },
  };
}
