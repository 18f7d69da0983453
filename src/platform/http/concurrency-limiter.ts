import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ShortLivedMap } from '../../domain/short-lived-map.ts';

/** A request's place in the line; `begun` is null where it need not wait. `leave` may be called at any time, and again. */
export type Slot = { begun: Promise<void> | null; leave(): void };

/** Limits the requests that are answered at once, and those that wait in line. */
export type ConcurrencyLimiter = {
  /** Tells whether nobody gets a place now. */
  isFull(): boolean;
  /** Null where as many as may be are in already, being answered or waiting, or where one has waited too long. */
  take(): Slot | null;
  /** Hears how late the event loop runs, in milliseconds, and answers fewer at a time, or more. */
  adapt(lagMs: number): void;
};

/** Whoever comes while somebody has waited so long, in milliseconds, would wait as long: asking again later does them more good. */
const patience = 3_000;

/** Fewer than this would leave the processor idle while they wait for the systems. */
const fewest = 8;

/**
 * Room for so many requests. All of them are answered at a time while the event loop keeps up. When it runs later than
 * `bearableMs`, fewer are, in the order they came: those begun get done, and whoever comes can still be turned away at once.
 * `now` in milliseconds.
 */
export function concurrencyLimiter(
  most: number,
  bearableMs: number,
  now = () => performance.now(),
): ConcurrencyLimiter {
  /** In the order they came, with when that was. */
  const waiting = new ShortLivedMap<() => void, number>();
  let [atATime, answering] = [most, 0];

  function fill(): void {
    for (let room = Math.min(waiting.size, atATime - answering); room > 0; room--) {
      const [begin] = waiting.first() ?? [];
      if (begin && waiting.delete(begin)) begin();
    }
  }

  function isFull(): boolean {
    const [, first = Infinity] = waiting.first() ?? [];
    return answering + waiting.size >= most || now() - first > patience;
  }

  return {
    isFull,
    take() {
      if (isFull()) return null;
      const { promise, resolve } = Promise.withResolvers<void>();
      const begin = () => {
        answering += 1;
        resolve();
      };
      const waits = answering >= atATime;
      if (waits) waiting.set(begin, now());
      else begin();
      let left = false;
      return {
        begun: waits ? promise : null,
        leave() {
          if (left) return;
          left = true;
          if (!waiting.delete(begin)) answering -= 1;
          fill();
        },
      };
    },
    adapt(lagMs) {
      // How late it runs is about as much as is begun at a time.
      if (lagMs > bearableMs)
        atATime = Math.max(fewest, Math.floor(Math.min(atATime, answering) * (bearableMs / lagMs)));
      else if (lagMs < bearableMs / 2) atATime = Math.min(most, Math.ceil(atATime * 1.5));
      fill();
    },
  };
}

const [sampleMs, everyMs] = [10, 500];

/** Tells every half second how late the event loop usually ran, until the function given back is called. */
export function watchLag(tell: (lagMs: number) => void): () => void {
  const delay = monitorEventLoopDelay({ resolution: sampleMs });
  delay.enable();
  const timer = setInterval(() => {
    // The median: one long pause is no overload.
    tell(Math.max(0, delay.percentile(50) / 1e6 - sampleMs));
    delay.reset();
  }, everyMs).unref();
  return () => {
    clearInterval(timer);
    delay.disable();
  };
}
