import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addKey, removeKey, useLastKey } from '../../src/platform/key-ring.ts';
import { keyNumberOf, loadKeys } from '../../src/platform/keys.ts';
import { keyRingFile } from '../support/key-ring-file.ts';

const ourKeys = () => loadKeys({ keyFile: keyRingFile().path });

test('key ring: made at the first start with mode 600, read at the next', () => {
  const { path, content } = keyRingFile();
  const first = loadKeys({ keyFile: path });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(path))).toEqual(['keys.json']);
  expect(content()).toMatchObject({ current: 'k1', keys: { k1: expect.any(String) }, pseudonym: expect.any(String) });
  const second = loadKeys({ keyFile: path });
  expect(second.fingerprints()).toEqual(first.fingerprints());
  expect(second.pseudonym('x')).toBe(first.pseudonym('x'));
});

test('key ring invalid: refused without its content', () => {
  const good = Buffer.alloc(32, 7).toString('base64');
  const bad: unknown[] = [
    'not JSON but secret',
    '',
    {},
    { current: 'k1', keys: { k1: good } },
    { current: 'k2', keys: { k1: good }, pseudonym: good },
    { current: 'k1', keys: { k1: 'c2VjcmV0' }, pseudonym: good },
    { current: 'k256', keys: { k256: good }, pseudonym: good },
    { current: 'k1', keys: { k1: good }, pseudonym: good, secret: 1 },
    { current: 'toString', keys: { k1: good }, pseudonym: good },
  ];
  for (const ring of bad) {
    const { path, write } = keyRingFile();
    write(ring);
    expect(() => loadKeys({ keyFile: path })).toThrow(`The key ring ${path} is not`);
    expect(() => loadKeys({ keyFile: path })).not.toThrow(/secret|c2VjcmV0|BwcHBwcH/);
  }
});

test('pseudonym: the same before and after a rotation, another under other keys', () => {
  const ring = keyRingFile();
  const before = loadKeys({ keyFile: ring.path }).pseudonym('7001019999');
  ring.rotate('k2');
  const keys = loadKeys({ keyFile: ring.path });
  expect(keys.pseudonym('7001019999')).toBe(before);
  expect(keys.pseudonym('7001019998')).not.toBe(before);
  expect(ourKeys().pseudonym('7001019999')).not.toBe(before);
});

test('sealed id: opens, the same token every time, URL-safe', () => {
  const keys = ourKeys();
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme', maxLength: 200 }), (kind, text) => {
      const token = keys.seal(kind, text);
      expect(token).toMatch(/^[\w-]+$/);
      expect(keys.seal(kind, text)).toBe(token);
      expect(keys.unseal(kind, token)).toBe(text);
      expect(keys.unseal(`${kind}.`, token)).toBeNull();
    }),
  );
});

test('sealed id: two kinds with the same text have nothing in common', () => {
  const keys = ourKeys();
  const [citizen, cursor] = [keys.seal('citizen', '7001019999'), keys.seal('cursor', '7001019999')];
  expect(citizen.slice(2, 12)).not.toBe(cursor.slice(2, 12));
  expect(Buffer.from(citizen, 'base64url').toString('latin1')).not.toContain('7001019999');
});

test('sealed id changed anywhere: opens nothing', () => {
  const keys = ourKeys();
  const token = keys.seal('citizen', '7001019999');
  const bytes = Buffer.from(token, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const forged = Buffer.from(bytes);
    forged[bit >> 3]! ^= 1 << (bit & 7);
    expect(keys.unseal('citizen', forged.toString('base64url'))).toBeNull();
  }
  for (const spelling of [
    `${token}=`,
    ` ${token}`,
    `${token}\n`,
    token.slice(0, -1),
    `${token}A`,
    bytes.toString('base64'),
    token.replace(/.$/, '+'),
  ]) {
    expect(spelling === token ? null : keys.unseal('citizen', spelling)).toBeNull();
  }
});

test('unseal: null for anything else, never throws', () => {
  const keys = ourKeys();
  const tokens = fc.oneof(
    fc.string(),
    fc.base64String(),
    fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from([1, ...bytes]).toString('base64url')),
  );
  fc.assert(
    fc.property(tokens, (token) => keys.unseal('citizen', token) === null),
    { numRuns: 2000 },
  );
  expect(keys.unseal('citizen', 'A'.repeat(5_000_000))).toBeNull();
});

