import { randomSource } from './random-source.ts';
import type { OperationContext, MockRequest, Operation } from './operation.ts';

/** A write as it was done: when, and where the run of chance stood. */
type Write<State> = { operation: Operation<State>; request: MockRequest; at: Date; mark: number };

/** The state before the last write; null where nothing was written. */
export type PreviousState<State> = { note(write: Write<State>): Promise<void>; state(): State | null };

/**
 * Keeps a second state one write behind. Each write is repeated there when the next one comes, with its own time and
 * randomness.
 */
export function previousState<State>(fresh: () => State, seed: number): PreviousState<State> {
  let last: Write<State> | null = null;
  let behind: State | null = null;

  async function redo({ operation, request, at, mark }: Write<State>) {
    const { random, newUuid, rewind } = randomSource(seed);
    rewind(mark);
    behind ??= fresh();
    const context: OperationContext<State> = { state: behind, now: () => at, random, newUuid };
    await operation.handle(request, context);
  }

  return {
    async note(write) {
      const before = last;
      last = write;
      if (before) await redo(before);
    },
    state() {
      if (last) behind ??= fresh();
      return behind;
    },
  };
}
