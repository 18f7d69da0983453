/**
 * Options of a measurement. `only` and `query`: those contenders, and those queries or series, or all where none is named;
 * `most`: referrals in the oldest database.
 */
export type Order = {
  rounds: number;
  seconds: number;
  warmSeconds: number;
  only: readonly string[];
  query: readonly string[];
  most: number;
  smoke: boolean;
  say(text: string): void;
};

/**
 * The report of a measurement: keys of `results.json`, Markdown for its place on the page, plots by the names of their files, and
 * what makes it worth nothing.
 */
export type Report = {
  results: Readonly<Record<string, unknown>>;
  page: string;
  plots?: Readonly<Record<string, string>>;
  wrong: readonly string[];
};
