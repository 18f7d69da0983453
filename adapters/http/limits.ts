/** Limits what one area's system may cost us, and we it. Times in milliseconds. */
export type Limits = {
  /** Until a connection stands. */
  connectMs: number;
  /** Until one attempt's whole answer has arrived. */
  attemptMs: number;
  /** With less time than this left, nothing is sent. */
  leastMs: number;
  /** An attempt that a caller's own deadline gave less time than this says nothing about the system. */
  fairMs: number;
  /** The largest body that is read. */
  bodyBytes: number;
  /** Calls at the same time, and calls that wait for one of those; more are answered `busy`. */
  concurrent: number;
  queued: number;
  /** How many of the calls at the same time may be background work. */
  background: number;
  /** True if those who read the same at the same time share one call. */
  sharing: boolean;
  /** Consecutive failures that open the breaker, and calls without a sign of life that may be out at once. */
  failuresToOpen: number;
  /** How long the breaker stays open: doubled from the first to the longest while probes fail. */
  pauseMs: number;
  longestPauseMs: number;
  /** For how long at most nothing is sent because a system asks so (`Retry-After`). */
  longestWaitMs: number;
  /** Calls that must succeed before the breaker closes. */
  probes: number;
  /** Retries: this share of the requests, and so many a second, saved up to a burst; each after up to `jitterMs`. */
  retryShare: number;
  retriesPerSecond: number;
  retryBurst: number;
  jitterMs: number;
};

/** The limits every system gets unless its settings say otherwise (promises 3, 5 and 7). */
export const defaultLimits: Limits = {
  connectMs: 1_000,
  attemptMs: 2_500,
  leastMs: 50,
  fairMs: 1_000,
  bodyBytes: 2 * 1024 * 1024,
  concurrent: 20,
  queued: 1_000,
  background: 5,
  sharing: true,
  failuresToOpen: 5,
  pauseMs: 5_000,
  longestPauseMs: 60_000,
  longestWaitMs: 3_600_000,
  probes: 2,
  retryShare: 0.1,
  retriesPerSecond: 1,
  retryBurst: 10,
  jitterMs: 100,
};
