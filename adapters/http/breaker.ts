import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel';
import type { SystemHealth } from '../../src/domain/area-system.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import type { Limits } from './limits.ts';
import { failure, speaksAgainst, type Outcome } from './outcome.ts';

/** An attempt says `inconclusive` where its caller cut it short; a probe must not be cut short. */
type Attempt<Value> = (probe: boolean) => Promise<{ outcome: Outcome<Value>; inconclusive: boolean }>;

/** Lets attempts through while the system answers, pauses them while it does not. */
export type Breaker = {
  through<Value>(attempt: Attempt<Value>): Promise<Outcome<Value>>;
  /** Until when nothing will be sent; null where something may be. */
  pausedUntil(): Instant | null;
  health: () => SystemHealth;
};

/** A breaker that opens on consecutive failures and tells so once per opening; `now` in epoch milliseconds. */
export function breaker(limits: Limits, now: () => number, opened: () => void): Breaker {
  let reopensAt = 0;
  const circuit = circuitBreaker(
    handleWhenResult((outcome) => speaksAgainst(outcome as Outcome<unknown>)),
    {
      breaker: new ConsecutiveBreaker(limits.failuresToOpen),
      halfOpenAfter: new DelegateBackoff(({ attempt }) => {
        const pause = Math.min(limits.longestPauseMs, limits.pauseMs * 2 ** (attempt - 1));
        reopensAt = now() + pause;
        return pause;
      }),
      halfOpenSampling: { calls: limits.probes, threshold: 0 },
    },
  );
  circuit.onBreak(opened);
  const trust = trustIn(limits.failuresToOpen);
  const mood = moodOf(now);
  const paused = () => circuit.state === CircuitState.Open && now() < reopensAt;
  return {
    async through(attempt) {
      while (circuit.state === CircuitState.Closed && trust.spent()) await trust.heard();
      let heard = () => {};
      try {
        return await circuit.execute(async () => {
          const tell = trust.sent();
          const { outcome, inconclusive } = await attempt(circuit.state === CircuitState.HalfOpen);
          heard = () => tell(inconclusive ? 'nothing' : speaksAgainst(outcome) ? 'failure' : 'life');
          if (inconclusive) throw new Inconclusive(outcome);
          mood.felt(outcome);
          return outcome;
        });
      } catch (error) {
        if (error instanceof Inconclusive) return error.outcome as Outcome<never>;
        if (isBrokenCircuitError(error)) return failure('paused', instant(reopensAt));
        throw error;
      } finally {
        // Not earlier: whoever waits to hear must find the breaker open if this was its last straw.
        heard();
      }
    },
    pausedUntil: () => (paused() ? instant(reopensAt) : null),
    health() {
      if (circuit.state === CircuitState.Open)
        return { state: 'down', since: mood.since(), retryAt: instant(reopensAt) };
      const healthy = circuit.state === CircuitState.Closed && mood.since() === null;
      return { state: healthy ? 'up' : 'degraded', since: mood.since(), retryAt: null };
    },
  };
}

/** Thrown through the breaker, which counts a throw neither as failure nor as success. */
class Inconclusive extends Error {
  readonly outcome: Outcome<unknown>;
  constructor(outcome: Outcome<unknown>) {
    super('The attempt was cut short');
    this.outcome = outcome;
  }
}

/**
 * A breaker alone lets a whole burst through before the first failure is known, so calls since the last sign of life,
 * failed or still out, are bounded too: a dead system sees no more of them than it takes to open the breaker.
 */
function trustIn(bound: number) {
  let unproven = 0;
  let signs = 0;
  let hearing = Promise.withResolvers<void>();
  return {
    spent: () => unproven >= bound,
    heard: () => hearing.promise,
    sent() {
      unproven += 1;
      const signsBefore = signs;
      return (what: 'life' | 'failure' | 'nothing') => {
        if (what === 'life') {
          unproven = 0;
          signs += 1;
        } else if (what === 'nothing' && signs === signsBefore) unproven -= 1;
        hearing.resolve();
        hearing = Promise.withResolvers();
      };
    },
  };
}

/** Since when answers have been bad; null while the latest was good. */
function moodOf(now: () => number) {
  let badSince: Instant | null = null;
  return {
    since: () => badSince,
    felt(outcome: Outcome<unknown>) {
      badSince = outcome.ok ? null : (badSince ?? instant(now()));
    },
  };
}
