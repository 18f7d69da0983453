import type { z } from 'zod';
import { folded } from '../../src/domain/law/paragraph.ts';

/** Maps each of a system's words to its meaning, whatever its capitals and spaces; null for a word that is in no setting. */
export type Vocabulary<Meaning> = (word: string | null | undefined) => Meaning | null;

/** Returns a vocabulary of these words; what comes later goes before what came earlier. */
export function vocabulary<Meaning>(words: Iterable<readonly [word: string, meaning: Meaning]>): Vocabulary<Meaning> {
  const meanings = new Map([...words].map(([word, meaning]) => [folded(word), meaning]));
  return (word) => (word ? (meanings.get(folded(word)) ?? null) : null);
}

/** Compares a name of the system's with those of a setting. */
export const isNamed = (name: string, names: readonly string[]): boolean =>
  names.some((one) => folded(one) === folded(name));

type Owned = { word: string; owner: string; path: PropertyKey[] };

/** Refuses settings in which a word stands for two things: capitals and spaces make no other word. */
export function refuseAmbiguous(
  words: readonly Owned[],
  context: z.RefinementCtx,
  message = (other: string) => `is a word for ${other} too`,
): void {
  const owners = new Map<string, string>();
  for (const { word, owner, path } of words) {
    const other = owners.get(folded(word));
    if (other !== undefined && other !== owner) context.addIssue({ code: 'custom', path, message: message(other) });
    owners.set(folded(word), owner);
  }
}
