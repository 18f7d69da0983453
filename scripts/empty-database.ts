import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { serialize } from 'node:v8';
import { constants, zstdCompressSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { keptAt, readEmptyDatabase, type EmptyDatabase } from '../src/platform/database/empty-database.ts';

const pglite = join(import.meta.dirname, '../node_modules/@electric-sql/pglite/package.json');

/** Checks that the empty database in the repository was made by the installed PGlite. */
export async function emptyDatabaseIsCurrent(): Promise<boolean> {
  const kept = await readEmptyDatabase().catch(() => null);
  return kept?.pglite === (await installedVersion());
}

/**
 * Makes the empty database that embedded ones begin as: initdb's result, with as little as possible to write at a first
 * start.
 */
export async function makeEmptyDatabase(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'helhed-empty-'));
  const settings = ['-c', 'wal_recycle=off'];
  const database = await PGlite.create(directory, { startParams: [...PGlite.defaultStartParams, ...settings] });
  // Nobody makes further databases from these templates, and they are two thirds of the files.
  for (const name of ['template0', 'template1']) {
    await database.exec(`alter database ${name} is_template false`);
    await database.exec(`drop database ${name}`);
  }
  // Leaves the log of how it was made behind.
  await database.exec('select pg_switch_wal(); checkpoint');
  await database.close();
  const made: EmptyDatabase = { pglite: await installedVersion(), files: await filesIn(directory) };
  await writeFile(keptAt, compressed(serialize(made)));
  await rm(directory, { recursive: true });
}

async function installedVersion(): Promise<string> {
  return (JSON.parse(await readFile(pglite, 'utf8')) as { version: string }).version;
}

/** Folders come before what is in them. */
async function filesIn(directory: string): Promise<EmptyDatabase['files']> {
  const files = new Map<string, Uint8Array | null>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(directory, path), entry.isDirectory() ? null : new Uint8Array(await readFile(path)));
  }
  return new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function compressed(bytes: Buffer): Buffer {
  const params = { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 27 };
  return zstdCompressSync(bytes, { params });
}
