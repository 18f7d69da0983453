import { setTimeout as pause } from 'node:timers/promises';
import type { Call } from '../../src/domain/citizen/answer.ts';
import type { SystemHealth } from '../../src/domain/citizen/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import { accessTokens, grantReading, tokenCall } from './access-token.ts';
import type { Message, SystemClient } from './axios-client.ts';
import { circuitBreaker, type Permit } from './circuit-breaker.ts';
import type { ConcurrencyLimiter } from './concurrency-limiter.ts';
import type { Limits } from './limits.ts';
import {
  failure,
  isAnyFailure,
  isSystemFailure,
  outcomeOf,
  type Alarm,
  type Failure,
  type Outcome,
  type Reading,
  type Reply,
} from './outcome.ts';
import { retryBudget } from './retry-budget.ts';
import { abortReason, type Budget } from './shared-requests.ts';

/** A request with its path from the origin on and its body as text, and how its response is read. */
export type PreparedRequest<Value> = Reading<Value> & {
  method: string;
  path: string;
  body: string | null;
  idempotent: boolean;
};

/** Calls a system within the limits of one kind of work. */
export type Pipeline = {
  call<Value>(request: PreparedRequest<Value>, budget: Budget, by: Call): Promise<Outcome<Value>>;
  health(): SystemHealth;
};

/** Shared by the pipelines of one system; `now` in epoch milliseconds, `random` from 0 to 1. */
export type PipelineDeps = {
  client: SystemClient;
  limiter: ConcurrencyLimiter;
  limits: Limits;
  /** The request for an access token. */
  tokenRequest: Message;
  now: () => number;
  random: () => number;
  alarm: (what: Alarm, call: string) => void;
};

/** Returns why nothing more is to be sent, or null: the budget is aborted, or less than `leastMs` of it is left. */
export function spent({ deadline, signal }: Budget, now: number, { leastMs }: Limits): Failure | null {
  if (signal.aborted) return failure(abortReason(signal));
  return deadline - now < leastMs ? failure('timed-out') : null;
}

/**
 * Returns the pipeline of one kind of work: concurrency limiter, retry, access token, circuit breaker, request. `isFailure` counts
 * for its circuit breaker, which is reported under `name`.
 */
export function pipeline(
  { client, limiter, limits, tokenRequest, now, random, alarm }: PipelineDeps,
  name: string,
  isFailure: typeof isSystemFailure | typeof isAnyFailure,
): Pipeline {
  const circuit = circuitBreaker(limits, now, () => alarm('breaker-open', name), isFailure);
  const retries = retryBudget(limits, now);
  const tokens = accessTokens(
    () => attempt(tokenRequest, grantReading, null),
    (what) => alarm(what, tokenCall),
    now,
  );
  let busyUntil = 0;

  /** Refuses while the circuit is open, or until the time that a 429 asked us to wait for. */
  function refused(): Failure | null {
    const openUntil = circuit.openUntil();
    if (openUntil) return failure('paused', openUntil);
    return now() < busyUntil ? failure('busy', instant(busyUntil)) : null;
  }

  async function call<Value>(request: PreparedRequest<Value>, budget: Budget, by: Call): Promise<Outcome<Value>> {
    const closed = refused();
    if (closed) return closed;
    if (!(await limiter.acquire(budget, by)))
      return failure(budget.signal.aborted ? abortReason(budget.signal) : 'busy');
    try {
      const outcome = refused() ?? (await callWithRetry(request, budget));
      if (!outcome.ok && outcome.kind === 'busy' && outcome.retryAt)
        busyUntil = Math.min(Date.parse(outcome.retryAt), now() + limits.longestPauseMs);
      return outcome;
    } finally {
      limiter.release(by);
    }
  }

  /** Retries once after a jittered pause, where that is harmless, may help, and the retry budget allows. */
  async function callWithRetry<Value>(request: PreparedRequest<Value>, budget: Budget): Promise<Outcome<Value>> {
    retries.requested();
    const first = await callWithToken(request, budget);
    if (first.ok || !request.idempotent || !isSystemFailure(first) || first.retryAt) return first;
    const jitterMs = random() * limits.jitterMs;
    if (spent(budget, now() + jitterMs, limits) || !retries.spend()) return first;
    await pause(jitterMs);
    const second = await callWithToken(request, budget);
    return !second.ok && second.kind === 'paused' ? first : second;
  }

  /** Replaces an expired token (401) once; refused again, it is `refused-us`. */
  async function callWithToken<Value>(request: PreparedRequest<Value>, budget: Budget): Promise<Outcome<Value>> {
    const first = await callOnce(request, budget);
    return !first.ok && first.expiredToken ? callOnce(request, budget) : first;
  }

  async function callOnce<Value>(request: PreparedRequest<Value>, budget: Budget): Promise<Outcome<Value>> {
    let accessToken = tokens.current();
    if (accessToken === null) {
      const fetched = await tokens.fetch();
      if (!fetched.ok) return fetched;
      accessToken = fetched.value;
    }
    const { method, path: url, body: data } = request;
    const outcome = await attempt({ method, url, data, accessToken }, request, budget);
    if (!outcome.ok && outcome.expiredToken) tokens.drop(accessToken);
    return outcome;
  }

  /** Sends once, with a permit of the circuit breaker. Without a budget it is sent for everyone, and nobody cuts it short. */
  async function attempt<Value>(
    message: Message,
    reading: Reading<Value>,
    budget: Budget | null,
  ): Promise<Outcome<Value>> {
    let permit = enter(budget);
    for (; permit instanceof Promise; permit = enter(budget)) await permit;
    if ('ok' in permit) return permit;
    // A probe is not cut short, since its result concerns everyone.
    const signal = permit.probe ? undefined : budget?.signal;
    const startedAt = now();
    const reply = await client.send(signal ? { ...message, signal } : message);
    const outcome = isFailed(reply)
      ? reply
      : outcomeOf(reply, reading, { now: now(), longestWaitMs: limits.longestWaitMs });
    const cutShort = signal?.aborted && isFailed(reply) && !isFairTrial(reply, now() - startedAt);
    circuit.report(permit, cutShort ? null : outcome);
    return outcome;
  }

  /** Callers in a hurry must not open the circuit for the others: what they waited for says nothing unless it took long. */
  const isFairTrial = ({ kind }: Failure, ms: number): boolean =>
    kind !== 'cancelled' && ms >= Math.min(limits.fairMs, limits.attemptMs);

  function enter(budget: Budget | null): Permit | Failure | Promise<void> {
    const over = budget && spent(budget, now(), limits);
    if (over) return over;
    const permit = circuit.enter();
    return permit === 'open' ? failure('paused', circuit.openUntil()) : permit;
  }

  return { call, health: circuit.health };
}

const isFailed = (reply: Reply | Failure): reply is Failure => 'kind' in reply;
