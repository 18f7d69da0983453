import type { Population } from '../people/person.ts';
import { randomSource } from './random-source.ts';
import type { MockClock } from './clock.ts';
import type { OperationContext, MockDefinition, MockReply, MockRequest, Operation } from './operation.ts';
import { previousState } from './previous-state.ts';

/** Holds a mock's state, which the people and the seed determine, and answers operations from it. */
export type MockState<State> = {
  context(): OperationContext<State>;
  answer(operation: Operation<State>, request: MockRequest): Promise<MockReply>;
  /** Out of the state before the last write. */
  staleAnswer(operation: Operation<State>, request: MockRequest): Promise<MockReply>;
  reset(): void;
};

/** Makes the initial state of a definition. */
export function mockState<State>(
  definition: MockDefinition<State>,
  people: Population,
  seed: number,
  clock: MockClock,
): MockState<State> {
  const begin = () => {
    const startedAt = clock.now();
    const fresh = (source = randomSource(seed)) =>
      definition.initialState(people, { now: () => startedAt, random: source.random, newUuid: source.newUuid });
    const source = randomSource(seed);
    return { source, state: fresh(source), past: previousState(() => fresh(), seed) };
  };
  let current = begin();
  const context = (state = current.state, now = clock.now): OperationContext<State> => {
    const { random, newUuid } = current.source;
    return { state, now, random, newUuid };
  };
  return {
    context: () => context(),
    async answer(operation, request) {
      const { state, source } = current;
      const at = clock.now();
      const mark = source.mark();
      const reply = await operation.handle(
        request,
        context(state, () => at),
      );
      if (operation.writes && reply.status < 300) await current.past.note({ operation, request, at, mark });
      return reply;
    },
    async staleAnswer(operation, request) {
      return operation.handle(request, context(current.past.state() ?? current.state));
    },
    reset() {
      current = begin();
    },
  };
}
