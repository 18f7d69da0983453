import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize } from 'node:v8';
import { zstdDecompress } from 'node:zlib';

/** A database's directory as data: the files by their paths, `null` for a folder; and the version of PGlite that made it. */
export type EmptyDatabase = { pglite: string; files: ReadonlyMap<string, Uint8Array | null> };

/** Where the empty database is kept that `npm run generate` makes: v8's serialization of it, compressed by zstd. */
export const keptAt: string = join(import.meta.dirname, 'empty-database.zst');

/** Reads what every embedded database begins as. */
export async function readEmptyDatabase(): Promise<EmptyDatabase> {
  return deserialize(await promisify(zstdDecompress)(await readFile(keptAt))) as EmptyDatabase;
}
