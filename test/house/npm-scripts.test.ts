import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('npm scripts run in any shell: none sets environment variables', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [name, command] of Object.entries(scripts))
    expect([name, command]).toEqual([name, expect.stringMatching(/^[\w-]+( [\w./:-]+)*$/)]);
});

test('npm start: the mocks know own personas (MOCK_PERSONAS), and SIGTERM stops the gateway too', async () => {
  const home = await mkdtemp(join(tmpdir(), 'helhed-npm-'));
  const port = await freePort();
  const MOCK_PERSONAS = join(home, 'personas.json');
  const functions = [{ role: 'caseworker', area: 'employment', unit: 'jobcenter' }];
  await writeFile(MOCK_PERSONAS, JSON.stringify([{ key: 'eva', name: 'Eva Krag', functions, caseworkerIds: {} }]));
  const env = { ...process.env, PORT: String(port), DATA_DIR: home, LOG_LEVEL: 'error', MOCK_PERSONAS };
  for (const mock of ['IDP', 'EMPLOYMENT', 'SOCIAL']) Object.assign(env, { [`MOCK_${mock}_PORT`]: '0' });
  const npm = spawn('npm', ['start'], { cwd: root, env, stdio: 'ignore' });
  const left = once(npm, 'exit');
  const alive = () =>
    fetch(`http://127.0.0.1:${port}/livez`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await until(alive, 60_000);
    const tokens = await fetch(`http://127.0.0.1:${port}/development/tokens`);
    expect(await tokens.json()).toContainEqual(expect.objectContaining({ persona: 'eva' }));
    npm.kill('SIGTERM');
    await left;
    await until(async () => !(await alive()), 10_000);
    expect(await alive()).toBe(false);
  } finally {
    npm.kill('SIGKILL');
    // The gateway that has stopped answering may still be writing its last pages.
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}, 90_000);

async function until(holds: () => Promise<boolean>, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await wait(100)) if (await holds()) return;
  throw new Error('It did not come to that in time');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
