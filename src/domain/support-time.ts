/** How often something is repeated, in shared words. */
export type Pattern = 'DAILY' | 'WEEKDAYS' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** So many times in each of the pattern's periods; `pattern` null: the system's word for it is one nobody has heard of. */
export type Repetition = { pattern: Pattern | null; count: number };
