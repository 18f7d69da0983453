import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const path = `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`;

/** A part of the check, by what it looks after, and the command that does. */
type Step = { name: string; command: readonly [string, ...string[]] };

const quick: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'form of the schema', command: ['eslint', 'schema'] },
  { name: 'types', command: ['tsc', '-p', root] },
  { name: 'types of the page', command: ['tsc', '-p', 'web'] },
  { name: 'generated code', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
];

/** Runs a step; a `quiet` one prints its output only when it fails. */
function run({ name, command: [program, ...args] }: Step, quiet: boolean): Promise<boolean> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, TESTS: 'all' },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const heard: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => heard.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => heard.push(chunk));
    const end = (passed: boolean) => {
      if (!passed) process.stdout.write(Buffer.concat(heard));
      console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      resolve(passed);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs the tests and counts them; a test file that could not even start counts as one that failed. */
async function runTests(): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  const report = join(folder, 'tests.json');
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] as const;
  const ok = await run({ name: 'tests', command }, false);
  const counts = await readFile(report, 'utf8').then(
    (text) => JSON.parse(text) as { numPassedTests: number; numFailedTests: number },
    () => ({ numPassedTests: 0, numFailedTests: 0 }),
  );
  await rm(folder, { recursive: true });
  return { passed: counts.numPassedTests, failed: ok ? 0 : Math.max(1, counts.numFailedTests) };
}

const outcomes = await Promise.all(quick.map(async (step) => ({ ...step, passed: await run(step, true) })));
const tests = await runTests();
const failed = [...outcomes.filter((one) => !one.passed).map(({ name }) => name), ...(tests.failed ? ['tests'] : [])];

if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
const stepsFailed = outcomes.filter((one) => !one.passed).length;
console.log(`${tests.passed + outcomes.length - stepsFailed} passed, ${tests.failed + stepsFailed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
