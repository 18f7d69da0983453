import type { SystemHealth } from '../../src/domain/citizen/area-system.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import type { Limits } from './limits.ts';
import type { Outcome } from './outcome.ts';

/** The states of a circuit; `openings` counts how often it opened since it was last closed. */
type Closed = { state: 'closed'; failures: number; unconfirmed: number; successes: number };
type Open = { state: 'open'; until: number; openings: number };
type HalfOpen = { state: 'half-open'; inFlight: number; succeeded: number; openings: number };

/** A permit for one attempt. A `probe` must be run to its end. */
export type Permit = { readonly probe: boolean; readonly issuedIn: Closed | HalfOpen; readonly successes: number };

/** A result as the circuit counts it; `ignored` says nothing about the system. */
export type AttemptResult = 'success' | 'failure' | 'ignored';

/** The state machine of a circuit breaker; `now` in epoch milliseconds. */
export type Circuit = {
  current(): Closed | Open | HalfOpen;
  /** Returns a permit; or `open`, or `wait`: to be asked again when a result has been reported. */
  enter(now: number): Permit | 'open' | 'wait';
  /** Reports the result of an attempt, once for each permit; returns whether the circuit opens for it. */
  report(permit: Permit, result: AttemptResult, now: number): boolean;
};

/**
 * Returns a circuit that opens on consecutive failures, and closes when all its probes succeed. That alone would let a whole burst
 * through before the first failure is known. Attempts since the last success, failed or in flight, are bounded too: a dead system
 * sees no more of them than it takes to open.
 */
export function circuit({
  failuresToOpen,
  pauseMs,
  longestPauseMs,
  probes,
}: Pick<Limits, 'failuresToOpen' | 'pauseMs' | 'longestPauseMs' | 'probes'>): Circuit {
  const closed = (): Closed => ({ state: 'closed', failures: 0, unconfirmed: 0, successes: 0 });
  let now: Closed | Open | HalfOpen = closed();
  const open = (at: number, openings: number) => {
    now = { state: 'open', until: at + Math.min(longestPauseMs, pauseMs * 2 ** (openings - 1)), openings };
    return true;
  };
  const reportProbe = (halfOpen: HalfOpen, result: AttemptResult, at: number) => {
    halfOpen.inFlight -= 1;
    if (result === 'failure') return open(at, halfOpen.openings + 1);
    if (result === 'success') halfOpen.succeeded += 1;
    if (halfOpen.succeeded === probes) now = closed();
    return false;
  };
  const reportAttempt = (counts: Closed, result: AttemptResult, at: number, successesBefore: number) => {
    if (result === 'failure') return ++counts.failures === failuresToOpen && open(at, 1);
    if (result === 'success') [counts.failures, counts.unconfirmed, counts.successes] = [0, 0, counts.successes + 1];
    else if (counts.successes === successesBefore) counts.unconfirmed -= 1;
    return false;
  };
  return {
    current: () => now,
    enter(at) {
      if (now.state === 'open') {
        if (at < now.until) return 'open';
        now = { state: 'half-open', inFlight: 0, succeeded: 0, openings: now.openings };
      }
      if (now.state === 'half-open') {
        if (now.inFlight + now.succeeded === probes) return 'wait';
        now.inFlight += 1;
        return { probe: true, issuedIn: now, successes: 0 };
      }
      if (now.unconfirmed === failuresToOpen) return 'wait';
      now.unconfirmed += 1;
      return { probe: false, issuedIn: now, successes: now.successes };
    },
    report(permit, result, at) {
      // A result from before the latest change of state comes too late to count.
      if (permit.issuedIn !== now) return false;
      return now.state === 'half-open'
        ? reportProbe(now, result, at)
        : reportAttempt(now, result, at, permit.successes);
    },
  };
}

/** A circuit breaker: lets attempts through while the system answers, and none while it does not. */
export type CircuitBreaker = {
  /** Returns a permit for one attempt; or `open`; or what to wait for before asking again. */
  enter(): Permit | 'open' | Promise<void>;
  /** Reports the outcome of an attempt, once for each permit; null where it was cut short. */
  report(permit: Permit, outcome: Outcome<unknown> | null): void;
  /** Returns until when nothing is sent; null where something may be. */
  openUntil(): Instant | null;
  health(): SystemHealth;
};

/** Returns a circuit breaker that opens on what `isFailure`, and reports each opening; `now` in epoch milliseconds. */
export function circuitBreaker(
  limits: Limits,
  now: () => number,
  onOpen: () => void,
  isFailure: (outcome: Outcome<unknown>) => boolean,
): CircuitBreaker {
  const { current, enter, report } = circuit(limits);
  let failingSince: Instant | null = null;
  let nextReport: PromiseWithResolvers<void> | null = null;
  return {
    enter() {
      const permit = enter(now());
      return permit === 'wait' ? (nextReport ??= Promise.withResolvers<void>()).promise : permit;
    },
    report(permit, outcome) {
      if (outcome) failingSince = outcome.ok ? null : (failingSince ?? instant(now()));
      const result = outcome === null ? 'ignored' : isFailure(outcome) ? 'failure' : 'success';
      if (report(permit, result, now())) onOpen();
      nextReport?.resolve();
      nextReport = null;
    },
    openUntil() {
      const is = current();
      return is.state === 'open' && now() < is.until ? instant(is.until) : null;
    },
    health() {
      const is = current();
      if (is.state === 'open') return { state: 'down', since: failingSince, retryAt: instant(is.until) };
      const healthy = is.state === 'closed' && failingSince === null;
      return { state: healthy ? 'up' : 'degraded', since: failingSince, retryAt: null };
    },
  };
}
