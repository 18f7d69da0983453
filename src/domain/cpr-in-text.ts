import { parseCpr } from './cpr.ts';
import { plainText } from './plain-text.ts';

/** The characters that people put between the parts of a date, and between it and the last four digits, as spaces, dashes and slashes. */
const [inDate, between] = ['[\\p{Z}\\p{P}\\p{S}\\s]?', '[\\p{Z}\\p{P}\\p{S}\\p{Cc}]{0,8}'];

const spelling = `(?<!\\d)(\\d{2})${inDate}(\\d{2})${inDate}(\\d{2})(${between})(\\d{4})(?!\\d)`;

/** Marks that nobody sees: soft hyphens, joiners, direction marks, variation selectors. */
const unseen = /[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164]/gu;

/** A text with every spelling of a digit as one of ours, and without marks that nobody sees. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, digitOf);

/** The digits of a script stand in a row of ten, each row beginning at its nought. */
function digitOf(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  if (code < 0x80) return mark;
  let nought = code;
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String((code - nought) % 10);
}

/** Tells whether a text holds what reads as a CPR number, however people type it (promise 23). */
export const holdsCpr = (text: string): boolean =>
  [text, plainText(text)].some((one) =>
    [...folded(one).matchAll(new RegExp(spelling, 'gu'))].some(
      ([, day, month, year, , serial]) => parseCpr(`${day}${month}${year}${serial}`).ok,
    ),
  );

/** A text without the end of whatever reads as a CPR number in it, whether or not there is such a date. */
export const withoutCprEnds = (text: string): string =>
  text.replace(
    new RegExp(spelling, 'gu'),
    (_, day: string, month: string, year: string) => `${day}${month}${year}-****`,
  );
