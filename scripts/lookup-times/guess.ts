/** The durations of look-ups in milliseconds: of people who exist and may not be seen, and of nobody, in turn. */
export type Times = { forbidden: readonly number[]; nobody: readonly number[] };

/**
 * The share of look-ups guessed right, from 0 to 1: `learnt` by a threshold found on the other half, `hindsight` by the
 * best of all.
 */
export type Guessed = { learnt: number; hindsight: number };

type Threshold = { at: number; slowerIsForbidden: boolean };

/** Measures how well the two kinds are told apart by time alone; a coin would guess half right. */
export function guessByTime(times: Times): Guessed {
  const half = (which: 0 | 1): Times => ({
    forbidden: times.forbidden.filter((_, at) => at % 2 === which),
    nobody: times.nobody.filter((_, at) => at % 2 === which),
  });
  return {
    learnt: rightBy(bestFor(half(0)), half(1)),
    hindsight: rightBy(bestFor(times), times),
  };
}

function bestFor(times: Times): Threshold {
  const all = [...times.forbidden, ...times.nobody].flatMap((at) => [
    { at, slowerIsForbidden: true },
    { at, slowerIsForbidden: false },
  ]);
  return all.reduce((best, one) => (rightBy(one, times) > rightBy(best, times) ? one : best));
}

function rightBy({ at, slowerIsForbidden }: Threshold, { forbidden, nobody }: Times): number {
  const right = [
    ...forbidden.filter((ms) => ms >= at === slowerIsForbidden),
    ...nobody.filter((ms) => ms >= at !== slowerIsForbidden),
  ];
  return right.length / (forbidden.length + nobody.length);
}
