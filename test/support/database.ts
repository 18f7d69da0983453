import { createHash } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { freshDatabase } from '../../scripts/fresh-database.ts';
import { openDatabase, type Database, type DatabaseOptions } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';

/** An empty database. `open` may be called again after a `close`; on PostgreSQL also before. */
export type TestDatabase = {
  where: Pick<DatabaseOptions, 'url' | 'dataDir'>;
  open(parts?: Partial<DatabaseOptions>): Promise<Database>;
  remove(): Promise<void>;
};

export type Engine = { name: Database['engine']; fresh(): Promise<TestDatabase> };

const server = process.env['TEST_DATABASE_URL'];

const embedded: Engine = { name: 'embedded', fresh: freshEmbedded };
const postgres: Engine | null = server ? { name: 'postgres', fresh: () => freshOnServer(server) } : null;

/** The engine that starts fastest of those available, for tests that do not depend on one. */
export const anyEngine: Engine = postgres ?? embedded;

/**
 * Declares the same tests on each engine: the embedded one, and PostgreSQL where TEST_DATABASE_URL is set. Each kind of access to
 * storage is tested on both, such as locks, transactions, paging and what a restart finds; a journey is run on one, `anyEngine`:
 * PostgreSQL in the check, the embedded one by `npm test`.
 */
export function forEachEngine(story: (engine: Engine) => void): void {
  for (const engine of postgres ? [embedded, postgres] : [embedded]) {
    describe(`on the engine ${engine.name}`, () => {
      story(engine);
    });
  }
}

/** Opens an empty database before the tests of a block and removes it after them. What is returned can be used when it is open. */
export function openedDatabase(engine: Engine = embedded): Database {
  const opened = {} as Database;
  let made: TestDatabase;
  beforeAll(async () => {
    made = await engine.fresh();
    Object.assign(opened, await made.open());
  });
  afterAll(async () => {
    await opened.close();
    await made.remove();
  });
  return opened;
}

/** PGlite, compiled. Each thread compiles it for itself, but for as long as this is held, V8 knows that it has done so before. */
let compiled: Promise<WebAssembly.Module> | undefined;
const compile = async () =>
  WebAssembly.compile(await readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))));

/** Makes an embedded database in a directory of its own, with empty tables, copied from one made once. */
export async function freshEmbedded(): Promise<TestDatabase> {
  await (compiled ??= compile());
  const dataDir = await mkdtemp(join(tmpdir(), 'helhed-store-'));
  cpSync(await template(), join(dataDir, 'postgres'), { recursive: true });
  return testDatabase({ dataDir }, () => rm(dataDir, { recursive: true }));
}

async function freshOnServer(server: string): Promise<TestDatabase> {
  const { url, drop } = await freshDatabase(server);
  const dataDir = await mkdtemp(join(tmpdir(), 'helhed-store-'));
  return testDatabase({ url, dataDir }, async () => {
    await drop();
    await rm(dataDir, { recursive: true });
  });
}

function testDatabase(where: TestDatabase['where'], remove: () => Promise<void>): TestDatabase {
  return { where, open: (parts) => openDatabase({ ...where, log: createLog('silent'), ...parts }), remove };
}

const cache = join(import.meta.dirname, '../../node_modules/.cache/helhed');
const code = join(import.meta.dirname, '../../src/platform/database');

/** Where a database with all its tables is kept, made anew when what makes it has changed. */
async function template(): Promise<string> {
  const made = join(cache, `database-${await fingerprint()}`);
  if (existsSync(made)) return made;
  await mkdir(cache, { recursive: true });
  const outdated = (await readdir(cache)).filter((name) => name.startsWith('database-'));
  const dataDir = await mkdtemp(join(cache, 'new-'));
  await (await openDatabase({ dataDir, log: createLog('silent') })).close();
  // Test files run side by side: the first one to finish has made it for all, and clears up what was before.
  const first = await rename(join(dataDir, 'postgres'), made).then(
    () => true,
    () => false,
  );
  const useless = [dataDir, ...(first ? outdated.map((name) => join(cache, name)) : [])];
  await Promise.all(useless.map((path) => rm(path, { recursive: true, force: true })));
  return made;
}

async function fingerprint(): Promise<string> {
  const all = await readdir(join(code, 'migrations'), { recursive: true });
  const steps = all
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('migrations', name))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of ['empty-database.zst', 'migrations.ts', ...steps]) hash.update(await readFile(join(code, file)));
  return hash.digest('hex').slice(0, 16);
}