test('sealed id: opens after a rotation, not under other keys', () => {
  const ring = keyRingFile();
  const old = loadKeys({ keyFile: ring.path });
  const token = old.seal('citizen', '7001019999');
  ring.rotate('k2');
  const rotated = loadKeys({ keyFile: ring.path });
  expect(rotated.unseal('citizen', token)).toBe('7001019999');
  expect(rotated.seal('citizen', '7001019999')).not.toBe(token);
  // A gateway that started before the rotation hears of the new key when it meets it.
  expect(old.unseal('citizen', rotated.seal('citizen', '7001019999'))).toBe('7001019999');
  expect(ourKeys().unseal('citizen', token)).toBeNull();
});

test('running gateway: follows a rotation and a removed key', async () => {
  const ring = keyRingFile();
  const running = loadKeys({ keyFile: ring.path });
  const [value, token] = [running.encrypt('note.body.1', 'Bostøtte'), running.seal('citizen', '7001019999')];
  expect(addKey(ring.path)).toBe(2);
  await expect.poll(() => [...running.fingerprints().keys()], { timeout: 5_000 }).toContain('k2');
  expect(running.current()).toBe(1);
  useLastKey(ring.path);
  expect(statSync(ring.path).mode & 0o777).toBe(0o600);
  await expect.poll(() => running.current(), { timeout: 5_000 }).toBe(2);
  expect(keyNumberOf(running.encrypt('note.body.1', 'x'))).toBe(2);
  expect(running.decrypt('note.body.1', value)).toBe('Bostøtte');
  expect(() => removeKey(ring.path, 2)).toThrow('cannot be retired');
  expect(() => removeKey(ring.path, 7)).toThrow('no k7');
  removeKey(ring.path, 1);
  await expect.poll(() => running.unseal('citizen', token), { timeout: 5_000 }).toBeNull();
  expect(() => running.decrypt('note.body.1', value)).toThrow('does not open');
});

test('key ring file spoilt, gone or exchanged: the one in use stays', () => {
  const ring = keyRingFile();
  const running = loadKeys({ keyFile: ring.path });
  const before = running.fingerprints();
  const { current, keys, pseudonym } = ring.content();
  const other = randomBytes(32).toString('base64');
  // A token under a key that nobody has makes it look at the file at once.
  const unknown = Buffer.concat([Buffer.of(9), randomBytes(40)]).toString('base64url');
  for (const spoilt of [
    'half a ri',
    { current, keys: { ...keys, k1: other, k2: other }, pseudonym },
    { current, keys: { ...keys, k2: other }, pseudonym: other },
    { current: 'k2', keys, pseudonym },
  ]) {
    ring.write(spoilt);
    expect(running.unseal('citizen', unknown)).toBeNull();
    expect(running.fingerprints()).toBe(before);
  }
  rmSync(ring.path);
  expect(running.unseal('citizen', unknown)).toBeNull();
  expect(running.fingerprints()).toBe(before);
  ring.write({ current: 'k2', keys: { ...keys, k2: other }, pseudonym });
  expect(running.unseal('citizen', unknown)).toBeNull();
  expect(running.current()).toBe(2);
});

test('encrypted value: different every time, opens only in its place', () => {
  const ring = keyRingFile();
  const keys = loadKeys({ keyFile: ring.path });
  const value = keys.encrypt('note.body.1', 'Ønsker bostøtte');
  expect(keys.encrypt('note.body.1', 'Ønsker bostøtte')).not.toBe(value);
  expect(keys.decrypt('note.body.1', value)).toBe('Ønsker bostøtte');
  expect(() => keys.decrypt('note.body.2', value)).toThrow('does not open');
  expect(() => keys.decrypt('note.body.1', randomBytes(60).toString('base64url'))).toThrow('does not open');
  expect(() => keys.decrypt('note.body.1', keys.seal('note.body.1', 'x'))).toThrow('does not open');
  ring.rotate('k2');
  expect(loadKeys({ keyFile: ring.path }).decrypt('note.body.1', value)).toBe('Ønsker bostøtte');
});

test('key fingerprints: tell rings apart, contain no key', () => {
  const ring = keyRingFile();
  const fingerprints = loadKeys({ keyFile: ring.path }).fingerprints();
  expect([...fingerprints.keys()]).toEqual(['pseudonym', 'k1']);
  expect(ourKeys().fingerprints()).not.toEqual(fingerprints);
  const { keys, pseudonym } = ring.content();
  for (const secret of [keys['k1']!, pseudonym]) {
    const hex = Buffer.from(secret, 'base64').toString('hex');
    expect([...fingerprints.values()].some((one) => hex.includes(one))).toBe(false);
  }
});
