import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ConcurrencyLimiter, type Slot } from '../../domain/concurrency-limiter.ts';

/** Limits the requests that are answered at once, and those that wait in the queue. */
export type AdaptiveLimiter = {
  /** Tells whether nobody gets a slot now. */
  isFull(): boolean;
  /** Null where as many as may be are in already, being answered or waiting, or where one has waited too long. */
  acquire(): Slot | null;
  /** Hears how late the event loop runs, in milliseconds, and answers fewer at a time, or more. */
  adapt(lagMs: number): void;
};

/** The wait, in milliseconds, after which newcomers are refused: asking again later does them more good than waiting as long. */
const patience = 3_000;

/** Fewer than this would leave the processor idle while they wait for the systems. */
const fewest = 8;

/**
 * Room for so many requests. All of them are answered at a time while the event loop keeps up. When it runs later than
 * `bearableMs`, fewer are, in the order they came: those begun get done, and whoever comes can still be turned away at once.
 * `now` in milliseconds.
 */
export function adaptiveLimiter(most: number, bearableMs: number, now = () => performance.now()): AdaptiveLimiter {
  const limiter = new ConcurrencyLimiter<{ since: number; background?: never }>({ concurrent: most });
  let atATime = most;
  const answering = () => limiter.running.people;

  function isFull(): boolean {
    const first = limiter.next()?.since ?? Infinity;
    return answering() + limiter.waiting.people >= most || now() - first > patience;
  }

  return {
    isFull,
    acquire: () => (isFull() ? null : limiter.acquire({ since: now() })),
    adapt(lagMs) {
      // How late it runs is about as much as is begun at a time.
      if (lagMs > bearableMs)
        atATime = Math.max(fewest, Math.floor(Math.min(atATime, answering()) * (bearableMs / lagMs)));
      else if (lagMs < bearableMs / 2) atATime = Math.min(most, Math.ceil(atATime * 1.5));
      limiter.resize(atATime);
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
