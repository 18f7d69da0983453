import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ShortLivedMap } from '../../src/domain/short-lived-map.ts';

const key = fc.integer({ min: 0, max: 9 });
const step = fc.oneof(
  { weight: 50, arbitrary: fc.record({ does: fc.constant('set' as const), key, value: fc.nat() }) },
  { weight: 50, arbitrary: fc.record({ does: fc.constant('delete' as const), key }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('clear' as const) }) },
);

test('holds what a map holds, in the same order, however much comes and goes', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 1_000, size: 'max' }), (steps) => {
      const [ours, plain] = [new ShortLivedMap<number, number>(), new Map<number, number>()];
      for (const one of steps) {
        if (one.does === 'set') {
          ours.set(one.key, one.value);
          plain.set(one.key, one.value);
        } else if (one.does === 'delete') expect(ours.delete(one.key)).toBe(plain.delete(one.key));
        else {
          ours.clear();
          plain.clear();
        }
        expect([ours.size, ours.first()]).toEqual([plain.size, [...plain][0]]);
        for (let at = 0; at <= 9; at++) expect(ours.get(at)).toBe(plain.get(at));
      }
    }),
    { numRuns: 20 },
  );
});
