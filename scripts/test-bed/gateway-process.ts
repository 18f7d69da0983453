import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A gateway in a process of its own, whose output and files all stay in one folder. */
export type GatewayProcess = { url: string; stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> };

const main = join(import.meta.dirname, '../../src/main.ts');
const startMs = 60_000;

/**
 * Starts a gateway in production mode. Its output goes to `output.log`; its working and temporary folders are in the
 * same folder.
 */
export async function startGatewayIn(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<GatewayProcess> {
  const [cwd, TMPDIR] = [join(folder, 'standing'), join(folder, 'temporary')];
  for (const place of [cwd, TMPDIR]) mkdirSync(place, { recursive: true });
  const path = join(folder, 'output.log');
  const output = openSync(path, 'a');
  const before = statSync(path).size;
  const env = {
    LOG_LEVEL: 'info',
    ...environment,
    TMPDIR,
    HOME: TMPDIR,
    NODE_ENV: 'production',
    TRUSTED_DOCUMENTS: 'any',
    PORT: '0',
  };
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', output, output] });
  const takeAlong = () => child.kill('SIGKILL');
  process.once('exit', takeAlong);
  child.once('exit', () => process.off('exit', takeAlong));
  closeSync(output);
  const url = await addressOf(child, () => readFileSync(path).subarray(before).toString());
  return {
    url,
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

/** Returns the gateway's address, which it logs when it is ready. */
async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  for (const end = Date.now() + startMs; Date.now() < end && child.exitCode === null; await wait(50)) {
    const address = /"address":"([^"]+)".*"message":"Ready"|"message":"Ready".*"address":"([^"]+)"/.exec(said());
    if (address) return address[1] ?? address[2] ?? '';
  }
  child.kill('SIGKILL');
  throw new Error(`The gateway did not start: ${said().slice(-500)}`);
}
