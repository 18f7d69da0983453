import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe } from 'vitest';
import { startEmbedded } from '../../src/platform/database/embedded.ts';
import { openDatabase, type Database, type DatabaseParts } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';

/** An empty database of its own. `open` may be called again after a `close`; on PostgreSQL also before. */
export type TestDatabase = {
  where: Pick<DatabaseParts, 'url' | 'dataDir'>;
  open(parts?: Partial<DatabaseParts>): Promise<Database>;
  remove(): Promise<void>;
};

export type Engine = { name: Database['engine']; fresh(): Promise<TestDatabase> };

const server = process.env['TEST_DATABASE_URL'];

/** Tells the same story on each engine there is: the embedded one, and PostgreSQL where TEST_DATABASE_URL says. */
export function forEachEngine(story: (engine: Engine) => void): void {
  const engines: Engine[] = [{ name: 'embedded', fresh: freshEmbedded }];
  if (server) engines.push({ name: 'postgres', fresh: () => freshOnServer(server) });
  for (const engine of engines) {
    describe(`on the engine ${engine.name}`, () => {
      story(engine);
    });
  }
}

/** An empty embedded database in a directory of its own, copied from one made once: making one takes seconds. */
export async function freshEmbedded(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'helhed-store-'));
  await cp(await template(), join(dataDir, 'postgres'), { recursive: true });
  return testDatabase({ dataDir }, () => rm(dataDir, { recursive: true }));
}

async function freshOnServer(url: string): Promise<TestDatabase> {
  const name = `helhed_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const dataDir = await mkdtemp(join(tmpdir(), 'helhed-store-'));
  return testDatabase({ url: own.href, dataDir }, async () => {
    await asAdmin(url, `drop database ${name} with (force)`);
    await rm(dataDir, { recursive: true });
  });
}

function testDatabase(where: TestDatabase['where'], remove: () => Promise<void>): TestDatabase {
  return { where, open: (parts) => openDatabase({ ...where, log: createLog('silent'), ...parts }), remove };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

const packages = join(import.meta.dirname, '../../node_modules');

async function template(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packages, '@electric-sql/pglite/package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(packages, '.cache/helhed');
  const made = join(cache, `empty-database-${version}`);
  if (existsSync(made)) return made;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, 'new-'));
  const embedded = await startEmbedded({ directory: aside, stopped: () => process.exit(1) });
  await embedded.close();
  // Test files run side by side: the first one to finish has made it for all.
  await rename(join(aside, 'postgres'), made).catch(() => {});
  await rm(aside, { recursive: true });
  return made;
}
