import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

type Waiting<Item, Stored> = { item: Item; resolve(stored: Stored): void; reject(why: unknown): void };

/**
 * Writes what it is given in order, one write at a time; what comes meanwhile waits and goes in together with the next. Each
 * write costs about the same, however much goes in, so while the event loop is busy they begin at least `restMs` apart; while it
 * has time to spare, nothing waits for that.
 */
export type GroupCommit<Item, Stored> = {
  /** Resolves when the write that the item went in with has, and rejects when that did. */
  add(item: Item): Promise<Stored>;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
};

/** The share of its time from which on an event loop is busy. */
const busy = 0.8;

/** `write` gets at most `most` items and gives back as much for each, in the same order. */
export function groupCommit<Item, Stored>(
  { most, restMs }: { most: number; restMs: number },
  write: (items: readonly Item[]) => Promise<readonly Stored[]>,
): GroupCommit<Item, Stored> {
  let waiting: Waiting<Item, Stored>[] = [];
  let writing: Promise<void> | null = null;
  let begunAt = -Infinity;
  let loopThen = performance.eventLoopUtilization();

  async function writeAll(): Promise<void> {
    // What is added in the same breath goes in with the first write.
    await Promise.resolve();
    while (waiting.length > 0) {
      const rest = begunAt + restMs - performance.now();
      if (rest > 0 && performance.eventLoopUtilization(loopThen).utilization > busy) await pause(rest);
      begunAt = performance.now();
      loopThen = performance.eventLoopUtilization();
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
