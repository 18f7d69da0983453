import { expect, test } from 'vitest';
import { memoizeLast } from '../../adapters/http/memoize-last.ts';

test('what came of the latest is not made again; what comes before or after it is, and so is nothing at all', () => {
  const made: (string | undefined)[] = [];
  const lengthOf = memoizeLast((word: string | undefined) => {
    made.push(word);
    return word?.length ?? null;
  });
  expect([undefined, undefined, 'en', 'en', 'tre', 'en'].map((word) => lengthOf(word))).toEqual([
    null,
    null,
    2,
    2,
    3,
    2,
  ]);
  expect(made).toEqual([undefined, 'en', 'tre', 'en']);
});
