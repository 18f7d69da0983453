import { bulkhead, isBulkheadRejectedError } from 'cockatiel';
import { instant } from '../../src/domain/dates.ts';
import type { Breaker } from './breaker.ts';
import type { Limits } from './limits.ts';
import { failure, type Failure, type Outcome } from './outcome.ts';

/** Runs work when there is a place for it, in the order it came; else says at once why not. */
type Admission = <Value>(work: () => Promise<Outcome<Value>>) => Promise<Outcome<Value>>;

/**
 * The door to one system: `paused` while its breaker is open, `busy` when all places and the queue are taken,
 * and `busy` until the time a 429 asked us to wait for (`Retry-After`), but no longer than the breaker's longest pause.
 */
export function admission(limits: Limits, circuit: Breaker, now: () => number): Admission {
  const places = bulkhead(limits.concurrent, limits.queued);
  let heldUntil = 0;
  const shut = (): Failure | null => {
    const pausedUntil = circuit.pausedUntil();
    if (pausedUntil) return failure('paused', pausedUntil);
    return now() < heldUntil ? failure('busy', instant(heldUntil)) : null;
  };
  const hold = ({ kind, retryAt }: Failure) => {
    if (kind === 'busy' && retryAt) heldUntil = Math.min(Date.parse(retryAt), now() + limits.longestPauseMs);
  };
  return async (work) => {
    const closed = shut();
    if (closed) return closed;
    try {
      const outcome = await places.execute(async () => shut() ?? work());
      if (!outcome.ok) hold(outcome);
      return outcome;
    } catch (error) {
      if (isBulkheadRejectedError(error)) return failure('busy');
      throw error;
    }
  };
}
