import type { Instant } from '../dates.ts';
import type { Result } from '../result.ts';
import type { AreaKey } from '../area.ts';

/**
 * Why an area's system (fagsystem) could not answer. Never carries a CPR number, a name or a response body.
 * - `unreachable`: no connection, a reset, a 5xx
 * - `timed-out`: no whole answer within the attempt's or the request's time
 * - `refused-us`: 401 or 403 to the gateway's own credentials
 * - `not-understood`: an answer of another shape than agreed, too big, a redirect, or about another citizen
 * - `busy`: 429, or our own limit of calls to that system is full
 * - `paused`: the breaker is open; no call was made
 * - `cancelled`: the caller went away
 * - `not-configured`: the system's settings name no call for it; none was made
 */
export type FaultKind =
  | 'unreachable'
  | 'timed-out'
  | 'refused-us'
  | 'not-understood'
  | 'busy'
  | 'paused'
  | 'cancelled'
  | 'not-configured';

export type Fault = { kind: FaultKind; area: AreaKey; call: string; retryAt: Instant | null };

/** Holds an answer of a system, when it says it was true, and when we fetched it. */
export type Fetched<Value> = { value: Value; asOf: Instant | null; fetchedAt: Instant };

export type Answer<Value> = Result<Fetched<Value>, Fault>;

/**
 * A list a system gave; `leftOut` counts the records that could not be understood and are therefore missing from it.
 * `notConfigured`: something of every record is missing (who has which role, say), since the system's settings do not say
 * where it is read.
 */
export type Listed<Item> = { items: readonly Item[]; leftOut: number; notConfigured?: boolean };

/**
 * Background work, that nobody waits for. Each kind has a breaker and a retry budget of its own, and all of them together have
 * a small share of the calls to a system, so that none of it takes people's reads away (promise 4).
 */
export type BackgroundWork = 'grant-list' | 'grants' | 'deliveries' | 'replies';

/**
 * Holds the limits of a request's calls: until when (epoch milliseconds), and when to stop because the caller left. `background`
 * names the work where it is nobody's request.
 */
export type Call = { deadline: number; signal: AbortSignal; background?: BackgroundWork };
