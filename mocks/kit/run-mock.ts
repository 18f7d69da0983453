import type { MockClock } from './clock.ts';
import { playable, type Faults } from './faults.ts';
import { handsOperation, listedHands } from './hand.ts';
import type { Journal } from './journal.ts';
import { requestWith, type MockState } from './mock-state.ts';
import type { MockDefinition } from './operation.ts';
import type { RandomSource } from './random-source.ts';
import type { RunningMock } from './running-mock.ts';
import { readSaved, saved } from './saved.ts';

type Parts<State> = {
  definition: MockDefinition<State>;
  state: MockState<State>;
  faults: Faults<State>;
  /** The run of chance of faults with a probability. */
  chance: RandomSource;
  journal: Journal;
  clock: MockClock;
  group: readonly RunningMock[];
};

/** Makes the controls of a mock that listens somewhere. */
export function runningMock<State>(
  { definition, state, faults, chance, journal, clock, group }: Parts<State>,
  where: Pick<RunningMock, 'url' | 'port' | 'close'>,
): RunningMock<State> {
  const { name, setUp = null, openapi, operations, hands = [] } = definition;
  const stateNow = () => state.context().state;
  return {
    ...where,
    name,
    group,
    get people() {
      return state.people();
    },
    about: () => ({
      name,
      setUp,
      describesItself: openapi !== undefined,
      operations: operations.map((one) => ({ name: one.name, faults: playable(one) })),
      mocks: group.map((one) => ({ name: one.name, port: one.port })),
    }),
    state: stateNow,
    summary: () => definition.summary(stateNow()),
    calls: journal.entries,
    clearCalls: journal.clear,
    faults,
    hands: () => listedHands(hands),
    hand: async (order) => (await state.answer(handsOperation(hands), requestWith(order))).body,
    addPerson: state.addPerson,
    save: () =>
      saved(definition, stateNow(), {
        aheadMs: clock.now().getTime() - Date.now(),
        faults: faults.rules(),
        marks: { state: state.mark(), faults: chance.mark() },
        people: state.people(),
      }),
    load(from) {
      const { aheadMs, marks, read, people, faults: rules } = readSaved(definition, from);
      faults.replace(rules);
      state.replace(read, people, marks.state);
      chance.rewind(marks.faults);
      clock.reset();
      clock.advance(aheadMs);
      journal.clear();
    },
    clock,
    reset() {
      clock.reset();
      state.reset();
      faults.clear();
      journal.clear();
    },
  };
}
