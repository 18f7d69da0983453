import type { Call } from '../../src/domain/citizen/answer.ts';
import type { Limits } from './limits.ts';
import type { Budget } from './shared-requests.ts';

/** Limits how many requests to one system run at once; background work has a share of them. */
export type ConcurrencyLimiter = {
  /** Acquires a slot, now or in its turn; false where the queue is full, or once the budget is aborted. */
  acquire(budget: Budget, by: Call): boolean | Promise<boolean>;
  /** Releases the slot that was acquired by that call. */
  release(by: Call): void;
};

/** The requests of one call that wait, each with what starts it. */
type Line = { by: Call; waiting: Set<() => void> };

/** Returns a concurrency limiter. In the queue callers take turns, however many requests each has waiting (ADR 23). */
export function concurrencyLimiter(limits: Pick<Limits, 'concurrent' | 'queued' | 'background'>): ConcurrencyLimiter {
  const lines: Line[] = [];
  const running = { people: 0, background: 0 };
  const queued = { people: 0, background: 0 };
  const kindOf = ({ background }: Call) => (background ? 'background' : 'people');
  const isFree = (by: Call) =>
    running.people + running.background < limits.concurrent &&
    (!by.background || running.background < limits.background);

  function enqueue({ signal }: Budget, by: Call): Promise<boolean> {
    return new Promise((resolve) => {
      const known = lines.find((line) => line.by === by);
      const line = known ?? { by, waiting: new Set() };
      if (!known) lines.push(line);
      const leave = (acquired: boolean) => {
        signal.removeEventListener('abort', giveUp);
        queued[kindOf(by)] -= 1;
        line.waiting.delete(start);
        if (line.waiting.size === 0) lines.splice(lines.indexOf(line), 1);
        resolve(acquired);
      };
      const start = () => leave(true);
      const giveUp = () => leave(false);
      queued[kindOf(by)] += 1;
      line.waiting.add(start);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  function startNext() {
    const line = lines.find(({ by }) => isFree(by));
    if (!line) return;
    const [start] = line.waiting;
    running[kindOf(line.by)] += 1;
    // The caller's next request comes after those of all others.
    lines.splice(lines.indexOf(line), 1);
    lines.push(line);
    start?.();
  }

  return {
    acquire(budget, by) {
      const kind = kindOf(by);
      if (!isFree(by)) return queued[kind] < limits.queued && enqueue(budget, by);
      running[kind] += 1;
      return true;
    },
    release(by) {
      running[kindOf(by)] -= 1;
      startNext();
    },
  };
}
