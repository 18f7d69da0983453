/** A request's outcome: answered, or how it ended without a whole answer; `failed` by a mistake in the mock. */
export type Outcome = 'under-way' | 'answered' | 'reset' | 'client-left' | 'failed';

/** A request as it arrived. `path` is as sent, with its query; `status` is null until and unless an answer begins. */
export type JournalEntry = {
  at: string;
  operation: string;
  method: string;
  path: string;
  body: unknown;
  citizens: readonly string[];
  fault: string | null;
  status: number | null;
  outcome: Outcome;
  ms: number | null;
};

export type Journal = { entries(): readonly JournalEntry[]; add(entry: JournalEntry): void; clear(): void };

const most = 20_000;

/** Keeps requests, oldest first; the oldest half goes when there are more than 20,000. */
export function journal(): Journal {
  let entries: JournalEntry[] = [];
  return {
    entries: () => [...entries],
    add(entry) {
      if (entries.length >= most) entries = entries.slice(most / 2);
      entries.push(entry);
    },
    clear() {
      entries = [];
    },
  };
}
