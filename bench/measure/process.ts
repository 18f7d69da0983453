import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadsOf } from './threads.ts';

/** The cores: everything measured runs on the first, and everything that measures or is asked on the second. */
export const cores = { measured: 0, other: 1 };

/** A process of the bench's own, pinned to a core. */
export type Pinned = {
  pid: number;
  /** Sends a message and waits for the next one that comes back. */
  ask<Reply>(message: object): Promise<Reply>;
  /** Time on the core so far, of all its threads, in milliseconds. */
  cpuMs(): number;
  rssMb(): number;
  /** Halts it where it is, so that it costs nothing while others are measured; `wake` lets it go on. */
  halt(): void;
  wake(): void;
  stop(): void;
};

/** Where code that was compiled is kept for the next start, as `npm run serve` keeps it. */
export const compiled = join(import.meta.dirname, '../../node_modules/.cache/helhed/compiled');

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    console.error(`Stopped by ${signal}`);
    process.exit(1);
  });

/** Starts a file of the bench in a process pinned to a core; gives what it says when it is ready. */
export async function start(
  file: string,
  core: number,
  env: Readonly<Record<string, string>>,
): Promise<Pinned & { ready: unknown }> {
  const path = join(import.meta.dirname, '..', file);
  const child = spawn(
    'taskset',
    ['-c', String(core), process.execPath, '--disable-warning=ExperimentalWarning', path],
    {
      env: { NODE_COMPILE_CACHE: compiled, ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  const heard: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => heard.push(chunk));
  const ready = await reply<{ ready: unknown }>(child, () => Buffer.concat(heard).toString());
  const pid = child.pid ?? 0;
  return {
    ready: ready.ready,
    pid,
    ask<Reply>(message: object) {
      const answer = reply<Reply>(child, () => Buffer.concat(heard).toString());
      child.send(message);
      return answer;
    },
    cpuMs: () => cpuMsOf(pid),
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    halt: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    stop: () => void child.kill('SIGKILL'),
  };
}

function reply<Reply>(child: ChildProcess, heard: () => string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`A process of the bench ended:\n${heard().slice(-2_000)}`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message as Reply);
    });
  });
}

/** Time on a core of all threads of a process, in milliseconds. */
export const cpuMsOf = (pid: number): number => [...threadsOf(pid).values()].reduce((sum, ms) => sum + ms, 0);
