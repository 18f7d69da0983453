/** Where the gateway reads the time. Tests move theirs by hand. */
export type Clock = { now(): Date };

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };
