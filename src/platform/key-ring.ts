import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Log } from './log.ts';

/** The master keys, by number (1–255), and the one that pseudonyms are made with, which is never rotated. */
export type KeyRing = { current: number; keys: ReadonlyMap<number, Buffer>; pseudonym: Buffer };

const key = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32);

const keyId = z.string().regex(/^k([1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/);

const file = z
  .strictObject({ current: keyId, keys: z.record(keyId, key), pseudonym: key })
  .refine(({ current, keys }) => current in keys);

/**
 * Reads `{current: 'k1', keys: {k1: …}, pseudonym: …}`, each key 32 bytes in base64, k1 to k255. Rotating is adding a key
 * and naming it current; old ones stay, to read what was written with them. Makes the file where there is none.
 */
export function readKeyRing(path: string, log?: Log): KeyRing {
  const text = readOrCreate(path, log);
  const ring = file.safeParse(jsonOrNull(text)).data;
  if (!ring)
    throw new Error(
      `The key ring ${path} is not {current: 'k1', keys: {k1: …}, pseudonym: …} with 32 bytes in base64 each`,
    );
  const numbered = Object.entries(ring.keys).map(([id, bytes]) => [numberOf(id), bytes] as const);
  return { current: numberOf(ring.current), keys: new Map(numbered), pseudonym: ring.pseudonym };
}

const numberOf = (id: string) => Number(id.slice(1));

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readOrCreate(path: string, log?: Log): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (statSync(path).mode & 0o007) log?.warn('Everyone on this machine may read the key ring');
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  create(path);
  log?.warn('There was no key ring, so one was made: keep a copy of it apart from the database');
  return readFileSync(path, 'utf8');
}

/** Written aside, synced, then linked to its name: never half a file, and of several that start together one wins. */
function create(path: string): void {
  const fresh = () => randomBytes(32).toString('base64');
  const aside = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside, `${JSON.stringify({ current: 'k1', keys: { k1: fresh() }, pseudonym: fresh() }, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
  const directory = openSync(dirname(path), 'r');
  fsyncSync(directory);
  closeSync(directory);
}
