import { setTimeout as pause } from 'node:timers/promises';
import type { Call } from '../../src/domain/area-system.ts';
import type { Breaker } from './breaker.ts';
import type { Exchange, Message } from './exchange.ts';
import type { Limits } from './limits.ts';
import { failure, outcomeOf, speaksAgainst, type Outcome, type Reader } from './outcome.ts';
import type { RetryBudget } from './retry-budget.ts';
import { stoppable, unwanted } from './waiting.ts';

/** What attempts are made with; `now` in epoch milliseconds, `random` from 0 to 1. */
export type Means = { limits: Limits; circuit: Breaker; budget: RetryBudget; now: () => number; random: () => number };

/**
 * One attempt through the breaker. `within` null: it is made for everyone, and no caller cuts it short.
 * A probe is not cut short either, since what it tells concerns everyone.
 */
export async function attempt<Value>(
  exchange: Exchange,
  message: Message,
  reading: { reads: Reader<Value>; accepts?: readonly number[] },
  within: Call | null,
  { limits, circuit, now }: Means,
): Promise<Outcome<Value>> {
  const gone = () => within && unwanted(within, now(), limits.leastMs);
  const outcome = gone();
  if (outcome) return outcome;
  return circuit.through(async (probe) => {
    const caller = probe ? null : within;
    const left = caller && gone();
    if (left) return { outcome: left, inconclusive: true };
    const ms = Math.min(limits.attemptMs, (caller?.deadline ?? Infinity) - now());
    const reply = await stoppable(ms, caller?.signal, (signal) => exchange.send(message, signal));
    if (reply !== 'stopped') return { outcome: outcomeOf(reply, reading, now()), inconclusive: false };
    if (caller?.signal.aborted) return { outcome: failure('cancelled'), inconclusive: true };
    return { outcome: failure('timed-out'), inconclusive: ms < Math.min(limits.fairMs, limits.attemptMs) };
  });
}

/** One attempt and, where that is harmless, may help and the budget allows, one more after a jittered pause. */
export async function withOneRetry<Value>(
  once: () => Promise<Outcome<Value>>,
  idempotent: boolean,
  within: Call,
  { limits, budget, now, random }: Means,
): Promise<Outcome<Value>> {
  budget.requested();
  const first = await once();
  if (!idempotent || !speaksAgainst(first) || retryAtOf(first) !== null) return first;
  const jitterMs = random() * limits.jitterMs;
  if (unwanted(within, now() + jitterMs, limits.leastMs) || !budget.spend()) return first;
  await pause(jitterMs);
  const second = await once();
  return !second.ok && second.kind === 'paused' ? first : second;
}

const retryAtOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.retryAt);
