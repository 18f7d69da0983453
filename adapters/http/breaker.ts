import type { SystemHealth } from '../../src/domain/citizen/area-system.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { circuit, type Leave } from './circuit.ts';
import type { Limits } from './limits.ts';
import type { Outcome } from './outcome.ts';

/** Lets attempts through while the system answers, pauses them while it does not. */
export type Breaker = {
  /** Leave to make an attempt; or that it is paused; or what to wait for before asking again. */
  enter(): Leave | 'paused' | Promise<void>;
  /** What came of an attempt, once for each leave; null where it was cut short. */
  tell(leave: Leave, outcome: Outcome<unknown> | null): void;
  /** Until when nothing will be sent; null where something may be. */
  pausedUntil(): Instant | null;
  health(): SystemHealth;
};

/** A breaker of what `isFailure`, that tells once per opening that it opened; `now` in epoch milliseconds. */
export function breaker(
  limits: Limits,
  now: () => number,
  opened: () => void,
  isFailure: (outcome: Outcome<unknown>) => boolean,
): Breaker {
  const { state, enter, tell } = circuit(limits);
  let badSince: Instant | null = null;
  let hearing: PromiseWithResolvers<void> | null = null;
  return {
    enter() {
      const leave = enter(now());
      return leave === 'wait' ? (hearing ??= Promise.withResolvers<void>()).promise : leave;
    },
    tell(leave, outcome) {
      if (outcome) badSince = outcome.ok ? null : (badSince ?? instant(now()));
      const sign = outcome === null ? 'nothing' : isFailure(outcome) ? 'failure' : 'life';
      if (tell(leave, sign, now())) opened();
      hearing?.resolve();
      hearing = null;
    },
    pausedUntil() {
      const circuitNow = state();
      return circuitNow.is === 'open' && now() < circuitNow.until ? instant(circuitNow.until) : null;
    },
    health() {
      const circuitNow = state();
      if (circuitNow.is === 'open') return { state: 'down', since: badSince, retryAt: instant(circuitNow.until) };
      const healthy = circuitNow.is === 'closed' && badSince === null;
      return { state: healthy ? 'up' : 'degraded', since: badSince, retryAt: null };
    },
  };
}
