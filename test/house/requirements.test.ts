import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');

/** Lists every text file of these folders and files that may cite a requirement. */
async function citing(...places: readonly string[]): Promise<string[]> {
  const inside = await Promise.all(
    places.map(async (place) =>
      place.endsWith('.md')
        ? [place]
        : (await readdir(join(root, place), { recursive: true })).map((one) => `${place}/${one}`),
    ),
  );
  return inside.flat().filter((path) => /\.(ts|graphql|md)$/.test(path) && !path.startsWith('docs/requirements/'));
}

const numbersOf = (text: string, row: RegExp) => new Set([...text.matchAll(row)].map(([, number]) => Number(number)));
const paths = await citing('src', 'adapters', 'schema', 'docs', 'mocks', 'scripts', 'test', 'README.md');
const texts = await Promise.all(paths.map(async (path) => ({ path, text: await read(path) })));

/** Lists, as `file: number`, what is cited and has no row. */
const withoutRow = (rows: ReadonlySet<number>, cited: (text: string) => number[]) =>
  texts.flatMap(({ path, text }) =>
    cited(text)
      .filter((number) => !rows.has(number))
      .map((number) => `${path}: ${number}`),
  );

test('every cited row of the domain (D33) exists in docs/requirements/domain.md', async () => {
  const rows = numbersOf(await read('docs/requirements/domain.md'), /^- \*\*D(\d+)\*\* /gm);
  expect(rows.size).toBeGreaterThan(60);
  const cited = (text: string) => [...text.matchAll(/\bD(\d{1,3})\b/g)].map(([, number]) => Number(number));
  expect(texts.flatMap(({ text }) => cited(text)).length).toBeGreaterThan(100);
  expect(withoutRow(rows, cited)).toEqual([]);
});

test('every cited promise exists in docs/requirements/promises.md', async () => {
  const rows = numbersOf(await read('docs/requirements/promises.md'), /^\*\*(\d+)\. /gm);
  expect([...rows]).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  const cited = (text: string) =>
    [...text.matchAll(/\bpromises? (\d+(?:(?:, | and | to |–)\d+)*)/gi)].flatMap(([, numbers]) =>
      numbers!.split(/\D+/).map(Number),
    );
  expect(texts.flatMap(({ text }) => cited(text)).length).toBeGreaterThan(60);
  expect(withoutRow(rows, cited)).toEqual([]);
});
