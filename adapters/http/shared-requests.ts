import type { Call } from '../../src/domain/citizen/answer.ts';
import { BoundedMap } from '../../src/domain/bounded-map.ts';

/** Why a request is cut short: its callers left, or their deadlines are over. */
export type AbortReason = 'cancelled' | 'timed-out';

/** Returns why a signal was aborted; a caller's own signal tells no more than that the caller left. */
export const abortReason = (signal: AbortSignal | undefined): AbortReason =>
  signal?.reason === 'timed-out' ? 'timed-out' : 'cancelled';

/** A time budget: the deadline in epoch milliseconds, and a signal whose `reason` is an `AbortReason`. */
export type Budget = { readonly deadline: number; readonly signal: AbortSignal };

/** Coalesces equal requests: whoever asks the same meanwhile subscribes to the request under way. */
export type SharedRequests = {
  /**
   * Subscribes to the request of that key, which is begun unless one is under way; without a key it is the caller's own. Equal
   * keys must mean equal values, which nobody may change. Each subscriber waits until its own deadline. The request goes on for
   * the latest of them, and is aborted when the last subscriber has left.
   */
  subscribe<Value>(
    key: string | null,
    within: Call,
    begin: (budget: Budget) => Promise<Value>,
  ): { joined: boolean; answer: Promise<Value | AbortReason> };
  /** Closes all requests under way to newcomers: what they read may have changed since. */
  seal(): void;
};

/** Returns shared requests, none under way; `now` in epoch milliseconds. */
export function sharedRequests(now: () => number): SharedRequests {
  const open = new BoundedMap<string, SharedRequest<unknown>>();
  const start = <Value>(key: string | null, { deadline }: Call, begin: (budget: Budget) => Promise<Value>) => {
    const request = new SharedRequest(deadline, begin, () => {
      if (key !== null && open.get(key) === request) open.delete(key);
    });
    if (key !== null) open.set(key, request);
    return request;
  };
  return {
    subscribe<Value>(key: string | null, within: Call, begin: (budget: Budget) => Promise<Value>) {
      const underWay = key === null ? undefined : (open.get(key) as SharedRequest<Value> | undefined);
      const request = underWay ?? start(key, within, begin);
      return { joined: underWay !== undefined, answer: request.subscribe(within, now()) };
    },
    seal: () => open.clear(),
  };
}

/** A longer timer would go off at once. */
const longestTimerMs = 2 ** 31 - 1;

/** One request under way and its subscribers. It is their budget too: the latest deadline, and a signal for when all have left. */
class SharedRequest<Value> implements Budget {
  deadline: number;
  readonly #abort = new AbortController();
  readonly #work: Promise<Value>;
  readonly #close: () => void;
  #subscribers = 0;

  constructor(deadline: number, begin: (budget: Budget) => Promise<Value>, close: () => void) {
    this.deadline = deadline;
    this.#close = close;
    this.#work = begin(this);
    this.#work.then(close, close);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  subscribe({ deadline, signal }: Call, now: number): Promise<Value | AbortReason> {
    this.deadline = Math.max(this.deadline, deadline);
    this.#subscribers += 1;
    return new Promise((resolve, reject) => {
      const leave = (reason: AbortReason) => {
        release();
        resolve(reason);
        this.#left(reason);
      };
      const cancel = () => leave('cancelled');
      const timer = setTimeout(leave, Math.min(deadline - now, longestTimerMs), 'timed-out');
      signal.addEventListener('abort', cancel, { once: true });
      const release = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
      };
      this.#work.finally(release).then(resolve, reject);
    });
  }

  #left(reason: AbortReason) {
    this.#subscribers -= 1;
    if (this.#subscribers > 0) return;
    this.#close();
    this.#abort.abort(reason);
  }
}
