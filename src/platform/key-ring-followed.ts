import { statSync } from 'node:fs';
import { readExistingKeyRing, readKeyRing, type KeyRing } from './key-ring.ts';
import type { Log } from './log.ts';

/**
 * Interval of looking at the file while nothing is missing, in milliseconds: so long a rotation takes to be noticed.
 */
export const everyMs = 1_000;

/** The key ring as it is in its file now, in whatever form `open` gives it. */
export type FollowedRing<Opened> = {
  now(): Opened;
  /** Looks at the file at once, for a key that is not in the ring; whether there is another ring now. */
  again(): boolean;
};

/**
 * Follows a key ring whose file another process rotates. A ring that cannot take the place of the one in use is not taken: no
 * good, without a file, with other keys under the same numbers, or another pseudonym key.
 */
export function followKeyRing<Opened>(path: string, open: (ring: KeyRing) => Opened, log?: Log): FollowedRing<Opened> {
  let ring = readKeyRing(path, log);
  let opened = open(ring);
  let seen = stampOf(path);
  let lookedAt = performance.now();

  function again(): boolean {
    lookedAt = performance.now();
    const stamp = stampOf(path);
    if (stamp === seen) return false;
    seen = stamp;
    try {
      const next = readExistingKeyRing(path);
      if (!continues(ring, next)) throw new Error('Keys were exchanged');
      ring = next;
      opened = open(next);
      log?.info('The key ring has changed', { count: next.keys.size });
      return true;
    } catch (error) {
      log?.error('The key ring was changed to one that cannot be used: the one before stays in use', { error });
      return false;
    }
  }

  return {
    now() {
      if (performance.now() - lookedAt >= everyMs) again();
      return opened;
    },
    again,
  };
}

/** Which file it is, and since when; the empty text where there is none. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : '';
}

const continues = (ring: KeyRing, next: KeyRing): boolean =>
  next.pseudonym.equals(ring.pseudonym) &&
  [...next.keys].every(([number, key]) => ring.keys.get(number)?.equals(key) ?? true);
