import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFaults } from '../../scripts/planted-faults/faults.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const [, promises = ''] = page.split('## Promises, and what proves them');
const rows = promises
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Promise|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const filesIn = (cell = '') => [...cell.matchAll(/`([\w./-]+)`/g)].map(([, path]) => path!);

test('docs/security.md: every row names code and tests that exist', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const [, promise, code, tests] of rows) {
    expect(filesIn(code).length, promise).toBeGreaterThan(0);
    expect(filesIn(tests).length, promise).toBeGreaterThan(0);
    expect(
      filesIn(tests).filter((path) => !/^test\/.*\.test\.ts$/.test(path)),
      promise,
    ).toEqual([]);
  }
  const named = rows.flatMap(([, , code, tests]) => [...filesIn(code), ...filesIn(tests)]);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('docs/security.md: each of the promises 19 to 27 has its row, or a reason', () => {
  const said = new Set(rows.map(([, promise]) => Number(/^\d+/.exec(promise ?? '')?.[0])));
  const missing = [19, 20, 21, 22, 23, 24, 25, 26, 27].filter((number) => !said.has(number));
  for (const number of missing) expect(promises).toContain(`Promise ${number} (`);
  expect(missing).toEqual([26]);
});

test('docs/security.md: each promise has its planted fault with its tests, or a reason', () => {
  const [, listed = ''] = page.split('## Planted faults');
  const rowsOf = listed
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  const promised = [...new Set(rowsOf.map((row) => Number(/\d+/.exec(row)?.[0])))];
  expect(promised).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  const planted = new Set(plantedFaults.map(({ promise }) => promise));
  expect(promised.filter((number) => !planted.has(number))).toEqual([26]);
  for (const { promise, fault, tests } of plantedFaults) {
    const row = rowsOf.find((one) => one.startsWith(`| ${promise} `) && one.includes(`| ${fault} `));
    expect(row, fault).toBeDefined();
    expect(filesIn(row)).toEqual(tests);
  }
});

test.each(plantedFaults)('planted fault, its text is still in the code: $fault', ({ file, text, instead, tests }) => {
  expect(readFileSync(join(root, file), 'utf8').split(text)).toHaveLength(2);
  expect(instead).not.toBe(text);
  expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
