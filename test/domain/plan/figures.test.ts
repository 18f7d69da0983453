import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenNumbers } from '../../../src/domain/plan/figures.ts';

const cells = { total: 55, open: 26, EMPLOYMENT: 5, EDUCATION: 19, OTHER: 5 };

test('four of 55 are hidden, and the next with them, or they could be worked out', () => {
  expect([...hiddenNumbers(cells, 'total')]).toEqual([]);
  expect([...hiddenNumbers({ ...cells, EMPLOYMENT: 4, OTHER: 6 }, 'total')]).toEqual(['EMPLOYMENT', 'OTHER']);
  expect([...hiddenNumbers({ total: 3, open: 3, OTHER: 0 }, 'total')]).toEqual(['open', 'total']);
  expect([...hiddenNumbers({ total: 8, open: 4, OTHER: 4 }, 'total')].toSorted()).toEqual(['OTHER', 'open', 'total']);
});

test('no hidden number can be worked out of what is shown, by somebody who knows the rule (promise 26)', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 });
  const named = (some: readonly number[]) => ({
    ...Object.fromEntries(some.map((count, index) => [`c${index}`, count])),
    total: some.reduce((sum, one) => sum + one, 0),
  });
  const shownOf = (some: readonly number[]) => {
    const all: Record<string, number> = named(some);
    const hidden = hiddenNumbers(all, 'total');
    return JSON.stringify(Object.entries(all).map(([name, count]) => [name, hidden.has(name) ? null : count]));
  };
  const everything = (length: number, most: number): number[][] =>
    length === 0
      ? [[]]
      : everything(length - 1, most).flatMap((some) => Array.from({ length: most + 1 }, (_, one) => [...some, one]));
  const kept = () =>
    fc.assert(
      fc.property(counts, (some) => {
        const hidden = hiddenNumbers(named(some), 'total');
        const shown = shownOf(some);
        const same = everything(some.length, 9).filter((other) => shownOf(other) === shown);
        some.forEach((_, index) => {
          if (hidden.has(`c${index}`)) expect(new Set(same.map((one) => one[index])).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 40 },
    );
  expect(kept).not.toThrow();
});
