import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Lists the files a gateway was built of, by their paths from the repository's root, and the SHA-256 of all their
 * bytes.
 */
export type MadeOf = { files: string[]; sha256: string };

const root = join(import.meta.dirname, '../..');

/** Where `npm run build` puts the gateway in one piece. */
export const buildFolder: string = join(root, 'dist/gateway');

/** The file in that folder that starts it, and the one that says what it was made of. */
export const [entryFile, madeOfFile] = ['start.js', 'made-of.json'];

/** The address of the gateway that was built; null where there is none, or one of other sources than those that stand here now. */
export function prebuilt(folder: string = buildFolder): string | null {
  try {
    const { files, sha256 } = JSON.parse(readFileSync(join(folder, madeOfFile), 'utf8')) as MadeOf;
    return fingerprint(files) === sha256 ? pathToFileURL(join(folder, entryFile)).href : null;
  } catch {
    return null;
  }
}

/** The SHA-256 of all these files' bytes, in their order. */
export const fingerprint = (files: readonly string[]): string =>
  hash('sha256', Buffer.concat(files.map((file) => readFileSync(join(root, file)))));
