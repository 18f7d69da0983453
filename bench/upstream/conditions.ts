/** The conditions of the upstreams: their delay, the cases of each citizen (null: as recorded), and which of them hangs. */
export type Conditions = { delayMs: number; casesEach: number | null; hung: 'social' | null };

/** The usual conditions. */
export const usual: Conditions = { delayMs: 0, casesEach: null, hung: null };
