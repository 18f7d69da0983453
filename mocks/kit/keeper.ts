import type { Population } from '../people/person.ts';
import { chance } from './chance.ts';
import type { MockClock } from './clock.ts';
import type { Desk, MockDefinition, MockReply, MockRequest, Operation } from './operation.ts';
import { past } from './past.ts';

/** Holds a mock's state from where the people and the seed put it, and answers out of it. */
export type Keeper<State> = {
  desk(): Desk<State>;
  answer(operation: Operation<State>, request: MockRequest): Promise<MockReply>;
  /** Out of the state before the last write. */
  staleAnswer(operation: Operation<State>, request: MockRequest): Promise<MockReply>;
  reset(): void;
};

/** A keeper with the definition's initial state. */
export function keeper<State>(
  definition: MockDefinition<State>,
  people: Population,
  seed: number,
  clock: MockClock,
): Keeper<State> {
  const begin = () => {
    const startedAt = clock.now();
    const fresh = (luck = chance(seed)) =>
      definition.initialState(people, { now: () => startedAt, random: luck.random, newUuid: luck.newUuid });
    const luck = chance(seed);
    return { luck, state: fresh(luck), past: past(() => fresh(), seed) };
  };
  let world = begin();
  const desk = (state = world.state, now = clock.now): Desk<State> => {
    const { random, newUuid } = world.luck;
    return { state, now, random, newUuid };
  };
  return {
    desk: () => desk(),
    async answer(operation, request) {
      const { state, luck } = world;
      const at = clock.now();
      const mark = luck.mark();
      const reply = await operation.handle(
        request,
        desk(state, () => at),
      );
      if (operation.writes && reply.status < 300) await world.past.note({ operation, request, at, mark });
      return reply;
    },
    async staleAnswer(operation, request) {
      return operation.handle(request, desk(world.past.state() ?? world.state));
    },
    reset() {
      world = begin();
    },
  };
}
