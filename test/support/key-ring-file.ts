import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

type Content = { current: string; keys: Record<string, string>; pseudonym: string };

/**
 * Makes a temporary path for a key ring, removed at the end of the test, or when `atEnd` says. `loadKeys` makes the
 * ring.
 */
export function keyRingFile(atEnd: (remove: () => void) => void = onTestFinished) {
  const directory = mkdtempSync(join(tmpdir(), 'helhed-keys-'));
  atEnd(() => rmSync(directory, { recursive: true }));
  const path = join(directory, 'keys.json');
  const content = () => JSON.parse(readFileSync(path, 'utf8')) as Content;
  const write = (ring: unknown) => writeFileSync(path, typeof ring === 'string' ? ring : JSON.stringify(ring));
  return {
    path,
    content,
    write,
    /** Adds a key and makes it the current one. */
    rotate(id: string) {
      const ring = content();
      write({ ...ring, current: id, keys: { ...ring.keys, [id]: randomBytes(32).toString('base64') } });
    },
    forget(id: string) {
      const { [id]: _, ...keys } = content().keys;
      write({ ...content(), keys });
    },
  };
}
