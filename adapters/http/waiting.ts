import type { Call } from '../../src/domain/area-system.ts';
import { failure, type Failure, type Outcome } from './outcome.ts';

// A longer timer than this would go off at once.
const longestTimerMs = 2 ** 31 - 1;

/** Why nothing more is to be sent for a caller, or null: it left, or less than `leastMs` is left of its time. */
export function unwanted(within: Call, now: number, leastMs: number): Failure | null {
  if (within.signal.aborted) return failure('cancelled');
  return within.deadline - now < leastMs ? failure('timed-out') : null;
}

/** What work comes to, or `cancelled` or `timed-out` as soon as its caller has left or has no time; the work may go on. */
export function whileWanted<Value>(within: Call, now: number, work: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer);
      within.signal.removeEventListener('abort', left);
      end();
    };
    const left = () => settle(() => resolve(failure('cancelled')));
    const late = () => settle(() => resolve(failure('timed-out')));
    const timer = setTimeout(late, Math.min(within.deadline - now, longestTimerMs));
    within.signal.addEventListener('abort', left, { once: true });
    work.then(
      (outcome) => settle(() => resolve(outcome)),
      (bug: unknown) => settle(() => reject(bug)),
    );
  });
}

/** Runs something that a signal stops: after `ms`, or when `leaving` aborts. */
export async function stoppable<Value>(
  ms: number,
  leaving: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const timer = setTimeout(stop, ms);
  leaving?.addEventListener('abort', stop, { once: true });
  try {
    return await run(stopping.signal);
  } finally {
    clearTimeout(timer);
    leaving?.removeEventListener('abort', stop);
  }
}
