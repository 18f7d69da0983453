import { fieldWords, type Field } from './words.ts';
import type { Refusal } from './refusal.ts';
import { listed } from './words.ts';

/** Limits the length of a text (characters). */
export type TextLimit = { from: number; to: number };

/** Limits a text that is passed on to another system. */
export const textLimit: TextLimit = { from: 1, to: 10_000 };

/** Limits a question: long enough to say something specific, short enough to be answered. */
export const questionLimit: TextLimit = { from: 5, to: 1_000 };

/** Control characters; tab and newline are fine, and so is a newline as Windows writes it. */
const control = /(?!\t|\n|\r\n)\p{Cc}/u;

/** The words for these once they are there. */
const said = { text: 'teksten', questions: 'et spørgsmål', answers: 'et svar' };

/** Tells whether a text is blank. */
export const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === '';

/** Returns the refusal of missing fields; the sentence names all of them. */
export const missing = (fields: readonly Field[]): Refusal => ({
  code: 'MISSING',
  message: `Der mangler ${listed(fields.map((field) => fieldWords[field]))}.`,
  fields,
});

/** Returns the refusal of a text that cannot be passed on as it is, byte for byte; null where it can. */
export function textRefusal(field: Field, text: string): Refusal | null {
  const called = field in said ? said[field as keyof typeof said] : fieldWords[field];
  if (text.length > textLimit.to) return unfit(field, `Der er højst plads til 10.000 tegn i ${called}.`);
  // Half a character would be written as something else.
  if (control.test(text) || !text.isWellFormed()) {
    return unfit(field, `Der er tegn i ${called}, som fagsystemerne ikke kan vise. Skriv dem om, eller slet dem.`);
  }
  return null;
}

/** Returns the refusal of questions that cannot be sent; null where they are. */
export function questionsRefusal(questions: readonly string[]): Refusal | null {
  const lengths = questions.map((text) => text.trim().length);
  if (lengths.some((length) => length < questionLimit.from || length > questionLimit.to)) {
    return unfit('questions', 'Hvert spørgsmål skal være på 5–1.000 tegn.');
  }
  return questions.map((text) => textRefusal('questions', text)).find((one) => one !== null) ?? null;
}

const unfit = (field: Field, message: string): Refusal => ({ code: 'INVALID_TEXT', message, field });
