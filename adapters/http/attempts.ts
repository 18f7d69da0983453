import { setTimeout as pause } from 'node:timers/promises';
import type { Breaker } from './breaker.ts';
import type { Leave } from './circuit.ts';
import type { Broken, Reply } from './exchange.ts';
import type { Limits } from './limits.ts';
import { failure, outcomeOf, speaksAgainst, type Failure, type Outcome, type Reading } from './outcome.ts';
import type { RetryBudget } from './retry-budget.ts';
import { unwanted } from './waiting.ts';
import type { Wanted } from './wanted.ts';

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
  const { longestWaitMs } = limits;
  let leave = enter(wanted, means);
  for (; leave instanceof Promise; leave = enter(wanted, means)) await leave;
  if ('ok' in leave) return leave;
  const by = leave.probe ? null : wanted;
  const startedAt = now();
  const reply = await send(by);
  const endedAt = now();
  const outcome =
    reply === 'unwanted'
      ? failure(by?.gone ?? 'cancelled')
      : outcomeOf(reply, reading, { now: endedAt, longestWaitMs });
  // Callers in a hurry must not open the breaker for the others.
  const fair =
    !outcome.ok && outcome.kind !== 'cancelled' && endedAt - startedAt >= Math.min(limits.fairMs, limits.attemptMs);
  circuit.tell(leave, reply === 'unwanted' && !fair ? null : outcome);
  return outcome;
}

/** Leave to send, or why not, or what to wait for before asking again. */
function enter(wanted: Wanted | null, { limits, circuit, now }: Means): Leave | Failure | Promise<void> {
  const gone = wanted && unwanted(wanted, now(), limits.leastMs);
  if (gone) return gone;
  const leave = circuit.enter();
  return leave === 'paused' ? failure('paused', circuit.pausedUntil()) : leave;
}

/** What is sent, the path from the origin on and the body as JSON; how its answer is read; whether a second try is harmless. */
export type Ask<Value> = {
  request: Reading<Value> & { method: string; idempotent: boolean };
  path: string;
  body: string | null;
};

/** Asks, and tells what it came to. */
export type Asking = <Value>(ask: Ask<Value>, wanted: Wanted) => Promise<Outcome<Value>>;

/** Asks by `once` and, where that is harmless, may help and the budget allows, once more after a jittered pause. */
export function withOneRetry(once: Asking, { limits, budget, now, random }: Means): Asking {
  const retry = async <Value>(first: Failure, ask: Ask<Value>, wanted: Wanted): Promise<Outcome<Value>> => {
    const jitterMs = random() * limits.jitterMs;
    if (unwanted(wanted, now() + jitterMs, limits.leastMs) || !budget.spend()) return first;
    await pause(jitterMs);
    const second = await once(ask, wanted);
    return !second.ok && second.kind === 'paused' ? first : second;
  };
  return (ask, wanted) => {
    budget.requested();
    return once(ask, wanted).then((first) => {
      const mayHelp = !first.ok && speaksAgainst(first) && first.retryAt === null;
      return mayHelp && ask.request.idempotent ? retry(first, ask, wanted) : first;
    });
  };
}
