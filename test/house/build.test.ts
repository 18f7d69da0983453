import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { buildGateway } from '../../scripts/build/gateway.ts';
import { madeOfFile, prebuilt, type MadeOf } from '../../src/start/prebuilt.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';
import { clientOf } from '../support/client.ts';

let home: string;
let folder: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'helhed-build-'));
  folder = join(home, 'gateway');
  await buildGateway(folder);
}, 60_000);
afterAll(() => rm(home, { recursive: true }));

test('npm run build: the bundled gateway starts, answers and stops on SIGTERM', async () => {
  const mocks = await startMocks();
  createKeyRing(join(home, 'data/keys.json'));
  const child = spawn(process.execPath, [join(folder, 'start.js')], {
    env: {
      ...process.env,
      ...mocks.environment,
      NODE_ENV: 'production',
      TRUSTED_DOCUMENTS: 'any',
      PORT: '0',
      DATA_DIR: join(home, 'data'),
      DRAIN_SECONDS: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  try {
    const { ask, cpr: cprOf } = clientOf(await addressSaid(child.stdout), mocks);
    const cpr = cprOf('both with a joint plan');
    const { data, errors } = await ask(
      'mette',
      'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { sources { area { key } state } } }',
      { cpr },
    );
    expect({ data, errors }).toEqual({
      data: {
        citizenByCpr: {
          sources: [
            { area: { key: 'employment' }, state: 'FRESH' },
            { area: { key: 'social' }, state: 'FRESH' },
          ],
        },
      },
    });
  } finally {
    child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    await mocks.close();
  }
}, 60_000);

test('the bundle is used only while no source file has changed', async () => {
  expect(prebuilt(folder)).toMatch(/^file:.*start\.js$/);
  expect(prebuilt(join(home, 'nothing here'))).toBeNull();
  const said = join(folder, madeOfFile);
  const madeOf = JSON.parse(await readFile(said, 'utf8')) as MadeOf;
  expect(madeOf.files).toEqual(
    expect.arrayContaining(['package-lock.json', 'src/gateway.ts', 'adapters/http.ts', 'src/domain/dates.ts']),
  );
  // As if it had been made when one of them was another.
  await writeFile(said, JSON.stringify({ ...madeOf, files: madeOf.files.with(1, 'README.md') }));
  expect(prebuilt(folder)).toBeNull();
  // As if one of them had gone since.
  await writeFile(said, JSON.stringify({ ...madeOf, files: madeOf.files.with(1, 'src/no-longer-there.ts') }));
  expect(prebuilt(folder)).toBeNull();
});

async function addressSaid(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const { message, address } = JSON.parse(line) as { message: string; address: string };
    if (message === 'Ready') return address;
  }
  throw new Error('The gateway ended before it was ready');
}
