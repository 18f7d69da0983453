/** A text's bytes in one encoding. `asText`: its neighbours show where a word ends. */
export type Spelling = { bytes: Buffer; asText: boolean };

const shortest = 6;

/** Lists every encoding of a text that a search must know: text, UTF-16, hex, base64 at any offset, URL, JSON. */
export function spellingsOf(text: string): Spelling[] {
  const utf8 = Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  const encoded = [
    wide,
    Buffer.from(wide).swap16(),
    ...ascii(utf8.toString('hex'), utf8.toString('hex').toUpperCase()),
    ...ascii(encodeURIComponent(text), escaped(text)),
    ...[0, 1, 2].flatMap((before) => ascii(...inBase64(utf8, before))),
  ];
  const asText = [utf8, ...(/[\x80-\xff]/.test(text) ? [Buffer.from(text, 'latin1')] : [])];
  const all = new Map<string, Spelling>();
  for (const bytes of asText) all.set(bytes.toString('latin1'), { bytes, asText: true });
  for (const bytes of encoded) {
    const key = bytes.toString('latin1');
    if (bytes.length >= shortest && !all.has(key)) all.set(key, { bytes, asText: false });
  }
  return [...all.values()];
}

const ascii = (...texts: string[]): Buffer[] => texts.map((text) => Buffer.from(text, 'latin1'));

/** As JSON writes it where all must be ASCII. */
const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Returns the part of a text in base64 that is independent of its neighbours, in both alphabets, at an offset in a group of three. */
function inBase64(bytes: Buffer, before: number): [string, string] {
  const after = Buffer.concat([Buffer.alloc(before), bytes]);
  const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((after.length * 8) / 6)];
  return [after.toString('base64').slice(from, to), after.toString('base64url').slice(from, to)];
}
