import { expect, test } from 'vitest';
import { ours } from '../support/source-files.ts';

const files = await ours('src', 'adapters', 'mocks', 'test', 'scripts');
const product = files.filter(({ path }) => /^(src|adapters|mocks)\//.test(path));
const at = (share: number, sizes: readonly number[]) =>
  sizes.toSorted((a, b) => a - b)[Math.ceil(share * sizes.length) - 1] ?? 0;

test('the list of source files is not empty', () => {
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['src/domain/result.ts', 'test/house/files.test.ts']),
  );
  expect(files.some(({ path }) => path.startsWith('src/generated/'))).toBe(false);
});

test('file names: kebab-case, no utils, helpers or shared', () => {
  const odd = files.filter(
    ({ path }) => !path.split('/').every((name) => /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?(\.ts)?$/.test(name)),
  );
  const vague = files.filter(({ path }) =>
    /(^|[/-])(utils?|helpers?|managers?|misc|common|shared|types?|constants?)(\.ts$|\/)/.test(path),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
  expect(vague.map(({ path }) => path)).toEqual([]);
});

test('re-exports: only in the index files of adapters and mocks', () => {
  const door = /^((adapters|mocks)(\/[a-z-]+)?\/index|adapters\/http|mocks\/kit\/mock)\.ts$/;
  const indexes = files.filter(({ path }) => path.endsWith('/index.ts') && !door.test(path));
  const passing = files.filter(
    ({ path, text }) => !door.test(path) && /^export (type )?(\*|\{[^}]*\})( as \w+)? from/m.test(text),
  );
  expect(indexes.map(({ path }) => path)).toEqual([]);
  expect(passing.map(({ path }) => path)).toEqual([]);
});

test('file size: median at most 80 lines, 90th percentile at most 150', () => {
  const sizes = product.map(({ text }) => text.split('\n').length - 1);
  expect(at(0.5, sizes)).toBeLessThanOrEqual(80);
  expect(at(0.9, sizes)).toBeLessThanOrEqual(150);
});

test('no comment puts work off', () => {
  const putOff = /\b(T[O]DO|F[I]XME|X[X]X)\b/;
  expect(files.filter(({ text }) => putOff.test(text)).map(({ path }) => path)).toEqual([]);
});
