import { setTimeout as pause } from 'node:timers/promises';
import type { Breaker } from './breaker.ts';
import type { Leave } from './circuit.ts';
import type { Broken, Reply } from './exchange.ts';
import type { Limits } from './limits.ts';
import { failure, outcomeOf, speaksAgainst, type Outcome, type Reading } from './outcome.ts';
import type { RetryBudget } from './retry-budget.ts';
import { unwanted, type Wanted } from './waiting.ts';

/** What attempts are made with; `now` in epoch milliseconds, `random` from 0 to 1. */
export type Means = { limits: Limits; circuit: Breaker; budget: RetryBudget; now: () => number; random: () => number };

/** Sends something once; `wanted` null: it is not to be cut short. */
type Send = (wanted: Wanted | null) => Promise<Reply | Broken>;

/**
 * One attempt through the breaker. `wanted` null: it is made for everyone, and nobody cuts it short.
 * A probe is not cut short either, since what it tells concerns everyone.
 */
export async function attempt<Value>(
  send: Send,
  reading: Reading<Value>,
  wanted: Wanted | null,
  means: Means,
): Promise<Outcome<Value>> {
  const { limits, circuit, now } = means;
  for (;;) {
    const gone = wanted && unwanted(wanted, now(), limits.leastMs);
    if (gone) return gone;
    const leave = circuit.enter();
    if (leave === 'paused') return failure('paused', circuit.pausedUntil());
    if (leave instanceof Promise) await leave;
    else return made(leave, send, reading, leave.probe ? null : wanted, means);
  }
}

async function made<Value>(
  leave: Leave,
  send: Send,
  reading: Reading<Value>,
  wanted: Wanted | null,
  { limits, circuit, now }: Means,
): Promise<Outcome<Value>> {
  const startedAt = now();
  const reply = await send(wanted);
  const outcome = reply === 'unwanted' ? failure(wanted?.gone ?? 'cancelled') : outcomeOf(reply, reading, now());
  // Callers in a hurry must not open the breaker for the others.
  const fair =
    !outcome.ok && outcome.kind !== 'cancelled' && now() - startedAt >= Math.min(limits.fairMs, limits.attemptMs);
  circuit.tell(leave, reply === 'unwanted' && !fair ? null : outcome);
  return outcome;
}

/** One attempt and, where that is harmless, may help and the budget allows, one more after a jittered pause. */
export async function withOneRetry<Value>(
  once: () => Promise<Outcome<Value>>,
  idempotent: boolean,
  wanted: Wanted,
  { limits, budget, now, random }: Means,
): Promise<Outcome<Value>> {
  budget.requested();
  const first = await once();
  if (!idempotent || !speaksAgainst(first) || retryAtOf(first) !== null) return first;
  const jitterMs = random() * limits.jitterMs;
  if (unwanted(wanted, now() + jitterMs, limits.leastMs) || !budget.spend()) return first;
  await pause(jitterMs);
  const second = await once();
  return !second.ok && second.kind === 'paused' ? first : second;
}

const retryAtOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.retryAt);
