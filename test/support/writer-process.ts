import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A writer in a process of its own. `lines` is its output; `ended` its exit code, null when it was killed. */
export type Writer = {
  lines: string[];
  errors(): string;
  until(enough: () => boolean): Promise<void>;
  kill(): Promise<void>;
  ended: Promise<number | null>;
};

const scripts = {
  /** Our embedded database. */
  ours: fileURLToPath(import.meta.resolve('./store-writer.ts')),
  /** PGlite as it comes. */
  stock: fileURLToPath(import.meta.resolve('./stock-writer.ts')),
};
const disk = import.meta.resolve('./test-disk.ts');

/** Starts a writer on a directory with a test disk's orders (see test-disk.ts); it ends with the test. */
export function startWriter(kind: keyof typeof scripts, directory: string, told: Record<string, string> = {}): Writer {
  const child = spawn(process.execPath, ['--import', disk, scripts[kind], directory], {
    env: { ...process.env, ...told },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  let errors = '';
  const output = createInterface(child.stdout);
  output.on('line', (line) => lines.push(line));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    lines,
    errors: () => errors,
    async until(enough) {
      while (!enough()) {
        const more = await Promise.race([once(output, 'line').then(() => true), ended.then(() => false)]);
        if (!more && !enough()) throw new Error(`The writer ended too early: ${errors}`);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}

/** Returns the numbers that a writer reported as stored. */
export const numbersIn = (lines: readonly string[]): number[] => lines.map(Number).filter((number) => number > 0);
