/** A word as it is compared: one form of each letter, no spaces at its ends and one between, small letters. */
export const folded = (word: string): string =>
  word.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('da');

/** Maps each of a system's words to its meaning; undefined for a word that is not in the settings. */
export type Vocabulary<Meaning> = (word: string | null | undefined) => Meaning | undefined;

/** A vocabulary of these words, whatever their capitals and spaces; what comes later goes before what came earlier. */
export function vocabulary<Meaning>(...known: readonly Readonly<Record<string, Meaning>>[]): Vocabulary<Meaning> {
  const meanings = new Map(
    known.flatMap((words) => Object.entries(words).map(([word, meaning]) => [folded(word), meaning] as const)),
  );
  return (word) => (word ? meanings.get(folded(word)) : undefined);
}

/** A text without spaces at its ends; null where there is none. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** A number, which the system may write as text too; null for anything else. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
