type Waiting<Item, Stored> = { item: Item; resolve(stored: Stored): void; reject(why: unknown): void };

/**
 * Writes what it is given in order, one write at a time. A write begins at once where none is under way; what comes meanwhile goes in
 * together with the next, so that nothing waits longer than one write takes.
 */
export type GroupCommit<Item, Stored> = {
  /** Resolves when the write that the item went in with has, and rejects when that did. */
  add(item: Item): Promise<Stored>;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
};

/** `write` gets at most `most` items and gives back as much for each, in the same order. */
export function groupCommit<Item, Stored>(
  most: number,
  write: (items: readonly Item[]) => Promise<readonly Stored[]>,
): GroupCommit<Item, Stored> {
  let waiting: Waiting<Item, Stored>[] = [];
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    // What is added in the same breath goes in with the first write.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const stored = await write(batch.map(({ item }) => item));
        for (const [index, { resolve }] of batch.entries()) resolve(stored[index] as Stored);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = null;
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        writing ??= writeAll();
      }),
    settled: async () => {
      await writing;
    },
  };
}
