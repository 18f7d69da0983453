import { holdsCpr } from './cpr-in-text.ts';
import { plainText } from './plain-text.ts';
import type { Refusal } from './refusal.ts';
import { markerLine } from './marker-line.ts';

/**
 * Returns the refusal of texts that cannot be passed on to another system: one holds what reads as a CPR number, which no text may carry
 * (promise 23), or our own mark, by which postings are found again. Null where all can.
 */
export const disclosureIn = (said: Readonly<Record<string, unknown>>): Refusal | null => disclosuresIn(said)[0] ?? null;

/** Returns the refusals of all such texts, in their order. */
export const disclosuresIn = (said: Readonly<Record<string, unknown>>): Refusal[] =>
  Object.entries(said).flatMap(([field, value]) => {
    const texts = [value].flat().filter((text) => typeof text === 'string');
    if (texts.some(holdsCpr)) return [unfit(field, 'Teksten indeholder et CPR-nummer. Skriv det ikke i en tekst.')];
    return texts.some((text) => text.includes(mark) || plainText(text).includes(mark))
      ? [unfit(field, 'Teksten indeholder Helheds eget mærke. Slet det.')]
      : [];
  });

const mark = markerLine('').trim();

const unfit = (field: string, message: string): Refusal => ({ code: 'INVALID_TEXT', message, field });
