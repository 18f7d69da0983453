import { createHmac, randomBytes } from 'node:crypto';
import type { Secret } from './secrets.ts';
import { spellingsOf, type Spelling } from './encodings.ts';

/**
 * Bytes that came out of the gateway or are on its disk. `text`: words have boundaries; in a heap anything can be next.
 */
export type Output = { where: string; bytes: Buffer; text: boolean };

/** A secret that was found. `mark` distinguishes two values within one hunt, and reveals neither. */
export type Finding = { where: string; kind: string; whose: string; mark: string; times: number };

type Wanted = Spelling & { secret: Secret };

/** Searches for many secrets at once, in one pass over the bytes. */
export function searchFor(secrets: readonly Secret[]): (output: Output) => Finding[] {
  const key = randomBytes(32);
  const markOf = ({ text }: Secret) => createHmac('sha256', key).update(text).digest('hex').slice(0, 12);
  const wanted = beginnings(secrets.flatMap((secret) => spellingsOf(secret.text).map((one) => ({ ...one, secret }))));
  return ({ where, bytes, text }) => {
    const found = new Map<string, Finding>();
    for (const { secret } of matches(bytes, wanted, text)) {
      const mark = markOf(secret);
      const known = found.get(mark);
      const { kind, whose } = secret;
      found.set(mark, { where, kind, whose, mark, times: (known?.times ?? 0) + 1 });
    }
    return [...found.values()];
  };
}

/** The wanted bytes by their first four, and a table for a quick no. */
type Beginnings = { maybe: Uint8Array; by: ReadonlyMap<number, readonly Wanted[]> };

const slots = 1 << 22;
const slotOf = (four: number) => Math.imul(four, 0x9e37_79b1) >>> 10;

function beginnings(all: readonly Wanted[]): Beginnings {
  const maybe = new Uint8Array(slots);
  const by = new Map<number, Wanted[]>();
  for (const one of all) {
    const four = one.bytes.readInt32BE(0);
    maybe[slotOf(four)] = 1;
    by.set(four, [...(by.get(four) ?? []), one]);
  }
  return { maybe, by };
}

function* matches(bytes: Buffer, { maybe, by }: Beginnings, words: boolean): Generator<Wanted> {
  let four = 0;
  for (let end = 0; end < bytes.length; end += 1) {
    four = (four << 8) | (bytes[end] ?? 0);
    if (end < 3 || maybe[slotOf(four)] === 0) continue;
    const at = end - 3;
    for (const one of by.get(four) ?? []) if (isAt(bytes, at, one) && (!words || endsThere(bytes, at, one))) yield one;
  }
}

function isAt(bytes: Buffer, at: number, { bytes: spelled }: Wanted): boolean {
  const end = at + spelled.length;
  return end <= bytes.length && bytes.compare(spelled, 0, spelled.length, at, end) === 0;
}

/** Checks that a match is not inside something longer: digits of a number, letters of a word. */
function endsThere(bytes: Buffer, at: number, { bytes: spelled, asText, secret }: Wanted): boolean {
  if (!asText || !secret.wholeWord) return true;
  const end = at + spelled.length;
  const begins = !goesOn(bytes[at - 1], spelled[0]) || isAfterEscape(bytes, at);
  return begins && !goesOn(bytes[end - 1], bytes[end]);
}

/** After `%20` or `\\u0020` something new begins, though what is next to it is a digit. */
const isAfterEscape = (bytes: Buffer, at: number) =>
  bytes[at - 3] === 0x25 || (bytes[at - 6] === 0x5c && bytes[at - 5] === 0x75);

const goesOn = (one = 0, next = 0): boolean => (isDigit(one) && isDigit(next)) || (isLetter(one) && isLetter(next));

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** A letter, or a part of one that is beyond ASCII. */
const isLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x80;
