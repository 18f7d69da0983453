import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A source file: its path from the root, with `/`, and its text. */
export type SourceFile = { path: string; text: string };

/** Lists every TypeScript file under these folders that a person writes, without generated ones. */
export async function ours(...folders: readonly string[]): Promise<SourceFile[]> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const paths = entries
    .flat()
    .filter((one) => one.isFile() && one.name.endsWith('.ts'))
    .map((one) => relative(root, join(one.parentPath, one.name)));
  const written = paths.filter((path) => !/^src\/generated\/|node_modules\//.test(path)).toSorted();
  return Promise.all(written.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}
