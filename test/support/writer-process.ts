import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A writer in a process of its own. `lines` is all it said; `ended` its exit code, null when it was killed. */
export type Writer = {
  lines: string[];
  errors(): string;
  until(enough: () => boolean): Promise<void>;
  kill(): Promise<void>;
  ended: Promise<number | null>;
};

/** Starts one of the writers in this folder on a directory, with what `test-disk` is told. */
export function startWriter(
  script: 'store-writer.ts' | 'stock-writer.ts',
  directory: string,
  disk: Record<string, string> = {},
): Writer {
  const here = (file: string) => join(import.meta.dirname, file);
  const child = spawn(process.execPath, ['--import', here('test-disk.ts'), here(script), directory], {
    env: { ...process.env, ...disk },
  });
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

/** The numbers a writer said it had stored. */
export const numbersIn = (lines: readonly string[]): number[] => lines.map(Number).filter((number) => number > 0);
