import type { AreaSystem, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { err, ok } from '../../src/domain/result.ts';

/** A system in memory that only takes notes, shows them late, and loses what it is told to lose. */
export type ForgetfulSystem = AreaSystem & {
  /** Every note there is: whom it is about and its marker, in the order of writing. */
  written: readonly { cpr: string; marker: string }[];
  /** Sets the outcome of the next write. */
  next(write: 'acknowledged' | 'unacknowledged' | 'undone'): void;
};

/** Makes a forgetful system by a clock; writes show after `visibleAfterMs`. */
export function forgetfulSystem(now: () => number, visibleAfterMs: number): ForgetfulSystem {
  const area = 'social';
  const written: { cpr: string; marker: string; showsAt: number }[] = [];
  let fate: Parameters<ForgetfulSystem['next']>[0] = 'acknowledged';
  const told = <Value>(value: Value) => ok({ value, asOf: null, fetchedAt: new Date(now()).toISOString() as Instant });
  const lost = err({ kind: 'unreachable' as const, area, call: 'notes', retryAt: null });
  const asPosted = (marker: string): StoredEntry => ({ id: marker, kind: 'note', marker, state: null, remarks: [] });
  const unused = () => {
    throw new Error('Not asked of this system');
  };
  const nobody = { name: null, phone: null, email: null, address: null, addressProtected: null, jointPlanWith: [] };
  return {
    area,
    grants: null,
    visibleAfterMs,
    written,
    next(write) {
      fate = write;
    },
    find: async (cprs) =>
      new Map(cprs.map((cpr) => [cpr, told({ kind: 'known', person: { area, ref: cpr, cpr, ...nobody } })])),
    async post({ cpr }, { marker }) {
      const [becomes] = [fate, (fate = 'acknowledged')];
      if (becomes !== 'undone') written.push({ cpr, marker, showsAt: now() + visibleAfterMs });
      return becomes === 'acknowledged' ? told(asPosted(marker)) : lost;
    },
    posted: async ({ cpr }, markers) =>
      told(
        written
          .filter((one) => one.cpr === cpr && markers.includes(one.marker) && one.showsAt <= now())
          .map(({ marker }) => asPosted(marker)),
      ),
    cases: unused,
    contacts: unused,
    activities: unused,
    list: unused,
    units: unused,
    offers: unused,
    closeTask: unused,
    mark: unused,
    health: () => ({ state: 'up', since: null, retryAt: null }),
    close: async () => {},
  };
}
