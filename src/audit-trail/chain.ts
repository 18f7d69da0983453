import { createHash } from 'node:crypto';
import type { Instant } from '../domain/dates.ts';
import type { Signature } from '../platform/signature.ts';

/** A place in a chain: the entry's number, from 1, and its hash. */
export type Link = { seq: number; hash: string };

/** Where a chain begins; its name goes into the first hash, so that no part of one can pass for another. */
export const beginningOf = (chain: string): Link => ({ seq: 0, hash: chain });

/** The link after another: SHA-256 over the hash before, the number, the time and the entry's very bytes, in hex. */
export function linkAfter(before: Link, recordedAt: Instant, entry: string): Link {
  const seq = before.seq + 1;
  const hash = createHash('sha256').update(`${before.hash}\n${seq}\n${recordedAt}\n${entry}`).digest('hex');
  return { seq, hash };
}

/** Where an entry stands in which chain, when it was stored, and by which hash: all that its MAC vouches for. */
export type EntryPlace = Link & { chain: string; recordedAt: Instant };

const kind = 'audit entry';
const said = ({ chain, seq, recordedAt, hash }: EntryPlace) => JSON.stringify([chain, seq, recordedAt, hash]);

/** The MAC of an entry, which nobody can make without the key ring: the hash alone anybody can. */
export const macOf = (place: EntryPlace, signature: Signature): string => signature.mac(kind, said(place));

/** Tells whether an entry was stored by somebody who has the key ring. */
export const isOurs = (place: EntryPlace, mac: string | null, signature: Signature): boolean =>
  mac !== null && signature.isMac(kind, said(place), mac);
