import type { Call } from '../../src/domain/area-system.ts';
import { abandon, wantedWithin, whenGone, type Gone, type Wanted } from './waiting.ts';

/** Lets callers who ask the same thing meanwhile share one call. */
export type Sharing = {
  /**
   * Waits for the call of that name, which is begun unless one is under way; without a name it is the caller's own. The same
   * name must mean the same value, which nobody may change. Each waits no longer than it may: the call goes on for the most
   * patient of them, and is abandoned when the last has gone.
   */
  ask<Value>(
    name: string | null,
    within: Call,
    begin: (wanted: Wanted) => Promise<Value>,
  ): { joined: boolean; answer: Promise<Value | Gone> };
  /** What is under way is joined by nobody from now on: what it reads may have changed since it began. */
  seal(): void;
};

type Flight = { name: string | null; wanted: Wanted; work: Promise<unknown>; callers: number };

/** Nothing under way yet; `now` in epoch milliseconds. */
export function sharing(now: () => number): Sharing {
  const open = new Map<string, Flight>();
  const close = (flight: Flight) => {
    if (flight.name !== null && open.get(flight.name) === flight) open.delete(flight.name);
  };
  const start = (name: string | null, within: Call, begin: (wanted: Wanted) => Promise<unknown>): Flight => {
    const wanted = wantedWithin(within);
    const flight = { name, wanted, work: begin(wanted), callers: 0 };
    if (name !== null) open.set(name, flight);
    return flight;
  };
  const waitFor = (flight: Flight, within: Call) =>
    new Promise<unknown>((resolve, reject) => {
      flight.callers += 1;
      flight.wanted.until = Math.max(flight.wanted.until, within.deadline);
      const takeBack = whenGone(within, now(), (why) => {
        resolve(why);
        flight.callers -= 1;
        if (flight.callers > 0) return;
        close(flight);
        abandon(flight.wanted, why);
      });
      const settle = (how: () => void) => {
        takeBack();
        close(flight);
        how();
      };
      flight.work.then(
        (value) => settle(() => resolve(value)),
        (bug: unknown) => settle(() => reject(bug)),
      );
    });
  return {
    ask<Value>(name: string | null, within: Call, begin: (wanted: Wanted) => Promise<Value>) {
      const underWay = name === null ? undefined : open.get(name);
      const flight = underWay ?? start(name, within, begin);
      return { joined: Boolean(underWay), answer: waitFor(flight, within) as Promise<Value | Gone> };
    },
    seal: () => open.clear(),
  };
}
