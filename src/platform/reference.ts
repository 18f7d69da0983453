import { hash } from 'node:crypto';
import type { Keys } from './keys.ts';

/** Crockford's base32: no I, L, O or U, so that a reference can be read out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Returns the id that always stands for the same parts: 130 bits, in 26 characters. */
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
