import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { followKeyRing } from './key-ring-followed.ts';
import type { KeyRing } from './key-ring.ts';
import type { Log } from './log.ts';
import { signatureOf, type Signature } from './signature.ts';

/** The cryptography of the gateway with its keys; nobody else gets to see a key. */
export type Keys = {
  /** Stands for a person where their number may not be: HMAC-SHA-256, always the same, useless without the key. */
  pseudonym(text: string): string;
  /** An opaque token (base64url) for a text, the same every time, good for one kind of thing only (ADR 4). */
  seal(kind: string, text: string): string;
  /** Returns the sealed text; null for anything forged, of another kind, or too long. Never throws. */
  unseal(kind: string, token: string): string | null;
  /** For a value at rest, different every time. `column` is `table.column.id`: moved to another place it does not open. */
  encrypt(column: string, text: string): string;
  /** Returns the text that was encrypted for that place; throws for anything else. */
  decrypt(column: string, value: string): string;
  /** By key id: what tells two keys apart without saying anything about either. */
  fingerprints(): ReadonlyMap<string, string>;
  /** The number of the key that is written with now. */
  current(): number;
  /** Made with a key that never rotates, so that what was signed long ago can still be told from what was not. */
  signature: Signature;
};

/** The number of the key that something was encrypted or sealed with. */
export const keyNumberOf = (value: string): number => Buffer.from(value.slice(0, 4), 'base64url')[0] ?? 0;

/** The longest token that is looked at, in characters; ours are far shorter. */
const longest = 2048;
const [ivBytes, tagBytes] = [12, 16];

/**
 * Reads the key ring, or makes one where there is none yet, and follows it when it is rotated. Fails when the file is there and
 * no good, without showing it.
 */
export function loadKeys({ keyFile, log }: { keyFile: string; log?: Log }): Keys {
  const ring = followKeyRing(keyFile, opened, log);
  const pseudonymKey = ring.now().pseudonym;

  /** Another gateway may have written with a key that we have not heard of yet. */
  function keyOf(number: number) {
    const known = ring.now().keys.get(number);
    return known ?? (ring.again() ? ring.now().keys.get(number) : undefined);
  }

  return {
    pseudonym: (text) => createHmac('sha256', pseudonymKey).update(text).digest('base64url'),
    seal(kind, text) {
      const { number, current } = ring.now();
      const iv = createHmac('sha256', current.sealIv).update(`${kind}\0${text}`).digest().subarray(0, ivBytes);
      return lock(current.seal, number, iv, kind, text).toString('base64url');
    },
    unseal(kind, token) {
      if (token.length > longest) return null;
      const sealed = Buffer.from(token, 'base64url');
      // The decoder is lenient; only the one spelling that we gave out is good.
      if (sealed.toString('base64url') !== token) return null;
      const key = keyOf(sealed[0] ?? 0);
      return key ? unlock(key.seal, sealed, kind) : null;
    },
    encrypt(column, text) {
      const { number, current } = ring.now();
      return lock(current.column, number, randomBytes(ivBytes), column, text).toString('base64url');
    },
    decrypt(column, value) {
      const locked = Buffer.from(value, 'base64url');
      const key = keyOf(locked[0] ?? 0);
      const text = key ? unlock(key.column, locked, column) : null;
      if (text === null) throw new Error('An encrypted value does not open: another key, another place, or altered');
      return text;
    },
    fingerprints: () => ring.now().fingerprints,
    current: () => ring.now().number,
    signature: ring.now().signature,
  };
}

/** The same keys for one request, in which the same few people are asked about again and again. */
export function keysFor(keys: Keys): Keys {
  const pseudonyms = new Map<string, string>();
  return {
    ...keys,
    pseudonym(text) {
      const known = pseudonyms.get(text);
      if (known !== undefined) return known;
      const pseudonym = keys.pseudonym(text);
      pseudonyms.set(text, pseudonym);
      return pseudonym;
    },
  };
}

/** A ring with each key set up for what it is used for. */
function opened(ring: KeyRing) {
  const keys = new Map([...ring.keys].map(([number, master]) => [number, subkeys(master)]));
  const current = keys.get(ring.current);
  if (!current) throw new Error('A key ring always holds its current key');
  const fingerprints = new Map([
    ['pseudonym', fingerprint(ring.pseudonym)],
    ...[...ring.keys].map(([number, key]) => [`k${number}`, fingerprint(key)] as const),
  ]);
  const [pseudonym, signature] = [derive(ring.pseudonym, 'pseudonym'), signatureOf(ring.pseudonym)];
  return { number: ring.current, current, keys, fingerprints, pseudonym, signature };
}

/** A key for one purpose. As a KeyObject it is set up once: with plain bytes each use costs five times as much. */
const derive = (master: Buffer, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', master, '', `helhed ${purpose}`, 32)));

const subkeys = (master: Buffer) => ({
  seal: derive(master, 'seal'),
  sealIv: derive(master, 'seal iv'),
  column: derive(master, 'column'),
});

const fingerprint = (master: Buffer) =>
  createHash('sha256').update(derive(master, 'fingerprint').export()).digest('hex').slice(0, 32);

/** Key number, initial value, tag, cipher text. */
function lock(key: KeyObject, number: number, iv: Buffer, bound: string, text: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const body = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([Buffer.of(number), iv, cipher.getAuthTag(), ...body]);
}

function unlock(key: KeyObject, locked: Buffer, bound: string): string | null {
  const body = 1 + ivBytes + tagBytes;
  if (locked.length < body) return null;
  const opener = createDecipheriv('aes-256-gcm', key, locked.subarray(1, 1 + ivBytes), { authTagLength: tagBytes });
  opener.setAAD(Buffer.from(bound)).setAuthTag(locked.subarray(1 + ivBytes, body));
  const text = opener.update(locked.subarray(body));
  try {
    return Buffer.concat([text, opener.final()]).toString('utf8');
  } catch {
    return null;
  }
}
