import type { FoundWaiting, WaitingQuery } from '../waiting/find-waiting.ts';

/** The counts of a queue by what is awaited, with the query that they are of. */
export type WorkCounts = { query: WaitingQuery; counts: FoundWaiting['counts'] };
