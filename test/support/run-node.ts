import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The end of a run: the exit code, and both outputs, also as they came one after the other. */
export type Ran = { code: number | null; out: string; err: string; said: string };

/** Runs a file of this project with Node until it ends. `env` is its whole environment, by default ours. */
export async function runNode(
  [file, ...args]: readonly [file: string, ...args: string[]],
  { env = process.env, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [file, ...args], { cwd: join(import.meta.dirname, '../..'), env });
  const ran: Ran = { code: null, out: '', err: '', said: '' };
  for (const [stream, name] of [
    [child.stdout, 'out'],
    [child.stderr, 'err'],
  ] as const)
    stream.setEncoding('utf8').on('data', (text: string) => {
      ran[name] += text;
      ran.said += text;
    });
  child.stdin.end(input);
  await once(child, 'close');
  return { ...ran, code: child.exitCode };
}
