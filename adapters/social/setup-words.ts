import { z } from 'zod';
import { word, words } from '../kit/setup.ts';
import { refuseAmbiguous } from '../kit/vocabulary.ts';

/** The label of one piece of `additionalInfo`; null: the view shows no such label. */
export const label = word.nullable().default(null);

/** Some labels that are shown as they are. */
export const shownLabels = z.array(word).default([]);

/** Validates meanings with the words that have them; refused where one word has two meanings, or a meaning has no word. */
export const meanings = <const Meaning extends string>(defaults: Readonly<Record<Meaning, readonly string[]>>) =>
  unambiguous(mapped(defaults, (usual: readonly string[]) => words.default([...usual])));

/** Validates meanings that nobody has given a word yet; those that are given must have one. */
export const givenMeanings = <const Meaning extends string>(kinds: readonly Meaning[]) =>
  unambiguous(
    mapped(Object.fromEntries(kinds.map((kind) => [kind, kind])) as Record<Meaning, Meaning>, () => words.optional()),
  );

const mapped = <Meaning extends string, From, To>(from: Readonly<Record<Meaning, From>>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, to(value)])) as Record<Meaning, To>;

const unambiguous = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject(shape)
    .superRefine((given, context) => {
      const lists = Object.entries(given as Record<string, readonly string[] | undefined>);
      refuseAmbiguous(
        lists.flatMap(([owner, list = []]) => list.map((one, at) => ({ word: one, owner, path: [owner, at] }))),
        context,
      );
    })
    .prefault({} as never);
