import { chance } from './chance.ts';
import type { Desk, MockRequest, Operation } from './operation.ts';

/** A write as it was done: when, and where the run of chance stood. */
type Write<State> = { operation: Operation<State>; request: MockRequest; at: Date; mark: number };

/** The state as it was before the last write; null where nothing was written. */
export type Past<State> = { note(write: Write<State>): Promise<void>; state(): State | null };

/** Keeps a second state one write behind: each write is done there when the next one comes, with its own time and chance. */
export function past<State>(fresh: () => State, seed: number): Past<State> {
  let last: Write<State> | null = null;
  let behind: State | null = null;

  async function redo({ operation, request, at, mark }: Write<State>) {
    const { random, newUuid, rewind } = chance(seed);
    rewind(mark);
    behind ??= fresh();
    const desk: Desk<State> = { state: behind, now: () => at, random, newUuid };
    await operation.handle(request, desk);
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
