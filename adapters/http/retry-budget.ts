import type { Limits } from './limits.ts';

/** Limits retries: a share of the requests and so many a second, never saved up beyond a burst. */
export type RetryBudget = { requested(): void; spend(): boolean };

/** A budget with one retry in hand; `now` in epoch milliseconds. */
export function retryBudget(limits: Limits, now: () => number): RetryBudget {
  let saved = 1;
  let countedAt = now();
  const earn = (share: number) => {
    const at = now();
    const seconds = Math.max(0, at - countedAt) / 1_000;
    countedAt = at;
    saved = Math.min(limits.retryBurst, saved + share + seconds * limits.retriesPerSecond);
  };
  return {
    requested: () => earn(limits.retryShare),
    spend() {
      earn(0);
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
