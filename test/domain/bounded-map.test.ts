import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundedMap, memoize } from '../../src/domain/bounded-map.ts';

const key = fc.integer({ min: 0, max: 9 });
const step = fc.oneof(
  { weight: 50, arbitrary: fc.record({ does: fc.constant('set' as const), key, value: fc.nat() }) },
  { weight: 50, arbitrary: fc.record({ does: fc.constant('delete' as const), key }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('clear' as const) }) },
);

test('holds the latest so many entries of a map, in the order in which they were set, however much comes and goes', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 1_000, size: 'max' }),
      fc.constantFrom(1, 4, 9, Infinity),
      (steps, most) => {
        const [ours, plain] = [new BoundedMap<number, number>(most), new Map<number, number>()];
        for (const one of steps) {
          if (one.does === 'set') {
            ours.set(one.key, one.value);
            plain.delete(one.key);
            plain.set(one.key, one.value);
            if (plain.size > most) plain.delete([...plain.keys()][0]!);
          } else if (one.does === 'delete') expect(ours.delete(one.key)).toBe(plain.delete(one.key));
          else {
            ours.clear();
            plain.clear();
          }
          expect([ours.size, ours.first(), [...ours]]).toEqual([plain.size, [...plain][0], [...plain]]);
          for (let at = 0; at <= 9; at++) expect(ours.get(at)).toBe(plain.get(at));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('memoize: what came of the latest is not made again; what comes before or after it is, and so is nothing at all', () => {
  const made: (string | undefined)[] = [];
  const lengthOf = memoize((word: string | undefined) => {
    made.push(word);
    return word?.length ?? null;
  }, 1);
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
