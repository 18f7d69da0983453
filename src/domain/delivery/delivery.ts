import { type Instant, later } from '../dates.ts';
import type { Fault, FaultKind } from '../citizen/answer.ts';

/**
 * Holds the retries of a delivery: after `firstRetryMs`, then four times as long each time, at most `longestRetryMs`, each
 * wait a fifth shorter or longer by chance; the one that makes `tries` is the last (promise 12).
 */
export type DeliverySchedule = { firstRetryMs: number; longestRetryMs: number; tries: number };

/** Names why an attempt did not succeed: the system's fault, or what was found there; `broken` is an error of the gateway's own. */
export type DeliveryFailure = FaultKind | 'unknown-person' | 'inaccessible' | 'new-cpr' | 'not-there' | 'broken';

/** Holds the outcome of one attempt. `unsure`: it may have taken effect all the same; `not-taken`: the system takes no such thing. */
export type Attempt =
  | { kind: 'delivered' }
  | { kind: 'not-now'; until: Instant }
  | { kind: 'failed'; reason: DeliveryFailure; retryAt: Instant | null; counts: boolean; unsure: boolean }
  | { kind: 'hopeless'; reason: DeliveryFailure }
  | { kind: 'not-taken'; reason: DeliveryFailure };

/** Holds the verdict after an attempt: nothing any more, another one, or somebody has to look into it. */
export type Verdict =
  | { kind: 'delivered' }
  | { kind: 'not-taken' }
  | { kind: 'retry'; at: Instant; tries: number }
  | { kind: 'dead' };

/** Faults that say that nothing happened there: the system was not asked, or it turned us away. */
const harmless: ReadonlySet<Fault['kind']> = new Set(['busy', 'paused', 'refused-us', 'not-configured']);

/** Faults that are no failed try: no call was made, we were asked to come back, or we broke off ourselves. */
const uncounted: ReadonlySet<Fault['kind']> = new Set(['busy', 'paused', 'cancelled']);

/** A try that ended in a fault; `writing`: while something was being written, not only read. */
export function failedBy({ kind, retryAt }: Fault, writing: boolean): Attempt {
  const unsure = writing && !harmless.has(kind);
  return { kind: 'failed', reason: kind, retryAt, counts: !uncounted.has(kind), unsure };
}

/** Decides what follows a try; `tries` counts those that failed before, `chance` is from 0 up to 1. */
export function afterAttempt(
  attempt: Attempt,
  { tries, now, chance, schedule }: { tries: number; now: Instant; chance: number; schedule: DeliverySchedule },
): Verdict {
  switch (attempt.kind) {
    case 'delivered':
    case 'not-taken':
      return { kind: attempt.kind };
    case 'hopeless':
      return { kind: 'dead' };
    case 'not-now':
      return { kind: 'retry', at: attempt.until, tries };
    case 'failed':
      break;
  }
  const failed = tries + (attempt.counts ? 1 : 0);
  if (failed >= schedule.tries) return { kind: 'dead' };
  const wait = Math.min(schedule.firstRetryMs * 4 ** Math.max(0, failed - 1), schedule.longestRetryMs);
  const spread = wait * (0.8 + 0.4 * chance);
  const ours = later(now, Math.min(spread, schedule.longestRetryMs));
  const askedAt = asked(attempt.retryAt, now, schedule.longestRetryMs);
  if (askedAt === null) return { kind: 'retry', at: ours, tries: failed };
  const spreadOut = later(askedAt, schedule.firstRetryMs * chance);
  const at = attempt.counts && spreadOut < ours ? ours : spreadOut;
  return { kind: 'retry', at: [at, later(now, schedule.longestRetryMs)].toSorted()[0] as Instant, tries: failed };
}

/**
 * When a system asked us to come again, within our own bound: never before now, and no later than `longestMs` from now, since no
 * number of another system decides whether we work (promise 12). Null where it did not ask.
 */
export function asked(retryAt: Instant | null, now: Instant, longestMs: number): Instant | null {
  if (retryAt === null) return null;
  const latest = later(now, longestMs);
  if (retryAt < now) return now;
  return retryAt > latest ? latest : retryAt;
}
