import type { Population, TestPerson } from '../people/person.ts';
import { randomSource, type RandomSource } from './random-source.ts';
import type { MockClock } from './clock.ts';
import type { OperationContext, MockDefinition, MockReply, MockRequest, Operation } from './operation.ts';
import { previousState, type PreviousState } from './previous-state.ts';

/** Holds a mock's state, which the people and the seed determine, and answers operations from it. */
export type MockState<State> = {
  context(): OperationContext<State>;
  answer(operation: Operation<State>, request: MockRequest): Promise<MockReply>;
  /** Out of the state before the last write. */
  staleAnswer(operation: Operation<State>, request: MockRequest): Promise<MockReply>;
  people(): Population;
  /** Registers somebody beside those of the start. */
  addPerson(person: TestPerson): Promise<void>;
  /** The run of chance as a number, from which it can go on. */
  mark(): number;
  /** Goes on from another state, which `read` makes anew each time. */
  replace(read: () => State, people: Population, mark: number): void;
  reset(): void;
};

type Current<State> = { source: RandomSource; state: State; past: PreviousState<State>; people: Population };

/** Makes the initial state of a definition. */
export function mockState<State>(
  definition: MockDefinition<State>,
  people: Population,
  seed: number,
  clock: MockClock,
): MockState<State> {
  const begin = (): Current<State> => {
    const startedAt = clock.now();
    const fresh = (source = randomSource(seed)) =>
      definition.initialState(people, { now: () => startedAt, random: source.random, newUuid: source.newUuid });
    const source = randomSource(seed);
    return { source, state: fresh(source), past: previousState(() => fresh(), seed), people };
  };
  let current = begin();
  const context = (state = current.state, now = clock.now): OperationContext<State> => {
    const { random, newUuid } = current.source;
    return { state, now, random, newUuid };
  };
  const answer: MockState<State>['answer'] = async (operation, request) => {
    const { state, source } = current;
    const at = clock.now();
    const mark = source.mark();
    const reply = await operation.handle(
      request,
      context(state, () => at),
    );
    if (operation.writes && reply.status < 300) await current.past.note({ operation, request, at, mark });
    return reply;
  };
  return {
    context: () => context(),
    answer,
    async staleAnswer(operation, request) {
      return operation.handle(request, context(current.past.state() ?? current.state));
    },
    people: () => current.people,
    async addPerson(person) {
      await answer(adding(definition), requestWith(person));
      current.people = [...current.people, person];
    },
    mark: () => current.source.mark(),
    replace(read, those, mark) {
      const source = randomSource(seed);
      source.rewind(mark);
      current = { source, state: read(), past: previousState(read, seed), people: those };
    },
    reset() {
      current = begin();
    },
  };
}

const adding = <State>({ addPeople }: MockDefinition<State>): Operation<State> => ({
  name: 'people',
  method: 'POST',
  path: '/_mock/people',
  writes: true,
  handle({ body }, context) {
    addPeople?.([body as TestPerson], context);
    return { status: 201 };
  },
});

/** Returns a request to the mock itself, by nobody from outside. */
export const requestWith = (body: unknown): MockRequest => ({
  method: 'POST',
  path: '',
  params: {},
  query: new URLSearchParams(),
  headers: {},
  body,
  origin: '',
});
