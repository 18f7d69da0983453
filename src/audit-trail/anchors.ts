import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Instant } from '../domain/dates.ts';
import type { Keys } from '../platform/keys.ts';
import type { Link } from './chain.ts';

/** Holds the length of each chain at an instant, as a file outside the database says. */
export type Anchor = { at: Instant; heads: ReadonlyMap<string, Link> };

/** Holds the anchored length of each chain; `forged`: chains of which the last line is not signed by us. */
export type Anchors = { lastAt: Instant | null; heads: ReadonlyMap<string, Link>; forged: readonly string[] };

const kind = 'audit anchor';
const said = (at: string, heads: readonly (readonly [string, number, string])[]) => JSON.stringify([at, heads]);

const line = z.object({
  at: z.string(),
  heads: z.array(z.tuple([z.string(), z.int().positive(), z.string()])),
  signature: z.string(),
});

/** Adds an anchor to the file, on disk when this resolves: one line of JSON, `{at, heads: [[chain, seq, hash]], signature}`. */
export async function addAnchor(file: string, { at, heads }: Anchor, { signature }: Keys): Promise<void> {
  const all = [...heads].map(([chain, { seq, hash }]) => [chain, seq, hash] as const);
  const text = JSON.stringify({ at, heads: all, signature: signature.sign(kind, said(at, all)) });
  await mkdir(dirname(file), { recursive: true });
  await using opened = await open(file, 'a', 0o600);
  // After a line that a power cut tore apart, the next one must not be part of it.
  await opened.write(`${(await endsTorn(file)) ? '\n' : ''}${text}\n`);
  await opened.sync();
}

async function endsTorn(file: string): Promise<boolean> {
  await using opened = await open(file, 'r');
  const { size } = await opened.stat();
  if (size === 0) return false;
  const { buffer } = await opened.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

/** Reads the file; null where there is none. Lines that are no anchors say nothing and are passed over. */
export async function readAnchors(file: string, { signature }: Pick<Keys, 'signature'>): Promise<Anchors | null> {
  if (!existsSync(file)) return null;
  const furthest = new Map<string, { link: Link; text: string }>();
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    for (const [chain, seq, hash] of lineIn(text)?.heads ?? []) {
      if (seq >= (furthest.get(chain)?.link.seq ?? 0)) furthest.set(chain, { link: { seq, hash }, text });
    }
  }
  // Of each chain only the last anchor is looked at: its hash vouches for all that came before.
  const ours = new Map<string, boolean>();
  const isOurs = (text: string): boolean => {
    const { at, heads, signature: given } = line.parse(JSON.parse(text));
    return signature.isSigned(kind, said(at, heads), given);
  };
  for (const { text } of furthest.values()) if (!ours.has(text)) ours.set(text, isOurs(text));
  const trusted = [...furthest].filter(([, { text }]) => ours.get(text));
  return {
    lastAt: lastOf(trusted.map(([, { text }]) => line.parse(JSON.parse(text)).at as Instant)),
    heads: new Map(trusted.map(([chain, { link }]) => [chain, link])),
    forged: [...furthest].filter(([, { text }]) => !ours.get(text)).map(([chain]) => chain),
  };
}

const lastOf = (instants: readonly Instant[]): Instant | null => instants.toSorted().at(-1) ?? null;

function lineIn(text: string): z.infer<typeof line> | null {
  try {
    return line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
