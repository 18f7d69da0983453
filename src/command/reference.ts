import { hash } from 'node:crypto';
import type { Caller } from '../domain/access/caller.ts';
import type { Keys } from '../platform/keys.ts';

/** Crockford's base32: no I, L, O or U, so that a reference can be read out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Stands for a caller's idempotency key; nobody else's key, however alike, comes to the same. */
export const keyOf = (keys: Keys, caller: Caller, idempotencyKey: string): string =>
  keys.pseudonym(JSON.stringify(['idempotency', caller.id, idempotencyKey]));

/** The id of the thing of a kind that a caller makes under an idempotency key: known before it is made, so that a preview can show it. */
export const madeUnder = (keys: Keys, kind: string, caller: Caller, idempotencyKey: string): string =>
  reference(keys, [kind, keyOf(keys, caller, idempotencyKey)]);

/** What finds an effect again in the system it was written to: `HH-` and 130 bits of nobody's business. */
export const markerOf = (keys: Keys, effectId: string): string => `HH-${reference(keys, ['marker', effectId])}`;

/** 130 bits that always stand for the same, in 26 characters. */
export function reference(keys: Keys, parts: readonly string[]): string {
  const bytes = hash('sha256', keys.pseudonym(JSON.stringify(parts)), 'buffer');
  let bits = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let left = 26; left > 0; left -= 1) {
    text += alphabet[Number(bits & 31n)];
    bits >>= 5n;
  }
  return text;
}
