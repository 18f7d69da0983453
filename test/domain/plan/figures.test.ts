import { expect, test } from 'vitest';
import { hiddenNumbers } from '../../../src/domain/plan/figures.ts';

const cells = { total: 55, open: 26, EMPLOYMENT: 5, EDUCATION: 19, OTHER: 5 };

test('four of 55 are hidden, and the next with them, or they could be worked out', () => {
  expect([...hiddenNumbers(cells, 'total')]).toEqual([]);
  expect([...hiddenNumbers({ ...cells, EMPLOYMENT: 4, OTHER: 6 }, 'total')]).toEqual(['EMPLOYMENT', 'OTHER']);
  expect([...hiddenNumbers({ total: 3, open: 3, OTHER: 0 }, 'total')]).toEqual(['open', 'total']);
  expect([...hiddenNumbers({ total: 8, open: 4, OTHER: 4 }, 'total')].toSorted()).toEqual(['OTHER', 'open', 'total']);
});

test('of equal numbers all are the next one', () => {
  const hidden = hiddenNumbers({ total: 11, open: 5, EMPLOYMENT: 5, OTHER: 1, EDUCATION: 0 }, 'total');
  expect([...hidden].toSorted()).toEqual(['EMPLOYMENT', 'OTHER', 'open']);
});

/** Lists every row of so many numbers from 0 to `most`. */
const everyRow = (length: number, most: number): number[][] =>
  length === 0
    ? [[]]
    : everyRow(length - 1, most).flatMap((row) => Array.from({ length: most + 1 }, (_, one) => [...row, one]));

test.each([2, 3, 4])(
  'of %i numbers and their total no hidden one can be worked out, by somebody who knows the rule (promise 26)',
  (length) => {
    const looksAlike = Map.groupBy(everyRow(length, 9), (row) => {
      const all: [string, number][] = [...row.entries()].map(([index, count]) => [`c${index}`, count]);
      all.push(['total', row.reduce((sum, one) => sum + one, 0)]);
      const hidden = hiddenNumbers(Object.fromEntries(all), 'total');
      return JSON.stringify(all.map(([name, count]) => (hidden.has(name) ? null : count)));
    });
    const known: string[] = [];
    for (const [shown, rows] of looksAlike)
      for (const [index, count] of (JSON.parse(shown) as (number | null)[]).entries()) {
        const possible = new Set(rows.map((row) => row[index] ?? row.reduce((sum, one) => sum + one, 0)));
        if (count === null && possible.size < 2) known.push(`${index} of ${shown}`);
      }
    expect(known).toEqual([]);
  },
);
