import { setTimeout as pause } from 'node:timers/promises';
import type { Call } from '../../src/domain/citizen/answer.ts';
import type { SystemHealth } from '../../src/domain/citizen/area-system.ts';
import type { ConcurrencyLimiter } from '../../src/domain/concurrency-limiter.ts';
import { instant } from '../../src/domain/dates.ts';
import { accessTokens, grantReading, tokenCall, type AccessTokens } from './access-token.ts';
import type { Message, SystemClient } from './axios-client.ts';
import { circuitBreaker, type CircuitBreaker, type Permit } from './circuit-breaker.ts';
import type { Limits } from './limits.ts';
import {
  failure,
  isSystemFailure,
  outcomeOf,
  type Alarm,
  type Failure,
  type Outcome,
  type Reading,
  type Reply,
} from './outcome.ts';
import { retryBudget, type RetryBudget } from './retry-budget.ts';
import { abortReason, type Budget } from './shared-requests.ts';

/** A request with its path from the origin on and its body as text, and how its response is read. */
export type PreparedRequest<Value> = Reading<Value> & {
  method: string;
  path: string;
  body: string | null;
  idempotent: boolean;
};

/** Shared by the pipelines of one system; `now` in epoch milliseconds, `random` from 0 to 1. */
export type PipelineDeps = {
  client: SystemClient;
  limiter: ConcurrencyLimiter<Call>;
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

/** The pipeline of one kind of work: concurrency limiter, retry, access token, circuit breaker, request. */
export class Pipeline {
  readonly #deps: PipelineDeps;
  readonly #circuit: CircuitBreaker;
  readonly #retries: RetryBudget;
  readonly #tokens: AccessTokens;
  #busyUntil = 0;

  /** Makes a pipeline whose circuit breaker opens on what `isFailure`, and is reported under `name`. */
  constructor(deps: PipelineDeps, name: string, isFailure: (outcome: Outcome<unknown>) => boolean) {
    const { limits, now, alarm, tokenRequest } = deps;
    this.#deps = deps;
    this.#circuit = circuitBreaker(limits, now, () => alarm('breaker-open', name), isFailure);
    this.#retries = retryBudget(limits, now);
    const fetchGrant = () => this.#attempt(tokenRequest, grantReading, null);
    this.#tokens = accessTokens(fetchGrant, (what) => alarm(what, tokenCall), now);
  }

  health(): SystemHealth {
    return this.#circuit.health();
  }

  /** Calls the system when there is a slot. */
  async call<Value>(request: PreparedRequest<Value>, budget: Budget, by: Call): Promise<Outcome<Value>> {
    const { limiter, limits, now } = this.#deps;
    const refused = this.#refusal();
    if (refused) return refused;
    const slot = limiter.acquire(by, budget.signal);
    if (!slot || (slot.granted && !(await slot.granted)))
      return failure(budget.signal.aborted ? abortReason(budget.signal) : 'busy');
    try {
      const outcome = this.#refusal() ?? (await this.#callWithRetry(request, budget));
      if (!outcome.ok && outcome.kind === 'busy' && outcome.retryAt)
        this.#busyUntil = Math.min(Date.parse(outcome.retryAt), now() + limits.longestPauseMs);
      return outcome;
    } finally {
      slot.release();
    }
  }

  /** Refuses while the circuit is open, or until the time that a 429 asked us to wait for. */
  #refusal(): Failure | null {
    const openUntil = this.#circuit.openUntil();
    if (openUntil) return failure('paused', openUntil);
    return this.#deps.now() < this.#busyUntil ? failure('busy', instant(this.#busyUntil)) : null;
  }

  /** Retries once after a jittered pause, where that is harmless, may help, and the retry budget allows. */
  async #callWithRetry<Value>(request: PreparedRequest<Value>, budget: Budget): Promise<Outcome<Value>> {
    const { limits, now, random } = this.#deps;
    this.#retries.requested();
    const first = await this.#callWithToken(request, budget);
    if (first.ok || !request.idempotent || !isSystemFailure(first) || first.retryAt) return first;
    const jitterMs = random() * limits.jitterMs;
    if (spent(budget, now() + jitterMs, limits) || !this.#retries.spend()) return first;
    await pause(jitterMs);
    const second = await this.#callWithToken(request, budget);
    return !second.ok && second.kind === 'paused' ? first : second;
  }

  /** Replaces an expired token (401) once; refused again, it is `refused-us`. */
  async #callWithToken<Value>(request: PreparedRequest<Value>, budget: Budget): Promise<Outcome<Value>> {
    const first = await this.#callOnce(request, budget);
    return !first.ok && first.expiredToken ? this.#callOnce(request, budget) : first;
  }

  async #callOnce<Value>(request: PreparedRequest<Value>, budget: Budget): Promise<Outcome<Value>> {
    let accessToken = this.#tokens.current();
    if (accessToken === null) {
      const fetched = await this.#tokens.fetch();
      if (!fetched.ok) return fetched;
      accessToken = fetched.value;
    }
    const { method, path: url, body: data } = request;
    const outcome = await this.#attempt({ method, url, data, accessToken }, request, budget);
    if (!outcome.ok && outcome.expiredToken) this.#tokens.drop(accessToken);
    return outcome;
  }

  /** Sends once, with a permit of the circuit breaker. Without a budget it is sent for everyone, and nobody cuts it short. */
  async #attempt<Value>(message: Message, reading: Reading<Value>, budget: Budget | null): Promise<Outcome<Value>> {
    const { client, limits, now } = this.#deps;
    let permit = this.#enter(budget);
    for (; permit instanceof Promise; permit = this.#enter(budget)) await permit;
    if ('ok' in permit) return permit;
    // A probe is not cut short, since its result concerns everyone.
    const signal = permit.probe ? undefined : budget?.signal;
    const startedAt = now();
    const reply = await client.send(signal ? { ...message, signal } : message);
    const endedAt = now();
    const outcome = isFailed(reply)
      ? reply
      : outcomeOf(reply, reading, { now: endedAt, longestWaitMs: limits.longestWaitMs });
    // Callers in a hurry must not open the circuit for the others: unless it took long, it says nothing about the system.
    const isFair = endedAt - startedAt >= Math.min(limits.fairMs, limits.attemptMs);
    const cutShort = signal?.aborted && isFailed(reply) && (reply.kind === 'cancelled' || !isFair);
    this.#circuit.report(permit, cutShort ? null : outcome);
    return outcome;
  }

  #enter(budget: Budget | null): Permit | Failure | Promise<void> {
    const { limits, now } = this.#deps;
    const over = budget && spent(budget, now(), limits);
    if (over) return over;
    const permit = this.#circuit.enter();
    return permit === 'open' ? failure('paused', this.#circuit.openUntil()) : permit;
  }
}

const isFailed = (reply: Reply | Failure): reply is Failure => 'kind' in reply;
