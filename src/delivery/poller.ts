import type { Log } from '../platform/log.ts';

/** Polls for work that is due. `step` is one round by hand: claims what is due, does it, returns how much it was. */
export type Poller = {
  step(): Promise<number>;
  /** Polls on its own from now on, and at once when woken. */
  start(): void;
  wake(): void;
  /** Claims nothing more; resolves when what was claimed is done. */
  close(): Promise<void>;
};

/** `work` names it in the log; `claim` gives at most so many pieces of work that are due; `concurrency` are done at a time; polls every `everyMs`. */
export type PollerDeps = {
  work: string;
  claim(limit: number): Promise<(() => Promise<void>)[]>;
  concurrency: number;
  everyMs: number;
  log: Log;
};

/** Returns a poller that has not started yet. Work that fails is logged; whoever gave it finds it again. */
export function poller({ work: name, claim, concurrency, everyMs, log }: PollerDeps): Poller {
  const running = new Set<Promise<void>>();
  let woken = Promise.withResolvers<void>();
  let polling: Promise<void> | null = null;
  const closing = new AbortController();
  const failed = (error: unknown) => log.error('Work failed', { what: name, error });

  function run(work: () => Promise<void>): Promise<void> {
    const done = work()
      .catch(failed)
      .finally(() => {
        running.delete(done);
        woken.resolve();
      });
    running.add(done);
    return done;
  }

  async function poll(): Promise<void> {
    while (!closing.signal.aborted) {
      woken = Promise.withResolvers();
      const timer = setTimeout(woken.resolve, everyMs);
      const free = concurrency - running.size;
      const claimed = free > 0 ? await claim(free).catch(failed) : null;
      for (const work of claimed ?? []) void run(work);
      await woken.promise;
      clearTimeout(timer);
    }
  }

  return {
    async step() {
      const claimed = await claim(concurrency);
      await Promise.all(claimed.map(run));
      return claimed.length;
    },
    start() {
      polling ??= poll();
    },
    wake: () => woken.resolve(),
    async close() {
      closing.abort();
      woken.resolve();
      await polling;
      await Promise.all(running);
    },
  };
}

/** Runs several pollers as one. `step` steps all of them at once, or one after the other where the next finds what one leaves. */
export function allPollers(pollers: readonly Poller[], order: 'at-once' | 'one-by-one' = 'at-once'): Poller {
  return {
    async step() {
      if (order === 'at-once') {
        const counts = await Promise.all(pollers.map((one) => one.step()));
        return counts.reduce((sum, count) => sum + count, 0);
      }
      let sum = 0;
      for (const one of pollers) sum += await one.step();
      return sum;
    },
    start() {
      for (const one of pollers) one.start();
    },
    wake() {
      for (const one of pollers) one.wake();
    },
    async close() {
      await Promise.all(pollers.map((one) => one.close()));
    },
  };
}
