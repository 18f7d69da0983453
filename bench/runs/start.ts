import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { quantile } from '../measure/numbers.ts';
import { compiled, cores, start as startProcess } from '../measure/process.ts';
import { when } from '../report/page.ts';
import { markdown } from '../report/table.ts';
import type { Upstreams } from '../upstream/main.ts';
import type { Order, Report } from './report.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';

const starts = 5;
const gateway = join(import.meta.dirname, '../../src/main.ts');
const build = join(import.meta.dirname, '../../scripts/build.ts');

/** From the command to its being ready, in production mode, built, the database and the compiled code there from the time before. */
export async function start({ say }: Order): Promise<Report> {
  execFileSync(process.execPath, [build], { stdio: 'inherit' });
  const upstreams = await startProcess('upstream/main.ts', cores.other, {});
  const { environment } = upstreams.ready as Upstreams;
  const server = process.env['TEST_DATABASE_URL'];
  const engines = { embedded: {}, ...(server && { postgres: { DATABASE_URL: server } }) };
  const told: Record<string, { medianMs: number; ms: number[] }> = {};
  try {
    for (const [engine, more] of Object.entries(engines)) {
      const folder = await mkdtemp(join(tmpdir(), 'helhed-start-'));
      createKeyRing(join(folder, 'keys.json'));
      const env = {
        ...environment,
        ...more,
        NODE_COMPILE_CACHE: compiled,
        NODE_ENV: 'production',
        TRUSTED_DOCUMENTS: 'any',
        PORT: '0',
        DATA_DIR: folder,
        DRAIN_SECONDS: '0',
      };
      await once(env);
      const ms: number[] = [];
      while (ms.length < starts) ms.push(Math.round(await once(env)));
      told[engine] = { medianMs: quantile(ms, 0.5), ms };
      say(`${engine}: ${ms.join(', ')} ms`);
      await rm(folder, { recursive: true });
    }
  } finally {
    upstreams.stop();
  }
  const rows = Object.entries(told).map(([engine, { medianMs, ms }]) => [
    engine,
    medianMs,
    Math.min(...ms),
    Math.max(...ms),
  ]);
  const page = [
    when(`${starts} starts each, after one that does not count.`),
    markdown(['database', 'ms to ready, median', 'least', 'most'], rows),
  ].join('\n\n');
  return { results: { start: told }, page, wrong: [] };
}

/** Starts the gateway as its users do, and stops it in good order when it has said that it is ready; gives the milliseconds. */
async function once(env: Readonly<Record<string, string>>): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [gateway], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('"Ready"')) continue;
    const ms = performance.now() - began;
    child.kill('SIGTERM');
    await gone;
    return ms;
  }
  throw new Error('The gateway ended before it was ready');
}
