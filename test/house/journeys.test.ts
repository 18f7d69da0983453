import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { floors } from '../../oxlint.config.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A file of a journey; `wiredBy`: the file that imports it and hands it in. */
type Stop = { path: string; wiredBy: string | null };

const journeys = read('docs/architecture.md')
  .split(/^## Journey /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n')[0]!,
    stops: [...section.split(/^## /m)[0]!.matchAll(/^\d+\. `([^`]+)`(?: \(handed in by `([^`]+)`\))?:/gm)].map(
      ([, path, wiredBy]): Stop => ({ path: path!, wiredBy: wiredBy ?? null }),
    ),
  }));

const importsOf = (path: string): ReadonlySet<string> =>
  new Set(
    [...read(path).matchAll(/\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g)].map(([, named, dynamic]) =>
      posix.join(dirname(path), named ?? dynamic!),
    ),
  );

/** Returns the folder of a stop: of `src`, of `adapters`, or the file itself at the top of `src`. */
const folderOf = (path: string) =>
  path
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/^(adapters)\/index\.ts$|^(adapters\/http)\.ts$/, '$1$2');

/** Returns the floor of a stop, from the ground up; the adapters are handed in and come last. */
const floorOf = (path: string) => floors.findIndex((floor) => floor.includes(path.split('/')[1]!));

test('docs/architecture.md describes three journeys', () => {
  expect(journeys.map(({ title }) => title.slice(0, 2))).toEqual(['1:', '2:', '3:']);
});

test.each(journeys)('journey $title: every file exists and is imported by one before it', ({ stops }) => {
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
  const unreached = stops.slice(1).filter(({ path, wiredBy }, index) => {
    const before = stops.slice(0, index + 1).map((stop) => stop.path);
    return !(wiredBy ? [wiredBy] : before).some((importer) => importsOf(importer).has(path));
  });
  expect(unreached).toEqual([]);
});

test.each(journeys)('journey $title: runs down the floors and enters no folder twice', ({ stops }) => {
  const folders = stops.map(({ path }) => folderOf(path));
  const entered = folders.filter((folder, index) => folder !== folders[index - 1]);
  expect(entered).toEqual([...new Set(entered)]);
  const inside = stops.map(({ path }) => path).filter((path) => path.startsWith('src/'));
  expect(inside.map(floorOf)).toEqual(inside.map(floorOf).toSorted((one, other) => other - one));
  expect(inside.map(floorOf)).not.toContain(-1);
});
