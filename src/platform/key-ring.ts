import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
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
 * and naming it current (docs/keys.md); old ones stay, to read what was written with them. Makes the file where there is none.
 */
export function readKeyRing(path: string, log?: Log): KeyRing {
  return ringIn(readOrCreate(path, log), path);
}

/** The key ring in a file that is there. */
export const readExistingKeyRing = (path: string): KeyRing => ringIn(readFileSync(path, 'utf8'), path);

function ringIn(text: string, path: string): KeyRing {
  const ring = file.safeParse(jsonOrNull(text)).data;
  if (!ring)
    throw new Error(
      `The key ring ${path} is not {current: 'k1', keys: {k1: …}, pseudonym: …} with 32 bytes in base64 each`,
    );
  const numbered = Object.entries(ring.keys).map(([id, bytes]) => [numberOf(id), bytes] as const);
  return { current: numberOf(ring.current), keys: new Map(numbered), pseudonym: ring.pseudonym };
}

/** Puts a new key in the ring, to read with; nothing is written with it until it is made current. Gives its number. */
export function addKey(path: string): number {
  const number = Math.max(...readExistingKeyRing(path).keys.keys()) + 1;
  if (number > 255) throw new Error('A key ring holds keys up to k255, and this one has come that far');
  rewrite(path, (ring) => ({ ...ring, keys: { ...ring.keys, [`k${number}`]: fresh() } }));
  return number;
}

/** From here on the ring's last key is the one to write with. */
export function useLastKey(path: string): void {
  const last = Math.max(...readExistingKeyRing(path).keys.keys());
  rewrite(path, (ring) => ({ ...ring, current: `k${last}` }));
}

/** Takes a key out of the ring for good; what was written with it can never be read again. Not the current one. */
export function removeKey(path: string, number: number): void {
  const { current, keys } = readExistingKeyRing(path);
  if (number === current) throw new Error(`k${number} is the key that is written with now: it cannot be retired`);
  if (!keys.has(number)) throw new Error(`The key ring has no k${number}`);
  rewrite(path, (ring) => {
    const { [`k${number}`]: _, ...others } = ring.keys;
    return { ...ring, keys: others };
  });
}

const numberOf = (id: string) => Number(id.slice(1));

const fresh = () => randomBytes(32).toString('base64');

type RingFile = { current: string; keys: Record<string, string> };

/** Written aside, synced, then renamed over the old one: whoever reads it sees the ring before or after, whole. */
function rewrite(path: string, change: (ring: RingFile) => RingFile): void {
  const aside = `${path}.${process.pid}.new`;
  write(aside, change(JSON.parse(readFileSync(path, 'utf8')) as RingFile));
  renameSync(aside, path);
  syncDirectory(path);
}

const write = (path: string, ring: object) =>
  writeFileSync(path, `${JSON.stringify(ring, null, 2)}\n`, { mode: 0o600, flush: true });

function syncDirectory(path: string): void {
  const directory = openSync(dirname(path), 'r');
  fsyncSync(directory);
  closeSync(directory);
}

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

/** Makes a key ring where there is none; fails where there is one. */
export function createKeyRing(path: string): void {
  if (!create(path)) throw new Error(`There is a key ring at ${path} already: it is left as it is`);
}

/** Written aside, synced, then linked to its name: never half a file, and of several that start together one wins. */
function create(path: string): boolean {
  const aside = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  write(aside, { current: 'k1', keys: { k1: fresh() }, pseudonym: fresh() });
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(aside);
  }
  syncDirectory(path);
  return true;
}
