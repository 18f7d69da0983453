import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Gateways in processes of their own, as in production, killed again and again until told to stop. */
export type Gateways = {
  urls: readonly string[];
  kills(): number;
  /** No more killing; resolves when all are up. */
  stopKilling(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Options of the gateways: their environment beside the port, and the shortest and longest life of one, in
 * milliseconds.
 */
export type GatewaysOrder = {
  count: number;
  environment: Readonly<Record<string, string>>;
  folder: string;
  life: readonly [number, number];
};

const root = join(import.meta.dirname, '../..');
const startMs = 60_000;
const startsAtMost = 3;

/** Starts the gateways; resolves when all are up for the first time, and the killing begins. */
export async function startGateways({ count, environment, folder, life }: GatewaysOrder): Promise<Gateways> {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const over = new AbortController();
  let kills = 0;
  const running = new Map<number, ChildProcess>();

  async function start(port: number): Promise<void> {
    let child = spawnGateway(port, environment, folder);
    running.set(port, child);
    let starts = 1;
    for (const end = Date.now() + startMs; Date.now() < end; await wait(50)) {
      if (await isReady(port)) return;
      if (child.exitCode === null) continue;
      // Somebody else on the machine may have had the port for a moment, while nobody of ours did.
      if ((starts += 1) > startsAtMost) throw new Error('A gateway could not start');
      await wait(500);
      child = spawnGateway(port, environment, folder);
      running.set(port, child);
    }
    throw new Error('A gateway took too long to start');
  }

  async function killAgainAndAgain(port: number): Promise<void> {
    const [least, most] = life;
    for (;;) {
      await wait(least + Math.random() * (most - least), undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted) return;
      await kill(running.get(port), 'SIGKILL');
      kills += 1;
      await start(port);
    }
  }

  await Promise.all(ports.map(start));
  const killing = ports.map(killAgainAndAgain);
  const stopKilling = async () => {
    over.abort();
    await Promise.all(killing);
  };
  return {
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    kills: () => kills,
    stopKilling,
    async close() {
      await stopKilling().catch(() => {});
      await Promise.all(ports.map((port) => kill(running.get(port), 'SIGTERM')));
    },
  };
}

/** Starts a gateway whose output goes into a file of its own. */
function spawnGateway(port: number, environment: GatewaysOrder['environment'], folder: string): ChildProcess {
  const output = openSync(join(folder, `gateway-${port}.log`), 'a');
  const env = { ...environment, PORT: String(port), NODE_ENV: 'production', TRUSTED_DOCUMENTS: 'any' };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', output, output] });
  closeSync(output);
  const takeAlong = () => child.kill('SIGKILL');
  process.once('exit', takeAlong);
  child.once('exit', () => process.off('exit', takeAlong));
  return child;
}

async function kill(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
