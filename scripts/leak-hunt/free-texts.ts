import type { Secret } from './secrets.ts';

/** A source of unique texts, and the list of those that were made. */
export type FreeTexts = { say(where: string): string; word(where: string): string; secrets(): Secret[] };

const syllables = ['vak', 'lom', 'tir', 'ped', 'gys', 'nok', 'øbe', 'fæl', 'råd', 'jum', 'hir', 'syt'];

/** Makes unique texts as caseworkers write them: sentences, and single words that look like identifiers in code. */
export function freeTexts(): FreeTexts {
  const made: Secret[] = [];
  const word = (length: number, from = syllables) =>
    Array.from({ length }, () => from[Math.floor(Math.random() * from.length)]).join('');
  const keep = (whose: string, text: string) => {
    made.push({ kind: 'free text', whose, text, wholeWord: true });
    return text;
  };
  return {
    say: (where) => keep(where, `Borgeren ${word(3)} ${word(4)} om ${word(3)}`),
    word: (where) => keep(where, word(5, syllables.slice(0, 6))),
    secrets: () => made,
  };
}
