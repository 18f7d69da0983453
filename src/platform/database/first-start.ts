import { existsSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/**
 * Makes an empty database at `home`, unless there is one. It is made aside, synced, and then moved into place, so that a
 * start cut short leaves no half of one.
 */
export async function createDatabase(home: string): Promise<void> {
  if (existsSync(home)) return;
  const aside = `${home}.new`;
  await rm(aside, { recursive: true, force: true });
  const database = await PGlite.create(aside);
  await database.close();
  await syncTree(aside);
  await rename(aside, home);
  await sync(dirname(home));
}

async function syncTree(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  await Promise.all([directory, ...entries.map((entry) => join(entry.parentPath, entry.name))].map(sync));
}

async function sync(path: string): Promise<void> {
  await using file = await open(path);
  await file.sync();
}
