/** How the upstreams are: how slow, with how many cases for each citizen (null: as recorded), and which of them hangs. */
export type Conditions = { delayMs: number; casesEach: number | null; hung: 'social' | null };

/** How they are unless somebody says otherwise. */
export const usual: Conditions = { delayMs: 0, casesEach: null, hung: null };
