/** Limits the different CPR numbers that one caller may ask for, in so many minutes. */
export type LookupLimit = { lookups: number; perMinutes: number };

/** Why no more numbers may be asked for now: when to come back, and whether this is the first time in those minutes. */
export type Throttled = { retryAfterSeconds: number; first: boolean };

/** Which numbers callers have asked for of late. Numbers are handed in as pseudonyms. */
export type Lookups = {
  /** Counts the numbers of one operation, or none of them when there are too many: null when they may be asked for. */
  take(caller: string, numbers: ReadonlySet<string>, nowMs: number): Throttled | null;
};

type Recent = { askedAt: Map<string, number>; alarmedAt: number };

/**
 * Slows down whoever tries numbers one after the other. A number counts from when it was first asked for, so that opening the
 * same citizens again is free. Each gateway counts for itself (ADR 19).
 */
export function countLookups({ lookups, perMinutes }: LookupLimit): Lookups {
  const windowMs = perMinutes * 60_000;
  /** In the order of who asked last, so that those who have been silent stand in front. */
  const callers = new Map<string, Recent>();

  function recentOf(caller: string, since: number): Recent {
    const recent = callers.get(caller) ?? { askedAt: new Map<string, number>(), alarmedAt: -Infinity };
    for (const [number, at] of recent.askedAt) {
      if (at > since) break;
      recent.askedAt.delete(number);
    }
    callers.delete(caller);
    callers.set(caller, recent);
    return recent;
  }

  function forget(since: number) {
    for (const [caller, { askedAt, alarmedAt }] of callers) {
      if (alarmedAt > since || [...askedAt.values()].some((at) => at > since)) return;
      callers.delete(caller);
    }
  }

  return {
    take(caller, numbers, nowMs) {
      if (numbers.size === 0) return null;
      const since = nowMs - windowMs;
      forget(since);
      const recent = recentOf(caller, since);
      const { askedAt } = recent;
      const fresh = [...numbers].filter((number) => !askedAt.has(number));
      const over = askedAt.size + fresh.length - lookups;
      if (over <= 0) {
        for (const number of fresh) askedAt.set(number, nowMs);
        return null;
      }
      const first = recent.alarmedAt <= since;
      if (first) recent.alarmedAt = nowMs;
      const makesRoom = [...askedAt.values()][over - 1] ?? nowMs;
      const retryAfterSeconds = Math.ceil((makesRoom + windowMs - nowMs) / 1_000);
      return { retryAfterSeconds, first };
    },
  };
}
