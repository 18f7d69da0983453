import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../support/lock-file.ts';

const read = async (path: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, '../..', path), 'utf8')) as unknown;
const [project, ...installed] = readLock(await read('package-lock.json'));
const named = (some: typeof installed) => some.map(({ path, license }) => `${path}: ${license}`);

/** What a municipality may use without asking a lawyer, also where it changes or passes it on. */
const forRunning = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']);
/** Beside those, for what we build and test with; of it the built page passes on fonts (OFL-1.1) and wouter (Unlicense), as both allow. */
const forBuilding = new Set([...forRunning, 'MPL-2.0', 'Python-2.0', 'CC-BY-4.0', 'OFL-1.1', 'Unlicense']);

const isAllowed = (license: string | undefined, allowed: ReadonlySet<string>) =>
  (license ?? 'none')
    .replace(/[()]/g, '')
    .split(/ AND | OR /)
    .every((one) => allowed.has(one));

test('licences: only allowed ones, at run time and for building', () => {
  const running = installed.filter((one) => !one.dev && !one.devOptional);
  expect(running.length).toBeGreaterThan(100);
  expect(installed.length).toBeGreaterThan(running.length);
  expect(named(running.filter(({ license }) => !isAllowed(license, forRunning)))).toEqual([]);
  expect(named(installed.filter(({ license }) => !isAllowed(license, forBuilding)))).toEqual([]);
  for (const other of ['GPL-3.0', undefined, 'MIT AND GPL-3.0', 'MIT OR GPL-3.0', 'SEE LICENSE IN x'])
    expect(isAllowed(other, forBuilding), other).toBe(false);
});

test('install scripts: only those that package.json allows', async () => {
  const { allowScripts } = (await read('package.json')) as { allowScripts: Record<string, boolean> };
  const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(scripted.toSorted()).toEqual(Object.keys(allowScripts).toSorted());
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
});

test('lock file: every package from the registry with its sha512, exact versions', () => {
  // An address would lead past the registry: to a repository, a file, another server.
  expect(named(installed.filter(({ resolved, link }) => resolved !== undefined || link))).toEqual([]);
  expect(named(installed.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')))).toEqual([]);
  const ranges = Object.entries({ ...project.dependencies, ...project.optionalDependencies });
  expect(ranges.length).toBeGreaterThan(10);
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
