import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { plantedFaults } from './planted-faults/faults.ts';
import type { PlantedFault } from './planted-faults/planted-fault.ts';

/**
 * `npm run planted-faults`: plants one fault after another in a copy of this folder, and expects the tests named for it to fail.
 * `-- 6 20` tries the faults of those promises only. Exit code 1: a test stayed green, or a fault could not be planted.
 */
const root = join(import.meta.dirname, '..');
const left: ReadonlySet<string> = new Set(['node_modules', '.git', '.data', 'dist']);
const wanted = process.argv.slice(2).map(Number);

/** All of this folder but what is not ours, with the packages as a link. */
async function copied(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'helhed-planted-'));
  await cp(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Counts the failed tests of these files; null where none could run. */
async function failures(copy: string, tests: readonly string[]): Promise<number | null> {
  const program = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [program, 'run', ...tests, '--maxWorkers=1', '--reporter=json', '--outputFile=planted.json'];
  await rm(join(copy, 'planted.json'), { force: true });
  const child = spawn(process.execPath, args, { cwd: copy, stdio: 'ignore', env: { ...process.env, TESTS: 'all' } });
  await once(child, 'close');
  const text = await readFile(join(copy, 'planted.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const { numFailedTests, numTotalTests } = JSON.parse(text) as { numFailedTests: number; numTotalTests: number };
  return numTotalTests > 0 ? numFailedTests : null;
}

/** Plants a fault, runs its tests and takes the fault away again; what came of it, and whether that is right. */
async function tried(copy: string, { file, text, instead, tests }: PlantedFault): Promise<[boolean, string]> {
  const path = join(copy, file);
  const code = await readFile(path, 'utf8');
  if (code.split(text).length !== 2) return [false, `not planted: the text is not there, or not once, in ${file}`];
  await writeFile(
    path,
    code.replace(text, () => instead),
  );
  const failed = await failures(copy, tests);
  await writeFile(path, code);
  if (failed === null) return [false, 'not tried: the tests could not run'];
  return failed > 0 ? [true, `noticed by ${failed}`] : [false, `NOT NOTICED by ${tests.join(' ')}`];
}

const copy = await copied();
try {
  let wrong = 0;
  for (const fault of plantedFaults.filter(({ promise }) => wanted.length === 0 || wanted.includes(promise))) {
    const [right, outcome] = await tried(copy, fault);
    if (!right) wrong += 1;
    console.log(`${right ? 'ok ' : 'NO '} ${fault.promise} ${fault.fault}: ${outcome}`);
  }
  console.log(wrong === 0 ? 'Every fault was noticed.' : `${wrong} went wrong.`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}
