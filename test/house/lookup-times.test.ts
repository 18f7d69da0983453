import { expect, test } from 'vitest';
import { guessByTime } from '../../scripts/lookup-times/guess.ts';

const times = (from: number, step: number) => Array.from({ length: 40 }, (_, at) => from + ((at * step) % 41));

test('timing guess: different times are distinguished, equal times are not', () => {
  expect(guessByTime({ forbidden: times(200, 7), nobody: times(100, 7) })).toEqual({ learnt: 1, hindsight: 1 });
  expect(guessByTime({ forbidden: times(100, 7), nobody: times(200, 7) })).toEqual({ learnt: 1, hindsight: 1 });
  const same = guessByTime({ forbidden: times(100, 7), nobody: times(100, 7) });
  expect(same).toEqual({ learnt: 0.5, hindsight: 0.5 });
});
