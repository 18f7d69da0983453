import { instant } from '../../src/domain/dates.ts';
import type { Ask, Asking } from './attempts.ts';
import type { Breaker } from './breaker.ts';
import type { Limits } from './limits.ts';
import { failure, type Failure, type Outcome } from './outcome.ts';
import type { Places } from './places.ts';
import type { Call } from '../../src/domain/citizen/answer.ts';
import type { Wanted } from './wanted.ts';

/** Asks when there is a place for it; else says why not. */
type Admission = <Value>(ask: Ask<Value>, wanted: Wanted, by: Call) => Promise<Outcome<Value>>;

/**
 * The door to one system: `paused` while its breaker is open, `busy` when all places and the line are full,
 * and `busy` until the time a 429 asked us to wait for (`Retry-After`), but no longer than the breaker's longest pause.
 */
export function admission(
  asking: Asking,
  limits: Limits,
  circuit: Breaker,
  { now, places: { take, leave } }: { now: () => number; places: Places },
): Admission {
  let heldUntil = 0;
  const shut = (): Failure | null => {
    const pausedUntil = circuit.pausedUntil();
    if (pausedUntil) return failure('paused', pausedUntil);
    return now() < heldUntil ? failure('busy', instant(heldUntil)) : null;
  };
  const hold = ({ kind, retryAt }: Failure) => {
    if (kind === 'busy' && retryAt) heldUntil = Math.min(Date.parse(retryAt), now() + limits.longestPauseMs);
  };
  return async (ask, wanted, by) => {
    const closed = shut();
    if (closed) return closed;
    const place = take(wanted, by);
    if (place === false || !(place === true || (await place))) return failure(wanted.gone ?? 'busy');
    try {
      const outcome = shut() ?? (await asking(ask, wanted));
      if (!outcome.ok) hold(outcome);
      return outcome;
    } finally {
      leave();
    }
  };
}
