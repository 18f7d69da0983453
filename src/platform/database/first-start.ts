import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readEmptyDatabase, type EmptyDatabase } from './empty-database.ts';

/**
 * Makes an empty database at `home`, unless there is one. It is made aside, synced, and then moved into place, so that a
 * start cut short leaves no half of one.
 */
export async function createDatabase(home: string): Promise<void> {
  if (existsSync(home)) return;
  const aside = `${home}.new`;
  await rm(aside, { recursive: true, force: true });
  await unpack(await readEmptyDatabase(), aside);
  await rename(aside, home);
  await sync(dirname(home));
}

/** Only who runs the gateway may look inside. */
async function unpack({ files }: EmptyDatabase, directory: string): Promise<void> {
  const folders = [directory];
  for (const [path, bytes] of files) if (!bytes) folders.push(join(directory, path));
  for (const folder of folders) await mkdir(folder, { mode: 0o700 });
  const write = async ([path, bytes]: [string, Uint8Array | null]) =>
    bytes && writeFile(join(directory, path), bytes, { mode: 0o600, flush: true });
  await Promise.all([...files].map(write));
  await Promise.all(folders.map(sync));
}

async function sync(path: string): Promise<void> {
  await using file = await open(path);
  await file.sync();
}
