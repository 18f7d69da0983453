import { z } from 'zod';
import { refuseAmbiguous } from '../shared/vocabulary.ts';

/** Describes a setting, with values that it may have. */
export const describe = (description: string, ...examples: unknown[]) => ({ description, examples });

/** A word or name as people keep it in the system's own set-up; case and spaces around it make no difference. */
export const word = z.string().trim().min(1).max(200);

/** Some words, of which none may be missing. */
export const words = z.array(word).min(1).max(200);

/** The label of one piece of `additionalInfo`; null: the view shows no such label. */
export const label = word.nullable().default(null);

type Given = Record<string, readonly string[] | undefined>;

/** Meanings with the words that have them; refused where one word has two meanings, or a meaning has no word. */
export function meanings<const Meaning extends string>(defaults: Readonly<Record<Meaning, readonly string[]>>) {
  const shape = Object.fromEntries(
    Object.entries<readonly string[]>(defaults).map(([kind, usual]) => [kind, words.default([...usual])]),
  );
  const all = z.strictObject(shape as Record<Meaning, z.ZodDefault<typeof words>>);
  return all.superRefine((given, context) => refuseTwice(given as Given, context)).prefault({} as never);
}

/** Meanings that nobody has given a word yet; those that are given must have one. */
export function givenMeanings<const Meaning extends string>(kinds: readonly Meaning[]) {
  const shape = Object.fromEntries(kinds.map((kind) => [kind, words.optional()]));
  const all = z.strictObject(shape as Record<Meaning, z.ZodOptional<typeof words>>);
  return all.superRefine((given, context) => refuseTwice(given as Given, context)).prefault({} as never);
}

function refuseTwice(given: Given, context: z.RefinementCtx): void {
  const words = Object.entries(given).flatMap(([owner, list = []]) =>
    list.map((word, at) => ({ word, owner, path: [owner, at] })),
  );
  refuseAmbiguous(words, context);
}
