import { BoundedMap } from '../../domain/bounded-map.ts';

/** Limits the different CPR numbers that one caller may ask for, in so many minutes. */
export type LookupLimit = { lookups: number; perMinutes: number };

/** Why no more numbers may be asked for now: when to come back, and whether this is the first time in those minutes. */
export type Throttled = { retryAfterSeconds: number; first: boolean };

/** Which numbers callers have asked for of late. Numbers are handed in as pseudonyms. */
export type Lookups = {
  /** Counts the numbers of one operation, or none of them when there are too many: null when they may be asked for. */
  take(caller: string, numbers: ReadonlySet<string>, nowMs: number): Throttled | null;
};

type Recent = { askedAt: BoundedMap<string, number>; alarmedAt: number };

/**
 * Slows down whoever tries numbers one after the other. A number counts from when it was first asked for, so that opening the
 * same citizens again is free. Each gateway counts for itself (ADR 19).
 */
export function countLookups({ lookups, perMinutes }: LookupLimit): Lookups {
  const windowMs = perMinutes * 60_000;
  /** In the order of who asked last, so that those who have been silent stand in front. */
  const callers = new BoundedMap<string, Recent>();

  function recentOf(caller: string, since: number): Recent {
    const recent = callers.get(caller) ?? { askedAt: new BoundedMap<string, number>(), alarmedAt: -Infinity };
    recent.askedAt.deleteFirstWhile((at) => at <= since);
    callers.set(caller, recent);
    return recent;
  }

  const isSilent = ({ askedAt, alarmedAt }: Recent, since: number): boolean =>
    alarmedAt <= since && [...askedAt].every(([, at]) => at <= since);

  return {
    take(caller, numbers, nowMs) {
      if (numbers.size === 0) return null;
      const since = nowMs - windowMs;
      callers.deleteFirstWhile((recent) => isSilent(recent, since));
      const recent = recentOf(caller, since);
      const { askedAt } = recent;
      const fresh = [...numbers].filter((number) => askedAt.get(number) === undefined);
      const over = askedAt.size + fresh.length - lookups;
      if (over <= 0) {
        for (const number of fresh) askedAt.set(number, nowMs);
        return null;
      }
      const first = recent.alarmedAt <= since;
      if (first) recent.alarmedAt = nowMs;
      const makesRoom = [...askedAt][over - 1]?.[1] ?? nowMs;
      const retryAfterSeconds = Math.ceil((makesRoom + windowMs - nowMs) / 1_000);
      return { retryAfterSeconds, first };
    },
  };
}
