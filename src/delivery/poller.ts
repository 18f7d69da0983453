import type { Log } from '../platform/log.ts';

/** Takes work in hand as it falls due. `step` is one round by hand: takes what is due, does it, says how much it was. */
export type Poller = {
  step(): Promise<number>;
  /** Works on its own from now on, and again at once when woken. */
  start(): void;
  wake(): void;
  /** Takes nothing more; resolves when what is in hand is done. */
  close(): Promise<void>;
};

/** `take` gives up to so many pieces of work that are due; `atOnce` are in hand at a time; looks for some every `everyMs`. */
export type PollerDeps = {
  take(most: number): Promise<(() => Promise<void>)[]>;
  atOnce: number;
  everyMs: number;
  log: Log;
};

/** A shift that has not started yet. A piece of work that fails is logged; whoever gave it finds it again. */
export function poller({ take, atOnce, everyMs, log }: PollerDeps): Poller {
  const inHand = new Set<Promise<void>>();
  let woken = Promise.withResolvers<void>();
  let working: Promise<void> | null = null;
  const closing = new AbortController();
  const failed = (error: unknown) => log.error('Work on deliveries failed', { error });

  function begin(work: () => Promise<void>): Promise<void> {
    const done = work()
      .catch(failed)
      .finally(() => {
        inHand.delete(done);
        woken.resolve();
      });
    inHand.add(done);
    return done;
  }

  async function keepWorking(): Promise<void> {
    while (!closing.signal.aborted) {
      woken = Promise.withResolvers();
      const timer = setTimeout(woken.resolve, everyMs);
      const free = atOnce - inHand.size;
      const taken = free > 0 ? await take(free).catch(failed) : null;
      for (const work of taken ?? []) void begin(work);
      await woken.promise;
      clearTimeout(timer);
    }
  }

  return {
    async step() {
      const taken = await take(atOnce);
      await Promise.all(taken.map(begin));
      return taken.length;
    },
    start() {
      working ??= keepWorking();
    },
    wake: () => woken.resolve(),
    async close() {
      closing.abort();
      woken.resolve();
      await working;
      await Promise.all(inHand);
    },
  };
}
