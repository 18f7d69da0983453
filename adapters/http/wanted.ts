/** Why somebody no longer waits: they left, or their time is up. */
export type Gone = 'cancelled' | 'timed-out';

/** Something under way that can be ended. */
export type Work = { end(): void };

/**
 * Whether something is wanted: until when (epoch milliseconds), and why no longer, once all who waited for it are gone.
 * `work` is whatever of it is under way just then.
 */
export type Wanted = { until: number; gone: Gone | null; work: Work | null };
