/**
 * Holds the limits of what one area's system may cost us, and we it, which every system gets unless its settings say otherwise
 * (promises 3, 5 and 7). Times in milliseconds.
 */
export const defaultLimits = {
  /** Until a connection stands. */
  connectMs: 1_000,
  /** Until one attempt's whole answer has arrived. */
  attemptMs: 2_500,
  /** With less time than this left, nothing is sent. */
  leastMs: 50,
  /** An attempt that a caller's own deadline gave less time than this says nothing about the system. */
  fairMs: 1_000,
  /** The largest body that is read. */
  bodyBytes: 2 * 1024 * 1024,
  /** Calls at the same time, and calls that wait for one of those; more are answered `busy`. */
  concurrent: 20,
  queued: 1_000,
  /** The number of calls at the same time that may be background work. */
  background: 5,
  /** True if those who read the same at the same time share one call. */
  sharing: true,
  /** Consecutive failures that open the breaker, and calls without a sign of life that may be out at once. */
  failuresToOpen: 5,
  /** The time for which the breaker stays open: doubled from the first to the longest while probes fail. */
  pauseMs: 5_000,
  longestPauseMs: 60_000,
  /** For how long at most nothing is sent because a system asks so (`Retry-After`). */
  longestWaitMs: 3_600_000,
  /** Calls that must succeed before the breaker closes. */
  probes: 2,
  /** Retries: this share of the requests, and so many a second, saved up to a burst; each after up to `jitterMs`. */
  retryShare: 0.1,
  retriesPerSecond: 1,
  retryBurst: 10,
  jitterMs: 100,
};
export type Limits = Readonly<typeof defaultLimits>;
